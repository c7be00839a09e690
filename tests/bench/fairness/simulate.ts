import { seeded } from '../../support/random.ts';
import { stepOf, type Candidate, type Ranking } from './rankings.ts';
import type { SimMentee, SimMentor, World } from './world.ts';

type Waiting = { sentAt: number; deadline: number; answersAt: number | null; accepts: boolean; term: number };
type State = {
  mentor: SimMentor;
  waiting: Waiting[];
  ends: number[];
  rests: number[];
  received: number[];
  silences: number;
  pausedUntil: number;
};

/** What became of one search. fit from 0 to 1; answeredAfter in days, null: no answer by the date. */
export type Outcome = {
  mentor: number | null;
  topic: string;
  fit: number;
  peersFree: number;
  answeredAfter: number | null;
};

const deadlineDays = 14;
const seen = 10;
const hash = (a: number, b: number) => seeded(Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b))();
const wordsNumber = (topic: string) => [...topic].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);

/**
 * How well two people really fit, from 0 to 1: mostly the topic, then the clock on the wall,
 * then what no site can see. An engine's wording score knows a little of the last.
 */
export function fitOf(mentor: SimMentor, mentee: SimMentee): { fit: number; wording: number } {
  const unseen = hash(mentor.index, mentee.seed);
  const fit = 0.7 * (stepOf(mentor, mentee) / 8) + 0.15 * Number(mentor.timeZone === mentee.timeZone) + 0.15 * unseen;
  return { fit, wording: 0.85 * hash(mentor.index, wordsNumber(mentee.topic)) + 0.15 * unseen };
}

/** One year under one ranking. Everything but the order of results is the same for all. */
export function simulate(world: World, ranking: Ranking): Outcome[] {
  const states = world.mentors.map((mentor): State => ({
    mentor,
    waiting: [],
    ends: [],
    rests: [],
    received: [],
    silences: 0,
    pausedUntil: 0,
  }));
  const byTopic = new Map<string, State[]>();
  for (const state of states)
    for (const topic of state.mentor.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), state]);

  return world.mentees.map((mentee, number) => {
    const now = mentee.day;
    const open = (byTopic.get(mentee.topic) ?? []).filter(({ mentor }) => mentor.languages.includes(mentee.language));
    for (const state of open) settle(state, now);
    const candidates = open
      .filter((state) => isOpen(state, now))
      .map((state): Candidate & { state: State; fit: number } => ({
        state,
        mentor: state.mentor,
        step: stepOf(state.mentor, mentee),
        ...fitOf(state.mentor, mentee),
        load: state.received.filter((at) => at > now - 91).length,
        placesOpen: placesOf(state),
        shuffle: hash(state.mentor.index, Math.floor(now)),
      }))
      .sort(ranking);
    if (candidates.length === 0)
      return { mentor: null, topic: mentee.topic, fit: 0, peersFree: 0, answeredAfter: null };

    const roll = seeded(mentee.seed ^ number);
    const chosen = choose(candidates.slice(0, seen), roll);
    return {
      mentor: chosen.mentor.index,
      topic: mentee.topic,
      fit: chosen.fit,
      peersFree: candidates.filter((one) => one.step === chosen.step).length - 1,
      answeredAfter: ask(chosen.state, now, roll),
    };
  });
}

/** People look at ten results, more at the first, more at a known face, and read for what suits them. */
function choose<C extends Candidate & { fit: number }>(listed: C[], roll: () => number): C {
  const weights = listed.map((one, place) => (place + 1) ** -1.05 * one.mentor.fame ** 0.6 * Math.exp(3 * one.fit));
  let left = roll() * weights.reduce((sum, weight) => sum + weight, 0);
  return listed.find((_, place) => (left -= weights[place]!) <= 0) ?? listed[0]!;
}

/** Sends a request; the more somebody already has on their plate, the later or less they answer. */
function ask(state: State, now: number, roll: () => number): number | null {
  const { mentor } = state;
  const recent = state.received.filter((at) => at > now - 28).length;
  const burden = Math.max(0, recent - 2);
  const [answers, spread, accepts, term] = [roll(), roll(), roll(), roll()];
  const delay =
    mentor.answerDays *
    (1 + 0.25 * burden) *
    Math.exp(0.6 * Math.sqrt(2) * inverseErf(2 * Math.min(0.999, Math.max(0.001, spread)) - 1));
  const inTime = answers < mentor.answers * Math.exp(-0.06 * burden) && delay <= deadlineDays;
  state.received.push(now);
  state.waiting.push({
    sentAt: now,
    deadline: now + deadlineDays,
    answersAt: inTime ? now + delay : null,
    accepts: accepts < 0.65,
    term: shorter(mentor.termsDays, term),
  });
  return inTime ? delay : null;
}

/** Most people ask for the shorter of what is offered: each is half as likely as the one before. */
function shorter(terms: number[], roll: number): number {
  const sorted = terms.toSorted((a, b) => a - b);
  let left = roll * (2 - 2 ** (1 - sorted.length));
  return sorted.find((_, place) => (left -= 2 ** -place) <= 0) ?? sorted[0]!;
}

const placesOf = (state: State): number =>
  Math.max(0, state.mentor.caps.maxActive - state.ends.length - state.rests.length);

const isOpen = (state: State, now: number): boolean =>
  now >= state.pausedUntil &&
  placesOf(state) > 0 &&
  state.waiting.length < state.mentor.caps.maxPending &&
  state.received.filter((at) => at > now - 7).length < state.mentor.caps.weeklyCap;

/** What time has decided about one mentor since they were last looked at. */
function settle(state: State, now: number): void {
  const due = state.waiting
    .map((one) => ({ ...one, at: one.answersAt ?? one.deadline }))
    .filter((one) => one.at <= now)
    .sort((a, b) => a.at - b.at);
  for (const one of due) {
    free(state, one.at);
    state.waiting = state.waiting.filter((other) => other.sentAt !== one.sentAt);
    if (one.answersAt === null) {
      state.silences += 1;
      // Two silences in a row: "still open?" goes unanswered for a week, then a pause until they come back (D2).
      if (state.silences >= 2) [state.pausedUntil, state.silences] = [one.at + 7 + 28, 0];
    } else {
      state.silences = 0;
      if (one.accepts && placesOf(state) > 0) state.ends.push(one.at + one.term);
    }
  }
  free(state, now);
}

function free(state: State, now: number): void {
  for (const end of state.ends.filter((at) => at <= now)) state.rests.push(end + state.mentor.caps.restDays);
  state.ends = state.ends.filter((at) => at > now);
  state.rests = state.rests.filter((at) => at > now);
}

/** Winitzki's approximation, good to 0.002: a delay needs no more. */
function inverseErf(x: number): number {
  const a = 0.147;
  const l = Math.log(1 - x * x);
  const b = 2 / (Math.PI * a) + l / 2;
  return Math.sign(x) * Math.sqrt(Math.sqrt(b * b - l / a) - b);
}
