import type { Database } from './database.ts';

export const chunk = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** Rows as JSON, for jsonb_to_recordset. Triggers are off. */
export const insert = async (db: Database, statement: string, rows: object[]) =>
  void (await db.transaction(async (query) => {
    await query(`set local session_replication_role = replica`);
    await query(statement, [JSON.stringify(rows)]);
  }));
