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
