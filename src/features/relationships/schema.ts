import * as z from 'zod/mini';
import { id, oneOf, optionalDate, text } from '../../core/form/text-schema.ts';
import { durations, meetingFormats } from '../mentors/schema.ts';

export const endReasons = ['goals_met', 'no_time', 'not_the_right_fit', 'moved_on', 'no_contact', 'other'] as const;
export const cadences = ['weekly', 'every_two_weeks', 'every_three_weeks', 'monthly', 'as_needed'] as const;
export type Cadence = (typeof cadences)[number];
/** How long a meeting usually is, in minutes. */
export const meetingMinutes = [30, 45, 60, 90] as const;
/** How many goals an agreement may have. */
export const mostGoals = 3;

const version = z.int({ error: 'agreement_changed' }).check(z.gte(0, 'agreement_changed'));

/** What one side proposes to agree on. `version` is the last one that it has seen, 0 for none. A single meeting has no cadence. */
export const proposeAgreement = z
  .object({
    version,
    goals: z
      .array(text('goals'), { error: 'goals_required' })
      .check(z.minLength(1, 'goals_required'), z.maxLength(mostGoals, 'goals_too_many')),
    duration: oneOf(durations, 'duration'),
    format: oneOf(meetingFormats, 'format'),
    cadence: z.nullish(oneOf(cadences, 'cadence')),
    minutes: z.literal(meetingMinutes, { error: 'minutes_unknown' }),
    first_meeting_on: optionalDate('first_meeting_on'),
    agenda: text('agenda'),
    confidential: text('confidential'),
    no_meeting_hours: text('no_meeting_hours'),
    renews: z.optional(z.boolean({ error: 'renews_unknown' })),
  })
  .check(
    z.refine(({ duration, cadence }) => duration === 'one_meeting' || Boolean(cadence), { error: 'cadence_required' }),
  );
export const answerAgreement = z.object({ version });
export const saveNeeds = z.object({ needs: text('needs') });
export const endRelationship = z.object({ reason: oneOf(endReasons, 'end_reason') });
/** What safety staff do to a mentorship, with a reason. */
export const actOnMentorship = z.object({ relationship: id('relationship_not_found'), reason: text('reason') });
export const markGoal = z.object({ met: z.boolean({ error: 'met_unknown' }) });
