import { drawCurves } from './fairness/draw.ts';
import { measure, requestsOf } from './fairness/measures.ts';
import { rankings } from './fairness/rankings.ts';
import { simulate } from './fairness/simulate.ts';
import { makeWorld } from './fairness/world.ts';

export const size = { mentors: 1000, requests: 10_000, days: 365, seed: 20_261_123 };

/** One simulated year under Portage's order in each engine, under relevance alone and under rating alone. */
export async function run(): Promise<object> {
  const { figures } = years();
  const { portage, meilisearch, relevance, rating } = figures;
  const lower = (other: { gini: number }, one = portage) => Math.round((1 - one.gini / other.gini) * 1000) / 1000;
  const fitLost = (one = portage) => Math.round((1 - one.mean_fit / relevance.mean_fit) * 10_000) / 10_000;
  return {
    bench: 'fairness',
    ...size,
    worlds: figures,
    gini_lower_than_relevance: lower(relevance),
    gini_lower_than_rating: lower(rating),
    fit_lost: fitLost(),
    meilisearch: { gini_lower_than_relevance: lower(relevance, meilisearch), fit_lost: fitLost(meilisearch) },
  };
}

/** The curves of docs/fairness.md. */
export const draw = (): void => drawCurves(years().counts);

/** The three years themselves: figures, and requests a mentor for the curves. */
export function years() {
  const world = makeWorld(size);
  const all = Object.entries(rankings).map(([name, ranking]) => {
    const outcomes = simulate(world, ranking);
    return { name, figures: measure(world, outcomes), counts: requestsOf(world, outcomes) };
  });
  const by = <T>(pick: (one: (typeof all)[number]) => T) =>
    Object.fromEntries(all.map((one) => [one.name, pick(one)])) as Record<keyof typeof rankings, T>;
  return { figures: by((one) => one.figures), counts: by((one) => one.counts) };
}
