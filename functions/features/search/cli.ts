// npm run search:setup      makes missing indexes and gives them the settings of the code
// npm run search:reindex    builds the indexes anew beside the old ones and swaps them
import { connectMeilisearch } from '../../adapters/meilisearch.ts';
import { connectSupabase } from '../../adapters/supabase.ts';
import { readEnv } from '../../env.ts';
import { log } from '../../platform/log.ts';
import { reindexSearch } from './reindex.ts';
import { setupDrift, setupSearch } from './setup.ts';

const [task] = process.argv.slice(2);
const env = readEnv();
const say = (line: string) => console.log(line);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
if (!env.MEILISEARCH_URL || !env.MEILISEARCH_ADMIN_KEY)
  stop('Set MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY first: .env.example says what they are.');
const server = connectMeilisearch({ url: env.MEILISEARCH_URL, key: env.MEILISEARCH_ADMIN_KEY });

async function withDatabase(work: (deps: Parameters<typeof setupSearch>[0]) => Promise<void>) {
  const here = env.SUPABASE_URL
    ? { url: env.SUPABASE_URL, secret: env.SUPABASE_SECRET_KEY!, close: async () => {} }
    : await (await import('../../embedded/open.ts')).openHere(env);
  try {
    await work({
      supabase: connectSupabase({ ...here, publishable: env.SUPABASE_PUBLISHABLE_KEY ?? '' }),
      server,
      log,
    });
  } finally {
    await here.close();
  }
}

const tasks: Record<string, () => Promise<void>> = {
  setup: () =>
    withDatabase(async (deps) => {
      await setupSearch(deps);
      const drift = await setupDrift(deps);
      if (drift) stop(`These settings did not take: ${drift}`);
      say('The indexes have the settings of the code.');
    }),
  reindex: () => withDatabase(async (deps) => void (await reindexSearch(deps, { say }))),
};
const run = tasks[task ?? ''] ?? stop(`There is no task “${task ?? ''}”. There is: ${Object.keys(tasks).join(', ')}.`);
await run().catch((error: Error) => stop(error.message));
// A connection that is kept alive would keep this process.
process.exit(0);
