import type { Database } from './database.ts';

/** Any number that nothing else of Portage locks. */
const starting = 7_262_901;

/**
 * Waits until no other process starts on the same database and keeps the next one waiting until the returned
 * function is called: migrations and demo people go in once, whoever starts beside. PGlite belongs to one process anyhow.
 */
export async function holdStart(db: Database): Promise<() => Promise<void>> {
  if (db.engine === 'pglite') return async () => {};
  const released = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const holding = db.transaction(async (query) => {
    // Other connections work meanwhile: this one waits and is idle for as long as that takes.
    await query('set local statement_timeout = 0');
    await query('set local idle_in_transaction_session_timeout = 0');
    await query('select pg_advisory_xact_lock($1)', [starting]);
    held.resolve();
    await released.promise;
  });
  await Promise.race([held.promise, holding]);
  return async () => {
    released.resolve();
    await holding;
  };
}
