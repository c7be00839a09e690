/**
 * The one catalogue of error codes, shared by SQL, functions and islands. A code
 * is either a field and its problem (`goal_too_short`) or a special word.
 */

/** What can be wrong with a field; the words are in errors.problems. */
export const problems = [
  'required',
  'too_short',
  'too_long',
  'has_address',
  'unknown',
  'too_many',
  'out_of_range',
  'not_offered',
] as const;
export type Problem = (typeof problems)[number];

/** Special codes and the HTTP status each answers with; the words are in errors.special. */
export const special = {
  phone_unknown: 422,
  email_unknown: 422,
  email_required: 422,
  code_required: 422,
  code_unknown: 404,
  code_used: 409,
  password_wrong: 401,
  password_too_short: 422,
  password_too_long: 422,
  password_weak: 422,
  sign_in_required: 401,
  account_deleted: 401,
  account_leaving: 403,
  account_suspended: 403,
  email_not_verified: 403,
  staff_only: 403,
  cannot_ask_yourself: 409,
  cannot_block_yourself: 409,
  cannot_review_yourself: 403,
  cannot_suspend_staff: 403,
  already_suspended: 409,
  not_suspended: 409,
  rate_limited: 429,
  too_many_wait_lists: 409,
  group_offer_not_found: 404,
  group_offer_answered: 409,
  group_offer_expired: 409,
  too_many_open_requests: 409,
  too_many_at_once: 422,
  request_already_open: 409,
  request_too_soon: 409,
  already_together: 409,
  request_id_taken: 409,
  mentor_not_available: 409,
  mentor_paused: 409,
  mentor_at_capacity: 409,
  mentor_has_enough_requests: 409,
  mentor_weekly_cap_reached: 409,
  mentor_not_found: 404,
  mentor_not_published: 409,
  mentor_not_paused: 409,
  request_not_found: 404,
  request_expired: 409,
  request_already_answered: 409,
  request_wrong_state: 409,
  request_already_extended: 409,
  relationship_not_found: 404,
  relationship_already_ended: 409,
  relationship_lapsed: 409,
  relationship_paused: 403,
  relationship_wrong_state: 409,
  agreement_changed: 409,
  agreement_waits_for_the_other: 409,
  goal_not_found: 404,
  no_relationship_yet: 409,
  contact_hidden: 403,
  resume_date_unknown: 422,
  resume_date_in_past: 422,
  resume_date_too_far: 422,
  not_a_mentor: 404,
  photo_too_large: 413,
  photo_not_a_picture: 415,
  photo_unreadable: 422,
  photo_too_small: 422,
  photo_not_found: 404,
  photos_busy: 503,
  profile_changed: 409,
  paused_by_staff: 403,
  already_submitted: 409,
  already_reviewed: 409,
  conduct_required: 422,
  orientation_required: 409,
  orientation_changed: 409,
  consent_required: 422,
  no_mentorship_yet: 409,
  story_not_found: 404,
  feedback_not_found: 404,
  event_not_found: 404,
  subject_not_found: 404,
  report_not_found: 404,
  member_not_found: 404,
  invitation_not_found: 404,
  token_unknown: 404,
  effect_not_dead: 409,
  job_not_failing: 409,
  query_too_long: 422,
  body_too_large: 413,
  bad_encoding: 400,
  bad_json: 400,
  posted_from_elsewhere: 403,
  not_found: 404,
  offline: 503,
  storage_full: 503,
  unavailable: 503,
  database_busy: 503,
  took_too_long: 503,
  unexpected: 500,
} as const satisfies Record<string, number>;

export type SpecialCode = keyof typeof special;

export const isSpecial = (code: string): code is SpecialCode => Object.hasOwn(special, code);

/** `goal_too_short` is the problem `too_short` of the field `goal`. Null for special codes and strangers. */
export function fieldProblem(code: string): { field: string; problem: Problem } | null {
  const problem = problems.find((word) => code.endsWith(`_${word}`));
  return problem ? { field: code.slice(0, -problem.length - 1), problem } : null;
}

/** The HTTP status of a code; a word that nobody knows is our own fault. */
export function statusOf(code: string): number {
  if (isSpecial(code)) return special[code];
  return fieldProblem(code) ? 422 : 500;
}

/** Special codes that belong to one field of a form, so that the answer stands there. */
const home: Partial<Record<SpecialCode, string>> = {
  phone_unknown: 'phone',
  email_unknown: 'email',
  email_required: 'email',
  code_required: 'code',
  code_unknown: 'code',
  password_wrong: 'password',
  password_too_short: 'password',
  password_too_long: 'password',
  password_weak: 'password',
  resume_date_unknown: 'resume_on',
  resume_date_in_past: 'resume_on',
  resume_date_too_far: 'resume_on',
  photo_too_large: 'photo',
  photo_not_a_picture: 'photo',
  photo_unreadable: 'photo',
  photo_too_small: 'photo',
  photo_not_found: 'photo',
  consent_required: 'consent',
  conduct_required: 'conduct',
  orientation_required: 'orientation',
  orientation_changed: 'orientation',
};

/** The field an error code speaks of, if it speaks of one. */
export const fieldOf = (code: string): string | null =>
  (isSpecial(code) ? home[code] : fieldProblem(code)?.field) ?? null;
