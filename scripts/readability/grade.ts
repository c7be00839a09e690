import type { Locale } from '../../src/core/i18n/locales.ts';
import { syllables } from './syllables.ts';

/** What both formulas count in a text. */
export type Counts = { words: number; sentences: number; syllables: number };

/** Words, sentences and syllables of sentences that were told apart already. A figure is read, but has no letters to count. */
export function count(locale: Locale, sentences: readonly string[]): Counts {
  const each = sentences
    .map((one) => one.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = each.flat();
  return {
    words: words.length,
    sentences: each.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllables[locale](word)), 0),
  };
}

/** School grade of an English text: Flesch-Kincaid (Kincaid, Fishburne, Rogers and Chissom 1975). */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** Reading ease of a French text, 0 to 100, more is easier: Flesch's measure as Kandel and Moles fitted it to French (1958). */
export const kandelMoles = ({ words, sentences, syllables }: Counts): number =>
  207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);

/**
 * School grade of a reading ease, by Flesch's own table (The Art of Readable Writing, 1949, p. 149), which Kandel and Moles kept:
 * 90 and above 5th, 80 6th, 70 7th, 60 8th and 9th, 50 10th to 12th, 30 13th to 16th. A band of several grades is shared out evenly.
 */
export function gradeOfEase(ease: number): number {
  const lowest: [ease: number, grade: number][] = [
    [90, 5],
    [80, 6],
    [70, 7],
    [65, 8],
    [60, 9],
    [60 - 10 / 3, 10],
    [50 + 10 / 3, 11],
    [50, 12],
    [45, 13],
    [40, 14],
    [35, 15],
    [30, 16],
  ];
  return lowest.find(([from]) => ease >= from)?.[1] ?? 17;
}

/** Reading grade by the formula of the language, to a tenth. */
export function grade(locale: Locale, counts: Counts): number {
  return Math.round((locale === 'en' ? fleschKincaid(counts) : gradeOfEase(kandelMoles(counts))) * 10) / 10;
}
