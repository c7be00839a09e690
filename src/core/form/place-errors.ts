import { fieldOf } from '../domain/errors.ts';
import { errorText } from '../i18n/error-text.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../../words.ts';

/** Words of what is wrong: each at its field, and the first of the others for the form as a whole. */
export type PlacedErrors = { byField: Record<string, string>; general: string };

export const noErrors: PlacedErrors = { byField: {}, general: '' };

/** Puts each code's words at its field where the form has it. Without `fields` a form has them all. */
export function placeErrors(
  { locale, errors }: { locale: Locale; errors: Messages['errors'] },
  codes: string[],
  retryAfter: number | null = null,
  fields: string[] = [],
): PlacedErrors {
  const byField: Record<string, string> = {};
  let general = '';
  for (const code of codes) {
    const field = fieldOf(code);
    const text = errorText(locale, errors, code, retryAfter);
    if (field && (fields.length === 0 || fields.includes(field))) byField[field] ??= text;
    else general ||= text;
  }
  return { byField, general };
}
