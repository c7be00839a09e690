import type {
  FederatedMultiSearchParams,
  MultiSearchParams,
  MultiSearchResponse,
  SearchResponse,
  Settings,
} from 'meilisearch';
import type { IndexNames } from '../../../src/features/search/search-index.ts';
import type { SupabasePort } from '../../adapters/supabase.ts';
import type { Log } from '../../ports.ts';

/** A document of either index; id names it. */
export type SearchDocument = { id: string; [attribute: string]: unknown };

/** The engine does not answer, or asks for patience: nothing is wrong with what was sent. */
export class SearchPause extends Error {
  /** How long to leave it alone, in seconds; null when it did not say. */
  readonly seconds: number | null;
  constructor(message: string, seconds: number | null) {
    super(message);
    this.seconds = seconds;
  }
}

/** The engine took a task and could not do it. */
export class SearchTaskFailed extends Error {}

/** A search engine as the functions administer and ask it. What changes an index resolves when the engine has done it. */
export type SearchServer = {
  names: IndexNames;
  isHealthy(): Promise<boolean>;
  /** Null where there is no such index. */
  settings(index: string): Promise<Settings | null>;
  applySettings(index: string, settings: Settings): Promise<void>;
  createIndex(index: string): Promise<void>;
  dropIndex(index: string): Promise<void>;
  /** One index takes another's name, both ways, in one step. */
  swap(pairs: [string, string][]): Promise<void>;
  put(index: string, documents: SearchDocument[]): Promise<void>;
  remove(index: string, ids: string[]): Promise<void>;
  count(index: string): Promise<number>;
  documents(index: string, offset: number, limit: number): Promise<SearchDocument[]>;
  search(params: MultiSearchParams, signal?: AbortSignal): Promise<MultiSearchResponse>;
  /** Several indexes as one list; each hit says which it is from. */
  searchTogether(
    params: FederatedMultiSearchParams,
    signal?: AbortSignal,
  ): Promise<SearchResponse<Record<string, unknown>>>;
};

/** What everything around the index works with. */
export type SearchDeps = { supabase: SupabasePort; server: SearchServer; log: Log; siteUrl?: string };
