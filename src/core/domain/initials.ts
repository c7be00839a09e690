/** "Ifeoma Adichie" becomes "I. A.": what a mentor sees of a first request (D15). The database's private.initials(). */
export function initials(name: string): string {
  const letters = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 3)
    .map((word) => `${[...word][0]!.toLocaleUpperCase()}.`);
  return letters.length > 0 ? letters.join(' ') : '?';
}

/** Two letters for an avatar: "Maricel Reyes" becomes "MR". */
export function monogram(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked.map((word) => [...(word ?? '?')][0]!.toLocaleUpperCase()).join('');
}

/** One of eight colours for an avatar, always the same for the same person. */
export const hueOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % 8;
