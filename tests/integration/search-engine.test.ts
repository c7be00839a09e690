import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeBreaker } from '../../functions/features/search/breaker.ts';
import { EngineFailed, type SearchEngine, type SearchQuestion } from '../../functions/features/search/engine.ts';
import { withFallback } from '../../functions/features/search/fallback.ts';
import { siteSearch } from '../../functions/features/search/site-search.ts';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor } from '../support/people.ts';
import { ordinary, searchOn, type SearchTest } from '../support/search.ts';

let test: TestDatabase;
let search: SearchTest;
const people: Record<string, string> = {};
beforeAll(async () => {
  test = await pgliteDatabase();
  for (const [name, topics, formats] of [
    ['Ana', ['nursing'], ['video']],
    ['Bo', ['nursing', 'accounting'], ['phone']],
    ['Cy', ['accounting'], ['video', 'phone']],
    ['Di', ['welding'], ['video']],
  ] as const) {
    // Ana has more room: no two are equal, so both engines have one order.
    people[name] = await addMentor(test, {
      name: `${name} Person`,
      topics: [...topics],
      formats: [...formats],
      maxActive: name === 'Ana' ? 4 : 2,
    });
  }
  people['Ed'] = await addMentor(test, { name: 'Ed Person', topics: ['nursing'] });
  await test.db.query(
    `update public.mentors set paused_at = private.now(), pause_reason = 'own' where profile_id = $1`,
    [people['Ed']],
  );
  search = await searchOn(test);
  await search.inStep();
});
afterAll(async () => {
  await search.close();
  await test.close();
});
beforeEach(() => {
  search.standIn.heal();
  search.standIn.requests.length = 0;
});

const postgres = (question: Partial<SearchQuestion>) =>
  test.rpc<SearchAnswer>(null, 'search_mentors', { p_search: { ...ordinary, ...question } });
const queries = (at = -1) => (search.standIn.requests.at(at)!.body as { queries: Record<string, unknown>[] }).queries;
/** An answer without what may differ between two engines: the order among equals, and the moment. */
const plain = (answer: SearchAnswer) => ({
  total: answer.total,
  open: answer.open_total,
  facets: answer.facets,
  looser: answer.looser,
  page: answer.page,
  relaxed: answer.relaxed,
  hits: answer.hits.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});
