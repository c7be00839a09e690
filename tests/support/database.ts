import { openAsBlob } from 'node:fs';
import pLimit from 'p-limit';
import { askApp, type Ask } from '../../functions/embedded/ask.ts';
import { openPglite, openPostgres, type Database, type Query } from '../../functions/embedded/database.ts';
import { makeKeys } from '../../functions/embedded/keys.ts';
import { migrate } from '../../functions/embedded/migrate.ts';
import { startSupabase, type AuthMail } from '../../functions/embedded/supabase.ts';
import { startPostgres } from './postgres.ts';

export type TestDatabase = Awaited<ReturnType<typeof prepare>>;

/** A migrated database in memory, with the embedded Supabase on it. One connection. */
export async function pgliteDatabase(extra?: Record<string, unknown>) {
  const migrated = process.env['PORTAGE_TEST_MIGRATED'];
  return prepare(await openPglite(undefined, { extra, from: migrated ? await openAsBlob(migrated) : undefined }));
}

/** The same on a real PostgreSQL, for tests that need two at once. */
export const postgresDatabase = async (url: string) => prepare(await openPostgres(url));

/** The same on a PostgreSQL of its own, which ends with it. */
export async function ownPostgresDatabase(): Promise<TestDatabase> {
  const server = await startPostgres();
  const test = await postgresDatabase(server.url);
  return { ...test, close: () => test.close().finally(server.stop) };
}

async function prepare(db: Database) {
  const keys = makeKeys();
  const mails: AuthMail[] = [];
  const app = await startSupabase({
    db,
    keys,
    siteUrl: 'http://localhost',
    sendMail: async (mail) => void mails.push(mail),
  });
  await migrate(db);

  /** Runs statements as a signed-in member, a visitor (null) or the service role, under RLS. */
  async function as<T>(who: string | null | 'service_role', work: (query: Query) => Promise<T>): Promise<T> {
    return db.transaction(async (query) => {
      const role = who === 'service_role' ? who : who === null ? 'anon' : 'authenticated';
      const sub = role === 'authenticated' ? who : '';
      await query(
        `select set_config('role', $1, true), set_config('request.jwt.claim.sub', $2, true),
                set_config('request.jwt.claim.role', $1, true), set_config('request.jwt.claims', $3, true)`,
        [role, sub, JSON.stringify({ sub, role })],
      );
      return work(query);
    });
  }

  /** One RPC as somebody; resolves to its value. */
  async function rpc<T = Record<string, unknown>>(
    who: string | null | 'service_role',
    name: string,
    args: Record<string, unknown> = {},
  ): Promise<T> {
    const names = Object.keys(args);
    const list = names.map((key, i) => `${key} => $${i + 1}`).join(', ');
    const values = names.map((key) => {
      const value = args[key];
      return value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value;
    });
    const rows = await as(who, (query) => query<{ value: T }>(`select public.${name}(${list}) as value`, values));
    return rows[0]!.value;
  }

  /** The code word an RPC refuses with, or `done` when it does not refuse. */
  async function refusal(work: Promise<unknown>): Promise<string> {
    try {
      await work;
      return 'done';
    } catch (error) {
      return (error as Error).message.replace(/^\w+: /, '');
    }
  }

  // PGlite has one connection: two requests at once would find themselves in each other's transaction.
  const door = pLimit(db.engine === 'pglite' ? 1 : 16);
  /** Asks the embedded Supabase as its gateway does. */
  const ask: Ask = (_, request, info) => door(() => askApp(app, db)(request, info));

  return { db, app, ask, keys, mails, as, rpc, refusal, close: () => db.close() };
}
