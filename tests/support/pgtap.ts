import { readdirSync, readFileSync } from 'node:fs';
import { pgtap } from '@electric-sql/pglite/pgtap';
import type { PGlite } from '@electric-sql/pglite';
import { pgliteDatabase, type TestDatabase } from './database.ts';
import { readTap, type TapLine } from './tap.ts';

const folder = new URL('../../supabase/tests/', import.meta.url);

export const policyFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !name.startsWith('000'))
    .sort();

/** A migrated database with pgTAP and what the policy tests share. */
export async function tapDatabase(): Promise<TestDatabase> {
  const test = await pgliteDatabase({ pgtap });
  await test.db.exec('create extension pgtap');
  await test.db.exec(readFileSync(new URL('000_helpers.sql', folder), 'utf8'));
  return test;
}

/** Runs one file of supabase/tests and reads what it said. */
export async function runPolicies(test: TestDatabase, file: string): Promise<TapLine[]> {
  const results = await (test.db.connection.driver as unknown as PGlite).exec(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  return readTap(
    results.flatMap((result) =>
      result.rows.flatMap((row) => Object.values(row as object).filter((value) => typeof value === 'string')),
    ),
  );
}
