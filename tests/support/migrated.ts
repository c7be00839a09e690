import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgliteDatabase } from './database.ts';

/**
 * Vitest's global set-up: one migrated database, kept as a file. Each test file begins with a copy of it
 * (pgliteDatabase), which takes a third of the time of making and migrating one of its own.
 */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'portage-migrated-'));
  const file = join(folder, 'database.tar');
  const { db, close } = await pgliteDatabase();
  const { driver } = db.connection as unknown as { driver: { dumpDataDir(compression: 'none'): Promise<Blob> } };
  writeFileSync(file, Buffer.from(await (await driver.dumpDataDir('none')).arrayBuffer()));
  await close();
  process.env['PORTAGE_TEST_MIGRATED'] = file;
  return () => rmSync(folder, { recursive: true });
}
