import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fileSize from '@size-limit/file';
import sizeLimit from 'size-limit';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { path } from '../../src/core/i18n/paths.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { builtSite } from '../support/built-site.ts';
import { expect, test } from '../support/e2e.ts';
import { everyPage } from '../support/every-page.ts';

const data = () => process.env['PORTAGE_TEST_DATA']!;

/** Bytes over the wire by kind of page, everything counted that an empty cache asks for; `script` is the JavaScript among them. */
type Budget = { en: string; fr: string; total: number; script: number };

for (const [kind, budget] of Object.entries(budgets as Record<string, Budget>)) {
  for (const locale of ['en', 'fr'] as const) {
    test(`the ${kind} page in ${locale} stays within its bytes, over the wire and with an empty cache`, async ({
      page,
    }) => {
      const wire = await page.context().newCDPSession(page);
      const types = new Map<string, string>();
      const bytes = { total: 0, script: 0 };
      wire.on('Network.responseReceived', (event) => types.set(event.requestId, event.type));
      wire.on('Network.loadingFinished', (event) => {
        bytes.total += event.encodedDataLength;
        if (types.get(event.requestId) === 'Script') bytes.script += event.encodedDataLength;
      });
      await wire.send('Network.enable');
      await page.goto(budget[locale], { waitUntil: 'networkidle' });
      expect(bytes.total).toBeGreaterThan(5000);
      expect(bytes.total).toBeLessThanOrEqual(budget.total);
      expect(bytes.script).toBeLessThanOrEqual(budget.script);
    });
  }
}

test('what the service worker fetches beforehand is small, and nothing of it before the page is done', async ({
  open,
}) => {
  const worker = readFileSync(join(builtSite(), 'sw.js'), 'utf8');
  const beforehand = [...worker.matchAll(/(?:"url"|url):\s*"(\/[^"]+)"/g)].map(([, url]) =>
    join(builtSite(), url!.endsWith('/') ? `${url}index.html` : url!),
  );
  expect(beforehand.length).toBeGreaterThan(8);
  const sizes = beforehand.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(80_000);

  const page = await open({ serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const register = container.register.bind(container);
    container.register = (...args) => {
      Object.assign(window, { registeredIn: document.readyState });
      return register(...args);
    };
  });
  await page.goto('/en/');
  await expect.poll(() => page.evaluate(() => (window as { registeredIn?: string }).registeredIn)).toBe('complete');
});

test('all the JavaScript of the search page, gzipped, is within 12 kB as size-limit counts it', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  await page.goto(budgets.search.en, { waitUntil: 'networkidle' });
  const [first] = await page.getByRole('article').allTextContents();
  await page.getByRole('searchbox').fill('nurse');
  await expect(page.getByRole('article').first()).not.toHaveText(first!);
  const files = [...scripts].map((path) => join(builtSite(), path));
  const [counted] = (await sizeLimit([fileSize], { checks: [{ files, gzip: true }] })) as { size: number }[];
  expect(scripts.size).toBeGreaterThan(1);
  expect(counted!.size).toBeLessThanOrEqual(budgets.search.script);
});

const membersPages = [
  ['inbox', 'mentor'],
  ['profile', 'mentee'],
  ['mentorProfile', 'mentor'],
  ['staff', 'coordinator'],
] as const;
for (const [name, who] of membersPages) {
  test(`all the JavaScript that the ${name} page of a member starts with, gzipped, is within 130 kB`, async ({
    open,
  }) => {
    const page = await open({ as: demoPeople[who] });
    const scripts = new Set<string>();
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname),
    );
    await page.goto(path('en', name), { waitUntil: 'networkidle' });
    const files = [...scripts].map((script) => join(builtSite(), script));
    const [counted] = (await sizeLimit([fileSize], { checks: [{ files, gzip: true }] })) as { size: number }[];
    expect(scripts.size).toBeGreaterThan(3);
    expect(counted!.size).toBeLessThanOrEqual(130_000);
  });
}

test('what a search finds comes with its page: it waits for no script and no other question', async ({
  page,
  watch,
}) => {
  watch.forgive(/net::ERR_FAILED/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(budgets.search.en, { waitUntil: 'networkidle' });
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(asked.filter((one) => one.endsWith('.js')).length).toBeLessThanOrEqual(8);
  expect(asked.filter((one) => /^\/(?:rest|api|auth)\//.test(one))).toEqual([]);
});

test('no secret key and no code of the server is in what a browser loads', async ({ portage }) => {
  const root = builtSite();
  const keys = JSON.parse(readFileSync(join(data(), 'keys.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(js|html|json|css)$/.test(entry.name),
  );
  const text = [
    ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    ...(await everyPage(portage.origin)).map((page) => page.text),
  ].join('\n');
  expect(text).toContain(keys['publishable']);
  for (const secret of ['secret', 'jwtSecret', 'jobs']) expect(text).not.toContain(keys[secret]);
  for (const server of ['sb_secret_', 'nodemailer', 'service_role', 'PGlite', '@supabase/lite'])
    expect(text).not.toContain(server);
});
