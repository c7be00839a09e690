import { publicEnv } from '../env/public.ts';
import { makeBreaker } from './breaker.ts';
import { read } from './database.ts';
import { withFallback } from './fallback.ts';
import { byWho } from './search-by-who.ts';
import { postgresEngine, type SearchEngine } from './search-engine.ts';
import { storedSession } from './session.ts';

/** Meilisearch, loaded only where it is configured. */
const meilisearch = () =>
  import('./meilisearch/engine.ts').then(({ meilisearchEngine }) =>
    meilisearchEngine({ url: publicEnv.searchUrl, key: publicEnv.searchKey, serverTime: () => read('server_time') }),
  );

/** The engine of this site: for visitors Meilisearch where it is configured and answers, PostgreSQL everywhere else. */
export const siteSearch: SearchEngine =
  publicEnv.searchUrl && publicEnv.searchKey
    ? byWho(
        withFallback(meilisearch, postgresEngine, makeBreaker({ now: () => performance.now() })),
        postgresEngine,
        () => storedSession() !== null,
      )
    : postgresEngine;
