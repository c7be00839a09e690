import { demoPeople } from '../../functions/embedded/seed.ts';
import { makeMentors } from '../../supabase/seed/people.ts';
import type { TestDatabase } from '../support/database.ts';
import { askAsThePage } from './as-the-page.ts';
import { judged } from './judged.ts';
import { queries } from './queries.ts';
import { scoreSearch } from './score.ts';
import { scoreSentences } from './score-sentences.ts';
import { sentences } from './sentences.ts';

const rounded = (value: number) => Math.round(value * 10) / 10;
const at = (sorted: number[], share: number) =>
  rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);

/** Runs work and says how many seconds it took. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return rounded((performance.now() - from) / 1000);
}

type Ask = (question: (typeof queries)[number]) => Promise<unknown>;

/** Milliseconds that each way of asking takes over the mixed queries: each question in all ways, one after another. */
export async function latencies<Way extends string>(ways: Record<Way, Ask>) {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Way,
    { ms: number; question: object }[]
  >;
  for (const question of queries.slice(0, 20)) for (const name of names) await ways[name](question);
  for (const question of queries) {
    for (const name of names) {
      const start = performance.now();
      await ways[name](question);
      times[name].push({ ms: performance.now() - start, question });
    }
  }
  return Object.fromEntries(names.map((name) => [name, figures(times[name])])) as Record<
    Way,
    ReturnType<typeof figures>
  >;
}

function figures(times: { ms: number; question: object }[]) {
  const sorted = times.toSorted((a, b) => b.ms - a.ms);
  const ascending = sorted.map((one) => one.ms).reverse();
  return {
    p50: at(ascending, 0.5),
    p95: at(ascending, 0.95),
    max: at(ascending, 1),
    slowest: sorted.slice(0, 3).map(({ ms, question }) => ({ ms: Math.round(ms), ...question })),
  };
}

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
