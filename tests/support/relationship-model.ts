/** A mentorship as a few rules over plain data, in milliseconds: what the database is held against. */
export type Side = 'mentor' | 'mentee';
export type Duration = 'one_meeting' | 'three_months' | 'six_months' | 'twelve_months';
export type Step =
  | { do: 'propose'; side: Side; duration: Duration; renews: boolean }
  | { do: 'accept' | 'drop' | 'end' | 'reactivate'; side: Side }
  | { do: 'mark'; side: Side; goal: number; met: boolean }
  | { do: 'pause' | 'resume' | 'tick' }
  | { do: 'wait'; hours: number };

type Status = 'accepted' | 'active' | 'paused' | 'completed' | 'ended' | 'lapsed';
type Proposal = { by: Side; version: number; duration: Duration; renews: boolean };
export type Model = {
  now: number;
  status: Status;
  activateBy: number;
  term: { start: number; end: number } | null;
  pausedAt: number;
  /** Staff have paused it and not settled that yet, even when a side has ended it since. */
  isWithStaff: boolean;
  version: number;
  inForce: number | null;
  proposal: Proposal | null;
  met: Record<Side, boolean[]>;
};

const DAY = 86_400_000;
export const goals = ['Find out which college to write to.', 'Write to two employers by spring.'];

export const newModel = (now: number): Model => ({
  now,
  status: 'accepted',
  activateBy: now + 60 * DAY,
  term: null,
  pausedAt: 0,
  isWithStaff: false,
  version: 0,
  inForce: null,
  proposal: null,
  met: { mentor: [false, false], mentee: [false, false] },
});

/** A number of months later on the same day, or on the last one of a shorter month. */
function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  date.setUTCDate(Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()));
  return date.getTime();
}
const endOf = (start: number, duration: Duration): number =>
  duration === 'one_meeting'
    ? start + 60 * DAY
    : monthsLater(start, { three_months: 3, six_months: 6, twelve_months: 12 }[duration]);

/** The status that time has decided, whether or not a job wrote it down. */
export function statusNow(model: Model): Status {
  if (model.status === 'accepted' && model.activateBy <= model.now) return 'lapsed';
  if (model.status === 'active' && model.term!.end <= model.now) return 'completed';
  return model.status;
}

/** Writes down what time has decided: with the end of a mentorship, what waited for an answer is over. */
function settle(model: Model): void {
  model.status = statusNow(model);
  if (['lapsed', 'completed', 'ended'].includes(model.status)) model.proposal = null;
}

/** Why a command does not fit where the mentorship stands, or null. */
function refusal(model: Model, fits: Status[]): string | null {
  const stands = statusNow(model);
  if (fits.includes(stands)) return null;
  if (stands === 'lapsed') return 'relationship_lapsed';
  return stands === 'completed' || stands === 'ended' ? 'relationship_already_ended' : 'relationship_wrong_state';
}

function accept(model: Model, side: Side): string {
  const { proposal, now } = model;
  if (!proposal) return 'agreement_changed';
  if (proposal.by === side) return 'agreement_waits_for_the_other';
  const wrong = refusal(model, ['accepted', 'active']);
  if (wrong) return wrong;
  const start = model.term && !proposal.renews ? model.term.start : now;
  const end = endOf(start, proposal.duration);
  if (end <= now) return 'agreement_changed';
  Object.assign(model, { status: 'active', term: { start, end }, inForce: proposal.version, proposal: null });
  return 'done';
}

function propose(model: Model, side: Side, duration: Duration, renews: boolean): string {
  const wrong = refusal(model, ['accepted', 'active']);
  if (wrong) return wrong;
  if (model.inForce !== null && !renews && endOf(model.term!.start, duration) <= model.now)
    return 'duration_out_of_range';
  model.version += 1;
  model.proposal = { by: side, version: model.version, duration, renews: model.inForce !== null && renews };
  return 'done';
}

function mark(model: Model, side: Side, goal: number, met: boolean): string {
  const wrong = refusal(model, ['active']);
  if (wrong) return wrong;
  model.met[side][goal] = met;
  if ([...model.met.mentor, ...model.met.mentee].every(Boolean))
    Object.assign(model, { status: 'completed', proposal: null });
  return 'done';
}

function resume(model: Model): string {
  if (model.status === 'ended' && model.isWithStaff) {
    model.isWithStaff = false;
    return 'done';
  }
  const wrong = refusal(model, ['paused']);
  if (wrong) return wrong;
  model.isWithStaff = false;
  const paused = model.now - model.pausedAt;
  if (model.term) {
    model.term = { start: model.term.start + paused, end: model.term.end + paused };
    model.status = 'active';
  } else {
    model.activateBy += paused;
    model.status = 'accepted';
  }
  return 'done';
}

/** Takes a step, or says why not: `done`, or the code word. */
export function play(model: Model, step: Step): string {
  switch (step.do) {
    case 'wait':
      model.now += step.hours * 3_600_000;
      return 'done';
    case 'tick':
      settle(model);
      return 'done';
    case 'propose':
      return propose(model, step.side, step.duration, step.renews);
    case 'accept':
      return accept(model, step.side);
    case 'drop': {
      if (!model.proposal) return 'agreement_changed';
      const wrong = refusal(model, ['accepted', 'active']);
      if (!wrong) model.proposal = null;
      return wrong ?? 'done';
    }
    case 'mark':
      return mark(model, step.side, step.goal, step.met);
    case 'end': {
      const wrong = refusal(model, ['accepted', 'active', 'paused']);
      if (!wrong) Object.assign(model, { status: 'ended', proposal: null });
      return wrong ?? 'done';
    }
    case 'pause': {
      const wrong = refusal(model, ['accepted', 'active']);
      if (!wrong) Object.assign(model, { status: 'paused', pausedAt: model.now, isWithStaff: true });
      return wrong ?? 'done';
    }
    case 'resume':
      return resume(model);
    case 'reactivate': {
      settle(model);
      if (model.status !== 'lapsed')
        return ['completed', 'ended'].includes(model.status)
          ? 'relationship_already_ended'
          : 'relationship_wrong_state';
      Object.assign(model, { status: 'accepted', activateBy: model.now + 60 * DAY });
      return 'done';
    }
  }
}
