import { availableParallelism } from 'node:os';
import { seed } from '../../functions/embedded/seed.ts';
import { pgliteDatabase, postgresDatabase, type TestDatabase } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { judged } from './judged.ts';
import { latencies, score, seconds } from './measure-search.ts';
import { queries } from './queries.ts';
import { measureMeilisearch } from './search-meilisearch.ts';
import { sentences } from './sentences.ts';

/**
 * The search RPC: p50 and p95 in milliseconds over mixed queries, how well it finds what was
 * meant, how large its index is and how long it takes to build. A PostgreSQL server at three
 * sizes; PGlite, which only a laptop runs, at 10,000 mentors. The largest takes minutes to seed.
 * BENCH_MENTORS names one size for all of them.
 */
export async function run(): Promise<object> {
  const only = Number(process.env['BENCH_MENTORS']);
  const postgres: Record<number, object> = {};
  for (const mentors of only ? [only] : [1_000, 10_000, 50_000]) {
    const server = await startPostgres();
    try {
      postgres[mentors] = await measure(await postgresDatabase(server.url), mentors);
    } finally {
      await server.stop();
    }
  }
  const meilisearch: Record<number, object> = {};
  if (process.env['MEILISEARCH_URL'])
    for (const mentors of only ? [only] : [1_000, 10_000]) meilisearch[mentors] = await measureMeilisearch(mentors);
  return {
    bench: 'search',
    queries: queries.length,
    judged: judged.length,
    sentences: sentences.length,
    cores: availableParallelism(),
    postgres,
    pglite: { [only || 10_000]: await measure(await pgliteDatabase(), only || 10_000) },
    meilisearch: process.env['MEILISEARCH_URL']
      ? meilisearch
      : 'MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY name no server',
  };
}

async function measure(test: TestDatabase, mentors: number) {
  const seedSeconds = await seconds(() => seed(test.db, { mentors, seed: 7 }));
  const index = await indexOf(test);
  await test.db.exec('vacuum analyze');
  const { rpc: times } = await latencies({
    rpc: (question) => test.db.query('select public.search_mentors($1::jsonb)', [JSON.stringify(question)]),
  });
  const quality = await score(test, mentors, (question) =>
    test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', { p_search: question }),
  );
  const [server] = await test.db.query<{ server_version: string }>('show server_version');
  await test.close();
  return { version: server!.server_version, ...times, quality, index, seedSeconds };
}

/** The index's size on disk in bytes, and how long it takes to write all of it again. */
async function indexOf(test: TestDatabase) {
  await test.db.exec(
    'create trigger index_again after update of currency on private.mentor_listings for each row execute function private.index_listing()',
  );
  const buildSeconds = await seconds(() => test.db.exec('update private.mentor_listings set currency = currency'));
  await test.db.exec('drop trigger index_again on private.mentor_listings');
  await test.db.exec('vacuum full private.mentor_search');
  const [size] = await test.db.query<{ bytes: number }>(
    `select (pg_total_relation_size('private.mentor_search') + pg_total_relation_size('private.search_words') + pg_total_relation_size('private.topic_terms'))::int as bytes`,
  );
  return { bytes: size!.bytes, buildSeconds };
}
