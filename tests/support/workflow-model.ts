/** The request workflow as a few rules over plain data, in hours since the start: what the database is held against. */
export type Status = 'sent' | 'question' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'closed';
export type Caps = { maxActive: number; maxPending: number; weeklyCap: number; restDays: number };
export type Setup = { mentors: Caps[]; menteeOpen: number };
/** A row of private.transitions, which says what may follow what: the model has no copy of it. */
export type Transition = { command: string; actor: string; from_status: string };
export type Step =
  | { do: 'send'; mentee: number; mentor: number }
  | { do: 'ask' | 'reply' | 'extend' | 'withdraw' | 'end'; request: number }
  | { do: 'accept' | 'decline'; request: number; pause: boolean }
  | { do: 'pause'; mentor: number; days: number | null; keep: boolean }
  | { do: 'resume'; mentor: number }
  | { do: 'wait'; hours: number }
  | { do: 'tick' };

type Request = {
  mentee: number;
  mentor: number;
  status: Status;
  sentAt: number;
  deadline: number;
  clockLeft: number;
  extended: boolean;
  withdrawnAt: number | null;
};
type Mentor = Caps & { pausedUntil: number | null; askedAt: number | null; silences: number };
type Relationship = { request: number; endedAt: number | null };
export type World = {
  transitions: Transition[];
  now: number;
  midnight: number;
  menteeOpen: number;
  mentors: Mentor[];
  requests: Request[];
  relationships: Relationship[];
};

/** A refusal by its code word. */
class Refused extends Error {}
const DAY = 24;
const WEEK = 7 * DAY;
const isOpen = (request: Request) => request.status === 'sent' || request.status === 'question';

/** `midnight`: when the first day (UTC) began, in hours, zero or less. */
export const newWorld = (setup: Setup, midnight: number, transitions: Transition[]): World => ({
  transitions,
  now: 0,
  midnight,
  menteeOpen: setup.menteeOpen,
  requests: [],
  relationships: [],
  mentors: setup.mentors.map((caps) => ({ ...caps, pausedUntil: null, askedAt: null, silences: 0 })),
});

/** The status that time has decided, whether or not a job wrote it down. */
export const effectiveStatus = (world: World, request: Request): Status =>
  isOpen(request) && request.deadline <= world.now ? 'expired' : request.status;

const openTo = (world: World, mentor: number) => world.requests.filter((one) => one.mentor === mentor && isOpen(one));
const livingWith = (world: World, mentor: number, mentee?: number) =>
  world.relationships.filter(({ request, endedAt }) => {
    const { mentor: theirs, mentee: with_ } = world.requests[request]!;
    return endedAt === null && theirs === mentor && (mentee === undefined || with_ === mentee);
  });
const nthFromEnd = (moments: number[], free: number) => [...moments].sort((a, b) => b - a)[free]!;

/** Why a mentor cannot be asked now, or null; and the places that are free. */
export function opening(world: World, mentor: number): { reason: string | null; places: number } {
  const { now, mentors } = world;
  const it = mentors[mentor]!;
  const living = livingWith(world, mentor).length;
  const resting = world.relationships
    .filter(({ request, endedAt }) => world.requests[request]!.mentor === mentor && endedAt !== null)
    .map(({ endedAt }) => endedAt! + it.restDays * DAY)
    .filter((end) => end > now);
  const waiting = openTo(world, mentor)
    .map((one) => one.deadline)
    .filter((deadline) => deadline > now);
  const received = world.requests.filter((one) => one.mentor === mentor && one.sentAt > now - WEEK);
  // One that was taken back counts, once a mentee, and not beside another of theirs.
  const counts = (one: Request) =>
    one.status !== 'withdrawn' ||
    !received.some(
      (other) =>
        other.mentee === one.mentee &&
        (other.status !== 'withdrawn' || received.indexOf(other) > received.indexOf(one)),
    );
  const recent = received.filter(counts).map((one) => one.sentAt + WEEK);
  const places = Math.max(it.maxActive - living - resting.length, 0);
  const holds: [until: number, reason: string][] = [];
  if (recent.length >= it.weeklyCap) holds.push([nthFromEnd(recent, it.weeklyCap - 1), 'mentor_weekly_cap_reached']);
  if (waiting.length >= it.maxPending)
    holds.push([nthFromEnd(waiting, it.maxPending - 1), 'mentor_has_enough_requests']);
  if (places === 0)
    holds.push([
      living >= it.maxActive ? Infinity : nthFromEnd(resting, it.maxActive - living - 1),
      'mentor_at_capacity',
    ]);
  const silent = it.askedAt !== null && it.askedAt + WEEK <= now;
  if (silent || (it.pausedUntil !== null && it.pausedUntil > now)) return { reason: 'mentor_paused', places };
  const longest = holds.reduce<[number, string] | null>(
    (most, hold) => (most === null || hold[0] > most[0] ? hold : most),
    null,
  );
  return { reason: longest?.[1] ?? null, places };
}

