import { PostgresConnection } from '@supabase/lite/postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import { types } from './types.ts';

/**
 * The embedded Supabase on a pool of node-postgres. Its own driver ends the whole process when a
 * connection closes between two statements of a transaction; this pool lets that one request fail
 * and opens the next connection by itself (docs/decisions/0017-laptop-database.md).
 */
export class PgConnection extends PostgresConnection {
  readonly pool: Pool;

  constructor(options: PoolConfig) {
    super({});
    this.pool = new Pool({ ...options, types, options: '-c TimeZone=UTC' });
    // Whoever uses a connection hears of its end by the statement that fails; nobody else needs to.
    const unheard = () => {};
    this.pool.on('error', unheard);
    this.pool.on('connect', (client) => void client.on('error', unheard));
    this.kysely = new Kysely({ dialect: new PostgresDialect({ pool: this.pool }) });
  }

  /** What tables there are. The library answers “none” when it cannot ask; then every table would be unknown. */
  override async introspect(options?: Parameters<PostgresConnection['introspect']>[0]) {
    const found = await super.introspect(options);
    if (found.tables.length === 0) throw new Error('database_away: the tables could not be read');
    return found;
  }

  override async close(): Promise<void> {
    await this.pool.end();
  }
}
