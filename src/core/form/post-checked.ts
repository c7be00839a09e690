import { codesOf } from './text-schema.ts';
import { post, type Answer } from '../http/api.ts';

type Checked = { success: true } | { success: false; error: { issues: readonly { message: string }[] } };
type Schema = { safeParse(body: unknown): Checked };

/** A refusal by code words, as a function would answer it. */
export const refusal = (codes: string[]): Answer<never> => ({
  ok: false,
  code: codes[0]!,
  errors: codes.map((code) => ({ code, field: null })),
  retryAfter: null,
});

/** The code words of what a schema does not let through. */
export function problemsOf(schema: Schema, body: object): string[] {
  const parsed = schema.safeParse(body);
  return parsed.success ? [] : codesOf(parsed.error);
}

/** Posts what its schema lets through. What it does not comes back at once, as the function would refuse it. */
export async function postChecked<R>(path: string, schema: Schema, body: object): Promise<Answer<R>> {
  const problems = problemsOf(schema, body);
  return problems.length === 0 ? post<R>(path, body) : refusal(problems);
}
