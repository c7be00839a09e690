import type { Locale } from '../../core/i18n/locales.ts';
import { words } from '../../words.ts';
import type { CopyWords } from './domain/readable-copy.ts';

/** What a copy is written with. A field of one's own profile is called as its form calls it, unless the copy has a word of its own. */
export function copyWords(locale: Locale): CopyWords {
  const copy = words(locale, 'copy');
  const labels = Object.entries(words(locale, 'profile')).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { ...copy, fields: { ...Object.fromEntries(labels), ...copy.fields } };
}
