import { demoPeople } from '../../functions/embedded/seed.ts';
import { makeMentors } from '../../supabase/seed/people.ts';
import type { TestDatabase } from '../support/database.ts';
import { askAsThePage } from './as-the-page.ts';
import { judged } from './judged.ts';
import { percentiles } from './percentiles.ts';
import { queries } from './queries.ts';
import { scoreSearch } from './score.ts';
import { scoreSentences } from './score-sentences.ts';
import { sentences } from './sentences.ts';

/** Runs work and says how many seconds it took. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round((performance.now() - from) / 100) / 10;
}

type Ask = (question: (typeof queries)[number]) => Promise<unknown>;

type Taken = { ms: number; question: (typeof queries)[number] };

/**
 * Milliseconds that each way of asking takes over the mixed queries: each question in all ways, one after another. Words
 * alone are measured once more by themselves, for each filter is another question of the index.
 */
export async function latencies<Way extends string>(ways: Record<Way, Ask>) {
  const names = Object.keys(ways) as Way[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as Taken[]])) as Record<Way, Taken[]>;
  for (const question of queries.slice(0, 20)) for (const name of names) await ways[name](question);
  for (const question of queries) {
    for (const name of names) {
      const start = performance.now();
      await ways[name](question);
      taken[name].push({ ms: performance.now() - start, question });
    }
  }
  return Object.fromEntries(names.map((name) => [name, figures(taken[name])])) as Record<
    Way,
    ReturnType<typeof figures>
  >;
}

const isWordsAlone = ({ filters, open_only: openOnly }: Taken['question']): boolean =>
  openOnly && Object.keys(filters).length === 0;

const figures = (taken: Taken[]) => ({
  ...percentiles(taken.map(({ ms }) => ms)),
  wordsAlone: percentiles(taken.filter(({ question }) => isWordsAlone(question)).map(({ ms }) => ms)),
  slowest: taken
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ ms, question }) => ({ ms: Math.round(ms), ...question })),
});

/** Judged over the mentors who are open, for only they are offered: plain queries and sentences, asked as the page asks. */
export async function score(
  test: TestDatabase,
  count: number,
  search: (question: object) => Promise<{ hits: { id: string }[] }>,
) {
  const open = new Set(
    (await test.db.query<{ id: string }>('select id from public.published_mentors where is_open')).map((row) => row.id),
  );
  const people = makeMentors({ count, seed: 7 });
  // The seed gives the first one an id that /dev knows.
  people[0]!.id = demoPeople.mentor;
  const mentors = people.filter((one) => open.has(one.id));
  const ask = await askAsThePage(test, search);
  return {
    ...(await scoreSearch((query) => ask(query), mentors, judged)),
    sentences: await scoreSentences(({ sentence, locale }) => ask(sentence, locale), mentors, sentences),
  };
}
