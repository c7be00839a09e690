import { setTimeout as sleep } from 'node:timers/promises';
import { startSearchLoop } from '../../functions/features/search/loop.ts';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import type { SearchDeps } from '../../functions/features/search/port.ts';
import { setupSearch } from '../../functions/features/search/setup.ts';
import { anyMeilisearch } from '../support/any-meilisearch.ts';
import { pgliteDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor } from '../support/people.ts';
import { indexAlone, ordinary } from '../support/search.ts';
import { percentiles } from './percentiles.ts';

const rounds = 60;
const everyMs = 500;

/** Milliseconds from a committed change to a search that shows it, and from a withdrawal to a search that shows nobody. */
export async function run(): Promise<object> {
  const test = await pgliteDatabase();
  const { supabase } = functionsOn(test).deps;
  const meilisearch = await anyMeilisearch('sync');
  const deps: SearchDeps = { supabase, server: meilisearch.server, log: () => {} };
  await setupSearch(deps);
  const index = meilisearchEngine({ server: deps.server, timeout: 10_000, ...indexAlone(supabase) });
  for (let i = 0; i < 100; i += 1) await addMentor(test, { name: `Standing Person${i}` });
  const loop = startSearchLoop(deps, everyMs);
  const finds = async (name: string) => (await index.search({ ...ordinary, query: name, open_only: false })).total > 0;
  while ((await supabase.asService<{ pending: number }>('search_changes_state')).pending > 0) await sleep(50);

  async function timed(change: () => Promise<unknown>, isSeen: () => Promise<boolean>): Promise<number> {
    await change();
    const from = performance.now();
    while (!(await isSeen())) await sleep(10);
    return performance.now() - from;
  }
  const [shown, gone]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const name = `Xanthippe${String.fromCharCode(97 + (round % 26), 97 + Math.floor(round / 26))} Quillon`;
    let id = '';
    shown.push(
      await timed(
        async () => void (id = await addMentor(test, { name })),
        () => finds(name),
      ),
    );
    // Changes come at any moment of the loop's beat.
    await sleep((round * 37) % everyMs);
    gone.push(
      await timed(
        () => test.rpc(id, 'withdraw_mentor_profile'),
        async () => !(await finds(name)),
      ),
    );
    await sleep((round * 53) % everyMs);
  }
  await loop.stop();
  await meilisearch.stop();
  await test.close();
  return {
    bench: 'sync',
    engine: meilisearch.isReal ? 'meilisearch' : 'a stand-in that speaks Meilisearch’s protocol, not Meilisearch',
    database: 'pglite',
    rounds,
    every_ms: everyMs,
    published_to_found_ms: percentiles(shown),
    withdrawn_to_gone_ms: percentiles(gone),
    promised_p95_ms: 2000,
  };
}
