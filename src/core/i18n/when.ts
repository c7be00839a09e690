import type { Locale } from './locales.ts';
import type { Messages } from '../../words.ts';
import { plural } from './translate.ts';

/** "in 5 minutes", "in 2 hours"; ten minutes when the server did not say. */
export function whenText(locale: Locale, t: Messages['errors']['when'], retryAfter: number | null): string {
  const minutes = Math.max(1, Math.ceil((retryAfter ?? 600) / 60));
  return minutes < 90 ? plural(locale, t.minutes, minutes) : plural(locale, t.hours, Math.round(minutes / 60));
}
