import * as z from 'zod/mini';
import { codeDigits, codeProblem } from '../../core/domain/sign-in-code.ts';
import { emailIn, id, oneOf, text } from '../../core/form/text-schema.ts';

const mailboxCode = (field: string) =>
  z.pipe(
    z.string({ error: `${field}_unknown` }).check(z.refine((typed) => codeProblem(typed) === null, `${field}_unknown`)),
    z.transform(codeDigits),
  );

/** Two accounts of one person, and why staff join them. */
export const openJoin = z.object({
  email_one: emailIn('email_one'),
  email_other: emailIn('email_other'),
  reason: text('reason'),
});
/** The codes that both mailboxes got, and whose address is kept. */
export const joinAccounts = z.object({
  join: id('join_not_found'),
  code_one: mailboxCode('code_one'),
  code_other: mailboxCode('code_other'),
  keep: oneOf(['one', 'other'], 'keep'),
});
