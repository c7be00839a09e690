import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection } from '@supabase/lite/postgres';

type Row = Record<string, unknown>;

export type Query = <T extends Row = Row>(text: string, parameters?: unknown[]) => Promise<T[]>;

/** A database that answers plain SQL, whichever engine is behind it. */
export type Database = {
  engine: 'pglite' | 'postgres';
  /** What the embedded Supabase is built on. */
  connection: Awaited<ReturnType<typeof createPgliteConnection>> | ReturnType<typeof createPostgresConnection>;
  /** One statement with parameters. */
  query: Query;
  /** Several statements in one transaction, on one connection. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Many statements, no parameters. */
  exec(text: string): Promise<void>;
  /** Drivers read the list of types when they connect: one that a migration made since, an array of an enum say, would come back as bare text. */
  learnTypes(): Promise<void>;
  close(): Promise<void>;
};

const extensions = { btree_gist, fuzzystrmatch, pg_trgm, unaccent };

/** PostgreSQL in this process, its files under `folder`, or in memory without one. */
export async function openPglite(folder?: string, extra: Record<string, unknown> = {}): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const connection = await createPgliteConnection({
    url: folder ? `file://${join(folder)}` : 'memory://',
    pgliteOptions: { extensions: { ...extensions, ...extra } },
  });
  const driver = connection.driver;
  // It would take the machine's zone, and days would begin when they do there.
  await driver.exec(`set timezone to 'UTC'`);
  return {
    engine: 'pglite',
    connection,
    query: async <T extends Row>(text: string, parameters: unknown[] = []) => (await driver.query<T>(text, parameters)).rows,
    transaction: (work) =>
      driver.transaction((tx) => work(async (text, parameters = []) => (await tx.query(text, parameters)).rows as never)),
    exec: async (text) => void (await driver.exec(text)),
    learnTypes: () => driver.refreshArrayTypes(),
    close: () => connection.close(),
  };
}

/** The embedded Supabase hands over JSON as text already; written out twice, an object would arrive as a string. */
const asJson = { serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)), parse: (text: string) => JSON.parse(text) as unknown };
const jsonTypes = { json: { to: 114, from: [114], ...asJson }, jsonb: { to: 3802, from: [3802], ...asJson } };

/** A PostgreSQL server by its address (DATABASE_URL). */
export async function openPostgres(url: string): Promise<Database> {
  const most = 12;
  const connection = createPostgresConnection({ url, postgresOptions: { max: most, onnotice: () => {}, types: jsonTypes, connection: { TimeZone: 'UTC' } } });
  const driver = connection.driver;
  return {
    engine: 'postgres',
    connection,
    query: async <T extends Row>(text: string, parameters: unknown[] = []) =>
      (await driver.unsafe(text, parameters as never[])) as unknown as T[],
    transaction: async <T>(work: (query: Query) => Promise<T>) =>
      (await driver.begin((tx) => work(async (text, parameters = []) => (await tx.unsafe(text, parameters as never[])) as never))) as T,
    exec: async (text) => void (await driver.unsafe(text)),
    // A connection that opens learns for all of them, and more at once than are open make one open.
    learnTypes: async () => void (await Promise.all(Array.from({ length: most }, () => driver.unsafe('select 1')))),
    close: () => connection.close(),
  };
}
