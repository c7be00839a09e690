import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSkills, skillTexts, type TopicMatch } from '../../functions/features/import/cells/skills.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { noTopics, spelledAnew } from '../support/typed-skills.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** What an import reads in each cell, with the database to ask. */
async function readAll(cells: string[]) {
  const known = new Map<string, TopicMatch>();
  const texts = [...new Set(cells.flatMap(skillTexts))];
  for (let from = 0; from < texts.length; from += 500) {
    const rows = await test.as('service_role', (query) =>
      query<{ typed: string; topic_slug: string | null; how: TopicMatch['how'] }>(
        'select * from public.match_topics($1)',
        [texts.slice(from, from + 500)],
      ),
    );
    for (const { typed, topic_slug: slug, how } of rows) known.set(typed, { slug, how });
  }
  return cells.map((cell) => {
    const read = readSkills(
      cell,
      (text) => known.get(text),
      (slug) => slug,
    );
    if (!('value' in read)) throw new Error(cell);
    return { cell, ...read.value };
  });
}

describe('skills as people type them', () => {
  it('are no topic for a likeness of letters: at most 1 wrong guess in 100', async () => {
    expect(new Set(noTopics).size).toBeGreaterThanOrEqual(300);
    const guessed = (await readAll(noTopics)).filter(({ topics }) => topics.length > 0);
    expect(guessed.length / noTopics.length, JSON.stringify(guessed)).toBeLessThanOrEqual(0.01);
  });

  it('stay the mentor’s own words where no topic names them', async () => {
    const kept = await readAll(noTopics);
    expect(kept.filter(({ topics, own }) => topics.length + own.length === 0)).toEqual([]);
    expect(await readAll(['SQL Server, Rails; Research and development', 'Time management / C++'])).toEqual([
      {
        cell: 'SQL Server, Rails; Research and development',
        topics: [],
        own: ['SQL Server', 'Rails', 'Research and development'],
      },
      { cell: 'Time management / C++', topics: [], own: ['Time management', 'C++'] },
    ]);
  });

  it('are a topic in another spelling: 95 of 100 misspellings and variants are found', async () => {
    expect(spelledAnew.length).toBeGreaterThanOrEqual(100);
    const read = await readAll(spelledAnew.map(([typed]) => typed));
    const missed = spelledAnew.filter(([, slug], place) => !read[place]!.topics.includes(slug));
    expect(missed.length / spelledAnew.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  it('are called near where they are misspelt, so that the import says what it took them for', async () => {
    const how = async (typed: string) =>
      (
        await test.as('service_role', (query) =>
          query<{ how: string }>('select * from public.match_topics($1)', [[typed]]),
        )
      )[0]!.how;
    for (const [typed, found] of [
      ['accounting', 'exact'],
      ['Comptabilité', 'exact'],
      ['acounting', 'near'],
      ['comptabilitee', 'near'],
      ['falconry', 'none'],
    ])
      expect([typed, await how(typed!)]).toEqual([typed, found]);
  });

  it('are a topic by any name or synonym of one, in either language', async () => {
    const topics = await test.db.query<{ slug: string; names: string[] }>(
      'select slug, array[name_en, name_fr] as names from public.topics',
    );
    const read = await readAll(topics.flatMap(({ names }) => names));
    expect(
      read
        .filter(({ topics: found }, place) => !found.includes(topics[Math.floor(place / 2)]!.slug))
        .map(({ cell }) => cell),
    ).toEqual([]);
  });
});
