import type { RelationshipView } from './types.ts';
import { mostGoals } from './schema.ts';

/** The agreement form as it is typed: each goal a field of its own, numbers as their options say them. */
export type AgreementDraft = {
  goal_1: string;
  goal_2: string;
  goal_3: string;
  duration: string;
  format: string;
  cadence: string;
  minutes: string;
  first_meeting_on: string;
  agenda: string;
  confidential: string;
  no_meeting_hours: string;
  renews: boolean;
};
export const goalFields = ['goal_1', 'goal_2', 'goal_3'] as const;

/** What the form begins with: the version on the table, what is in force, or for a first one the words of the request. */
export function draftOf({ proposal, agreement, request }: RelationshipView): AgreementDraft {
  const from = proposal ?? agreement;
  const goals = from?.goals ?? [shortened(request.goal)];
  return {
    goal_1: goals[0] ?? '',
    goal_2: goals[1] ?? '',
    goal_3: goals[2] ?? '',
    duration: from?.duration ?? request.duration,
    format: from?.format ?? request.format,
    cadence: from?.cadence ?? 'every_two_weeks',
    minutes: String(from?.minutes ?? 45),
    first_meeting_on: from?.first_meeting_on ?? '',
    agenda: from?.agenda ?? '',
    confidential: from?.confidential ?? '',
    no_meeting_hours: from?.no_meeting_hours ?? '',
    renews: from?.renews ?? false,
  };
}

/** A goal of a request can be longer than one of an agreement: its first sentences that fit. */
function shortened(goal: string, most = 300): string {
  if (goal.length <= most) return goal;
  const fits = goal.slice(0, most);
  const end = Math.max(fits.lastIndexOf('. '), fits.lastIndexOf('? '));
  return end > 40 ? fits.slice(0, end + 1) : fits.slice(0, fits.lastIndexOf(' '));
}

/** What is posted: goals that were left blank are none. */
export const proposalOf = (draft: AgreementDraft, version: number) => ({
  version,
  goals: goalFields
    .slice(0, mostGoals)
    .map((field) => draft[field])
    .filter((goal) => goal.trim() !== ''),
  duration: draft.duration,
  format: draft.format,
  cadence: draft.duration === 'one_meeting' ? null : draft.cadence,
  minutes: Number(draft.minutes),
  first_meeting_on: draft.first_meeting_on || null,
  agenda: draft.agenda,
  confidential: draft.confidential,
  no_meeting_hours: draft.no_meeting_hours,
  renews: draft.renews,
});
