import type { Messages } from '../../words.ts';

/** What a page calls each field of a form, and how it says the codes that stand in it. */
export type FieldNames<T> = { [K in keyof T]: { label: string; nameOf?: (code: string) => string } };
/** What is shown of fields that two windows changed. */
export type ChangedProps<T> = {
  t: Messages['profile']['changed'];
  names: FieldNames<T>;
  fields: (keyof T & string)[];
  mine: T;
  theirs: T;
  onSettle: (keep: 'mine' | 'theirs') => void;
};

/** The names of a list of choices, for codes. */
export const labelled =
  (options: { value: string; label: string }[]) =>
  (code: string): string =>
    options.find((one) => one.value === code)?.label ?? code;
