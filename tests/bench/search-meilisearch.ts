import { Meilisearch } from 'meilisearch';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import { seed } from '../../functions/embedded/seed.ts';
import { anyMeilisearch } from '../support/any-meilisearch.ts';
import { postgresDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { startPostgres } from '../support/postgres.ts';
import { fromDatabase, ordinary } from '../support/search.ts';
import { latencies, score, seconds } from './measure-search.ts';

/**
 * The engine of the Meilisearch that MEILISEARCH_URL names, over HTTP as the server asks it: p50 and p95 beside one bare search of the
 * same words by the plain client, how well it finds what was meant, how often PostgreSQL had to answer, and how many
 * queries a question costs.
 */
export async function measureMeilisearch(mentors: number) {
  const database = await startPostgres();
  const test = await postgresDatabase(database.url);
  await seed(test.db, { mentors, seed: 7 });
  await test.db.exec('vacuum analyze');
  const { supabase } = functionsOn(test).deps;
  const { server, url, key, names, stop } = await anyMeilisearch('bench');
  const buildSeconds = await seconds(() => reindexSearch({ supabase, server, log: () => {} }));

  const asked: number[] = [];
  let byPostgres = 0;
  const { service, postgres } = fromDatabase(supabase);
  const engine = meilisearchEngine({
    server: {
      ...server,
      search: (params, signal) => {
        asked.push(params.queries.length);
        return server.search(params, signal);
      },
    },
    service,
    postgres: {
      search: (question) => {
        byPostgres += 1;
        return postgres.search(question);
      },
    },
    timeout: 10_000,
  });
  const bareWith = (headers: Record<string, string>) => {
    const index = new Meilisearch({ host: url, apiKey: key, requestInit: { headers } }).index(names.mentors);
    return ({ query }: { query: string }) => index.search(query, { limit: ordinary.per_page });
  };
  const latency = await latencies({
    engine: (question) => engine.search({ ...ordinary, ...question }),
    bare: bareWith({ 'Accept-Encoding': 'identity' }),
    bareCompressed: bareWith({}),
  });
  const against = (engine: { p95: number }, bare: { p95: number }) => Math.round((100 * engine.p95) / bare.p95) / 100;
  const questions = { most: Math.max(...asked), mean: asked.reduce((sum, one) => sum + one, 0) / asked.length };
  const postgresInLatency = byPostgres;
  const quality = await score(test, mentors, (question) => engine.search({ ...ordinary, ...question }));
  await stop();
  await test.close();
  await database.stop();
  return {
    ...latency,
    p95_against_bare: against(latency.engine, latency.bare),
    p95_against_bare_words_alone: against(latency.engine.wordsAlone, latency.bare.wordsAlone),
    queries_a_request: questions,
    answered_by_postgres: { latency: postgresInLatency, quality: byPostgres - postgresInLatency },
    quality,
    index: { buildSeconds },
  };
}
