import type { IndexedTopic } from '../data/search-index.ts';
import type { Hit, SearchAnswer } from '../data/types.ts';
import { findResources, type FoundResource } from '../domain/search/resources.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Answer } from './api.ts';
import { read } from './database.ts';
import { piecesIn } from './pieces.ts';

/** What any engine is asked: the words, the filters, the page. */
export type SearchQuestion = {
  query: string;
  filters: Partial<Record<string, string[]>>;
  open_only: boolean;
  sort: string;
  page: number;
  per_page: number;
};

/** What one box over everything finds. */
export type Suggested = {
  mentors: Hit[];
  topics: IndexedTopic[];
  resources: Pick<FoundResource, 'slug' | 'title' | 'minutes'>[];
};

export type SearchEngine = {
  /** Finds published mentors: hits, counts of each filter as if it were off, and the total. */
  search(question: SearchQuestion, signal?: AbortSignal): Promise<Answer<SearchAnswer>>;
  /** Finds open mentors (where they are asked for), topics and pieces to read at once, a few of each, while somebody types. */
  suggest(
    query: string,
    locale: Locale,
    options?: { mentors?: boolean; signal?: AbortSignal },
  ): Promise<Answer<Suggested>>;
};

/** How many of each kind one box shows. */
const fewOfEach = 5;

/** PostgreSQL: the engine that is always there. */
export const postgresEngine: SearchEngine = {
  search: (question, signal) => read<SearchAnswer>('search_mentors', { p_search: question }, signal),
  async suggest(query, locale, { mentors: asked = true, signal } = {}) {
    const question: SearchQuestion = {
      query,
      filters: {},
      open_only: true,
      sort: 'best',
      page: 1,
      per_page: fewOfEach,
    };
    const [mentors, topics, pieces] = await Promise.all([
      asked ? read<SearchAnswer>('search_mentors', { p_search: question }, signal) : null,
      read<IndexedTopic[]>('find_topics', { p_query: query, p_most: fewOfEach }, signal),
      piecesIn(locale),
    ]);
    if (mentors && !mentors.ok) return mentors;
    return topics.ok
      ? {
          ok: true,
          value: {
            mentors: mentors?.value.hits ?? [],
            topics: topics.value,
            resources: findResources(pieces, query, fewOfEach),
          },
        }
      : topics;
  },
};
