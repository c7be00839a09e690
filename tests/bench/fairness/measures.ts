import type { Outcome } from './simulate.ts';
import type { World } from './world.ts';

/** 0: everybody gets the same; 1: one gets all. */
export function gini(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  return (
    sorted.reduce((total, value, place) => total + (2 * (place + 1) - sorted.length - 1) * value, 0) /
    (sorted.length * sum)
  );
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0
    ? NaN
    : sorted.length % 2
      ? sorted[Math.floor(middle)]!
      : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** How many requests each mentor got, in the order of the mentors. */
export function requestsOf(world: World, outcomes: Outcome[]): number[] {
  const counts = world.mentors.map(() => 0);
  for (const { mentor } of outcomes) if (mentor !== null) counts[mentor]! += 1;
  return counts;
}

const share = (part: number, all: number) => Math.round((part / all) * 1000) / 1000;

/** The figures of one year. Shares are of requests sent; days are medians. */
export function measure(world: World, outcomes: Outcome[]) {
  const sent = outcomes.filter((one) => one.mentor !== null);
  const answered = sent.flatMap(({ answeredAfter }) => (answeredAfter === null ? [] : [answeredAfter]));
  return {
    gini: Math.round(gini(requestsOf(world, outcomes)) * 1000) / 1000,
    sent: sent.length,
    nobody_open: outcomes.length - sent.length,
    answered_in_time: share(answered.length, sent.length),
    expired: share(sent.length - answered.length, sent.length),
    median_days_to_answer: Math.round(median(answered) * 100) / 100,
    mean_fit: Math.round((sent.reduce((sum, { fit }) => sum + fit, 0) / sent.length) * 10_000) / 10_000,
    most_against_peers: mostAgainstPeers(world, outcomes),
  };
}

/**
 * The busiest mentor against the median of their peers, over groups that offer the same first
 * topic in the same languages and had peers free all along (D1). 2 is the promise's limit.
 */
export function mostAgainstPeers(world: World, outcomes: Outcome[]): number {
  const groups = new Map<string, number[]>();
  for (const { index, topics, languages } of world.mentors) {
    const key = `${topics[0]} ${languages.toSorted().join()}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const withPeers = world.mentors.map(() => 0);
  for (const { mentor, topic, peersFree } of outcomes) {
    if (mentor !== null && peersFree >= 3 && world.mentors[mentor]!.topics[0] === topic) withPeers[mentor]! += 1;
  }
  const ratios = [...groups.values()]
    .filter((group) => group.length >= 5)
    .map((group) => {
      const counts = group.map((index) => withPeers[index]!);
      return { ratio: Math.max(...counts) / median(counts), median: median(counts) };
    })
    .filter((one) => one.median >= 4);
  return Math.round(Math.max(...ratios.map((one) => one.ratio)) * 100) / 100;
}
