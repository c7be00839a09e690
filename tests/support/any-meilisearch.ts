import { connectMeilisearch } from '../../functions/adapters/meilisearch.ts';
import { startStandIn } from './meilisearch/stand-in.ts';

/**
 * The Meilisearch of MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY with three indexes of its own, which `stop` removes;
 * its stand-in where these name none.
 */
export async function anyMeilisearch(purpose: string) {
  const [url, key] = [process.env['MEILISEARCH_URL'], process.env['MEILISEARCH_ADMIN_KEY'] ?? ''];
  const standIn = url ? null : await startStandIn({ taskMs: 1 });
  const named = (index: string) => `${purpose}_${process.pid}_${index}`;
  const names = { mentors: named('mentors'), topics: named('topics'), resources: named('resources') };
  const address = { url: standIn?.url ?? url!, key: standIn?.masterKey ?? key };
  const server = connectMeilisearch({ ...address, names });
  return {
    ...address,
    names,
    server,
    isReal: standIn === null,
    async stop() {
      for (const index of Object.values(names)) await server.dropIndex(index);
      await standIn?.stop();
    },
  };
}
