import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../../src/core/env/schema.ts';
import { openPostgres, type Database } from './database.ts';
import { connections, callerGuard, oneByOne, statementMs, type Guard, type Caller } from './callers.ts';
import { keepPglite } from './pglite/keeper.ts';
import { clusterIn } from './postgres/folder.ts';
import { startServer } from './postgres/server.ts';

/** The database behind the embedded Supabase. */
export type Engine = {
  name: 'postgres' | 'pglite';
  /** Which one runs and why, in one sentence for whoever starts it. */
  sentence: string;
  /** A database of connections for one kind of caller. */
  open(caller: Caller): Promise<Database>;
  guard: Guard;
  /** Ends what `open` does not: the server or the thread itself. */
  stop(): Promise<void>;
};

type Where = Pick<Env, 'PORTAGE_DATA'> & Partial<Pick<Env, 'DATABASE_URL' | 'PORTAGE_ENGINE'>>;

/**
 * The database of this Portage: the server at DATABASE_URL; else a PostgreSQL of its own; else, where
 * that cannot run, PGlite in a thread. Data that are there already keep the engine that made them.
 */
export async function startEngine(where: Where, password: string): Promise<Engine> {
  if (where.DATABASE_URL)
    return onServer(where.DATABASE_URL, 'The database is the PostgreSQL at DATABASE_URL.', async () => {});
  const data = where.PORTAGE_DATA;
  const [hasCluster, hasPglite] = [clusterIn(data) !== null, existsSync(join(data, 'pglite', 'PG_VERSION'))];
  if (where.PORTAGE_ENGINE === 'pglite') return onPglite(data, 'PORTAGE_ENGINE asks for it');
  if (where.PORTAGE_ENGINE !== 'postgres' && hasPglite && !hasCluster)
    return onPglite(data, 'the data in this folder were made with it');
  try {
    const server = await startServer({ data, password });
    return onServer(
      server.address,
      `The database is PostgreSQL, in ${join(data, 'postgres')}${server.adopted ? ', found running' : ''}.`,
      server.stop,
    );
  } catch (error) {
    const why = (error as Error).message.split('\n')[0]!;
    if (where.PORTAGE_ENGINE === 'postgres') throw new Error(`PostgreSQL does not start: ${why}`, { cause: error });
    return onPglite(
      data,
      `PostgreSQL cannot run here: ${why}${hasCluster ? `; what is in ${join(data, 'postgres')} stays as it is` : ''}`,
    );
  }
}

function onServer(address: Parameters<typeof openPostgres>[0], sentence: string, stop: () => Promise<void>): Engine {
  return {
    name: 'postgres',
    sentence,
    stop,
    guard: callerGuard(),
    open: (caller) => openPostgres(address, { most: connections[caller], statementMs: statementMs[caller] }),
  };
}

async function onPglite(data: string, why: string): Promise<Engine> {
  const keeper = await keepPglite(join(data, 'pglite'));
  let only: Promise<Database> | undefined;
  return {
    name: 'pglite',
    sentence: `The database is PGlite, in a thread of this process: ${why}.`,
    // It has one connection, which all take in turn.
    open: () => (only ??= openPostgres(keeper.address, { most: 1 }).then((db) => ({ ...db, engine: 'pglite' }))),
    guard: oneByOne(keeper.ready, keeper.restart),
    stop: keeper.stop,
  };
}
