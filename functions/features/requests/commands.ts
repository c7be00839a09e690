import type * as z from 'zod/mini';
import { nothing } from '../../../src/core/form/text-schema.ts';
import {
  acceptRequest,
  askQuestion,
  closeOthers,
  declineRequest,
  replyToQuestion,
  sendRequest as sendRequestShape,
} from '../../../src/features/requests/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/requests/{id}/{command}. */
export const requestCommands: Commands = {
  ask: command('ask_question', askQuestion, (b, id) => ({ p_request: id, p_question: b.question })),
  reply: command('reply_to_question', replyToQuestion, (b, id) => ({ p_request: id, p_reply: b.reply })),
  extend: command('extend_request', nothing, (_, id) => ({ p_request: id })),
  accept: command('accept_request', acceptRequest, (b, id) => ({
    p_request: id,
    p_note: b.note,
    p_pause: b.pause ?? false,
    p_resume_on: b.resume_on ?? null,
  })),
  decline: command('decline_request', declineRequest, (b, id) => ({
    p_request: id,
    p_reason: b.reason,
    p_note: b.note,
    p_pause: b.pause ?? false,
    p_resume_on: b.resume_on ?? null,
  })),
  withdraw: command('withdraw_request', nothing, (_, id) => ({ p_request: id })),
};

/** A first request as send_request() takes it. */
export const sendArgs = (b: z.output<typeof sendRequestShape>) => ({
  p_mentor: b.mentor,
  p_goal: b.goal,
  p_background: b.background,
  p_why: b.why,
  p_duration: b.duration,
  p_format: b.format,
  p_topic: b.topic ?? null,
  p_use_initials: b.use_initials ?? true,
  p_id: b.id,
  p_orientation: b.orientation ?? null,
});
/** POST /api/requests. */
export const sendRequest = command('send_request', sendRequestShape, sendArgs);

/** POST /api/{name}: commands on several requests at once. */
export const requestsCommands: Commands = {
  'close-others': command('close_my_other_requests', closeOthers, (b) => ({ p_requests: b.requests })),
};
