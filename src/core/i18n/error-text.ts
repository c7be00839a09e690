import { fieldProblem, isSpecial } from '../domain/errors.ts';
import { limitOf } from '../domain/limits.ts';
import type { Locale } from './locales.ts';
import type { Messages } from '../../words.ts';
import { fill } from './translate.ts';
import { whenText } from './when.ts';

/** A code word in the page's language, with its limits and when to come back; `retryAfter` is in seconds. */
export function errorText(
  locale: Locale,
  t: Messages['errors'],
  code: string,
  retryAfter: number | null = null,
): string {
  if (isSpecial(code) && code in t.special) {
    return fill(t.special[code as keyof typeof t.special], {
      when: whenText(locale, t.when, retryAfter),
    });
  }
  const found = fieldProblem(code);
  if (!found) return t.special.unexpected;
  if (found.problem === 'required' && found.field in t.missing) return t.missing[found.field as keyof typeof t.missing];
  const [least = 0, most = 0] = limitOf(found.field) ?? [];
  return fill(t.problems[found.problem], { least, most });
}

/** What a small script can say when what it sent was refused: the words by their codes, `{when}` not yet filled. */
export type RefusalWords = { texts: Record<string, string>; when: Messages['errors']['when'] };

/** What may go wrong with whatever is sent. */
const anywhere = [
  'offline',
  'unavailable',
  'storage_full',
  'database_busy',
  'took_too_long',
  'rate_limited',
  'sign_in_required',
  'account_deleted',
  'account_leaving',
  'unexpected',
] as const;

/** The words of a form's refusals and no others: a page does not carry the whole catalogue. */
export const refusalWords = (locale: Locale, t: Messages['errors'], codes: string[] = []): RefusalWords => ({
  texts: Object.fromEntries(
    [...anywhere, ...codes].map((code) => [
      code,
      isSpecial(code) && code in t.special ? t.special[code as keyof typeof t.special] : errorText(locale, t, code),
    ]),
  ),
  when: t.when,
});
