import { fold } from '../../../../core/domain/fold.ts';

/** One word of a sentence: as it was typed, folded, and what stands before it. */
export type Token = { text: string; key: string; before: string };

/** Longer sentences are read up to here. */
const most = 60;

/** The words of a sentence in order, "c.p.a." as one; marks between them stand in `before`. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{M}\p{N}+#$€£]+/gu)) {
    if (tokens.length === most) break;
    const key = fold(match[0]).replaceAll(' ', '') || match[0];
    tokens.push({ text: match[0], key, before: sentence.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** Whether something new begins at a word: after a comma, a full stop or a bracket, or at either end. */
export const beginsAt = (tokens: Token[], at: number): boolean =>
  at <= 0 || at >= tokens.length || /[,;.!?:()\n/–—]/.test(tokens[at]!.before);

/** What was typed, without the words that are taken. Marks stay between words that stood side by side. */
export const textOf = (tokens: Token[], taken: boolean[]): string =>
  tokens
    .map(({ text, before }, at) => (taken[at] ? '' : at > 0 && !taken[at - 1] ? before + text : ` ${text}`))
    .join('')
    .trim();
