import * as z from 'zod/mini';
import { durations, meetingFormats } from '../mentors/schema.ts';
import { id, nothing, oneOf, optionalDate, text } from '../../core/form/text-schema.ts';

export const declineReasons = [
  'no_time_now',
  'not_my_field',
  'another_mentor_fits_better',
  'goal_not_clear_yet',
  'conflict_of_interest',
  'other',
] as const;

const slug = z.nullish(z.string({ error: 'topic_unknown' }).check(z.regex(/^[a-z0-9-]{1,60}$/, 'topic_unknown')));
const flag = (field: string) => z.optional(z.boolean({ error: `${field}_unknown` }));

/** A first request to a mentor (T22). `id` is made by the browser, so that a second try is the same send. */
export const sendRequest = z.object({
  id: id('id_unknown'),
  mentor: id('mentor_required'),
  goal: text('goal'),
  background: text('background'),
  why: text('why'),
  duration: oneOf(durations, 'duration'),
  format: oneOf(meetingFormats, 'format'),
  topic: slug,
  use_initials: flag('use_initials'),
  /** The version of the mentees' orientation that the sender has read. */
  orientation: z.nullish(z.string({ error: 'orientation_changed' }).check(z.maxLength(20, 'orientation_changed'))),
});

export const askQuestion = z.object({ question: text('question') });
export const replyToQuestion = z.object({ reply: text('reply') });
export const acceptRequest = z.object({
  note: text('note'),
  pause: flag('pause'),
  resume_on: optionalDate('resume_on'),
});
export const declineRequest = z.object({
  reason: oneOf(declineReasons, 'decline_reason'),
  note: text('note'),
  pause: flag('pause'),
  resume_on: optionalDate('resume_on'),
});
export const closeOthers = z.object({
  requests: z
    .array(id('request_not_found'), { error: 'requests_required' })
    .check(z.maxLength(20, 'requests_too_many')),
});
export const pauseMentoring = z.object({ resume_on: optionalDate('resume_on'), keep_waiting: flag('keep_waiting') });

/** What a one-time code may do; the arguments are checked by the command's own schema. */
export const codeCommands = {
  accept: acceptRequest,
  decline: declineRequest,
  ask: askQuestion,
  extend: nothing,
  reply: replyToQuestion,
  withdraw: nothing,
  still_open: nothing,
} as const;
export type CodeCommand = keyof typeof codeCommands;
