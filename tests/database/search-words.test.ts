import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const search = (question: object) => test.rpc<SearchAnswer>(null, 'search_mentors', { p_search: question });
const found = async (question: object) => (await search(question)).hits.map(({ id }) => id);

/** A mentor who says something of their own, somewhere. */
async function mentor({
  topics = ['music'],
  skills = [] as string[],
  bio = '',
  city = '',
  province = 'ON',
  languages = ['en'],
}) {
  const id = await addMentor(test, { topics });
  await test.db.query(
    "update public.profiles set city = nullif($2, ''), province_code = $3, languages = $4::text[] where id = $1",
    [id, city, province, languages],
  );
  await test.db.query(
    "update public.mentors set own_skills = $2::text[], bio_en = coalesce(nullif($3, ''), bio_en) where profile_id = $1",
    [id, skills, bio],
  );
  return id;
}

describe('words of any script', () => {
  it.each([
    ['сварщик', 'Сварщик'],
    ['会计师', '我是会计师'],
    ['ᐃᓄᒃᑎᑐᑦ', 'ᐃᓄᒃᑎᑐᑦ ᐅᖃᖅᑐᖅ'],
    ['محاسب', 'محاسب'],
    ['लेखाकार', 'लेखाकार'],
  ])('“%s” finds who wrote it, in a skill and in a bio', async (query, written) => {
    const skilled = await mentor({ skills: [written] });
    const says = await mentor({
      bio: `${written}. I help newcomers find their way, step by step, as others helped me.`,
    });
    expect((await found({ query })).toSorted()).toEqual([skilled, says].toSorted());
  });

  it.each(['электрик', '李', 'ᓄᓇᕗᒥᐅᑦ', '🙂', '!!!', '…'])(
    '“%s” finds nobody while nobody says it, and never everybody',
    async (query) => {
      expect(await search({ query })).toMatchObject({ total: 0, hits: [] });
    },
  );
});

describe('spellings of one word', () => {
  it.each([
    ['Kubecraft', ['kubecraft', 'Kube-craft', 'kubecraft!']],
    ['Front-end trellises', ['frontend trellises', 'front end trellises', 'front-end trellises']],
    ['Mi’kmaq quillwork', ['mikmaq', "mi'kmaq", 'Mi’kmaq']],
    ['caregiver crews', ['care giver', 'care-giver', 'caregiver']],
    ['Watershed keeping', ['water shed', 'watershed', 'water-shed']],
    ['Q.R.P. certified', ['qrp', 'q.r.p.', 'Q.R.P']],
    ['QXD certified', ['q.x.d.', 'qxd', 'Q.X.D']],
  ])('“%s” is found by all of them', async (skill, queries) => {
    const id = await mentor({ skills: [skill] });
    for (const query of queries) expect(await found({ query }), query).toContain(id);
  });

  it('find a topic whose name is two words, written as one', async () => {
    const id = await mentor({ topics: ['truck-driving'] });
    expect((await found({ query: 'truckdriver' }))[0]).toBe(id);
    expect((await found({ query: 'truck driver' }))[0]).toBe(id);
  });
});

describe('topics near what was typed', () => {
  it.each([
    ['python', []],
    ['mikmaw', []],
    ['rustlang', []],
  ])('are none for “%s”, which only looks like some', async (query, topics) => {
    expect((await search({ query, filters: { province: ['NU'] } })).nearest_topics).toEqual(topics);
  });
  it.each([
    ['beekeepers', 'livestock'],
    ['rialway', 'rail'],
    ['soudures', 'welding'],
  ])('are those of the same stem or misspelt: “%s”', async (query, topic) => {
    expect((await search({ query: `${query} xqzwvkj`, filters: { province: ['NU'] } })).nearest_topics).toContain(
      topic,
    );
  });
});
