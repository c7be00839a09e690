import type { Locale } from './locales.ts';

/** The words of a bilingual reference row in one language. */
export type Named = { name_en: string; name_fr: string };
export const nameIn = (locale: Locale, row: Named): string => (locale === 'fr' ? row.name_fr : row.name_en);

/** A text in the page's language where there is one, else the other with its own language. */
export function inLocale<T>(locale: Locale, en: T | null, fr: T | null): { text: T; lang: Locale } | null {
  const mine = locale === 'fr' ? fr : en;
  const other = locale === 'fr' ? en : fr;
  if (mine !== null && !(Array.isArray(mine) && mine.length === 0)) return { text: mine, lang: locale };
  if (other !== null && !(Array.isArray(other) && other.length === 0))
    return { text: other, lang: locale === 'fr' ? 'en' : 'fr' };
  return null;
}
