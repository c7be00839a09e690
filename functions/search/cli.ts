// npm run search:setup      makes missing indexes and gives them the settings of the code
// npm run search:reindex    builds the indexes anew beside the old ones and swaps them
// npm run search:keys [-- --rotate | -- --retire]   the browser's key: prints it, makes the next one, removes the older ones
import { connectMeilisearch } from '../adapters/meilisearch.ts';
import { connectSupabase } from '../adapters/supabase.ts';
import { readEnv } from '../env.ts';
import { log } from '../log.ts';
import { retireKeys, searchKey } from './keys.ts';
import { reindexSearch } from './reindex.ts';
import { setupDrift, setupSearch } from './setup.ts';

const [task, flag] = process.argv.slice(2);
const env = readEnv();
const say = (line: string) => console.log(line);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
if (!env.MEILISEARCH_URL || !env.MEILISEARCH_ADMIN_KEY)
  stop('Set MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY first: .env.example says what they are.');
const server = connectMeilisearch({ url: env.MEILISEARCH_URL, key: env.MEILISEARCH_ADMIN_KEY });

async function keys() {
  if (flag === '--retire') {
    const gone = await retireKeys(server, env.MEILISEARCH_SEARCH_KEY);
    if (gone === 'newest_not_in_use')
      stop(
        'MEILISEARCH_SEARCH_KEY is not the newest key. Set it, restart, let the site be built, then retire the older ones.',
      );
    return say(`Removed ${gone} older keys.`);
  }
  const { key, isNew, older } = await searchKey(server, { now: new Date(), rotate: flag === '--rotate' });
  say(
    `${isNew ? 'Made a new key' : 'The newest key'}, good until ${key.expiresAt?.slice(0, 10)}, for searching and nothing else:\n\nMEILISEARCH_SEARCH_KEY=${key.key}\n`,
  );
  if (older.length > 0) say('The key before it stays good. When this one is in use: npm run search:keys -- --retire');
}

async function withDatabase(work: (deps: Parameters<typeof setupSearch>[0]) => Promise<void>) {
  const here = env.SUPABASE_URL
    ? { url: env.SUPABASE_URL, secret: env.SUPABASE_SECRET_KEY!, close: async () => {} }
    : await (await import('../embedded/open.ts')).openHere(env);
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
  keys,
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
