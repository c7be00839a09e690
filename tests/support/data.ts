import { join } from 'node:path';
import type { Database } from '../../functions/embedded/database.ts';
import { startEngine } from '../../functions/embedded/engine.ts';
import { readKeys } from '../../functions/embedded/keys.ts';

/** The database of a data folder, whichever engine made it, while no Portage runs on it. */
export async function openData(data: string): Promise<Database> {
  const engine = await startEngine({ PORTAGE_DATA: data }, readKeys(join(data, 'keys.json')).database);
  const db = await engine.open('service');
  return {
    ...db,
    async close() {
      await db.close();
      await engine.stop();
    },
  };
}
