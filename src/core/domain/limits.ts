import { textLengths } from '../database/text-lengths.ts';

/** Lengths of texts, in characters: least and most, as the database's functions check them; and whether it is one line without an address of the web. */
export const limits = {
  ...textLengths,
  report_note: [0, 2000, 'prose'],
  bio: [80, 2000, 'prose'],
} as const satisfies Record<string, readonly [number, number, 'line' | 'prose']>;

export type LimitedField = keyof typeof limits;

/** Least and most characters of a field; undefined for one that is no text. */
export const limitOf = (field: string): readonly [number, number] | undefined => {
  const found = Object.hasOwn(limits, field) ? limits[field as LimitedField] : undefined;
  return found && [found[0], found[1]];
};

/** Names, headlines, places and titles. */
export const isOneLine = (field: string): boolean =>
  Object.hasOwn(limits, field) && limits[field as LimitedField][2] === 'line';
