import type { FactorName } from './weights.ts';
import type { Candidate, ReadWants } from './wants.ts';

/** How often a factor is met, and the facts that a reason names. */
export type Found = { times: number; values?: string[] };
export type Factor = (wants: ReadWants, mentor: Candidate) => Found;

const common = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => others.includes(one));
const all = (values: string[]): Found => ({ times: values.length, values });
const once = (values: string[]): Found => ({ times: Math.min(values.length, 1), values });

/** Quick is within 2 days, soon within 5; without an answered request nobody is judged. */
const quickHours = 48;
const soonHours = 120;

/** Each factor is a function of what is wanted and of public facts, and of nothing else. */
export const factors: Record<FactorName, Factor> = {
  main_topic: (wants, mentor) => all(common(mentor.topics.slice(0, 1), wants.topics)),
  topics: (wants, mentor) => all(common(mentor.topics.slice(1), wants.topics)),
  goal_topics: (wants, mentor) => all(common(mentor.topics, wants.goal_topics)),
  own_words: (_, mentor) => all(mentor.says),
  near_field: (_, mentor) => once(mentor.near),
  languages: (wants, mentor) => all(common(mentor.languages, wants.languages)),
  formats: (wants, mentor) => once(common(mentor.formats, wants.formats)),
  durations: (wants, mentor) => once(common(mentor.durations, wants.durations)),
  budget: (wants, mentor) => once(wants.budget !== 'any' && fitsBudget(wants, mentor) ? [wants.budget] : []),
  province: (wants, mentor) => once(common([mentor.province_code], [wants.province_code ?? ''])),
  time_zone: (_, { hours_apart }) => ({
    times: hours_apart === null ? 0 : hours_apart === 0 ? 2 : hours_apart <= 1 ? 1 : 0,
  }),
  reply: (_, { reply_hours, reply_sample }) => ({
    times:
      reply_hours === null || reply_sample === 0 ? 0 : reply_hours <= quickHours ? 2 : reply_hours <= soonHours ? 1 : 0,
  }),
  room: (_, mentor) => ({ times: Math.max(mentor.places_open, 1) }),
  rested: (_, mentor) => ({ times: mentor.rested }),
};

/** Whether what a mentor takes for a meeting fits; who does both fits either. */
export const fitsBudget = (wants: Pick<ReadWants, 'budget'>, { pricing }: Pick<Candidate, 'pricing'>): boolean =>
  wants.budget === 'any' || pricing === 'both' || (wants.budget === 'free') === (pricing === 'free');
