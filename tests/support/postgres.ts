import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../functions/embedded/postgres/server.ts';

/**
 * A real PostgreSQL of its own for one test file, as `npm start` runs it, in a temporary folder that
 * `stop` removes. PGlite has one connection and cannot show a race.
 */
export async function startPostgres() {
  const data = mkdtempSync(join(tmpdir(), 'portage-postgres-'));
  const start = (port?: number) => startServer({ data, password: 'postgres', durable: false, port });
  let server = await start();
  const { host, port, user, password, database } = server.address;
  return {
    url: `postgresql://${user}:${password}@${host}:${port}/${database}`,
    /** Stops it, and starts it again at the same address after some milliseconds. */
    async restart(pause: number) {
      await server.stop();
      await new Promise((later) => setTimeout(later, pause));
      server = await start(port);
    },
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
