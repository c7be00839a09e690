import { fold } from '../../../core/domain/fold.ts';

/** A piece of text, and whether it answers the query. */
export type Piece = { text: string; hit: boolean };

/** Whether a text holds a word of the query. */
export const answers = (text: string, words: string[]): boolean => pieces(text, words).some((piece) => piece.hit);

/** The line that holds most words of the query; the first where none does. Undefined without lines. */
export function bestLine(lines: string[], words: string[]): string | undefined {
  const hits = (line: string) => pieces(line, words).filter((piece) => piece.hit).length;
  return lines.toSorted((a, b) => hits(b) - hits(a))[0];
}

/** The first whole sentence that holds a word of the query; null where none does. "St. John’s" and "P. Eng." end none. */
export function sentenceWith(text: string, words: string[]): string | null {
  const sentences = text.split(/(?<=\p{Ll}{2}[.!?…][”»"]?)\s+(?=[\p{Lu}“«"])|\n+/u);
  return sentences.find((sentence) => answers(sentence, words))?.trim() ?? null;
}

/** Splits a text into pieces that begin with a word of the query and pieces that do not; accents do not matter. */
export function pieces(text: string, words: string[]): Piece[] {
  const wanted = words
    .map(fold)
    .filter((word) => word.length >= 3)
    .map((word) => ({ begins: word.slice(0, Math.max(4, word.length - 2)), length: word.length }));
  if (wanted.length === 0) return [{ text, hit: false }];
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const folded = fold(part);
      const hit = wanted.some(({ begins, length }) => folded.startsWith(begins) && Math.abs(part.length - length) <= 3);
      return { text: part, hit };
    })
    .reduce<Piece[]>((all, piece) => {
      const last = all.at(-1);
      if (last && last.hit === piece.hit) last.text += piece.text;
      else all.push({ ...piece });
      return all;
    }, []);
}
