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

const tints = ['lake', 'moss', 'sand', 'clay', 'plum'] as const;

/** The ground behind a face, always the same for the same person: a class of src/styles/components.css. */
export const tintOf = (id: string): string =>
  `tint-${tints[[...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % tints.length]}`;
