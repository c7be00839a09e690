import * as z from 'zod/mini';
import { normalEmail } from '../../core/domain/email.ts';
import { sendRequest } from './schema.ts';
import { codesOf, text } from '../../core/form/text-schema.ts';

/** The fields of a first request as a form posts them without script; each is a text, and `''` where it was left empty. */
export const askFields = [
  'id',
  'mentor',
  'goal',
  'background',
  'why',
  'duration',
  'format',
  'topic',
  'use_initials',
  'display_name',
  'email',
  'orientation',
] as const;
export type AskFields = Record<(typeof askFields)[number], string>;

/** What was posted, with the line ends that a person counts: browsers send two characters for one. */
export const askFieldsOf = (form: Record<string, string>): AskFields =>
  Object.fromEntries(askFields.map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n')])) as AskFields;

const named = z.object({ display_name: text('display_name') });

/** The same checks as the form with script: the words, the name, the address, the orientation where it is asked for. */
export function checkAsk(
  fields: AskFields,
  { orientation }: { orientation: boolean },
): { codes: string[]; request: z.output<typeof sendRequest> | null } {
  const parsed = sendRequest.safeParse({
    ...fields,
    topic: fields.topic || null,
    use_initials: fields.use_initials === 'yes',
    orientation: fields.orientation || null,
  });
  const name = named.safeParse(fields);
  const codes = [...(parsed.success ? [] : codesOf(parsed.error)), ...(name.success ? [] : codesOf(name.error))];
  if (!normalEmail(fields.email)) codes.push(fields.email.trim() ? 'email_unknown' : 'email_required');
  if (orientation && !fields.orientation) codes.push('orientation_required');
  return { codes, request: parsed.success ? parsed.data : null };
}
