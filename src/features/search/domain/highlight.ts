const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A piece of text, and whether it answers the query. */
export type Piece = { text: string; hit: boolean };

/** The sentence that answers the query best, or the beginning; at most `most` characters, cut at a word. */
export function snippet(text: string, words: string[], most = 190): string {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?…]+[.!?…]*\s*/g) ?? [text];
  const best = sentences.findIndex((sentence) => pieces(sentence, words).some((piece) => piece.hit));
  const from = sentences.slice(Math.max(0, best)).join('').trim();
  if (from.length <= most) return from;
  return `${from.slice(0, most).replace(/\s+\S*$/, '')}…`;
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
