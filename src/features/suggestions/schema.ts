import * as z from 'zod/mini';
import { durations, meetingFormats } from '../mentors/schema.ts';
import { codes, oneOf, someOf, text } from '../../core/form/text-schema.ts';

export const budgets = ['any', 'free', 'paid'] as const;

/** More than five wishes order nothing any more. */
export const topicsAtMost = 5;
export const languagesAtMost = 10;

const optional = (field: string) =>
  z.nullish(z.string({ error: `${field}_unknown` }).check(z.maxLength(100, `${field}_unknown`)));

/** What a mentee looks for, as the form says it. */
export const wholeWants = z.object({
  goal: text('wish'),
  topics: codes('topics', topicsAtMost).check(z.minLength(1, 'topics_required')),
  languages: codes('languages', languagesAtMost),
  province_code: optional('province'),
  time_zone: optional('time_zone'),
  formats: someOf(meetingFormats, 'formats'),
  durations: someOf(durations, 'durations'),
  budget: oneOf(budgets, 'budget'),
});
