import { fold } from './fold.ts';

/** A choice as a list shows it, under the heading of its group where it has one. */
export type ListedOption = { value: string; label: string; group?: string };

/** True where both say the same, accents and capitals aside. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other);

/**
 * The options that answer what is typed: each word of it begins a word of the option or of its group. Those whose own
 * name begins with it come first, then those whose name has it.
 */
export function findOptions<T extends ListedOption>(options: T[], typed: string): T[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return options;
  const begins = (text: string, word: string) => ` ${text}`.includes(` ${word}`);
  const rank = ({ label, group = '' }: T): number => {
    const name = fold(label);
    if (!words.every((word) => begins(`${name} ${fold(group)}`, word))) return 3;
    return name.startsWith(words.join(' ')) ? 0 : words.every((word) => begins(name, word)) ? 1 : 2;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
