/** How many letters differ between two words (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === against ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The key most like a word, when a third of its letters or fewer differ. */
export function nearest(word: string, keys: Iterable<string>): string | undefined {
  if (word.length < 3 || word.length > 40) return undefined;
  let best: { key: string; far: number } | undefined;
  for (const key of keys) {
    if (key.length < 3 || Math.abs(key.length - word.length) > word.length / 3) continue;
    const far = distance(word, key);
    if (far <= word.length / 3 && (!best || far < best.far)) best = { key, far };
  }
  return best?.key;
}
