import type { IndexedTopic } from '../../../src/features/search/search-index.ts';
import type { SearchAnswer } from '../../../src/features/search/types.ts';
import { findResources, type FoundResource } from '../../../src/features/resources/domain/find-resources.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { Rpc } from '../../adapters/supabase.ts';
import { fewOfEach, type SearchEngine } from './engine.ts';

/** PostgreSQL: the engine that is always there. It answers as whoever `rpc` asks for, and leaves out whom they do not find. */
export const postgresEngine = (rpc: Rpc, piecesIn: (locale: Locale) => FoundResource[]): SearchEngine => ({
  search: (question) => rpc<SearchAnswer>('search_mentors', { p_search: question }),
  nearby: async (query, locale) => ({
    topics: await rpc<IndexedTopic[]>('find_topics', { p_query: query, p_most: fewOfEach }),
    resources: findResources(piecesIn(locale), query, fewOfEach),
  }),
});
