import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MentorCounts } from '../../src/features/mentors/mentor-counts.ts';
import type { MentorsPage } from '../../src/features/mentors/published.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor, days } from '../support/people.ts';

let test: TestDatabase;
let everyone: Listing[];
beforeAll(async () => {
  test = await pgliteDatabase();
  const topics = [['nursing'], ['nursing', 'accounting'], ['accounting', 'nursing'], ['welding']];
  for (let i = 0; i < 16; i += 1) await addMentor(test, { topics: topics[i % 4] });
  for (const [i, province, languages] of [
    [1, 'QC', '{fr}'],
    [2, 'QC', '{fr,en}'],
    [3, 'NS', '{en,mi}'],
  ] as const)
    await test.db.query(
      `update public.profiles set province_code = $2, languages = $3 where id in (select id from private.mentor_listings order by id offset $1 * 3 limit 3)`,
      [i, province, languages],
    );
  await test.db.query(
    `update public.mentors set paused_at = private.now() where profile_id in (select id from private.mentor_listings order by id limit 5)`,
  );
  everyone = await test.db.query<Listing>('select * from public.published_mentors');
});
afterAll(() => test?.close());

const page = (kind: string, key: string, number: number, most: number) =>
  test.rpc<MentorsPage>(null, 'mentors_page', { p_kind: kind, p_key: key, p_page: number, p_per_page: most });
async function whole(kind: string, key: string): Promise<Listing[]> {
  const shown: Listing[] = [];
  for (let number = 1; ; number += 1) {
    const { mentors, total } = await page(kind, key, number, 4);
    shown.push(...mentors);
    if (mentors.length === 0) {
      expect(shown).toHaveLength(total);
      return shown;
    }
  }
}
const ids = (mentors: { id: string }[]) => mentors.map((one) => one.id);
const lists: [string, string, (one: Listing) => boolean][] = [
  ['all', '', () => true],
  ['open', '', (one) => one.is_open],
  ['province', 'QC', (one) => one.province_code === 'QC'],
  ['language', 'fr', (one) => one.languages.includes('fr')],
  ['topic', 'nursing', (one) => one.topics.includes('nursing')],
  ['topic', 'dancing', () => false],
];

describe('A list of mentors', () => {
  it.each(lists)('of %s %s has each of its mentors once over all pages, and nobody else', async (kind, key, isOn) => {
    expect(ids(await whole(kind, key)).toSorted()).toEqual(ids(everyone.filter(isOn)).toSorted());
  });

  it('shows open mentors first, on a topic those whose main topic it is', async () => {
    const rank = (one: Listing) => (one.is_open ? 0 : 2) + (one.topics[0] === 'nursing' ? 0 : 1);
    const ranks = (await whole('topic', 'nursing')).map(rank);
    expect(ranks).toEqual(ranks.toSorted());
    expect((await page('topic', 'nursing', 1, 4)).open).toBe(ranks.filter((one) => one < 2).length);
  });

  it('begins with somebody else on another list and on another day, and stays as it is within one', async () => {
    const all = ids(await whole('all', ''));
    expect(ids(await whole('all', ''))).toEqual(all);
    const isOpen = new Set(ids(everyone.filter((one) => one.is_open)));
    expect(ids(await whole('open', ''))).not.toEqual(all.filter((id) => isOpen.has(id)));
    await days(test, 1);
    const tomorrow = ids(await whole('all', ''));
    expect(tomorrow).not.toEqual(all);
    expect(tomorrow.toSorted()).toEqual(all.toSorted());
  });
});

describe('What is counted of mentors', () => {
  it('is what the lists have', async () => {
    const counts = await test.rpc<MentorCounts>(null, 'mentors_counted');
    expect([counts.total, counts.open]).toEqual([everyone.length, everyone.filter((one) => one.is_open).length]);
    expect(counts.topics).toEqual({
      nursing: (await whole('topic', 'nursing')).length,
      accounting: (await whole('topic', 'accounting')).length,
      welding: (await whole('topic', 'welding')).length,
    });
    expect(counts.languages['fr']).toBe((await whole('language', 'fr')).length);
    expect(counts.provinces['QC']).toBe((await whole('province', 'QC')).length);
    // Nobody has answered yet: a median of nothing is not shown.
    expect(counts.usual_hours).toBeNull();
  });

  it('says which topics are named together', async () => {
    expect(await test.rpc(null, 'topics_beside', { p_topic: 'nursing' })).toEqual({
      accounting: everyone.filter((one) => one.topics.includes('nursing') && one.topics.includes('accounting')).length,
    });
  });
});
