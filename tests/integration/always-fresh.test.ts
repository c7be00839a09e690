import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openData } from '../support/data.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import { reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
let reach: RunningPortage;
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${portage.origin}${path}`, { headers, redirect: 'manual' });
const page = async (path: string) => {
  const answer = await ask(path);
  return {
    status: answer.status,
    policy: answer.headers.get('content-security-policy') ?? '',
    etag: answer.headers.get('etag') ?? '',
    text: await answer.text(),
  };
};
async function until(what: () => Promise<boolean> | boolean, seconds = 2): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await what()); await new Promise((go) => setTimeout(go, 50)))
    if (Date.now() > end) throw new Error('It did not happen in time.');
}
async function saveHeadline(words: string): Promise<void> {
  const [mine] = await reach.rows<Record<string, unknown>>(`mentors?profile_id=eq.${demoPeople.mentor}`);
  const topics = await reach.rows<{ topic_slug: string }>(
    `mentor_topics?mentor_id=eq.${demoPeople.mentor}&order=position`,
  );
  const fields = [
    'headline_fr',
    'bio_en',
    'bio_fr',
    'helps_en',
    'helps_fr',
    'formats',
    'durations',
    'usual_times',
    'pricing',
    'price_cents',
    'max_active',
    'max_pending',
    'weekly_cap',
    'rest_days',
  ];
  const kept = Object.fromEntries(
    fields.map((field) => [field, mine![field] ?? (field === 'price_cents' ? null : '')]),
  );
  await reach.command(demoPeople.mentor, 'mentor-profile', {
    ...kept,
    headline_en: words,
    topics: topics.map((one) => one.topic_slug),
  });
}

beforeAll(async () => {
  portage = await startPortage({ demo: 12, env: { JOBS_SECONDS: '0' } });
  reach = reachPortage(portage.origin, portage.data);
}, 200_000);
let stopped = false;
const stop = async () => {
  if (!stopped) await portage.stop();
  stopped = true;
};
afterAll(async () => {
  await stop();
  portage.remove();
});
/** What a scheduler does. */
const tick = (there = reach) => there.post('/api/jobs/tick', {}, { Authorization: `Bearer ${there.keys.jobs}` });

describe('a profile, with every job stopped', () => {
  const mine = '/en/mentors/maricel-reyes/';

  it('says within two seconds what its mentor changed, in both languages, under the same policy', async () => {
    const before = await page(mine);
    expect(before.status).toBe(200);
    await saveHeadline('Keeper of the new words');
    await until(async () => (await page(mine)).text.includes('Keeper of the new words'));
    const changed = await page(mine);
    expect((await page('/fr/mentors/maricel-reyes/')).status).toBe(200);
    expect(changed.policy).toContain("default-src 'self'");
    expect(changed.policy).toContain("frame-ancestors 'none'");
    expect(changed.text).toMatch(/<link rel="canonical" href="[^"]*\/en\/mentors\/maricel-reyes\/"/);
    expect(changed.text).not.toContain('http-equiv');
    expect(changed.etag).not.toBe(before.etag);
    // Each script and style that the page names is there.
    for (const [, file] of changed.text.matchAll(/(?:src|href|component-url|renderer-url)="(\/_astro\/[^"]+)"/g))
      expect((await ask(file!)).status, file).toBe(200);
    // What else follows a change may render the page once more.
    await until(async () => (await ask(mine, { 'if-none-match': (await page(mine)).etag })).status === 304);
    expect((await ask(mine, { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br');
    expect((await ask('/en/mentors/maricel-reyes')).status).toBe(308);
  });

  it('is rendered once and kept, whatever follows the question mark, until it changes', async () => {
    // What else follows the change before may render it once more between the two.
    const isKept = async (address: string) => (await ask(address)).headers.get('cache-status') === 'Portage; hit';
    await until(async () => (await isKept(mine)) && (await isKept(`${mine}?utm_source=letter`)));
    expect((await ask('/en/find/?q=nurse')).headers.get('cache-status')).toBeNull();
  });

  it('is gone within two seconds, with 410, when its mentor leaves the list, is there again when they return, and never was with 404 [T08]', async () => {
    await reach.command(demoPeople.mentor, 'mentor-profile/withdraw');
    await until(async () => (await ask(mine)).status === 410);
    const gone = await page(mine);
    expect(['Maricel', 'noindex', 'is no longer here'].map((words) => gone.text.includes(words))).toEqual([
      false,
      true,
      true,
    ]);
    expect((await page('/fr/mentors/maricel-reyes/')).text.includes('Ce mentor n’est plus inscrit')).toBe(true);
    expect((await ask('/en/mentors/nobody-at-all/')).status).toBe(404);
    await saveHeadline('Keeper of the new words');
    await reach.command(demoPeople.mentor, 'mentor-profile/submit', { conduct_version: '2026-11' });
    expect((await page(mine)).status, 'not before staff say so').toBe(410);
    await reach.command(demoPeople.coordinator, 'staff/review', { mentor: demoPeople.mentor, decision: 'approve' });
    await until(async () => (await ask(mine)).status === 200);
  });

  it('moves with a new name: the old address leads there in both languages and shows nothing', async () => {
    await reach.command(demoPeople.mentor, 'profile', { display_name: 'Mar Reyes', pronouns: 'they/them' });
    await until(async () => (await ask(mine)).status === 301);
    for (const [locale, search] of [
      ['en', ''],
      ['fr', '?from=mail'],
    ] as const) {
      const old = await ask(`/${locale}/mentors/maricel-reyes/${search}`);
      expect([old.status, old.headers.get('location'), old.headers.get('cache-control'), await old.text()]).toEqual([
        301,
        `/${locale}/mentors/mar-reyes/${search}`,
        'no-cache',
        '',
      ]);
    }
    // No other spelling of the address opens a page of its own.
    for (const spelt of [
      '/en/mentors/%6daricel-reyes/',
      '/en/%6dentors/maricel-reyes/',
      '/en/mentors/maricel-reyes/index.html',
      '/en/mentors%2Fmaricel-reyes/',
      '/en/mentors/maricel-reyes%2F',
      '/en//mentors/maricel-reyes/',
    ]) {
      const answer = await ask(spelt);
      expect([spelt, answer.status, answer.headers.get('location')]).toEqual([spelt, 308, mine]);
    }
    for (const spelt of ['/en/Mentors/maricel-reyes/', '/EN/mentors/maricel-reyes/'])
      expect([spelt, (await ask(spelt)).status]).toEqual([spelt, 404]);
    const moved = await page('/en/mentors/mar-reyes/');
    expect(moved.status).toBe(200);
    expect(['Mar Reyes', 'they/them', 'aricel'].map((words) => moved.text.includes(words))).toEqual([
      true,
      true,
      false,
    ]);
    await reach.command(demoPeople.mentor, 'profile', { display_name: 'Maricel Reyes', pronouns: null });
    await until(async () => (await ask(mine)).status === 200);
    await until(async () => (await ask('/en/mentors/mar-reyes/')).headers.get('location') === mine);
  });

  it('is gone for ever with its account, and its address says no name [T14]', async () => {
    const other =
      (await reach.mentor('francois-belanger').catch(() => null)) ??
      (
        await reach.rows<{ id: string; slug: string }>(
          'published_mentors?select=id,slug&limit=1&slug=neq.maricel-reyes',
        )
      )[0]!;
    await reach.command(other.id, 'account/delete');
    await until(async () => (await ask(`/en/mentors/${other.slug}/`)).status === 410);
  });
});

describe('every page of people', () => {
  let elsewhere: Awaited<ReturnType<typeof startPortage>>;
  let there: RunningPortage;
  beforeAll(async () => {
    elsewhere = await startPortage({ demo: 120, env: { JOBS_SECONDS: '0' } });
    there = reachPortage(elsewhere.origin, elsewhere.data);
  }, 200_000);
  afterAll(async () => {
    await elsewhere.stop();
    elsewhere.remove();
  });

  it('is there: each profile and list in both languages, with its policy and its line in a sitemap', async () => {
    const mentors = await there.rows<{ slug: string; indexable: boolean }>('published_mentors?select=slug,indexable');
    expect(mentors.length).toBeGreaterThan(100);
    for (const locale of ['en', 'fr']) {
      const sitemap = await (await fetch(`${elsewhere.origin}/sitemap-${locale}.xml`)).text();
      for (const { slug, indexable } of mentors) {
        const address = `/${locale}/mentors/${slug}/`;
        const answer = await fetch(elsewhere.origin + address);
        expect(
          [
            answer.status,
            /script-src/.test(answer.headers.get('content-security-policy') ?? ''),
            /noindex/.test(answer.headers.get('x-robots-tag') ?? ''),
          ],
          address,
        ).toEqual([200, true, !indexable]);
        expect(await answer.text(), address).toMatch(
          new RegExp(`<link rel="canonical" href="[^"]*${address}"[^]*</html>`),
        );
        expect(sitemap.includes(`${address}</loc>`), address).toBe(indexable);
      }
      const pages = Math.ceil(mentors.length / 24);
      const onLists = new Set<string>();
      for (let page = 1; page <= pages; page += 1) {
        const list = await (
          await fetch(`${elsewhere.origin}/${locale}/mentors/${page > 1 ? `page/${page}/` : ''}`)
        ).text();
        for (const [, slug] of list.matchAll(
          new RegExp(`<h3[^>]*>\\s*<a [^>]*href="/${locale}/mentors/([a-z0-9-]+)/"`, 'g'),
        ))
          onLists.add(slug!);
      }
      expect([...onLists].toSorted()).toEqual(mentors.map((one) => one.slug).toSorted());
    }
  });

  it('is not held up by a visitor who asks too much from the same address', async () => {
    const [{ id, slug }] = (await there.rows<{ id: string; slug: string }>(
      'published_mentors?select=id,slug&limit=1',
    )) as [{ id: string; slug: string }];
    const read = (headers: Record<string, string> = {}) =>
      fetch(`${elsewhere.origin}/rest/v1/published_mentors?select=slug&limit=1`, {
        headers: { apikey: there.keys.publishable, ...headers },
      }).then((answer) => answer.status);
    const statuses: number[] = [];
    while (!statuses.includes(429)) statuses.push(...(await Promise.all(Array.from({ length: 50 }, () => read()))));
    await there.command(id, 'mentor-profile', { headline_en: 'Said while others ask too much' });
    await until(async () =>
      (await (await fetch(`${elsewhere.origin}/en/mentors/${slug}/`)).text()).includes(
        'Said while others ask too much',
      ),
    );
    expect(await read({ 'X-Portage-Own': 'guessed' })).toBe(429);
  });
});

