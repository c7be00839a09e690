import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptySearch } from '../../src/features/search/domain/address.ts';
import { filtersOf, preferencesOf, readSearch } from '../../src/features/search/domain/reading.ts';
import { lexiconOf } from '../../src/features/search/domain/sentence/lexicon.ts';
import type { Lexicon } from '../../src/features/search/domain/sentence/types.ts';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor } from '../support/people.ts';

let test: TestDatabase;
let lexicon: Lexicon;
beforeAll(async () => {
  test = await pgliteDatabase();
  lexicon = lexiconOf(await functionsOn(test).deps.supabase.names());
});
afterAll(() => test.close());

async function mentor(topic: string | string[], city: string, province: string, languages = ['en', 'fr']) {
  const id = await addMentor(test, { topics: [topic].flat() });
  await test.db.query(
    'update public.profiles set city = $2, province_code = $3, languages = $4::text[] where id = $1',
    [id, city, province, languages],
  );
  return id;
}

/** Who is found for a sentence on the page of a language, as the page asks. */
async function found(query: string, language: string): Promise<string[]> {
  const { search, reading } = readSearch({ ...emptySearch(), query }, lexicon);
  const { hits } = await test.rpc<SearchAnswer>(null, 'search_mentors', {
    p_search: {
      query: reading.rest,
      filters: filtersOf(search, reading),
      prefer: preferencesOf(reading, language),
      per_page: 50,
    },
  });
  return hits.map(({ id }) => id);
}

describe('a place in the words', () => {
  it.each([
    [
      'nursing',
      'nurse in Halifax',
      [
        ['Toronto', 'ON'],
        ['Moncton', 'NB'],
        ['Halifax', 'NS'],
        ['Truro', 'NS'],
        ['Dartmouth', 'NS'],
      ],
      [2, 4, 3, 1, 0],
    ],
    [
      'plumbing-and-gas',
      'plombier à Gatineau',
      [
        ['Montréal', 'QC'],
        ['Vancouver', 'BC'],
        ['Ottawa', 'ON'],
        ['Gatineau', 'QC'],
      ],
      [3, 2, 0, 1],
    ],
    [
      'welding',
      'weldder in Winipeg',
      [
        ['Vancouver', 'BC'],
        ['Saskatoon', 'SK'],
        ['Brandon', 'MB'],
        ['Winnipeg', 'MB'],
      ],
      [3, 2, 1, 0],
    ],
  ] as [string, string, [string, string][], number[]][])(
    'comes first, and who is farther after: %s, “%s”',
    async (topic, query, places, order) => {
      const ids: string[] = [];
      for (const [city, province] of places) ids.push(await mentor(topic, city, province));
      expect(await found(query, 'en')).toEqual(order.map((at) => ids[at]));
    },
  );

  it('never comes before the topic', async () => {
    const beside = await mentor('forestry', 'Halifax', 'NS');
    const far = await mentor('baking', 'Vancouver', 'BC');
    await test.db.query(`update public.mentors set bio_en = $2 where profile_id = $1`, [
      beside,
      'I plant trees, and my brother is a baker in town. I help people who are new to the work in the woods.',
    ]);
    expect(await found('baker in Halifax', 'en')).toEqual([far, beside]);
  });
});

describe('a place beside a wish', () => {
  it.each([
    ['truck-driving', 'Moncton', 'NB', 'camionneur pour nouveaux arrivants à Moncton', 'fr'],
    ['translation', 'Regina', 'SK', 'translator for newcomers in Regina', 'en'],
    ['cooking', 'Halifax', 'NS', 'je viens d’arriver à Halifax et je cherche une cuisinière', 'fr'],
  ])('comes first, then the wish: %s, %s, %s, “%s”', async (topic, city, province, query, language) => {
    const far = await mentor([topic, 'first-year-in-canada'], 'Vancouver', 'BC');
    const there = await mentor(topic, city, province);
    await test.db.query(
      "update public.mentors set bio_en = 'I have done this work for years, and I like to say how it is done, step by step, to whoever asks.' where profile_id = $1",
      [there],
    );
    const wished = await mentor([topic, 'first-year-in-canada'], city, province);
    expect(await found(query, language)).toEqual([wished, there, far]);
  });

  it('comes first where the words name no topic, wherever somebody says them', async () => {
    const far = await mentor('rail', 'Vancouver', 'BC');
    await test.db.query("update public.mentors set headline_en = 'Zamboni driver' where profile_id = $1", [far]);
    const there = await mentor('rail', 'Sudbury', 'ON');
    await test.db.query(
      "update public.mentors set bio_en = 'I drove a zamboni for years, and I help people who are new to ice rinks and what goes with them.' where profile_id = $1",
      [there],
    );
    expect(await found('zamboni in Sudbury', 'en')).toEqual([there, far]);
  });
});

describe('a language in the words', () => {
  it.each([
    ['someone who speaks Wolof', 'wo'],
    ['quelqu’un qui parle tigrigna', 'ti'],
    ['someone who speeks Haussa', 'ha'],
  ])('is a filter: “%s” finds those who speak it, and nobody else', async (query, code) => {
    const speaker = await mentor('journalism', 'Regina', 'SK', ['en', code]);
    expect(await found(query, 'en')).toEqual([speaker]);
  });
});

describe('at equal fit', () => {
  it.each([
    ['fr', 'pharmacien', 'pharmacy'],
    ['fr', 'photographe', 'photography'],
    ['en', 'lawyer', 'practising-law'],
  ])(
    'who mentors in the language of the page comes first, however often they were asked: %s, “%s”',
    async (language, query, topic) => {
      const other = language === 'fr' ? 'en' : 'fr';
      const ids = [];
      for (const languages of [[other], [language], [other, 'es'], [language, 'es']])
        ids.push(await mentor(topic, 'Regina', 'SK', languages));
      await test.db.query('update private.mentor_load set load = 5 where mentor_id = $1', [ids[1]]);
      expect((await found(query, language)).slice(0, 2)).toEqual([ids[3], ids[1]]);
    },
  );

  it.each([
    ['fr', 'je viens d’arriver et je cherche un comptable', 'accounting'],
    ['fr', 'soudeuse pour nouveaux arrivants', 'welding'],
    ['en', 'midwife for newcomers', 'midwifery-and-birth'],
  ])('and who meets the wish in more ways does not come before them: %s, “%s”', async (language, query, topic) => {
    const topics = [topic, 'first-job-in-canada'];
    const other = await mentor(topics, 'Regina', 'SK', [language === 'fr' ? 'en' : 'fr']);
    const mine = await mentor(topics, 'Regina', 'SK', [language]);
    await test.db.query("update public.mentors set headline_en = 'I help newcomers' where profile_id = $1", [other]);
    const ids = await found(query, language);
    expect(ids.filter((id) => [other, mine].includes(id))).toEqual([mine, other]);
  });
});
