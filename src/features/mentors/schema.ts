import * as z from 'zod/mini';
import type { LimitedField } from '../../core/domain/limits.ts';
import { choosablePortraits } from '../../core/domain/photo.ts';
import { base, codes, id, oneOf, someOf, text, whole } from '../../core/form/text-schema.ts';

export const durations = ['one_meeting', 'three_months', 'six_months', 'twelve_months'] as const;
export const meetingFormats = ['video', 'phone', 'in_person', 'text'] as const;
export const usualTimes = ['weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends'] as const;
export const pricings = ['free', 'paid', 'both', 'donate'] as const;

const clearable = (field: LimitedField) => z.nullish(text(field));

const lines = (field: 'helps_en' | 'helps_fr' | 'first_meeting_en' | 'first_meeting_fr', most: number) =>
  z.nullish(z.array(text(field), { error: `${field}_unknown` }).check(z.maxLength(most, `${field}_too_many`)));

/** A patch of what a mentor offers, to how many. Texts in either language; the price is in cents, for one meeting. */
export const saveMentor = z.object({
  headline_en: clearable('headline_en'),
  headline_fr: clearable('headline_fr'),
  bio_en: clearable('bio_en'),
  bio_fr: clearable('bio_fr'),
  helps_en: lines('helps_en', 6),
  helps_fr: lines('helps_fr', 6),
  first_meeting_en: lines('first_meeting_en', 4),
  first_meeting_fr: lines('first_meeting_fr', 4),
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

/** One of the drawn portraits, in place of a photo. */
export const choosePortrait = z.object({ portrait: oneOf(choosablePortraits, 'portrait') });

export const submitMentor = z.object({
  conduct_version: z.string({ error: 'conduct_required' }).check(z.maxLength(20, 'conduct_required')),
});

export const reviewMentor = z.object({
  mentor: id('mentor_not_found'),
  decision: oneOf(['approve', 'decline'], 'decision'),
  reason: z.optional(text('reason')),
});
export const staffReason = z.object({ mentor: id('mentor_not_found'), reason: text('reason') });
export const answerInvitation = z.object({ accept: z.boolean({ error: 'accept_unknown' }) });
