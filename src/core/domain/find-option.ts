import { fold } from './fold.ts';

/** A choice as a list shows it, under the heading of its group where it has one; `also` are folded words it is found by too. */
export type ListedOption = { value: string; label: string; group?: string; also?: string };

/** True where both say the same, accents and capitals aside. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other);

/** A plural finds what the singular does. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/**
 * The options that answer what is typed: each word of it begins a word of the option, of what else it is called, or of
 * its group. Those whose own name begins with it come first, then those whose name has it, then those called so.
 */
export function findOptions<T extends ListedOption>(options: T[], typed: string): T[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return options;
  const isIn = (text: string) => words.every((word) => ` ${text}`.includes(` ${stem(word)}`));
  const rank = ({ label, group = '', also = '' }: T): number => {
    const name = fold(label);
    const ranks = [name.startsWith(words.join(' ')), isIn(name), isIn(`${name} ${also}`)];
    return [...ranks, isIn(`${name} ${also} ${fold(group)}`), true].indexOf(true);
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
