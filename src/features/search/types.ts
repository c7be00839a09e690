import type { Hit } from '../mentors/types.ts';
import type { FacetName } from './domain/address.ts';

/** What search_mentors() returns, and what the search engine is made to. */
export type SearchAnswer = {
  total: number;
  page: number;
  per_page: number;
  server_time: string;
  corrected: string | null;
  relaxed: boolean;
  hits: Hit[];
  facets: Record<FacetName, Record<string, number>>;
  open_total: number;
  /** Open or not; null from an engine that was asked only for the open and found some. */
  any_total: number | null;
  looser: Partial<Record<FacetName, number>> | null;
  nearest_topics: string[] | null;
};
