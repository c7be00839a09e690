import { browserConfig, type BrowserConfig } from '../env/public.ts';
import { makeBreaker } from './breaker.ts';
import { read } from './database.ts';
import { withFallback } from './fallback.ts';
import { byWho } from './search-by-who.ts';
import { postgresEngine, type SearchEngine } from './search-engine.ts';
import { storedSession } from './session.ts';

/** For visitors Meilisearch where it is configured and answers, PostgreSQL everywhere else. */
function engineOf({ searchUrl, searchKey }: BrowserConfig): SearchEngine {
  if (!searchUrl || !searchKey) return postgresEngine;
  const meilisearch = () =>
    import('./meilisearch/engine.ts').then(({ meilisearchEngine }) =>
      meilisearchEngine({ url: searchUrl, key: searchKey, serverTime: () => read('server_time') }),
    );
  const visitors = withFallback(meilisearch, postgresEngine, makeBreaker({ now: () => performance.now() }));
  return byWho(visitors, postgresEngine, () => storedSession() !== null);
}

let chosen: Promise<SearchEngine> | undefined;
const engine = (): Promise<SearchEngine> =>
  (chosen ??= browserConfig().then(engineOf, () => {
    chosen = undefined;
    return postgresEngine;
  }));

/** The engine of this site. */
export const siteSearch: SearchEngine = {
  search: async (question, signal) => (await engine()).search(question, signal),
  suggest: async (query, locale, options) => (await engine()).suggest(query, locale, options),
};
