import { factors } from './factors.ts';
import { factorNames, weights, type FactorName, type Group } from './weights.ts';
import type { Candidate, ReadWants } from './wants.ts';

/** One fact that produced a suggestion: a code word and what it names. The words are in i18n. */
export type Reason = { code: ReasonCode; values: string[] };
export type ReasonCode =
  Exclude<FactorName, 'rested' | 'time_zone'> | 'also_topics' | 'same_time_zone' | 'near_time_zone';

export type Suggestion<M> = { mentor: M; reasons: Reason[] };

/** A page shows five; a person reads two to four reasons, at most three of them about what is to be learnt (D5). */
export const shownAtMost = 5;
const reasonsAtMost = 4;
const developmentAtMost = 3;

/** Points of one factor for one mentor, a whole number. */
export const points = (name: FactorName, wants: ReadWants, mentor: Candidate): number =>
  weights[name].weight * Math.min(factors[name](wants, mentor).times, weights[name].most);

const sum = (wants: ReadWants, mentor: Candidate, counts: (group: Group) => boolean): number =>
  factorNames
    .filter((name) => counts(weights[name].group))
    .reduce((total, name) => total + points(name, wants, mentor), 0);

/** What a suggestion is ordered by: what is to be learnt first, all else only between equals (IN-04). Never shown to anybody. */
export const scoreOf = (wants: ReadWants, mentor: Candidate): { development: number; other: number } => ({
  development: sum(wants, mentor, (group) => group === 'development'),
  other: sum(wants, mentor, (group) => group !== 'development'),
});

/** Best first; equals keep the order they came in, which the database changes from day to day. */
export function rank<M extends Candidate>(wants: ReadWants, mentors: readonly M[]): M[] {
  return mentors
    .map((mentor) => ({ mentor, ...scoreOf(wants, mentor) }))
    .sort((a, b) => b.development - a.development || b.other - a.other)
    .map((one) => one.mentor);
}

/** The facts behind a suggestion, those about what is to be learnt first; how often somebody was asked is nobody's business. */
export function reasonsFor(wants: ReadWants, mentor: Candidate): Reason[] {
  const met = factorNames.filter((name) => points(name, wants, mentor) > 0);
  const of = (group: Group) => met.filter((name) => weights[name].group === group);
  return [...of('development').slice(0, developmentAtMost), ...of('practical')].slice(0, reasonsAtMost).map((name) => {
    const { times, values = [] } = factors[name](wants, mentor);
    const before = met.indexOf(name) > 0;
    if (name === 'time_zone') return { code: times === 2 ? 'same_time_zone' : 'near_time_zone', values };
    if (name === 'topics' && before) return { code: 'also_topics', values };
    // In the place of another mentor there is no goal: these topics are what that one helps with too.
    if (name === 'goal_topics' && wants.goal === '') return { code: before ? 'also_topics' : 'topics', values };
    return { code: name as ReasonCode, values };
  });
}

/** The few to show, each with its reasons. It explains and never decides: all of them can be asked, and so can everybody else. */
export const suggest = <M extends Candidate>(
  wants: ReadWants,
  mentors: readonly M[],
  most = shownAtMost,
): Suggestion<M>[] =>
  rank(wants, mentors)
    .slice(0, most)
    .map((mentor) => ({ mentor, reasons: reasonsFor(wants, mentor) }));
