import type { SupabasePort } from '../../functions/adapters/supabase.ts';
import { connectMeilisearch } from '../../functions/adapters/meilisearch.ts';
import type { SearchQuestion } from '../../functions/features/search/engine.ts';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import type { SearchDeps } from '../../functions/features/search/port.ts';
import { postgresEngine } from '../../functions/features/search/postgres-engine.ts';
import { setupSearch } from '../../functions/features/search/setup.ts';
import { syncBatch } from '../../functions/features/search/sync.ts';
import type { Hit } from '../../src/features/mentors/types.ts';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import type { TestDatabase } from './database.ts';
import { functionsOn } from './deps.ts';
import { startStandIn } from './meilisearch/stand-in.ts';

export const ordinary: SearchQuestion = {
  query: '',
  filters: {},
  open_only: true,
  sort: 'best',
  page: 1,
  per_page: 20,
};

/** What Meilisearch's engine has from the database. */
export const fromDatabase = (supabase: SupabasePort) => ({
  service: supabase.asService,
  postgres: postgresEngine(supabase.asVisitor, () => []),
});

/** The same without PostgreSQL's help: whom the index does not find, nobody finds. */
export const indexAlone = (supabase: SupabasePort) => ({
  service: supabase.asService,
  postgres: { search: async () => ({ total: 0, hits: [] as Hit[] }) as SearchAnswer },
});

/** The stand-in for Meilisearch beside a test database: its indexes set up, and everything in step. */
export async function searchOn(test: TestDatabase) {
  const standIn = await startStandIn();
  const logged: { message: string; about: Record<string, unknown> }[] = [];
  const { supabase } = functionsOn(test).deps;
  const deps: SearchDeps = {
    supabase,
    server: connectMeilisearch({ url: standIn.url, key: standIn.masterKey }),
    log: (_, message, about = {}) => void logged.push({ message, about }),
  };
  await setupSearch(deps);

  /** The engine as the server has it, with the database for the time. */
  const engine = (options: { key?: string; timeout?: number; clock?: () => number } = {}) =>
    meilisearchEngine({
      server: options.key ? connectMeilisearch({ url: standIn.url, key: options.key }) : deps.server,
      ...(options.timeout ? { timeout: options.timeout } : {}),
      ...(options.clock ? { clock: options.clock } : {}),
      ...fromDatabase(supabase),
    });
  return {
    standIn,
    deps,
    logged,
    engine,
    /** Brings all that waits to the index. */
    async inStep() {
      while ((await syncBatch(deps)) > 0);
    },
    /** A question as a stranger asks it. */
    ask: (question: Partial<SearchQuestion>, asked = engine({ timeout: 10_000 })): Promise<SearchAnswer> =>
      asked.search({ ...ordinary, ...question }),
    /** The same question to the index alone. */
    askIndex: (question: Partial<SearchQuestion>) =>
      meilisearchEngine({ server: deps.server, timeout: 10_000, ...indexAlone(supabase) }).search({
        ...ordinary,
        ...question,
      }),
    state: () => test.rpc<{ pending: number; claimed: number; dead: number }>('service_role', 'search_changes_state'),
    close: () => standIn.stop(),
  };
}

export type SearchTest = Awaited<ReturnType<typeof searchOn>>;
