import * as z from 'zod/mini';
import { id, oneOf, text, whole } from '../../core/form/text-schema.ts';

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
