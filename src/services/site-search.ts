import { publicEnv } from '../env/public.ts';
import { makeBreaker } from './breaker.ts';
import { read } from './database.ts';
import { withFallback } from './fallback.ts';
import { postgresEngine, type SearchEngine } from './search-engine.ts';

/** Meilisearch, loaded only where it is configured. */
const meilisearch = () => import('./meilisearch/engine.ts').then(({ meilisearchEngine }) =>
  meilisearchEngine({ url: publicEnv.searchUrl, key: publicEnv.searchKey, context: (signal) => read('search_context', {}, signal) }));

/** The engine of this site: Meilisearch where it is configured and answers, PostgreSQL everywhere else. */
export const siteSearch: SearchEngine = publicEnv.searchUrl && publicEnv.searchKey
  ? withFallback(meilisearch, postgresEngine, makeBreaker({ now: () => performance.now() }))
  : postgresEngine;
