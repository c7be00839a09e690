import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { policyFiles, runPolicies, tapDatabase } from '../support/pgtap.ts';

const test = await tapDatabase();
afterAll(() => test.close());

const textOf = (file: string) => readFileSync(new URL(`../../supabase/tests/${file}`, import.meta.url), 'utf8');

/** The sentences of a file that do not hold, after something was broken. */
async function failing(file: string, sql = ''): Promise<string[]> {
  try {
    // The file begins once more, which changes nothing; with its rollback what was broken is whole again.
    await test.db.exec(`begin; ${sql}`);
    return (await runPolicies(test, file)).filter((line) => !line.ok).map((line) => line.title);
  } finally {
    await test.db.exec('rollback');
  }
}

/** Each way to break one policy: gone, open to read or change, open to write. */
type Policy = { name: string; tab: string; qual: string | null; with_check: string | null };
const ways = ({ name, tab, qual, with_check }: Policy): [string, string][] => [
  ['is gone', `drop policy "${name}" on ${tab}`],
  ...(qual && qual !== 'true'
    ? [['lets anyone through', `alter policy "${name}" on ${tab} using (true)`] as [string, string]]
    : []),
  ...(with_check && with_check !== 'true'
    ? [['lets anything be written', `alter policy "${name}" on ${tab} with check (true)`] as [string, string]]
    : []),
];
// Where single columns are granted, as of notifications, nobody can write the row into other hands: its check is a second lock.
const policies = await test.db.query<Policy>(
  `select policyname as name, tab, qual, case when cmd = 'INSERT' or has_table_privilege('authenticated', tab, 'update') then with_check end as with_check
   from (select *, schemaname || '.' || tablename as tab from pg_policies where schemaname in ('public', 'private')) as p order by tab, cmd`,
);

/** What a policy leans on, broken; and grants that nobody should have. */
const others = [
  {
    what: 'a deleted member’s token goes on working',
    file: 'notifications.sql',
    sql: `create or replace function private.is_active() returns boolean language sql stable as 'select true'`,
  },
  {
    what: 'a deleted member stays staff',
    file: 'accounts.sql',
    sql: `create or replace function private.may_staff(p_what text, p_whom uuid default null) returns boolean language sql stable security definer
          as 'select exists (select from public.profiles where id = auth.uid() and role <> ''member'')'`,
  },
  {
    what: 'members write their own role',
    file: 'accounts.sql',
    sql: `grant update (role) on public.profiles to authenticated; create policy own on public.profiles for update to authenticated using (id = auth.uid())`,
  },
  {
    what: 'members rewrite what they were told',
    file: 'notifications.sql',
    sql: 'grant update (type) on public.notifications to authenticated',
  },
  {
    what: 'members choose their place on a wait-list',
    file: 'wait_lists.sql',
    sql: 'grant insert (created_at) on public.wait_list to authenticated',
  },
  {
    what: 'mentors answer for each other',
    file: 'wait_lists_groups.sql',
    sql: `grant update (answer) on public.group_offers to authenticated; create policy own on public.group_offers for update to authenticated using (true)`,
  },
  {
    what: 'a private table is granted',
    file: 'private.sql',
    sql: 'grant select on private.link_codes to service_role',
  },
  {
    what: 'a table is made without row-level security',
    file: 'private.sql',
    sql: 'create table public.brand_new (x integer)',
  },
  {
    what: 'a visitor may call a command',
    file: 'private.sql',
    sql: 'grant execute on function public.move_clock(interval) to anon',
  },
  {
    what: 'staff reading leaves no trace',
    file: 'requests.sql',
    sql: `create rule silence as on insert to private.audit_log do instead nothing`,
  },
  {
    what: 'contact details come before acceptance',
    file: 'requests_relationships.sql',
    sql: `create or replace function private.is_name_hidden(p_request public.requests) returns boolean language sql stable as 'select false'`,
  },
];

describe('with nothing broken', () => {
  for (const file of policyFiles()) it(`${file} passes`, async () => expect(await failing(file)).toEqual([]));
});

describe('it is noticed when', () => {
  for (const policy of policies) {
    for (const [how, sql] of ways(policy)) {
      it(`on ${policy.tab}, “${policy.name}” ${how}`, async () => {
        const noticed: string[] = [];
        for (const file of policyFiles().filter((name) => textOf(name).includes(policy.tab))) {
          noticed.push(...(await failing(file, sql)));
          if (noticed.length > 0) break;
        }
        expect(noticed).not.toEqual([]);
      });
    }
  }
  for (const { what, file, sql } of others) it(what, async () => expect(await failing(file, sql)).not.toEqual([]));
});
