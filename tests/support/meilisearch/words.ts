/** Words of a text, folded: lower case, no accents. The characters in `kept` are letters. */
export const wordsOf = (text: string, kept: string[] = []): string[] => {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return folded.match(new RegExp(`[\\p{L}\\p{N}${kept.join('').replace(/[\\\]^-]/g, '\\$&')}]+`, 'gu')) ?? [];
};

/** How many slips lie between two words, or `most + 1` when there are more. Two letters changed about are one slip; a wrong first letter counts twice. */
export function slips(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: word.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  const found = row[word.length]!;
  return found > 0 && typed[0] !== word[0] ? found + 1 : found;
}
