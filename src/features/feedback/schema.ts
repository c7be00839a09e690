import * as z from 'zod/mini';
import { id, oneOf, optionalEmail, text } from '../../core/form/text-schema.ts';

export const feedbackKinds = ['problem', 'idea', 'words', 'thanks'] as const;

/** What anybody tells us; the address only for those who want an answer. */
export const sendFeedback = z.object({
  kind: oneOf(feedbackKinds, 'feedback_kind'),
  feedback: text('feedback'),
  page: z.catch(z.nullish(z.string().check(z.maxLength(300), z.regex(/^\/[^\s<>]*$/))), null),
  locale: z.catch(z.enum(['en', 'fr']), 'en'),
  email: optionalEmail,
});

export const resolveFeedback = z.object({ feedback: id('feedback_not_found'), resolution: text('resolution') });
