import type { Locale } from '../../../../src/core/i18n/locales.ts';
import { isPlain } from '../../../../src/core/domain/plain-text.ts';
import { hasAddress } from '../../../../src/core/domain/tidy-text.ts';
import { oneLine } from '../fold.ts';
import type { Cell } from './cell.ts';

/** A text of at most so many characters, without markup. Never cut: a person shortens their own words. */
export function readProse(text: string, most: number): Cell<string> {
  if (!isPlain(text)) {
    const stripped = oneLine(text.replace(/<[^>]*>/g, ' '));
    return { problem: 'has_markup', ...(stripped && isPlain(stripped) ? { suggestion: stripped } : {}) };
  }
  return [...text].length > most ? { problem: 'too_long', suggestion: String(most) } : { value: text };
}

/** The same in one line, in which no address of the web or of e-mail may stand: a name, a place, a title. */
export function readLine(text: string, most: number): Cell<string> {
  return hasAddress(text) ? { problem: 'has_address' } : readProse(text, most);
}

const small: Record<Locale, Set<string>> = {
  en: new Set(
    'the and of to in for with my i am is was at on who years work help have worked from as you your'.split(' '),
  ),
  fr: new Set(
    'le la les de des du et en pour avec je suis mon ma mes dans une un est qui ans aide depuis au aux comme vous j d l'.split(
      ' ',
    ),
  ),
};

/** The language a text is written in, by its smallest words; the fallback when they do not say. */
export function languageOf(text: string, fallback: Locale): Locale {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (locale: Locale) => words.filter((word) => small[locale].has(word)).length;
  const [en, fr] = [count('en'), count('fr')];
  return en === fr ? fallback : en > fr ? 'en' : 'fr';
}
