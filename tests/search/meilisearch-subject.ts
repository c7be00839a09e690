import { afterAll } from 'vitest';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import { hasWishes } from '../../functions/features/search/meilisearch/question.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import { anyMeilisearch } from '../support/any-meilisearch.ts';
import type { TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { fromDatabase } from '../support/search.ts';
import type { Subject } from './describe-contract.ts';

/** Meilisearch under the contract, or its stand-in: filled from the same people on the first question. */
export function meilisearchSubject(world: () => { test: TestDatabase; keys: Map<string, string> }): Subject {
  async function fill() {
    const meilisearch = await anyMeilisearch('contract');
    const { supabase } = functionsOn(world().test).deps;
    await reindexSearch({ supabase, server: meilisearch.server, log: () => {} });
    const { service, postgres } = fromDatabase(supabase);
    const engine = meilisearchEngine({
      server: meilisearch.server,
      timeout: 10_000,
      service,
      postgres: {
        // PostgreSQL helps where a place or a wish is named and where nobody has all the words, and never hides that
        // the index missed somebody.
        async search(question) {
          const answer = await postgres.search(question);
          if (answer.total > 0 && !answer.relaxed && !hasWishes(question))
            throw new Error(`The index missed ${answer.total} mentors.`);
          return answer;
        },
      },
    });
    return { engine, stop: meilisearch.stop };
  }
  let filled: ReturnType<typeof fill> | undefined;
  afterAll(async () => (await filled)?.stop());
  return {
    keyOf: (id) => world().keys.get(id) ?? id,
    search: async (question) => (await (filled ??= fill())).engine.search(question),
  };
}
