import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../functions/embedded/postgres/server.ts';

/**
 * A real PostgreSQL of its own for one test file, as `npm start` runs it, in a temporary folder that
 * `stop` removes. PGlite has one connection and cannot show a race.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'portage-postgres-'));
  const server = await startServer({ data, password: 'postgres', durable: false });
  const { host, port, user, password, database } = server.address;
  return {
    url: `postgresql://${user}:${password}@${host}:${port}/${database}`,
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
