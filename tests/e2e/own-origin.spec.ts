import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path, type Page as PageName } from '../../src/core/i18n/paths.ts';
import { builtSite } from '../support/built-site.ts';
import { expect, test } from '../support/e2e.ts';
import { everyPage } from '../support/every-page.ts';

/** One page of each kind: what is read, where people are found, forms, one's own pages. */
const kinds: {
  name: PageName;
  slug?: Record<'en' | 'fr', string>;
  query?: Record<string, string>;
  as?: keyof typeof demoPeople;
}[] = [
  { name: 'home' },
  { name: 'how' },
  { name: 'resources' },
  { name: 'resource', slug: { en: 'the-first-meeting', fr: 'la-premiere-rencontre' } },
  { name: 'topics' },
  { name: 'topic', slug: { en: 'nursing', fr: 'nursing' } },
  { name: 'mentor', slug: { en: 'maricel-reyes', fr: 'maricel-reyes' } },
  { name: 'find', query: { q: 'budget' } },
  { name: 'suggestions' },
  { name: 'ask', query: { mentor: demoPeople.mentor } },
  { name: 'signIn' },
  { name: 'offline' },
  { name: 'stories' },
  { name: 'status' },
  { name: 'notFound' },
  { name: 'requests', as: 'mentee' },
  { name: 'inbox', as: 'mentor' },
  { name: 'staff', as: 'coordinator' },
];

for (const locale of locales) {
  test(`no kind of page asks anything of another origin, measured in the browser in ${locale}`, async ({
    open,
    portage,
  }) => {
    const strangers = new Set<string>();
    let asked = 0;
    for (const as of [undefined, 'mentee', 'mentor', 'coordinator'] as const) {
      const page = await open({ as: as && demoPeople[as], locale: `${locale}-CA` });
      page.on('request', (request) => {
        asked += 1;
        if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== portage.origin)
          strangers.add(request.url());
      });
      for (const { name, slug, query } of kinds.filter((kind) => kind.as === as))
        await page.goto(path(locale, name, slug?.[locale], query), { waitUntil: 'networkidle' });
    }
    expect(asked).toBeGreaterThan(200);
    expect([...strangers]).toEqual([]);
  });
}

test('no page, style or worker of the site names another origin to load from', async ({ portage }) => {
  const own = (url: string) => new URL(url, portage.origin).origin === portage.origin;
  const styles = readdirSync(builtSite(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => ({
      address: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));
  const all = [...styles, ...(await everyPage(portage.origin))];
  expect(all.length).toBeGreaterThan(300);
  // A link to follow may lead anywhere; what a browser loads by itself may not.
  const loads =
    /<(?:script|img|source|iframe|video|audio|embed|track|image|use)\b[^>]*?\s(?:src|srcset|href|data)="([^"\s]+)|<link\b(?![^>]*rel="(?:canonical|alternate|me|license)")[^>]*?\shref="([^"]+)|(?:url\(|@import\s)["']?([^"')\s]+)/g;
  const strange = all.flatMap(({ address, text }) =>
    [...text.matchAll(loads)]
      .map(([, a, b, c]) => a ?? b ?? c!)
      .filter((url) => !url.startsWith('data:') && !own(url))
      .map((url) => `${address}: ${url}`),
  );
  expect(strange).toEqual([]);
});

test('every page has its Content-Security-Policy as a header, and no script runs that is not its own', async ({
  portage,
}) => {
  for (const { address, headers } of await everyPage(portage.origin)) {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, address).toContain("default-src 'self'");
    expect(/script-src[^;]*/.exec(policy)?.[0] ?? 'https:', address).not.toMatch(/unsafe-|https?:|\*/);
  }
  for (const { name, slug, query } of kinds) {
    for (const locale of locales) {
      const policy =
        (await fetch(portage.origin + path(locale, name, slug?.[locale], query))).headers.get(
          'content-security-policy',
        ) ?? '';
      expect([policy.includes("default-src 'self'"), policy.includes("frame-ancestors 'none'")], name).toEqual([
        true,
        true,
      ]);
    }
  }
  for (const bare of [path('en', 'ask'), '/nowhere/', '/en/nowhere/'])
    expect((await fetch(portage.origin + bare)).headers.has('content-security-policy'), bare).toBe(true);
});
