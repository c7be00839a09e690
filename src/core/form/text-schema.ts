import * as z from 'zod/mini';
import { normalEmail } from '../domain/email.ts';
import { isOneLine, limitOf, type LimitedField } from '../domain/limits.ts';
import { hasAddress, tidyText } from '../domain/tidy-text.ts';

/**
 * A text field: tidy, within its limits; a name, a headline or a place on one line and without an
 * address. Issues are error codes such as `goal_too_short`, never English. Optional where its least length is 0.
 */
export function text(field: LimitedField) {
  const [least, most] = limitOf(field)!;
  const isLine = isOneLine(field);
  return z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'string'
        ? tidyText(value, isLine ? 'line' : 'prose')
        : value === undefined || value === null
          ? ''
          : value,
    ),
    z.string({ error: `${field}_unknown` }).check(
      z.superRefine((value, context) => {
        const problem =
          value === ''
            ? least > 0
              ? 'required'
              : null
            : [...value].length < least
              ? 'too_short'
              : [...value].length > most
                ? 'too_long'
                : isLine && hasAddress(value)
                  ? 'has_address'
                  : null;
        if (problem) context.addIssue({ code: 'custom', message: `${field}_${problem}`, input: value });
      }),
    ),
  );
}

/** An e-mail address, in its one form. */
export const emailIn = (field: string) =>
  z.pipe(
    z.pipe(
      z.string({ error: `${field}_unknown` }),
      z.transform((text: string) => normalEmail(text)),
    ),
    z.string({ error: `${field}_unknown` }),
  );
export const email = emailIn('email');

/** The same where none need be given. */
export const optionalEmail = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' && tidyText(value, 'line') === '' ? null : value)),
  z.nullish(email),
);

/** A UUID; anything else is an unknown thing, whatever it looks like. */
export const id = (code: string) =>
  z.string({ error: code }).check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, code));

/** Says that nothing was given, or that it is of another kind than the field. */
const missingOrUnknown =
  (field: string) =>
  ({ input }: { input?: unknown }) =>
    `${field}_${input === undefined || input === '' || input === null ? 'required' : 'unknown'}`;

/** One word of a list. */
export const oneOf = <const T extends readonly string[]>(words: T, field: string) =>
  z.enum(words, { error: missingOrUnknown(field) });

/** Several words of a list. */
export const someOf = <const T extends readonly string[]>(words: T, field: string) =>
  z.array(z.enum(words, { error: `${field}_unknown` }), { error: missingOrUnknown(field) });

/** At most so many codes; whether each exists, the database knows. */
export const codes = (field: string, most: number) =>
  z
    .array(z.string({ error: `${field}_unknown` }).check(z.maxLength(60, `${field}_unknown`)), {
      error: missingOrUnknown(field),
    })
    .check(z.maxLength(most, `${field}_too_many`));

/** A whole number between two bounds. */
export const whole = (field: string, least: number, most: number) =>
  z
    .int({ error: `${field}_out_of_range` })
    .check(z.gte(least, `${field}_out_of_range`), z.lte(most, `${field}_out_of_range`));

/** True for a day that is in the calendar, as the database reads it. */
const isDay = (text: string): boolean =>
  /^[12]\d{3}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).getTime() > 0 &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** A calendar date, YYYY-MM-DD, or nothing. */
export const optionalDate = (field: string) =>
  z.nullish(z.string({ error: `${field}_unknown` }).check(z.refine(isDay, `${field}_unknown`)));

/** Each code of a failed parse, by the order of the fields. */
export const codesOf = (error: { issues: readonly { message: string }[] }): string[] => [
  ...new Set(error.issues.map((issue) => issue.message)),
];

/** What the fields that a save changes held when its form was opened: two tabs do not undo each other. */
export const base = z.optional(z.record(z.string(), z.unknown(), { error: 'base_unknown' }));

/** A command that takes nothing but who gives it. */
export const nothing = z.object({});
