import { availableParallelism } from 'node:os';
import { connectMeilisearch } from '../../functions/adapters/meilisearch.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import { demoPeople, seed } from '../../functions/embedded/seed.ts';
import { makeMentors } from '../../supabase/seed/people.ts';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import { functionsOn } from '../support/deps.ts';
import { pgliteDatabase, postgresDatabase, type TestDatabase } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { judged } from './judged.ts';
import { queries } from './queries.ts';
import { askAsThePage } from './as-the-page.ts';
import { scoreSearch } from './score.ts';
import { scoreSentences } from './score-sentences.ts';
import { sentences } from './sentences.ts';

const at = (sorted: number[], share: number) =>
  rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
const rounded = (value: number) => Math.round(value * 10) / 10;
const seconds = async (work: () => Promise<unknown>) => {
  const from = performance.now();
  await work();
  return rounded((performance.now() - from) / 1000);
};

/**
 * The search RPC: p50 and p95 in milliseconds over mixed queries, how well it finds what was
 * meant, how large its index is and how long it takes to build. A PostgreSQL server at three
 * sizes; PGlite, which only a laptop runs, at 10,000 mentors. The largest takes minutes to seed.
 */
export async function run(): Promise<object> {
  const postgres: Record<number, object> = {};
  for (const mentors of [1_000, 10_000, 50_000]) {
    const server = await startPostgres();
    try {
      postgres[mentors] = await measure(await postgresDatabase(server.url), mentors);
    } finally {
      await server.stop();
    }
  }
  const [url, key] = [process.env['MEILISEARCH_URL'], process.env['MEILISEARCH_ADMIN_KEY']];
  return {
    bench: 'search',
    queries: queries.length,
    judged: judged.length,
    sentences: sentences.length,
    cores: availableParallelism(),
    postgres,
    pglite: { 10000: await measure(await pgliteDatabase(), 10_000) },
    meilisearch:
      url && key
        ? { 1000: await measureMeilisearch(url, key, 1_000), 10000: await measureMeilisearch(url, key, 10_000) }
        : 'MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY name no server',
  };
}

async function measure(test: TestDatabase, mentors: number) {
  await test.db.query('select public.set_prices_shown(true)');
  const seedSeconds = await seconds(() => seed(test.db, { mentors, seed: 7 }));
  const index = await indexOf(test);
  await test.db.exec('vacuum analyze');
  const times = await latency((question) =>
    test.db.query('select public.search_mentors($1::jsonb)', [JSON.stringify(question)]),
  );
  const quality = await score(test, mentors);
  const [server] = await test.db.query<{ server_version: string }>('show server_version');
  await test.close();
  return { version: server!.server_version, ...times, quality, index, seedSeconds };
}

async function latency(work: (question: object) => Promise<unknown>) {
  const ask = async (question: object) => {
    const start = performance.now();
    await work(question);
    return performance.now() - start;
  };
  for (const question of queries.slice(0, 20)) await ask(question);
  const times: { ms: number; question: object }[] = [];
  for (const question of queries) times.push({ ms: await ask(question), question });
  const sorted = times.map((one) => one.ms).sort((a, b) => a - b);
  const slowest = times
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map((one) => ({ ms: Math.round(one.ms), ...one.question }));
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1), slowest };
}

/** Judged over the mentors who are open, for only they are offered. */
async function score(
  test: TestDatabase,
  count: number,
  search = (question: object) => test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', { p_search: question }),
) {
  const open = new Set(
    (await test.db.query<{ id: string }>('select id from public.published_mentors where is_open')).map((row) => row.id),
  );
  const people = makeMentors({ count, seed: 7 });
  // The seed gives the first one an id that /dev knows.
  people[0]!.id = demoPeople.mentor;
  const mentors = people.filter((one) => open.has(one.id));
  const ask = await askAsThePage(test, search);
  return {
    ...(await scoreSearch((query) => ask(query), mentors, judged)),
    sentences: await scoreSentences(({ sentence, locale }) => ask(sentence, locale), mentors, sentences),
  };
}

/** The same on the Meilisearch server of MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY, over HTTP as the server asks it. */
async function measureMeilisearch(url: string, key: string, mentors: number) {
  const test = await pgliteDatabase();
  await test.db.query('select public.set_prices_shown(true)');
  await seed(test.db, { mentors, seed: 7 });
  const names = {
    mentors: `bench_${process.pid}_mentors`,
    topics: `bench_${process.pid}_topics`,
    resources: `bench_${process.pid}_resources`,
  };
  const server = connectMeilisearch({ url, key, names });
  const buildSeconds = await seconds(() =>
    reindexSearch({ supabase: functionsOn(test).deps.supabase, server, log: () => {} }),
  );
  const engine = meilisearchEngine({
    server,
    timeout: 10_000,
    serverTime: async () => String(await test.rpc<unknown>(null, 'server_time')),
  });
  const search = (question: object) =>
    engine.search({
      query: '',
      filters: {},
      open_only: true,
      sort: 'best',
      page: 1,
      per_page: 20,
      ...question,
    });
  const times = await latency(search);
  const quality = await score(test, mentors, search);
  for (const name of Object.values(names)) await server.dropIndex(name);
  await test.close();
  return { ...times, quality, index: { buildSeconds } };
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
