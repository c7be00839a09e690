import { Hono } from 'hono';
import type { z } from 'zod/mini';
import * as account from '../../src/schemas/account.ts';
import * as request from '../../src/schemas/request.ts';
import { codesOf } from '../../src/schemas/text.ts';
import * as voices from '../../src/schemas/voices.ts';
import * as waiting from '../../src/schemas/waiting.ts';
import { saveWants } from '../../src/schemas/wants.ts';
import type { RpcName } from '../adapters/supabase.ts';
import { bearer, readJson } from '../body.ts';
import { answerFor, Refusal } from '../errors.ts';
import type { Deps } from '../ports.ts';
import { sharedLimit, type Bindings } from '../limits.ts';

type Command = { rpc: RpcName; schema: z.ZodMiniType; args: (body: never, id: string) => Record<string, unknown> };

/** One command: what it takes, what the database calls it. */
const command = <S extends z.ZodMiniType>(
  rpc: RpcName,
  schema: S,
  args: (body: z.output<S>, id: string) => Record<string, unknown>,
): Command => ({ rpc, schema, args: args as Command['args'] });

const onRequest: Record<string, Command> = {
  ask: command('ask_question', request.askQuestion, (b, id) => ({ p_request: id, p_question: b.question })),
  reply: command('reply_to_question', request.replyToQuestion, (b, id) => ({ p_request: id, p_reply: b.reply })),
  extend: command('extend_request', request.nothing, (_, id) => ({ p_request: id })),
  accept: command('accept_request', request.acceptRequest, (b, id) => ({
    p_request: id,
    p_note: b.note,
    p_pause: b.pause ?? false,
    p_resume_on: b.resume_on ?? null,
  })),
  decline: command('decline_request', request.declineRequest, (b, id) => ({
    p_request: id,
    p_reason: b.reason,
    p_note: b.note,
    p_pause: b.pause ?? false,
    p_resume_on: b.resume_on ?? null,
  })),
  withdraw: command('withdraw_request', request.nothing, (_, id) => ({ p_request: id })),
};

