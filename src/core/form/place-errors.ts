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

/** True where an error of `field` speaks of the column `changed`: `province` of `province_code`, `headline` of `headline_en`. */
const speaksOf = (field: string, changed: string): boolean =>
  field === changed || changed.startsWith(`${field}_`) || field.endsWith(`_${changed}`);

/** The same errors without those of fields that were changed and of which no code speaks any more. */
export function withoutMended(errors: PlacedErrors, changed: string[], codes: string[]): PlacedErrors {
  const wrong = new Set(codes.map(fieldOf));
  const still = Object.entries(errors.byField).filter(
    ([field]) => wrong.has(field) || !changed.some((one) => speaksOf(field, one)),
  );
  if (still.length === Object.keys(errors.byField).length) return errors;
  return { ...errors, byField: Object.fromEntries(still) };
}
