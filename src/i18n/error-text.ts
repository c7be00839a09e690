import { fieldProblem, isSpecial } from '../domain/shared/errors.ts';
import { limitOf } from '../domain/shared/limits.ts';
import type { Locale } from './locales.ts';
import { fill, plural, type Messages } from './translate.ts';

/** A code word in the page's language, with its limits and when to come back; `retryAfter` is in seconds. */
export function errorText(
  locale: Locale,
  t: Messages['errors'],
  code: string,
  retryAfter: number | null = null,
): string {
  if (isSpecial(code) && code in t.special) {
    const minutes = Math.max(1, Math.ceil((retryAfter ?? 600) / 60));
    const when =
      minutes < 90 ? plural(locale, t.when.minutes, minutes) : plural(locale, t.when.hours, Math.round(minutes / 60));
    return fill(t.special[code as keyof typeof t.special], { when });
  }
  const found = fieldProblem(code);
  if (!found) return t.special.unexpected;
  const [least = 0, most = 0] = limitOf(found.field) ?? [];
  return fill(t.problems[found.problem], { least, most });
}