const plain: Record<string, Command> = {
  'close-others': command('close_my_other_requests', request.closeOthers, (b) => ({ p_requests: b.requests })),
  pause: command('pause_mentoring', request.pauseMentoring, (b) => ({
    p_resume_on: b.resume_on ?? null,
    p_keep_waiting: b.keep_waiting ?? true,
  })),
  resume: command('resume_mentoring', request.nothing, () => ({})),
  profile: command('save_my_profile', account.saveProfile, ({ base, ...patch }) => ({
    p_profile: patch,
    p_base: base ?? null,
  })),
  'profile/fill': command('fill_my_profile', account.fillProfile, (b) => ({ p_profile: b })),
  'mentor-profile': command('save_mentor_profile', account.saveMentor, ({ base, ...patch }) => ({
    p_profile: patch,
    p_base: base ?? null,
  })),
  'mentor-profile/submit': command('submit_mentor_profile', account.submitMentor, (b) => ({
    p_conduct_version: b.conduct_version,
  })),
  'photo/remove': command('remove_photo', request.nothing, () => ({})),
  'mentor-profile/withdraw': command('withdraw_mentor_profile', request.nothing, () => ({})),
  orientation: command('complete_orientation', account.completeOrientation, (b) => ({
    p_track: b.track,
    p_version: b.version,
  })),
  invitation: command('answer_invitation', account.answerInvitation, (b) => ({ p_accept: b.accept })),
  wants: command('save_wants', saveWants, ({ base, ...patch }) => ({ p_wants: patch, p_base: base ?? null })),
  'wait-list': command('join_wait_list', waiting.line, (b) => ({ p_topic: b.topic })),
  'wait-list/leave': command('leave_wait_list', waiting.line, (b) => ({ p_topic: b.topic })),
  'group-offer': command('answer_group_offer', waiting.answerGroupOffer, (b) => ({
    p_offer: b.offer,
    p_accept: b.accept,
  })),
  report: command('send_report', account.sendReport, (b) => ({
    p_subject_kind: b.subject_kind,
    p_subject: b.subject,
    p_reason: b.reason,
    p_note: b.note,
  })),
  block: command('block_member', account.blockMember, (b) => ({ p_profile: b.profile })),
  unblock: command('unblock_member', account.blockMember, (b) => ({ p_profile: b.profile })),
  'account/delete': command('delete_my_account', request.nothing, () => ({})),
  'account/keep': command('keep_my_account', request.nothing, () => ({})),
  'staff/review': command('review_mentor', account.reviewMentor, (b) => ({
    p_mentor: b.mentor,
    p_decision: b.decision,
    p_reason: b.reason ?? null,
  })),
  'staff/pause': command('staff_pause_mentor', account.staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
  'staff/photo': command('staff_remove_photo', account.staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
  'staff/resume': command('staff_resume_mentor', account.staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
  'staff/resolve': command('resolve_report', account.resolveReport, (b) => ({
    p_report: b.report,
    p_resolution: b.resolution,
  })),
  story: command('share_story', voices.shareStory, (b) => ({
    p_words: b.story,
    p_shown_name: b.shown_name,
    p_locale: b.locale,
    p_consent_version: b.consent,
  })),
  'story/withdraw': command('withdraw_story', request.nothing, () => ({})),
  'staff/story': command('review_story', voices.reviewStory, (b) => ({
    p_profile: b.story,
    p_decision: b.decision,
    p_reason: b.reason ?? null,
  })),
  'staff/feedback': command('resolve_feedback', voices.resolveFeedback, (b) => ({
    p_feedback: b.feedback,
    p_resolution: b.resolution,
  })),
  'staff/event': command('save_event', voices.saveEvent, (b) => ({ p_event: b })),
  'staff/event/cancel': command('cancel_event', voices.cancelEvent, (b) => ({ p_event: b.event })),
  'staff/retry-job': command('retry_job', account.retryJob, (b) => ({ p_name: b.name })),
  'staff/retry': command('retry_dead_effect', account.retryEffect, (b) => ({ p_id: b.id })),
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** POST /api/requests, /api/requests/{id}/{command} and the other commands of a signed-in member. */
export function commandRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();

  async function run(
    one: Command,
    body: Record<string, unknown>,
    authorization: string | undefined,
    id: string,
  ): Promise<Response> {
    const token = bearer(authorization);
    if (!token) return answerFor(['sign_in_required']);
    const parsed = one.schema.safeParse(body);
    if (!parsed.success) return answerFor(codesOf(parsed.error));
    const rpc = deps.supabase.asMember(token);
    try {
      return Response.json(await rpc(one.rpc, one.args(parsed.data as never, id)));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'rate_limited') throw error;
      return answerFor(
        ['rate_limited'],
        (await rpc<number | null>('retry_after', { p_action: one.rpc === 'send_report' ? 'report' : 'send' })) ?? 3600,
      );
    }
  }

  const send = command('send_request', request.sendRequest, (b) => ({
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
  }));
  routes.post(
    '/requests',
    sharedLimit(deps.limits, { name: 'send request', points: 30, seconds: 600, members: true }),
    async (c) => run(send, await readJson(c), c.req.header('authorization'), ''),
  );

  routes.post('/requests/:id/:command', async (c) => {
    const { id, command: name } = c.req.param();
    const one = Object.hasOwn(onRequest, name) ? onRequest[name] : undefined;
    if (!one) return answerFor(['not_found']);
    if (!uuid.test(id)) return answerFor(['request_not_found']);
    return run(one, await readJson(c), c.req.header('authorization'), id);
  });

  routes.post('/relationships/:id/end', async (c) => {
    if (!uuid.test(c.req.param('id'))) return answerFor(['relationship_not_found']);
    const end = command('end_relationship', request.endRelationship, (b, id) => ({
      p_relationship: id,
      p_reason: b.reason,
    }));
    return run(end, await readJson(c), c.req.header('authorization'), c.req.param('id'));
  });

  for (const [path, one] of Object.entries(plain)) {
    routes.post(`/${path}`, async (c) => run(one, await readJson(c), c.req.header('authorization'), ''));
  }
  return routes;
}
