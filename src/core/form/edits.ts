import { tidyText } from '../domain/tidy-text.ts';

/** A form over something that is stored: what it began with, and what stands in its fields now. */
export type Edits<T> = { begun: T; value: T };

/** What a device keeps of a form until it is saved: the changed fields alone, and what they were. */
export type EditsDraft<T> = { changed: Partial<T>; base: Partial<T> };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
/** What the database takes for nothing said: a text in which nothing can be seen among it. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && tidyText(value, 'line') === '') ||
  (Array.isArray(value) && value.length === 0);
const only = <T extends object>(of: T, keys: (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, of[key]])) as Partial<T>;

/** The fields that hold something else than the form began with. */
export const changedFields = <T extends object>({ begun, value }: Edits<T>): (keyof T & string)[] =>
  (Object.keys(value) as (keyof T & string)[]).filter((key) => !isSame(begun[key], value[key]));

/** What a save sends: the changed fields, null for one that was emptied, and beside them what the form began with. */
export function patchOf<T extends object>(edits: Edits<T>): Record<string, unknown> & { base: Partial<T> } {
  const fields = changedFields(edits);
  return {
    ...Object.fromEntries(fields.map((key) => [key, isEmpty(edits.value[key]) ? null : edits.value[key]])),
    base: only(edits.begun, fields),
  };
}

export const draftOf = <T extends object>(edits: Edits<T>): EditsDraft<T> => {
  const fields = changedFields(edits);
  return { changed: only(edits.value, fields), base: only(edits.begun, fields) };
};

/** A form over what is stored now, with what this device kept of it. */
export const resume = <T extends object>(stored: T, draft: Partial<EditsDraft<T>> | null): Edits<T> => ({
  begun: { ...stored, ...draft?.base },
  value: { ...stored, ...draft?.changed },
});

/** The fields that were changed here, and by somebody else to something else. */
export const conflicts = <T extends object>(edits: Edits<T>, theirs: T): (keyof T & string)[] =>
  changedFields(edits).filter(
    (key) => !isSame(theirs[key], edits.begun[key]) && !isSame(theirs[key], edits.value[key]),
  );

/** The form over what is stored now, where each conflict is settled one way; what else was changed here stays. */
export function settle<T extends object>(edits: Edits<T>, theirs: T, keep: 'mine' | 'theirs'): Edits<T> {
  const lost = keep === 'theirs' ? conflicts(edits, theirs) : [];
  return {
    begun: theirs,
    value: {
      ...theirs,
      ...only(
        edits.value,
        changedFields(edits).filter((key) => !lost.includes(key)),
      ),
    },
  };
}
