import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Pool, PoolConfig } from 'pg';
import { createPgliteConnection } from './lite/index.ts';
import { PgConnection } from './postgres/connection.ts';
import { learnTypes } from './postgres/types.ts';

type Row = Record<string, unknown>;

export type Query = <T extends Row = Row>(text: string, parameters?: unknown[]) => Promise<T[]>;

/** A database that answers plain SQL, whichever engine is behind it. */
export type Database = {
  engine: 'pglite' | 'postgres';
  /** What the embedded Supabase is built on. */
  connection: Awaited<ReturnType<typeof createPgliteConnection>> | PgConnection;
  /** One statement with parameters; JSON goes in as text. */
  query: Query;
  /** Several statements in one transaction, on one connection. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Many statements, no parameters, as one transaction. */
  exec(text: string): Promise<void>;
  /** Reads the types that a migration made: without it an array of a new enum comes back as bare text. */
  learnTypes(): Promise<void>;
  close(): Promise<void>;
};

/** What Portage's migrations ask PGlite to bring along. */
export const extensions = { btree_gist, fuzzystrmatch, pg_trgm, unaccent };

/**
 * PostgreSQL in this process, its files under `folder`, or in memory without one: for tests and tools. `extra`:
 * further extensions; `from`: the files of another, as PGlite dumps them.
 */
export async function openPglite(
  folder?: string,
  { extra = {}, from }: { extra?: Record<string, unknown> | undefined; from?: Blob | undefined } = {},
): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const connection = await createPgliteConnection({
    url: folder ? `file://${join(folder)}` : 'memory://',
    pgliteOptions: { extensions: { ...extensions, ...extra }, ...(from && { loadDataDir: from }) },
  });
  const driver = connection.driver;
  // It would take the machine's zone, and days would begin when they do there.
  await driver.exec(`set timezone to 'UTC'`);
  return {
    engine: 'pglite',
    connection,
    query: async <T extends Row>(text: string, parameters: unknown[] = []) =>
      (await driver.query<T>(text, parameters)).rows,
    transaction: (work) =>
      driver.transaction((tx) =>
        work(async (text, parameters = []) => (await tx.query(text, parameters)).rows as never),
      ),
    exec: async (text) => void (await driver.exec(text)),
    learnTypes: () => driver.refreshArrayTypes(),
    close: () => connection.close(),
  };
}

/** How a pool of connections behaves: how many, and how long one statement may take, in milliseconds. */
export type PoolLimits = { most?: number; statementMs?: number };

/** A PostgreSQL server by its address. */
export async function openPostgres(
  address: string | PoolConfig,
  { most = 12, statementMs = 0 }: PoolLimits = {},
): Promise<Database> {
  const connection = new PgConnection({
    ...(typeof address === 'string' ? { connectionString: address } : address),
    max: most,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5000,
    application_name: 'portage',
  });
  const { pool } = connection;
  await learnTypes(pool).catch(() => {});
  return {
    engine: 'postgres',
    connection,
    query: async <T extends Row>(text: string, parameters: unknown[] = []) =>
      (await pool.query<T>(text, parameters)).rows,
    transaction: (work) => inTransaction(pool, work),
    exec: async (text) => void (await pool.query(text)),
    learnTypes: () => learnTypes(pool),
    close: () => connection.close(),
  };
}

async function inTransaction<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed: Error | undefined;
  try {
    await client.query('begin');
    const value = await work(async (text, parameters = []) => (await client.query(text, parameters)).rows as never);
    await client.query('commit');
    return value;
  } catch (error) {
    failed = error as Error;
    await client.query('rollback').then(
      () => (failed = undefined),
      () => {},
    );
    throw error;
  } finally {
    // A connection that cannot even roll back is thrown away.
    client.release(failed);
  }
}
