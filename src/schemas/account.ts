import * as z from 'zod/mini';
import type { LimitedField } from '../domain/shared/limits.ts';
import { durations, meetingFormats } from './request.ts';
import { base, codes, id, oneOf, someOf, text, whole } from './text.ts';

export const reportReasons = [
  'harassment',
  'discrimination',
  'scam',
  'asks_for_money',
  'false_profile',
  'safety',
  'other',
] as const;
export const usualTimes = ['weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends'] as const;
export const pricings = ['free', 'paid', 'both', 'donate'] as const;

const optional = (field: string) =>
  z.nullish(z.string({ error: `${field}_unknown` }).check(z.maxLength(64, `${field}_unknown`)));
const clearable = (field: LimitedField) => z.nullish(text(field));

const profileFields = {
  display_name: z.optional(text('display_name')),
  full_name: clearable('full_name'),
  phone: optional('phone'),
  locale: z.optional(oneOf(['en', 'fr'], 'locale')),
  province_code: optional('province'),
  city: clearable('city'),
  time_zone: optional('time_zone'),
  languages: z.nullish(codes('languages', 10)),
  about: clearable('about'),
  pronouns: clearable('pronouns'),
  use_initials: z.optional(z.boolean({ error: 'use_initials_unknown' })),
};

/** A patch of the caller's own profile: a missing or blank key leaves what stands, null takes it away. */
export const saveProfile = z.object({ ...profileFields, base });
/** The same, to fill only what is missing. */
export const fillProfile = z.object(profileFields);

const lines = (field: 'helps_en' | 'helps_fr') =>
  z.nullish(z.array(text(field), { error: `${field}_unknown` }).check(z.maxLength(6, `${field}_too_many`)));

/** A patch of what a mentor offers, to how many. Texts in either language; the price is in cents, for one meeting. */
export const saveMentor = z.object({
  headline_en: clearable('headline_en'),
  headline_fr: clearable('headline_fr'),
  bio_en: clearable('bio_en'),
  bio_fr: clearable('bio_fr'),
  helps_en: lines('helps_en'),
  helps_fr: lines('helps_fr'),
  own_skills: z.nullish(
    z.array(text('own_skills'), { error: 'own_skills_unknown' }).check(z.maxLength(20, 'own_skills_too_many')),
  ),
  topics: z.nullish(codes('topics', 8)),
  formats: z.nullish(someOf(meetingFormats, 'formats')),
  durations: z.nullish(someOf(durations, 'durations')),
  usual_times: z.nullish(someOf(usualTimes, 'usual_times')),
  pricing: z.optional(oneOf(pricings, 'pricing')),
  price_cents: z.nullish(whole('price', 500, 50_000)),
  max_active: z.optional(whole('max_active', 1, 20)),
  max_pending: z.optional(whole('max_pending', 1, 20)),
  weekly_cap: z.optional(whole('weekly_cap', 1, 20)),
  rest_days: z.optional(whole('rest_days', 0, 180)),
  indexable: z.optional(z.boolean({ error: 'indexable_unknown' })),
  base,
});

export const submitMentor = z.object({
  conduct_version: z.string({ error: 'conduct_required' }).check(z.maxLength(20, 'conduct_required')),
});

export const orientationTracks = ['mentor', 'mentee', 'manager'] as const;

/** A track of the orientation that was read to its end, in this version. */
export const completeOrientation = z.object({
  track: oneOf(orientationTracks, 'track'),
  version: z.string({ error: 'orientation_changed' }).check(z.maxLength(20, 'orientation_changed')),
});

export const sendReport = z.object({
  subject_kind: oneOf(['profile', 'request'], 'subject'),
  subject: id('subject_not_found'),
  reason: oneOf(reportReasons, 'reason'),
  note: text('report_note'),
});

export const blockMember = z.object({ profile: id('member_not_found') });
export const reviewMentor = z.object({
  mentor: id('mentor_not_found'),
  decision: oneOf(['approve', 'decline'], 'decision'),
  reason: z.optional(text('reason')),
});
export const staffReason = z.object({ mentor: id('mentor_not_found'), reason: text('reason') });
export const resolveReport = z.object({ report: id('report_not_found'), resolution: text('resolution') });
export const retryEffect = z.object({ id: id('effect_not_dead') });
export const retryJob = z.object({
  name: z.string({ error: 'job_not_failing' }).check(z.regex(/^[a-z_]{3,40}$/, 'job_not_failing')),
});
export const answerInvitation = z.object({ accept: z.boolean({ error: 'accept_unknown' }) });
