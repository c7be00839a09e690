import { afterAll } from 'vitest';
import { connectMeilisearch } from '../../functions/adapters/meilisearch.ts';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import { postgresEngine } from '../../functions/features/search/postgres-engine.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import type { TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import type { Subject } from './describe-contract.ts';

/** A running Meilisearch under the contract: indexes of its own, filled from the same people on the first question, removed at the end. */
export function meilisearchSubject(options: {
  url: string;
  key: string;
  world: () => { test: TestDatabase; keys: Map<string, string> };
}): Subject {
  const names = {
    mentors: `contract_${process.pid}_mentors`,
    topics: `contract_${process.pid}_topics`,
    resources: `contract_${process.pid}_resources`,
  };
  const server = connectMeilisearch({ url: options.url, key: options.key, names });
  const fill = async () => {
    const { supabase } = functionsOn(options.world().test).deps;
    await reindexSearch({ supabase, server, log: () => {} });
    return meilisearchEngine({
      server,
      timeout: 10_000,
      service: supabase.asService,
      postgres: postgresEngine(supabase.asVisitor, () => []),
    });
  };
  let filled: ReturnType<typeof fill> | undefined;
  afterAll(async () => {
    for (const index of Object.values(names)) await server.dropIndex(index);
  });
  return {
    keyOf: (id) => options.world().keys.get(id) ?? id,
    search: async (question) => (await (filled ??= fill())).search(question),
  };
}
