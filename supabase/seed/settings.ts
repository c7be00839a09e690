// What a mentor gives: how, when, for how long, at what price, and to how many.

import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { DemoMentor, Duration, Format, MentorState, Pricing, UsualTime } from './types.ts';

type Settings = Pick<
  DemoMentor,
  | 'formats'
  | 'durations'
  | 'usualTimes'
  | 'pricing'
  | 'priceCents'
  | 'maxActive'
  | 'maxPending'
  | 'weeklyCap'
  | 'restDays'
  | 'state'
  | 'replyHours'
  | 'replySample'
  | 'createdDaysAgo'
>;

const formats: Format[] = ['video', 'phone', 'in_person', 'text'];
const durations: Duration[] = ['one_meeting', 'three_months', 'six_months', 'twelve_months'];
const times: UsualTime[] = ['weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends'];

const spread = <T>(random: Random, pairs: [value: T, weight: number][]): T =>
  random.weighted(pairs, ([, weight]) => weight)[0];

/** Each with its own chance; one of them for certain. */
function several<T>(random: Random, from: T[], chances: number[]): T[] {
  const kept = from.filter((_, i) => random.chance(chances[i] ?? 0));
  return kept.length > 0 ? kept : [from[0] as T];
}

function price(random: Random): Pick<Settings, 'pricing' | 'priceCents'> {
  const pricing = spread<Pricing>(random, [
    ['free', 80],
    ['paid', 9],
    ['both', 6],
    ['donate', 5],
  ]);
  const steps = Math.min(random.between(4, 30), random.between(4, 30));
  return { pricing, priceCents: pricing === 'free' ? null : steps * 500 };
}

/** Answers so far: none while waiting for staff, few when new; a usual time only where there are answers. */
function replies(
  random: Random,
  waiting: boolean,
  createdDaysAgo: number,
): Pick<Settings, 'replyHours' | 'replySample'> {
  const sample = waiting ? 0 : Math.floor(random.next() ** 2 * Math.min(60, createdDaysAgo / 5));
  const hours = Math.round(5 + 195 * random.next() ** 2.2);
  return { replySample: sample, replyHours: sample === 0 ? null : hours };
}

export function makeSettings(random: Random, place: Place): Settings {
  const state = spread<MentorState>(random, [
    ['open', 70],
    ['full', 12],
    ['paused', 10],
    ['pending', 8],
  ]);
  const createdDaysAgo = state === 'pending' ? random.between(1, 14) : random.between(1, 700);
  const maxActive = spread(random, [
    [1, 15],
    [2, 34],
    [3, 28],
    [4, 14],
    [5, 9],
  ]);
  return {
    formats: several(random, formats, place.north ? [0.45, 0.9, 0.35, 0.45] : [0.88, 0.65, 0.38, 0.25]),
    durations: several(random, durations, [0.72, 0.68, 0.4, 0.15]),
    usualTimes: several(random, times, [0.28, 0.26, 0.66, 0.5]),
    ...price(random),
    maxActive,
    maxPending: Math.min(6, Math.max(2, maxActive + random.between(0, 2))),
    weeklyCap: spread(random, [
      [1, 12],
      [2, 30],
      [3, 34],
      [4, 14],
      [5, 10],
    ]),
    restDays: spread(random, [
      [0, 30],
      [7, 45],
      [14, 25],
    ]),
    state,
    createdDaysAgo,
    ...replies(random, state === 'pending', createdDaysAgo),
  };
}
