import { expect, it } from 'vitest';
import { sqlFiles } from '../support/sql-files.ts';

/** Where else a role is named, and why. */
const known = [
  'constraint the_readers_are_known',
  'create type public.member_role',
  'create index profiles_staff',
  "role = ''member''",
  'role = any (private.roles_that_may(',
];

it('what a role may do stands in private.roles_that_may() alone, and is asked by may_staff()', () => {
  const elsewhere = [];
  for (const { name, text } of sqlFiles()) {
    const sql = text.replace(/create or replace function private\.roles_that_may[\s\S]*?^\$\$;/m, '');
    for (const line of sql.split('\n'))
      if (
        /\brole\b\s*(?:=|<>|in\b)|'(?:coordinator|safeguarding|funder|owner)'/.test(line) &&
        !known.some((one) => line.includes(one))
      )
        elsewhere.push(`${name}: ${line.trim()}`);
  }
  expect(elsewhere, 'ask private.may_staff(what, whom) instead').toEqual([]);
});
