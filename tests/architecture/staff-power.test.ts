import { expect, it } from 'vitest';
import { sqlFiles } from '../support/sql-files.ts';

/** Where else a role is named, and why. */
const known = [
  'constraint the_readers_are_known',
  'create type public.member_role',
  'create index profiles_staff',
  "role = ''member''",
  "role in ('coordinator', 'owner') and status = 'active'",
];

it('what a role may do stands in private.may_staff() alone', () => {
  const elsewhere = [];
  for (const { name, text } of sqlFiles()) {
    const sql = text.replace(/create or replace function private\.may_staff[\s\S]*?^\$\$;/m, '');
    for (const line of sql.split('\n'))
      if (
        /\brole\b\s*(?:=|<>|in\b)|'(?:coordinator|safeguarding|funder|owner)'/.test(line) &&
        !known.some((one) => line.includes(one))
      )
        elsewhere.push(`${name}: ${line.trim()}`);
  }
  expect(elsewhere, 'ask private.may_staff(what, whom) instead').toEqual([]);
});
