import type { SearchAnswer } from '../data/types.ts';
import type { Answer } from './api.ts';
import { read } from './database.ts';

/** What any engine is asked: the words, the filters, the page. */
export type SearchQuestion = {
  query: string;
  filters: Partial<Record<string, string[]>>;
  open_only: boolean;
  sort: string;
  page: number;
  per_page: number;
};

/** Finds published mentors: hits, counts of each filter as if it were off, and the total. */
export type SearchEngine = { search(question: SearchQuestion, signal?: AbortSignal): Promise<Answer<SearchAnswer>> };

/** PostgreSQL: the engine that is always there. */
export const postgresEngine: SearchEngine = {
  search: (question, signal) => read<SearchAnswer>('search_mentors', { p_search: question }, signal),
};
