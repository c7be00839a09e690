import * as z from 'zod/mini';
import { id } from '../../core/form/text-schema.ts';

/** The topic whose wait list is meant. */
export const topicOfList = z.object({
  topic: z.string({ error: 'topic_required' }).check(z.regex(/^[a-z0-9-]{1,60}$/, 'topic_unknown')),
});

/** A mentor's yes or no to a group session. */
export const answerGroupOffer = z.object({
  offer: id('group_offer_not_found'),
  accept: z.boolean({ error: 'accept_unknown' }),
});
