import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import { whyUnavailable } from '../database-errors.ts';
import { PostgresConnection } from '../lite/index.ts';
import { types } from './types.ts';

/**
 * The embedded Supabase on a pool of node-postgres. Its own driver ends the whole process when a
 * connection closes between two statements of a transaction; this pool lets that one request fail
 * and opens the next connection by itself (docs/decisions/0017-laptop-database.md).
 */
export class PgConnection extends PostgresConnection {
  readonly pool: Pool;
  #awayAt = 0;
  #found: Awaited<ReturnType<PostgresConnection['introspect']>> | null = null;

  constructor(options: PoolConfig) {
    super({});
    this.pool = new Pool({ ...options, types, options: '-c TimeZone=UTC' });
    // Whoever uses a connection hears of its end by the statement that fails; nobody else needs to.
    const unheard = () => {};
    this.pool.on('error', unheard);
    this.pool.on('connect', (client) => void client.on('error', unheard));
    this.kysely = new Kysely({
      dialect: new PostgresDialect({ pool: { connect: () => this.#connect(), end: () => this.pool.end() } }),
    });
  }

  /** Whether the database was away at any time since a moment (milliseconds). */
  wasAwaySince(moment: number): boolean {
    return this.#awayAt >= moment;
  }

  async #connect(): Promise<PostgresPoolClient> {
    const note = (error: Error & { code?: string }): never => {
      if (whyUnavailable(error.code, error.message)) this.#awayAt = Date.now();
      throw error;
    };
    const client = await this.pool.connect().catch(note);
    return Object.assign(Object.create(client) as PostgresPoolClient, {
      query: (text: string, values: unknown[]) => client.query(text, values).catch(note),
    });
  }

  /**
   * What tables there are. The library answers “none” when it cannot ask, and then every table would be
   * unknown: what was found before holds until it can be asked again.
   */
  override async introspect(
    options?: Parameters<PostgresConnection['introspect']>[0],
  ): ReturnType<PostgresConnection['introspect']> {
    const found = await super.introspect(options);
    if (found.tables.length > 0) return (this.#found = found);
    if (!this.#found) throw new Error('the tables of the database could not be read');
    return this.#found;
  }

  override async close(): Promise<void> {
    await this.pool.end();
  }
}