describe('What the server asks of Meilisearch', () => {
  it('is one request: who is open, and each chosen filter without itself', async () => {
    await search.ask({ query: 'nurse', filters: { topic: ['nursing'], format: ['video', 'phone'] } });
    expect(search.standIn.requests.map((one) => `${one.method} ${one.path}`)).toEqual(['POST /multi-search']);
    const open = [expect.stringMatching(/^opens_epoch <= \d{10}$/), expect.stringMatching(/^closes_epoch > \d{10}$/)];
    const common = {
      indexUid: 'mentors',
      q: '"#nurse"',
      matchingStrategy: 'all',
      attributesToSearchOn: ['fit_1', 'fit_2', 'fit_3', 'fit_4', 'fit_5', 'fit_6', 'fit_7'],
    };
    const [topic, format] = ['topics IN ["nursing"]', 'formats IN ["video", "phone"]'];
    expect(queries()).toEqual([
      {
        ...common,
        filter: [topic, format, ...open],
        facets: ['languages', 'province_code', 'durations', 'costs', 'time_zone'],
        offset: 0,
        limit: 20,
      },
      { ...common, filter: [format, ...open], facets: ['topics'], limit: 0 },
      { ...common, filter: [topic, ...open], facets: ['formats'], limit: 0 },
    ]);
  });

  it('asks for who is not open only where they are wanted', async () => {
    await search.ask({ query: 'nurse', open_only: false });
    expect(queries().map(({ filter }) => filter)).toEqual([
      [expect.stringMatching(/^opens_epoch <= /), expect.stringMatching(/^closes_epoch > /)],
      [[expect.stringMatching(/^opens_epoch > /), expect.stringMatching(/^closes_epoch <= /)]],
    ]);
  });

  it('asks for the language of the page at equal fit, and for another order without regard to fit', async () => {
    await search.ask({ query: 'nurse', prefer: { languages: ['fr'] } });
    expect(queries()[0]).toMatchObject({ sort: ['speaks_fr:desc'] });
    await search.ask({ query: 'nurse', sort: 'soonest', prefer: { languages: ['fr'] } });
    expect(queries()[0]).toMatchObject({ sort: ['reply_hours:asc'], attributesToSearchOn: ['fit_any'] });
  });

  it('asks for nothing where a place or a wish is named: the database knows who is near', async () => {
    expect((await search.ask({ query: 'nurse', prefer: { cities: ['Halifax'] } })).total).toBe(2);
    expect(search.standIn.requests).toEqual([]);
  });

  it('takes answers as they are, for those that are compressed wait for the network', async () => {
    await search.ask({ query: 'nurse' });
    expect(search.standIn.requests.at(-1)).toMatchObject({ encoding: 'identity' });
  });

  it('is what the database has read: typos mended, a topic by any of its names, nothing that says nothing', async () => {
    expect(await search.ask({ query: 'looking for a nrusing' })).toMatchObject({ corrected: 'looking for a nursing' });
    expect(queries()[0]).toMatchObject({ q: '"#nursing"' });
    const [en, fr] = [await search.ask({ query: 'nurse' }), await search.ask({ query: 'infirmière' })];
    expect(fr.hits.map((hit) => hit.id)).toEqual(en.hits.map((hit) => hit.id));
  });

  it('quotes whatever a filter holds, and takes nothing a visitor types for a command', async () => {
    await search.ask({ query: '"nurse" -welder', filters: { topic: ['a" OR id EXISTS', 'b\\'] } });
    expect(queries(0)[0]).toMatchObject({
      q: '"#nurse" "#welder"',
      filter: expect.arrayContaining([String.raw`topics IN ["a\" OR id EXISTS", "b\\"]`]),
    });
  });

  it.each<[string, Partial<SearchQuestion>]>([
    ['everybody', {}],
    ['a title', { query: 'nurse' }],
    ['the same in French', { query: 'infirmière' }],
    ['with who is not open', { query: 'nurse', open_only: false }],
    ['a filter', { filters: { topic: ['accounting'] } }],
    ['two values of one filter', { filters: { topic: ['accounting', 'welding'] } }],
    ['two filters', { filters: { topic: ['nursing'], format: ['video'] } }],
    ['a filter nobody fits', { query: 'welder', filters: { format: ['text'] } }],
    ['filters with who is not open', { filters: { topic: ['nursing'] }, open_only: false }],
    ['the newest', { sort: 'newest', open_only: false }],
    ['nobody', { query: 'xqzwvkj' }],
  ])('answers %s with the numbers of PostgreSQL [T03]', async (_, question) => {
    const [mine, theirs] = [await search.ask(question), await postgres(question)];
    expect(plain(mine)).toEqual(plain(theirs));
    expect(mine.hits.map((hit) => hit.is_open)).toEqual(theirs.hits.map((hit) => hit.is_open));
  });

  it('turns pages from the open to the others without losing or doubling anybody', async () => {
    const pages = [];
    for (const page of [1, 2, 3])
      pages.push((await search.ask({ open_only: false, per_page: 2, page })).hits.map((hit) => hit.id));
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages[2]).toEqual([people['Ed']]);
    expect(new Set(pages.flat()).size).toBe(5);
  });

  it('leaves to PostgreSQL what nobody has all the words of', async () => {
    for (const query of ['nurse accordionist', 'accordionist nurse']) {
      search.standIn.requests.length = 0;
      expect(await search.ask({ query })).toMatchObject({ relaxed: true, total: 2, any_total: 3 });
      expect(search.standIn.requests.length, 'once, for all words').toBe(1);
    }
    expect(await search.ask({ query: 'xqzwvkj accordionist' })).toMatchObject({ relaxed: true, total: 0 });
  });

  it('names the nearest topics when it finds nobody', async () => {
    expect((await search.ask({ query: 'carpentry' })).nearest_topics).not.toEqual([]);
    expect((await search.ask({ query: 'nurse' })).nearest_topics).toBeNull();
  });

  it('is nothing where somebody is signed in: the database leaves out whom they do not find, and names nobody [T39]', async () => {
    const me = await addMember(test);
    await test.db.query('insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, $3)', [
      me,
      people['Ana'],
      'dismissed',
    ]);
    await test.db.query('insert into public.blocks (blocker_id, blocked_id) values ($1, $2)', [people['Cy'], me]);
    const functions = functionsOn(test);
    const engineFor = siteSearch({
      supabase: functions.deps.supabase,
      server: search.deps.server,
      piecesIn: () => [],
    });
    const mine = await search.ask({}, engineFor(functions.tokenOf(me)));
    await engineFor(functions.tokenOf(me)).nearby('nurs', 'en');
    expect(mine.hits.map((hit) => hit.id).sort()).toEqual([people['Bo'], people['Di']].sort());
    expect(JSON.stringify(mine)).not.toContain(people['Cy']);
    expect(search.standIn.requests).toEqual([]);
    expect((await search.ask({}, engineFor(null))).total).toBe(4);
    expect(search.standIn.requests).not.toEqual([]);
  });

  it('goes by the database’s time, whatever the machine’s clock says', async () => {
    const [{ epoch }] = (await test.db.query<{ epoch: number }>(
      'select extract(epoch from private.now())::int as epoch',
    )) as [{ epoch: number }];
    await search.ask({}, search.engine({ clock: () => 5, timeout: 5000 }));
    const asked = Number(/\d+/.exec((queries()[0]!['filter'] as string[])[0]!)![0]);
    expect(Math.abs(asked - epoch)).toBeLessThan(60);
  });

  it('finds topics and pieces to read in one federated request', async () => {
    const found = await search.engine({ timeout: 5000 }).nearby('nurs', 'en');
    expect(found.topics.map((topic) => topic.slug)).toContain('nursing');
    expect(Object.keys(found.topics[0]!).sort()).toEqual(['name_en', 'name_fr', 'slug']);
    expect(search.standIn.requests.at(-1)!.body).toEqual({
      federation: { limit: 12 },
      queries: [
        { indexUid: 'topics', q: 'nurs', matchingStrategy: 'all', federationOptions: { weight: 1.2 } },
        {
          indexUid: 'resources',
          q: 'nurs',
          filter: ['locale IN ["en"]'],
          matchingStrategy: 'all',
          federationOptions: { weight: 0.9 },
        },
      ],
    });
    const topics = await test.rpc<{ slug: string }[]>(null, 'find_topics', { p_query: 'nurs' });
    expect(topics.map((one) => one.slug)).toContain('nursing');
  });
});

