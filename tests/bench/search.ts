import { availableParallelism } from 'node:os';
import { seed } from '../../functions/embedded/seed.ts';
import { pgliteDatabase, postgresDatabase, type TestDatabase } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { queries } from './queries.ts';

const mentors = 10_000;
const at = (sorted: number[], share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10;

/** p50 and p95 of the search RPC, in milliseconds, on both engines with 10,000 mentors. */
export async function run(): Promise<object> {
  const pglite = await measure(await pgliteDatabase());
  const server = await startPostgres();
  try {
    return { bench: 'search', mentors, queries: queries.length, cores: availableParallelism(), pglite, postgres: await measure(await postgresDatabase(server.url)) };
  } finally {
    await server.stop();
  }
}

async function measure(test: TestDatabase) {
  const from = performance.now();
  await seed(test.db, { mentors, seed: 7 });
  await test.db.exec('analyze');
  const seedSeconds = Math.round((performance.now() - from) / 100) / 10;
  const ask = async (question: object) => {
    const start = performance.now();
    await test.db.query('select public.search_mentors($1::jsonb)', [test.db.engine === 'pglite' ? JSON.stringify(question) : question]);
    return performance.now() - start;
  };
  for (const question of queries.slice(0, 20)) await ask(question);
  const times: { ms: number; question: object }[] = [];
  for (const question of queries) times.push({ ms: await ask(question), question });
  const sorted = times.map((one) => one.ms).sort((a, b) => a - b);
  const slowest = times.sort((a, b) => b.ms - a.ms).slice(0, 3).map((one) => ({ ms: Math.round(one.ms), ...one.question }));
  const [version] = await test.db.query<{ v: string }>('show server_version').then((rows) => rows.map((row) => ({ v: Object.values(row)[0] as string })));
  await test.close();
  return { version: version!.v, p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1), seedSeconds, slowest };
}
