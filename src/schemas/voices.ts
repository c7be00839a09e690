import * as z from 'zod/mini';
import { id, oneOf, optionalEmail, text, whole } from './text.ts';

export const feedbackKinds = ['problem', 'idea', 'words', 'thanks'] as const;
export const shownNames = ['name', 'initials', 'none'] as const;

/** What anybody tells us; the address only for those who want an answer. */
export const sendFeedback = z.object({
  kind: oneOf(feedbackKinds, 'feedback_kind'),
  feedback: text('feedback'),
  page: z.catch(z.nullish(z.string().check(z.maxLength(300), z.regex(/^\/[^\s<>]*$/))), null),
  locale: z.catch(z.enum(['en', 'fr']), 'en'),
  email: optionalEmail,
});

export const shareStory = z.object({
  story: text('story'),
  shown_name: oneOf(shownNames, 'shown_name'),
  locale: z.catch(z.enum(['en', 'fr']), 'en'),
  consent: z.string({ error: 'consent_required' }).check(z.maxLength(20, 'consent_required')),
});

export const reviewStory = z.object({
  story: id('story_not_found'),
  decision: oneOf(['approve', 'decline'], 'decision'),
  reason: z.optional(text('reason')),
});
export const resolveFeedback = z.object({ feedback: id('feedback_not_found'), resolution: text('resolution') });

/** An event as a coordinator types it: the wall clock of its zone. */
export const saveEvent = z.object({
  title_en: text('title_en'),
  title_fr: text('title_fr'),
  about_en: text('about_en'),
  about_fr: text('about_fr'),
  starts_at: z
    .string({ error: 'starts_at_unknown' })
    .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'starts_at_unknown')),
  time_zone: z
    .string({ error: 'time_zone_unknown' })
    .check(z.minLength(1, 'time_zone_unknown'), z.maxLength(60, 'time_zone_unknown')),
  minutes: whole('minutes', 10, 1440),
  spoken: oneOf(['en', 'fr', 'both'], 'spoken'),
  for_orientation: z.catch(z.boolean(), false),
  url: z.string({ error: 'url_unknown' }).check(z.regex(/^https:\/\/[^\s<>"]{3,250}$/, 'url_unknown')),
});
export const cancelEvent = z.object({ event: id('event_not_found') });
