import * as z from 'zod/mini';
import { normalEmail } from '../../core/domain/email.ts';
import type { Listing } from '../mentors/types.ts';
import type { Alternatives } from '../suggestions/types.ts';
import { askFields, type AskFields } from './ask-fields.ts';
import { sendRequest } from './schema.ts';
import { codesOf, text } from '../../core/form/text-schema.ts';

/** What the database says before anything is sent: before_asking(). `deadline_at` is UTC, for a request sent now. */
export type BeforeAsking = {
  deadline_at: string;
  orientation_due: boolean;
  member: { display_name: string; about: string | null; use_initials: boolean } | null;
};

/** may_ask() for a member who cannot ask this mentor now. */
export type AskRefusal = { code: string; request: string | null };

/** What the page of a first request is state. `codes` is what was wrong, `retryAfter` in seconds; times are UTC. */
export type AskState = {
  step: 'write' | 'code' | 'sent';
  fields: AskFields;
  /** Null for one who is not listed. */
  mentor: Listing | null;
  /** Who is open, where this mentor is not. */
  others: Alternatives | null;
  /** The e-mail of who is signed in, and their name where they have given one; null for a visitor. */
  member: { email: string; name: string } | null;
  /** Why the member cannot ask this mentor, whatever they write, and the request that is in the way. */
  refusal: AskRefusal | null;
  /** Whether the orientation has still to be read. */
  orientation: boolean;
  /** By when a request that is sent now is answered. */
  promised: string;
  /** By when the one that was sent is. */
  deadline?: string;
  /** False for the page as it is opened, before anything was posted. */
  isPosted: boolean;
  codes?: string[];
  retryAfter?: number | null;
  resent?: boolean;
};

/** What was posted, with the line ends that a person counts: browsers send two characters for one. */
export const askFieldsOf = (form: Record<string, string>): AskFields =>
  Object.fromEntries(askFields.map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n')])) as AskFields;

/** A form that nothing was typed into: what a mentor's only choice answers, and what a profile says already. */
export const blankAsk = (id: string, mentor: Listing | null, member: BeforeAsking['member']): AskFields =>
  askFieldsOf({
    id,
    mentor: mentor?.id ?? '',
    topic: mentor?.topics[0] ?? '',
    duration: mentor?.durations.length === 1 ? mentor.durations[0]! : '',
    format: mentor?.formats.length === 1 ? mentor.formats[0]! : '',
    background: member?.about ?? '',
    use_initials: (member?.use_initials ?? true) ? 'yes' : '',
  });

const named = z.object({ display_name: text('display_name') });

/**
 * Checks a form before anything is sent: the words, and of who asks what is not known yet. The database checks the rest.
 * Returns each problem as a code word, and the request where its own words are right.
 */
export function checkAsk(
  fields: AskFields,
  missing: { orientation: boolean; name: boolean; email: boolean },
): { codes: string[]; request: z.output<typeof sendRequest> | null } {
  const parsed = sendRequest.safeParse({
    ...fields,
    topic: fields.topic || null,
    use_initials: fields.use_initials === 'yes',
    orientation: fields.orientation || null,
  });
  const codes = parsed.success ? [] : codesOf(parsed.error);
  const name = named.safeParse(fields);
  if (missing.name && !name.success) codes.push(...codesOf(name.error));
  if (missing.email && !normalEmail(fields.email)) codes.push(fields.email.trim() ? 'email_unknown' : 'email_required');
  if (missing.orientation && !fields.orientation) codes.push('orientation_required');
  return { codes, request: parsed.success ? parsed.data : null };
}