function expireOverdue(world: World, mentor: number) {
  const it = world.mentors[mentor]!;
  for (const one of openTo(world, mentor)
    .filter(({ deadline }) => deadline <= world.now)
    .sort((a, b) => a.deadline - b.deadline)) {
    if (one.status === 'sent') it.silences += 1;
    if (
      one.status === 'sent' &&
      it.silences >= 2 &&
      it.askedAt === null &&
      (it.pausedUntil === null || it.pausedUntil <= world.now)
    )
      it.askedAt = world.now;
    one.status = 'expired';
  }
}
const closeAll = (world: World, mentor: number) => openTo(world, mentor).forEach((one) => (one.status = 'closed'));

function settle(world: World, mentor: number) {
  expireOverdue(world, mentor);
  const it = world.mentors[mentor]!;
  if (it.askedAt === null || it.askedAt + WEEK > world.now) return;
  Object.assign(it, { pausedUntil: Infinity, askedAt: null, silences: 0 });
  closeAll(world, mentor);
}

function pause(world: World, mentor: number, days: number | null) {
  settle(world, mentor);
  const today = Math.floor((world.now - world.midnight) / DAY);
  const pausedUntil = days === null ? Infinity : world.midnight + (today + days) * DAY;
  Object.assign(world.mentors[mentor]!, { pausedUntil, askedAt: null, silences: 0 });
}

function send(world: World, mentee: number, mentor: number) {
  settle(world, mentor);
  const mine = world.requests.filter((one) => one.mentee === mentee && isOpen(one));
  if (mine.some((one) => one.mentor === mentor)) throw new Refused('request_already_open');
  if (
    world.requests.some(
      (one) =>
        one.mentee === mentee && one.mentor === mentor && one.withdrawnAt !== null && one.withdrawnAt > world.now - DAY,
    )
  )
    throw new Refused('request_too_soon');
  if (livingWith(world, mentor, mentee).length > 0) throw new Refused('already_together');
  if (mine.filter(({ deadline }) => deadline > world.now).length >= world.menteeOpen)
    throw new Refused('too_many_open_requests');
  const { reason } = opening(world, mentor);
  if (reason) throw new Refused(reason);
  world.requests.push({
    mentee,
    mentor,
    status: 'sent',
    sentAt: world.now,
    deadline: world.now + 14 * DAY,
    clockLeft: 0,
    extended: false,
    withdrawnAt: null,
  });
}

function answer(world: World, index: number, command: string, thenPause: boolean) {
  const one = world.requests[index]!;
  expireOverdue(world, one.mentor);
  if (isOpen(one)) {
    if (command === 'extend' && one.extended) throw new Refused('request_already_extended');
    if (command === 'accept' && opening(world, one.mentor).places === 0) throw new Refused('mentor_at_capacity');
  } else throw new Refused(one.status === 'expired' ? 'request_expired' : 'request_already_answered');
  const step = world.transitions.find((it) => it.command === command && it.from_status === one.status);
  if (!step) throw new Refused('request_wrong_state');
  if (step.actor === 'mentor') Object.assign(world.mentors[one.mentor]!, { askedAt: null, silences: 0 });
  if (command === 'ask')
    Object.assign(one, { status: 'question', clockLeft: one.deadline - world.now, deadline: world.now + WEEK });
  if (command === 'reply')
    Object.assign(one, { status: 'sent', deadline: world.now + Math.max(one.clockLeft, 3 * DAY) });
  if (command === 'extend') Object.assign(one, { extended: true, deadline: one.deadline + WEEK });
  if (command === 'decline') one.status = 'declined';
  if (command === 'withdraw') Object.assign(one, { status: 'withdrawn', withdrawnAt: world.now });
  if (command === 'accept') {
    one.status = 'accepted';
    world.relationships.push({ request: index, endedAt: null });
  }
  if (thenPause) pause(world, one.mentor, null);
  if (command === 'accept' && opening(world, one.mentor).places === 0) closeAll(world, one.mentor);
}

function end(world: World, index: number) {
  const one = world.relationships.find(({ request }) => request === index);
  if (!one) throw new Refused('skipped');
  if (one.endedAt !== null) throw new Refused('relationship_already_ended');
  one.endedAt = world.now;
}

/** One step. A refused one leaves the world as it was, and says why. */
export function play(before: World, step: Step): { word: string; world: World } {
  const world = structuredClone(before);
  try {
    if (step.do === 'wait') world.now += step.hours;
    else if (step.do === 'send') send(world, step.mentee, step.mentor);
    else if (step.do === 'pause') {
      pause(world, step.mentor, step.days);
      if (!step.keep) closeAll(world, step.mentor);
    } else if (step.do === 'resume') {
      expireOverdue(world, step.mentor);
      Object.assign(world.mentors[step.mentor]!, { pausedUntil: null, askedAt: null, silences: 0 });
    } else if (step.do === 'tick') {
      world.mentors.forEach((_, mentor) => settle(world, mentor));
      for (const it of world.mentors) if (it.pausedUntil !== null && it.pausedUntil <= world.now) it.pausedUntil = null;
    } else {
      if (world.requests.length === 0) throw new Refused('skipped');
      const index = step.request % world.requests.length;
      if (step.do === 'end') end(world, index);
      else answer(world, index, step.do, 'pause' in step && step.pause);
    }
    return { word: 'done', world };
  } catch (error) {
    if (error instanceof Refused) return { word: error.message, world: before };
    throw error;
  }
}
