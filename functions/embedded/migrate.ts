import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';

const folder = fileURLToPath(new URL('../../supabase/migrations/', import.meta.url));
const schemas = fileURLToPath(new URL('../../supabase/schemas/', import.meta.url));

/** What hosted Supabase has before the first migration, and lite makes only lazily. */
const roles = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
  end $$;
  grant usage on schema auth to anon, authenticated, service_role;
  grant execute on all functions in schema auth to anon, authenticated, service_role;
`;

/** Applies the migrations that this database has not seen, each in a transaction of its own. Returns their versions. */
export async function migrate(db: Database): Promise<string[]> {
  await db.exec(roles);
  const seen = new Set(
    (await db.query<{ version: string }>('select version from supabase_migrations.schema_migrations')).map(
      (row) => row.version,
    ),
  );
  const applied: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    const [version, ...name] = basename(file, '.sql').split('_');
    if (!version || seen.has(version)) continue;
    const text = readFileSync(folder + file, 'utf8');
    try {
      // Sent as one simple query, these statements are one transaction.
      await db.exec(
        `${text}\n;insert into supabase_migrations.schema_migrations (version, name) values ('${version}', '${name.join('_')}');`,
      );
    } catch (error) {
      throw new Error(`Migration ${file} failed: ${(error as Error).message}`, { cause: error });
    }
    applied.push(version);
  }
  if ((await replaceSchemas(db, applied.length > 0)) || applied.length > 0) await db.learnTypes();
  return applied;
}

/**
 * Functions, views, triggers and policies stand in supabase/schemas/ and are applied anew, all in one transaction,
 * when any of them changed. Returns whether they were.
 */
async function replaceSchemas(db: Database, always: boolean): Promise<boolean> {
  const files = readdirSync(schemas)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(schemas + name, 'utf8') }));
  const digest = createHash('sha256')
    .update(files.map((file) => file.text).join(''))
    .digest('hex');
  await db.exec(
    'create table if not exists supabase_migrations.applied_schemas (digest text primary key, applied_at timestamptz not null default now())',
  );
  const [last] = await db.query<{ digest: string }>('select digest from supabase_migrations.applied_schemas');
  if (!always && last?.digest === digest) return false;
  // A function may call one that stands further down.
  await db.exec(
    [
      'set local check_function_bodies = off',
      ...files.map((file) => file.text),
      `delete from supabase_migrations.applied_schemas; insert into supabase_migrations.applied_schemas (digest) values ('${digest}')`,
    ].join(';\n'),
  );
  return true;
}
