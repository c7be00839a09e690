import { numberFormat, pluralRules } from './formatters.ts';
import type { Locale } from './locales.ts';

export type Values = Record<string, string | number>;

/** Fills `{name}` in a message. */
export const fill = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));

/** `one`, `other` (and French `many`, which falls to `other`) by the language's own rule. */
export function plural(
  locale: Locale,
  forms: { zero?: string; one: string; other: string },
  count: number,
  values: Values = {},
): string {
  const rule = pluralRules(locale).select(count);
  const form = count === 0 && forms.zero !== undefined ? forms.zero : rule === 'one' ? forms.one : forms.other;
  // Most counts are small, and a phone needs longer to learn how numbers are written than to draw what they stand in.
  const written = count < 1000 ? String(count) : numberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA', {}).format(count);
  return fill(form, { count: written, ...values });
}

/** `one`, `two`, `few`, `other` by the language's own rule for ranks: 1st, 2nd, 3rd; 1er, 2e. */
export const ordinal = (
  locale: Locale,
  forms: Record<'one' | 'two' | 'few' | 'other', string>,
  count: number,
): string =>
  fill(forms[pluralRules(locale, { type: 'ordinal' }).select(count) as keyof typeof forms] ?? forms.other, { count });
