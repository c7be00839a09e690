import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { differences } from '../../functions/features/search/compare.ts';
import { startSearchLoop } from '../../functions/features/search/loop.ts';
import { anyFit, fitAttributes } from '../../functions/features/search/settings.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import { syncBatch } from '../../functions/features/search/sync.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';
import { searchOn, type SearchTest } from '../support/search.ts';

let test: TestDatabase;
let search: SearchTest;
let people: string[];
beforeAll(async () => {
  test = await pgliteDatabase();
  people = [];
  for (let i = 0; i < 25; i += 1) people.push(await addMentor(test, { name: `Steady Person${i}` }));
  search = await searchOn(test);
});
afterAll(async () => {
  await search.close();
  await test.close();
});
beforeEach(async () => {
  search.standIn.heal();
  await search.inStep();
});

const found = async (query: string) =>
  (await search.askIndex({ query, open_only: false, per_page: 50 })).hits.map((hit) => hit.id);
const same = async () =>
  expect(await differences(search.deps, 'mentor')).toEqual({ missing: [], stale: [], extra: [] });

describe('Building the index anew', () => {
  it('while people search: no error, nobody missing, and settings as in the code', { timeout: 60_000 }, async () => {
    await search.deps.server.applySettings('mentors', {
      searchableAttributes: ['display_name', ...fitAttributes, anyFit],
    });
    let over = false;
    const seen: number[] = [];
    const searching = (async () => {
      while (!over) {
        seen.push((await found('Steady')).length);
        await sleep(3);
      }
    })();
    const said: string[] = [];
    const answer = await reindexSearch(search.deps, { say: (line) => said.push(line), pageSize: 10 });
    over = true;
    await searching;
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen)).toEqual(new Set([25]));
    expect(answer).toMatchObject({ mentors: 25 });
    expect(said).toEqual(
      expect.arrayContaining([
        '  10 mentors',
        '  25 mentors',
        expect.stringMatching(/^Verified 25 mentors/),
        expect.stringMatching(/^The new index is in use/),
      ]),
    );
    expect((await search.deps.server.settings('mentors'))?.searchableAttributes?.[0]).toBe('fit_1');
    expect(await search.deps.server.settings('mentors_next'), 'nothing is left behind').toBeNull();
    await same();
  });

  it(
    'replays what changes at each moment of it, so that nobody is lost and nobody comes back',
    { timeout: 60_000 },
    async () => {
      const loop = startSearchLoop(search.deps, 5);
      const moments: Record<string, string> = {};
      const leaving = { filled: people[0]!, held: people[1]!, verified: people[2]!, swapped: people[3]! };
      try {
        await reindexSearch(search.deps, {
          pageSize: 10,
          async checkpoint(step) {
            moments[step] = await addMentor(test, { name: `Arriving ${step}` });
            await test.rpc(leaving[step], 'withdraw_mentor_profile');
            // The sync has its chance to bring it to the wrong index.
            await sleep(100);
          },
        });
        while ((await search.state()).pending > 0) await sleep(20);
      } finally {
        await loop.stop();
      }
      for (const [step, id] of Object.entries(moments)) expect(await found(`Arriving ${step}`), step).toEqual([id]);
      expect((await found('Steady')).length).toBe(21);
      await same();
    },
  );

  it('waits for a batch that was claimed before it, so that what that brings is not overtaken', async () => {
    const id = await addMentor(test, { name: 'Early Batch' });
    search.standIn.slow(400, /documents/);
    const early = syncBatch(search.deps);
    while ((await search.state()).claimed === 0) await sleep(5);
    await reindexSearch(search.deps, { checkpoint: (step) => void (step === 'filled' && search.standIn.heal()) });
    await early;
    expect(await found('Early Batch')).toEqual([id]);
    await same();
  });

  it('changes nothing when the new index is wrong, and lets the sync go on', async () => {
    const before = await found('');
    await expect(
      reindexSearch(search.deps, {
        async checkpoint(step) {
          if (step === 'filled') search.standIn.store.indexes.get('mentors_next')!.docs.clear();
        },
      }),
    ).rejects.toThrow(/The new index has 0 mentors and the database \d+/);
    expect(await found('')).toEqual(before);
    const id = await addMentor(test, { name: 'After Failure' });
    await search.inStep();
    expect(await found('After Failure')).toEqual([id]);
  });

  it('changes nothing when the engine cannot swap, and says so', async () => {
    search.standIn.fail(500, { only: /swap-indexes/ });
    await expect(reindexSearch(search.deps)).rejects.toThrow(/500/);
    expect(await syncBatch(search.deps), 'the sync is not held any more').toBe(0);
    expect(await test.db.query('select 1 from private.search_sync where held_until > private.now()')).toEqual([]);
    await same();
  });

  it('takes an engine’s 429 for what it is and goes on', async () => {
    search.standIn.fail(429, { retryAfter: 1, only: /mentors_next.documents/, times: 1 });
    await reindexSearch(search.deps);
    await same();
  });
});
