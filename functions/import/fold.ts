const apart: Record<string, string> = { œ: 'oe', æ: 'ae', ł: 'l', ı: 'i', ø: 'o', ß: 'ss', '’': "'", 'ʼ': "'", '‘': "'" };

/** What two spellings of one word share: lower case, no accents, words with one space between. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/[œæłıøß’ʼ‘]/g, (letter) => apart[letter] ?? letter)
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/'/g, ' ').replace(/[^\p{L}\p{N}$€£]+/gu, ' ').trim();

/** The same without spaces: "E-mail", "e mail" and "Email" are one. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

// Spaces of every width, and marks that cannot be seen: zero-width, direction, control.
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const blank = new Set(['', '-', '--', '---', '–', '—', '.', '?', '/', 'n/a', 'na', 'n.a.', 'n/d', 'nd', 's/o', 's.o.', 'so', 'null', '#n/a', '#ref!', '#value!', '#valeur!']);

/** A cell as it was meant: no invisible marks, no spreadsheet guard (="0123"), and empty when somebody typed a dash. */
export function tidy(cell: string): string {
  const text = cell.replace(spaces, ' ').replace(unseen, '').toWellFormed().trim().replace(/^="(.*)"$/s, '$1').trim();
  return blank.has(text.toLowerCase()) ? '' : text;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
