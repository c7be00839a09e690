import type { MultiSearchParams, MultiSearchResponse, Settings } from 'meilisearch';
import type { IndexNames } from '../../src/data/search-index.ts';
import type { SupabasePort } from '../adapters/supabase.ts';
import type { Log } from '../ports.ts';

/** A document of either index; id names it. */
export type SearchDocument = { id: string; [attribute: string]: unknown };

/** A key as the engine keeps it. Moments are ISO 8601, UTC. */
export type SearchKey = { uid: string; key: string; description: string; expiresAt: string | null };

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

/** A search engine as the functions administer it. What changes an index resolves when the engine has done it. */
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
  search(params: MultiSearchParams): Promise<MultiSearchResponse>;
  keys: {
    list(): Promise<SearchKey[]>;
    create(key: {
      uid: string;
      name: string;
      description: string;
      indexes: string[];
      expiresAt: Date;
    }): Promise<SearchKey>;
    remove(uid: string): Promise<void>;
  };
};

/** What everything around the index works with. */
export type SearchDeps = { supabase: SupabasePort; server: SearchServer; log: Log; siteUrl?: string };
