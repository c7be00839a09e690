import { tidyText } from '../../../src/core/domain/tidy-text.ts';

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
