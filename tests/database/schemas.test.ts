import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../functions/embedded/migrate.ts';
import { migrationOf } from '../../scripts/schemas/changed.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';
import { sqlFiles } from '../support/sql-files.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const initials = async () =>
  (await test.db.query<{ said: string }>(`select private.initials('Ana Roy') as said`))[0]!.said;
const spoil = () =>
  test.db.exec(
    `create or replace function private.initials(p_name text) returns text language sql as $$ select 'spoilt' $$`,
  );

it('functions are applied anew when a file of them changed, and only then; nothing else is touched', async () => {
  const mentor = await addMentor(test);
  await spoil();
  expect(await migrate(test.db)).toEqual([]);
  expect(await initials(), 'no file changed').toBe('spoilt');
  await test.db.query(`update supabase_migrations.applied_schemas set digest = 'of other files'`);
  expect(await migrate(test.db)).toEqual([]);
  expect(await initials()).toBe('A. R.');
  expect(await test.db.query('select 1 from private.mentor_listings where id = $1', [mentor])).toHaveLength(1);
});

it('the migration for a hosted Supabase says the same', async () => {
  await spoil();
  await test.db.exec(migrationOf(sqlFiles().filter(({ name }) => name.startsWith('supabase/schemas/'))));
  expect(await initials()).toBe('A. R.');
});

it('a file of functions makes no table, type or row, which a second time would fail', () => {
  const starts = sqlFiles()
    .filter(({ name }) => name.startsWith('supabase/schemas/'))
    .flatMap(({ name, text }) =>
      [
        ...text
          .replace(/\$\$[\s\S]*?\$\$/g, '')
          .replace(/--.*$/gm, '')
          .replace(/'(?:[^']|'')*'/g, '')
          .matchAll(/^(create|insert|alter|update|delete|drop)\b[^\n]*/gm),
      ].map(([line]) => `${name}: ${line}`),
    );
  expect(starts.length).toBeGreaterThan(300);
  expect(
    starts.filter(
      (line) =>
        !/: (create or replace (function|trigger|view)|create policy|drop policy if exists|drop function if exists|update public\.topics set position = position)\b/.test(
          line,
        ),
    ),
  ).toEqual([]);
});
