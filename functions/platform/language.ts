import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { isLocale, locales, type Locale } from '../../src/core/i18n/locales.ts';

/** The language of a page by its address; English where the address names none. */
export function languageOfPath(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : 'en';
}

/** The language a browser likes best, of the two. */
export const likedLanguage = (c: Context): Locale =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...locales],
    default: 'en',
    match: (asked) =>
      asked
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find(isLocale) ?? 'en',
  }) as Locale;
