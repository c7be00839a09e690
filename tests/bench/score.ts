import type { DemoMentor } from '../../supabase/seed/types.ts';
import type { Judged } from './judged.ts';

const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);

/** The discounted gain of the first ten against the best ten there are: 1 is perfect. */
export function ndcgAt10(found: number[], all: number[]): number {
  const best = all
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  return best === 0 ? 1 : found.slice(0, 10).reduce((sum, grade, place) => sum + gain(grade, place), 0) / best;
}

/** Whether one of the first five is as good as the best there is. */
export const successAt5 = (found: number[], all: number[]): boolean =>
  Math.max(0, ...found.slice(0, 5)) >= Math.max(...all);

/** An engine's answer to one query: ids, the best first. */
export type Find = (query: string) => Promise<string[]>;

/** Scores an engine on judged queries over the mentors it could have found; a query that nobody there answers is left out. */
export async function scoreSearch(find: Find, mentors: DemoMentor[], queries: Judged[]) {
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const scores: { query: string; kind: Judged['kind']; success: boolean; ndcg: number }[] = [];
  for (const { query, kind, grade } of queries) {
    const all = mentors.map(grade);
    if (Math.max(...all) === 0) continue;
    const found = (await find(query)).map((id) => (byId.has(id) ? grade(byId.get(id)!) : 0));
    scores.push({ query, kind, success: successAt5(found, all), ndcg: ndcgAt10(found, all) });
  }
  const mean = (of: typeof scores, value: (one: (typeof scores)[number]) => number) =>
    of.length === 0 ? null : Math.round((of.reduce((sum, one) => sum + value(one), 0) / of.length) * 1000) / 1000;
  return {
    queries: scores.length,
    success_at_5: mean(scores, (one) => Number(one.success)),
    ndcg_at_10: mean(scores, (one) => one.ndcg),
    by_kind: Object.fromEntries(
      Object.entries(Object.groupBy(scores, (one) => one.kind)).map(([kind, of]) => [
        kind,
        {
          queries: of.length,
          success_at_5: mean(of, (one) => Number(one.success)),
          ndcg_at_10: mean(of, (one) => one.ndcg),
        },
      ]),
    ),
    failures: scores.filter((one) => !one.success).map((one) => one.query),
  };
}