describe('When Meilisearch does not answer', () => {
  let asked: string[];
  let time: number;
  const second: SearchEngine = {
    search: (question) => {
      asked.push(question.query);
      return postgres(question);
    },
    nearby: async () => ({ topics: [], resources: [] }),
  };
  /** The site's engine, with Meilisearch's patience cut short. */
  const engine = (options: Parameters<SearchTest['engine']>[0] = {}) =>
    withFallback(search.engine({ timeout: 5000, ...options }), second, makeBreaker({ now: () => time, pause: 1000 }));
  const ask = (on: SearchEngine, query = 'nurse') => on.search({ ...ordinary, query });
  beforeEach(() => {
    asked = [];
    time = 0;
  });

  it.each<[string, () => void | Promise<void>]>([
    ['says 503', () => search.standIn.fail(503, { retryAfter: 10 })],
    ['says 500', () => search.standIn.fail(500)],
    ['says 429', () => search.standIn.fail(429)],
    ['takes too long', () => search.standIn.slow(2000)],
    ['is dead', () => search.standIn.kill()],
  ])(
    'because it %s, PostgreSQL answers the same question in the same shape, and Meilisearch is left alone for a while',
    async (how, trouble) => {
      const site = engine({ timeout: 200 });
      const well = await ask(site);
      expect(asked).toEqual([]);
      await trouble();
      const before = search.standIn.requests.length;
      const answer = await ask(site);
      expect(plain(answer)).toEqual(plain(well));
      expect(Object.keys(answer).sort()).toEqual(Object.keys(well).sort());
      for (const query of ['nur', 'nurs', 'nurse']) await ask(site, query);
      expect(asked).toEqual(['nurse', 'nur', 'nurs', 'nurse']);
      expect(search.standIn.requests.length - before, 'one try for all letters').toBeLessThanOrEqual(1);
      search.standIn.heal();
      if (how === 'is dead') await search.standIn.revive();
      time = 1001;
      await ask(site);
      await ask(site);
      expect(asked.length, 'and then asked again').toBe(4);
    },
  );

  it('answers within 800 ms or not at all', async () => {
    const { longestAnswer } = await import('../../functions/features/search/meilisearch/engine.ts');
    expect(longestAnswer).toBe(800);
    search.standIn.slow(5000);
    await expect(search.engine().search(ordinary)).rejects.toThrow(EngineFailed);
  });

  it('because its key has ended, PostgreSQL answers', async () => {
    const key = search.standIn.store.addKey({
      actions: ['search'],
      indexes: ['*'],
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    });
    expect((await ask(engine({ key: key.key }))).total).toBe(2);
    expect(asked).toEqual(['nurse']);
  });

  it('a question that is refused is refused, by the same word, without asking anybody else', async () => {
    const site = engine();
    for (const [wrong, code] of [
      [{ query: 'x'.repeat(301) }, 'query_too_long'],
      [{ page: 51 }, 'page_out_of_range'],
      [{ per_page: 0 }, 'per_page_out_of_range'],
      [{ sort: 'load' }, 'sort_unknown'],
      [{ filters: { topic: Array(31).fill('a') as string[] } }, 'filter_unknown'],
    ] as const) {
      await expect(site.search({ ...ordinary, ...wrong } as SearchQuestion)).rejects.toThrow(code);
      await expect(postgres(wrong as Partial<SearchQuestion>)).rejects.toThrow(code);
    }
    expect(asked).toEqual([]);
  });
});
