import { tidyText } from '../../../src/core/domain/tidy-text.ts';

const apart: Record<string, string> = { œ: 'oe', æ: 'ae', ł: 'l', ı: 'i', ø: 'o', ß: 'ss', '’': "'", ʼ: "'", '‘': "'" };

/** What two spellings of one word share: lower case, no accents, words with one space between. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæłıøß’ʼ‘]/g, (letter) => apart[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'/g, ' ')
    .replace(/[^\p{L}\p{N}$€£]+/gu, ' ')
    .trim();

/** The same without spaces: "E-mail", "e mail" and "Email" are one. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

// Spreadsheets put no-break spaces where somebody typed a space.
const noBreakSpaces = /[\u00a0\u202f]/g;
const blank = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '?',
  '/',
  'n/a',
  'na',
  'n.a.',
  'n/d',
  'nd',
  's/o',
  's.o.',
  'so',
  'null',
  '#n/a',
  '#ref!',
  '#value!',
  '#valeur!',
]);

/** A cell as it was meant: no invisible marks, no spreadsheet guard (="0123"), and empty when somebody typed a dash. */
export function tidy(cell: string): string {
  const text = tidyText(cell.replace(noBreakSpaces, ' '), 'prose')
    .replace(/^="(.*)"$/s, '$1')
    .trim();
  return blank.has(text.toLowerCase()) ? '' : text;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
