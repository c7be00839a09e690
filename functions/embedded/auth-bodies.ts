import * as z from 'zod/mini';
import { passwordProblem } from '../../src/core/domain/password.ts';
import { email } from '../../src/core/form/text-schema.ts';

/** What auth-js adds to a body of its own accord: empty, since no page asks for a captcha or PKCE. */
const added = {
  gotrue_meta_security: z.optional(z.strictObject({})),
  code_challenge: z.nullish(z.never()),
  code_challenge_method: z.nullish(z.never()),
};

/** The bodies that auth takes from Portage's pages: these fields and no other, each within its size. */
export const bodies = {
  /** Sends a code; makes the account when there is none. */
  otp: z.strictObject({
    ...added,
    email,
    create_user: z.optional(z.literal(true)),
    data: z.optional(z.strictObject({ locale: z.optional(z.enum(['en', 'fr'])) })),
  }),
  verify: z.strictObject({ ...added, email, token: z.string().check(z.regex(/^\d{6}$/)), type: z.literal('email') }),
  password: z.strictObject({ ...added, email, password: z.string().check(z.minLength(1), z.maxLength(200)) }),
  refresh: z.strictObject({ refresh_token: z.string().check(z.minLength(1), z.maxLength(200)) }),
  logout: z.strictObject({}),
  /** A password alone: neither the address nor anything else of an account changes here. */
  user: z.strictObject({ ...added, password: z.string().check(z.refine((text) => passwordProblem(text) === null)) }),
};