describe('a mentor who deleted the account, when the days of grace are over', () => {
  /** Files of this Portage that hold the word, but for the database's own and the mailboxes that e-mails were delivered to. */
  const filesWith = (word: string): string[] =>
    spawnSync('grep', ['-rli', '--exclude-dir=postgres', '--exclude=mail.jsonl', word, portage.data], {
      encoding: 'utf8',
    })
      .stdout.split('\n')
      .filter(Boolean);
  const word = 'quillfeather';

  it(
    'is in no page, picture, feed, index or queue of it, and in no table but where the privacy page says so [T14]',
    { timeout: 180_000 },
    async () => {
      const [someone] = await reach.rows<{ id: string; slug: string; display_name: string }>(
        'published_mentors?select=id,slug,display_name&slug=neq.maricel-reyes&is_open=eq.true&limit=1',
      );
      const { id } = someone!;
      await reach.command(id, 'profile', {
        display_name: 'Zofia Quillfeather',
        full_name: 'Zofia Maria Quillfeather',
        phone: '204 555 0173',
        locale: 'en',
        province_code: 'MB',
        city: 'Winnipeg',
        time_zone: 'America/Winnipeg',
        languages: ['en'],
        about: 'I am Quillfeather.',
        use_initials: false,
      });
      const member = reach.mentee('en', 2);
      const [listing] = await reach.rows<Listing>(`published_mentors?id=eq.${id}`);
      await reach.request(member.id, listing!, { goal: 'Learn from Quillfeather by spring.' });
      await until(async () => (await page(`/en/mentors/${listing!.slug}/`)).text.includes('Quillfeather'));
      await fetch(`${portage.origin}/social/en/mentors/${listing!.slug}.png`);
      await reach.command(id, 'account/delete');
      await reach.moveClock(14);
      await until(async () => (await tick(), filesWith(word).length === 0), 60).catch(() => {});
      expect(filesWith(word)).toEqual([]);
      const answers = await Promise.all(
        [`/en/mentors/${listing!.slug}/`, `/social/en/mentors/${listing!.slug}.png`].map(
          async (path) => (await ask(path)).status,
        ),
      );
      expect(answers).toEqual([410, 404]);
      await stop();
      const db = await openData(portage.data);
      const columns = await db.query<{ place: string; found: string }>(
        `select format('%s.%s.%s', c.table_schema, c.table_name, c.column_name) as place, format('select 1 from %I.%I where position($1 in lower(%I::text)) > 0 limit 1', c.table_schema, c.table_name, c.column_name) as found
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
      );
      const left = [];
      for (const { place, found } of columns)
        for (const said of [word, '5550173', someone!.slug])
          if ((await db.query(found, [said])).length > 0) left.push(`${place}: ${said}`);
      // What the mentee wrote is the mentee's.
      expect(left).toEqual(['public.requests.goal: quillfeather']);
      await db.close();
    },
  );
});
