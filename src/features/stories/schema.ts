import * as z from 'zod/mini';
import { id, oneOf, text } from '../../core/form/text-schema.ts';

export const shownNames = ['name', 'initials', 'none'] as const;

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
