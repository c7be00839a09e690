import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openData } from '../support/data.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { Listing } from '../../src/data/types.ts';
import { reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { freePort, startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
let reach: RunningPortage;
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${portage.origin}${path}`, { headers, redirect: 'manual' });
const page = async (path: string) => {
  const answer = await ask(path);
  return {
    status: answer.status,
    tags: answer.headers.get('cache-tag'),
    policy: answer.headers.get('content-security-policy') ?? '',
    etag: answer.headers.get('etag') ?? '',
    text: await answer.text(),
  };
};
const builds = () => readdirSync(join(portage.data, 'site')).filter((name) => name.startsWith('site-'));
async function until(what: () => Promise<boolean> | boolean, seconds = 90): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await what()); await new Promise((go) => setTimeout(go, 200)))
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
/** What a scheduler does: the site's turn comes with everything else that waits. */
const tick = (there = reach) => there.post('/api/jobs/tick', {}, { Authorization: `Bearer ${there.keys.jobs}` });
const service = (method: string, path: string, body?: object) =>
  fetch(`${portage.origin}/rest/v1/${path}`, {
    method,
    headers: { apikey: reach.keys.secret, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

describe('a profile, with every job stopped', () => {
  const mine = '/en/mentors/maricel-reyes/';

  it('says in the next answer what its mentor changed a moment ago, in both languages, under the same policy, while the built file still says the old', async () => {
    const built = await page(mine);
    expect(built).toMatchObject({ status: 200, tags: 'mentor:maricel-reyes' });
    await saveHeadline('Keeper of the new words');
    const changed = await page(mine);
    expect(changed).toMatchObject({ status: 200, tags: 'mentor:maricel-reyes' });
    expect(changed.text).toContain('Keeper of the new words');
    expect((await page('/fr/mentors/maricel-reyes/')).status).toBe(200);
    expect(changed.policy).toContain("default-src 'self'");
    expect(changed.policy).toContain("frame-ancestors 'none'");
    expect(changed.text).toMatch(/<link rel="canonical" href="[^"]*\/en\/mentors\/maricel-reyes\/">/);
    expect(changed.text).not.toContain('http-equiv');
    // Each script and style that the page names is there.
    for (const [, file] of changed.text.matchAll(/(?:src|href|component-url|renderer-url)="(\/_astro\/[^"]+)"/g))
      expect((await ask(file!)).status, file).toBe(200);
    expect((await ask(mine, { 'if-none-match': changed.etag })).status).toBe(304);
    expect((await ask(mine, { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br');
    expect((await ask('/en/mentors/maricel-reyes')).status).toBe(308);
  });

  it('is gone at once, with 410, when its mentor leaves the list, is there again when they return, and never was with 404 [T08]', async () => {
    await reach.command(demoPeople.mentor, 'mentor-profile/withdraw');
    const gone = await page(mine);
    expect(gone.status).toBe(410);
    expect(['Maricel', 'noindex', 'is no longer here'].map((words) => gone.text.includes(words))).toEqual([
      false,
      true,
      true,
    ]);
    expect((await page('/fr/mentors/maricel-reyes/')).text.includes('Cette personne n’est plus ici')).toBe(true);
    expect((await ask('/en/mentors/nobody-at-all/')).status).toBe(404);
    await saveHeadline('Keeper of the new words');
    await reach.command(demoPeople.mentor, 'mentor-profile/submit', { conduct_version: '2026-11' });
    expect((await page(mine)).status, 'not before staff say so').toBe(410);
    await reach.command(demoPeople.coordinator, 'staff/review', { mentor: demoPeople.mentor, decision: 'approve' });
    expect(await page(mine)).toMatchObject({ status: 200 });
  });

  it('moves with a new name: the old address leads there in both languages and shows nothing', async () => {
    await reach.command(demoPeople.mentor, 'profile', { display_name: 'Mar Reyes', pronouns: 'they/them' });
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
    // No other spelling of the address opens the file that was built under it.
    for (const spelt of [
      '/en/mentors/%6daricel-reyes/',
      '/en/%6dentors/maricel-reyes/',
      '/en/mentors/maricel-reyes/index.html',
      '/en/mentors%2Fmaricel-reyes/',
      '/en/mentors/maricel-reyes%2F',
    ]) {
      const answer = await ask(spelt);
      expect([spelt, answer.status, answer.headers.get('location')]).toEqual([spelt, 308, mine]);
    }
    for (const spelt of [
      '/en/Mentors/maricel-reyes/',
      '/EN/mentors/maricel-reyes/',
      '/en//mentors/maricel-reyes/',
      '/%2Fexample.ca/',
    ])
      expect([spelt, (await ask(spelt)).status]).toEqual([spelt, 404]);
    const moved = await page('/en/mentors/mar-reyes/');
    expect(moved).toMatchObject({ status: 200, tags: 'mentor:mar-reyes' });
    expect(['Mar Reyes', 'they/them', 'aricel'].map((words) => moved.text.includes(words))).toEqual([
      true,
      true,
      false,
    ]);
    await reach.command(demoPeople.mentor, 'profile', { display_name: 'Maricel Reyes', pronouns: null });
    expect([(await page(mine)).status, (await ask('/en/mentors/mar-reyes/')).headers.get('location')]).toEqual([
      200,
      mine,
    ]);
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
    expect((await page(`/en/mentors/${other.slug}/`)).status).toBe(410);
  });
});

describe('a build', () => {
  it('that fails keeps the site of before, leaves no half one behind, and tells staff; the next one lands whole', async () => {
    const before = builds();
    // No page can say when an event is that takes place on Mars.
    const event = {
      title_en: 'Far away',
      title_fr: 'Très loin',
      about_en: 'Too far to be shown.',
      about_fr: 'Trop loin pour paraître.',
      starts_at: '2031-01-01T10:00:00Z',
      minutes: 60,
      time_zone: 'Mars/Base',
      spoken: 'both',
      url: 'https://example.ca/mars',
    };
    expect((await service('POST', 'events', event)).status).toBe(201);
    await tick();
    await until(async () => (await reach.rows<{ type: string }>('notifications?type=eq.site_build_failed')).length > 0);
    await service('DELETE', 'events?time_zone=eq.Mars/Base');
    expect(builds()).toEqual(before);
    expect((await page('/en/mentors/maricel-reyes/')).text.includes('Keeper of the new words')).toBe(true);
    expect((await page('/en/')).status).toBe(200);
    await reach.moveClock(1);
    await tick();
    await until(() => builds().length === 2);
    await until(() => !existsSync(join(portage.data, 'site', before[0]!, 'server')));
    expect((await page('/en/mentors/maricel-reyes/')).text.includes('Keeper of the new words')).toBe(true);
    expect(
      readdirSync(join(portage.data, 'site', before[0]!, 'client')),
      'of the build before only what open pages ask for',
    ).toEqual(['_astro']);
  }, 200_000);
});

describe('a build hook', () => {
  let hook: Server;
  let answers = 500;
  const asked: string[] = [];
  let elsewhere: Awaited<ReturnType<typeof startPortage>>;
  beforeAll(async () => {
    const port = await freePort();
    hook = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(answers).end();
    }).listen(port);
    elsewhere = await startPortage({
      demo: 120,
      env: { JOBS_SECONDS: '0', SITE_BUILD_HOOK: `http://127.0.0.1:${port}/build` },
    });
  }, 200_000);
  afterAll(async () => {
    await elsewhere.stop();
    elsewhere.remove();
    hook.close();
  });

  it('is not needed for the first build, which is whole where threads share it: every profile and list in both languages, with its policy and its line in a sitemap', async () => {
    const there = reachPortage(elsewhere.origin, elsewhere.data);
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
          new RegExp(`<link rel="canonical" href="[^"]*${address}">[^]*</html>`),
        );
        expect(sitemap.includes(`${address}</loc>`), address).toBe(indexable);
      }
      const pages = Math.ceil(mentors.length / 24);
      const onLists = new Set<string>();
      for (let page = 1; page <= pages; page += 1) {
        const list = await (
          await fetch(`${elsewhere.origin}/${locale}/mentors/${page > 1 ? `page/${page}/` : ''}`)
        ).text();
        for (const [, slug] of list.matchAll(new RegExp(`<h3[^>]*><a href="/${locale}/mentors/([a-z0-9-]+)/"`, 'g')))
          onLists.add(slug!);
      }
      expect([...onLists].toSorted()).toEqual(mentors.map((one) => one.slug).toSorted());
    }
  });

  it('is asked when a profile changes, once more after it failed, and not when nothing did', async () => {
    const there = reachPortage(elsewhere.origin, elsewhere.data);
    const pass = () => tick(there);
    const waiting = async () =>
      ((await (await fetch(`${elsewhere.origin}/healthz`)).json()) as { outbox: { pending: number } }).outbox.pending;
    await pass();
    await until(async () => (await waiting()) === 0);
    expect(asked, 'a first start asks for nothing: it has just built all there is').toEqual([]);
    await there.command(demoPeople.mentor, 'mentor-profile/withdraw');
    await pass();
    await until(() => asked.length === 1);
    answers = 202;
    await until(async () => (await there.rows<object>('notifications?type=eq.site_build_failed')).length > 0);
    await there.moveClock(1);
    await pass();
    await until(async () => asked.length === 2 && (await waiting()) === 0);
    expect(asked).toEqual(['POST /build', 'POST /build']);
    await pass();
    await until(async () => (await waiting()) === 0);
    expect(asked).toHaveLength(2);
  });

  it('and a page that is rendered anew are not held up by a visitor who asks too much from the same address', async () => {
    const there = reachPortage(elsewhere.origin, elsewhere.data);
    const [{ id, slug }] = (await there.rows<{ id: string; slug: string }>(
      'published_mentors?select=id,slug&limit=1',
    )) as [{ id: string; slug: string }];
    const read = () =>
      fetch(`${elsewhere.origin}/rest/v1/topics?select=slug&limit=1`, {
        headers: { apikey: there.keys.publishable },
      }).then((answer) => answer.status);
    const statuses: number[] = [];
    while (!statuses.includes(429)) statuses.push(...(await Promise.all(Array.from({ length: 50 }, read))));
    await there.command(id, 'mentor-profile', { headline_en: 'Said while others ask too much' });
    expect(await (await fetch(`${elsewhere.origin}/en/mentors/${slug}/`)).text()).toContain(
      'Said while others ask too much',
    );
    expect(
      await (
        await fetch(`${elsewhere.origin}/rest/v1/topics?select=slug&limit=1`, {
          headers: { apikey: there.keys.publishable, 'X-Portage-Build': 'guessed' },
        })
      ).status,
    ).toBe(429);
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
      await until(async () => (await tick(), filesWith(word).some((file) => file.endsWith('.html'))));
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
