import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareSearch, differences } from '../../functions/features/search/compare.ts';
import { startSearchLoop } from '../../functions/features/search/loop.ts';
import { SearchPause } from '../../functions/features/search/port.ts';
import { syncBatch } from '../../functions/features/search/sync.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { searchOn, type SearchTest } from '../support/search.ts';

let test: TestDatabase;
let search: SearchTest;
beforeAll(async () => {
  test = await pgliteDatabase();
  search = await searchOn(test);
});
afterAll(async () => {
  await search.close();
  await test.close();
});
beforeEach(async () => {
  search.standIn.heal();
  await search.inStep();
  search.standIn.requests.length = 0;
});

const rename = (id: string, name: string) =>
  test.db.query('update public.profiles set display_name = $2 where id = $1', [id, name]);
const pause = (id: string, on: boolean) =>
  test.db.query(
    `update public.mentors set paused_at = ${on ? 'private.now()' : 'null'}, pause_reason = ${on ? `'own'` : 'null'} where profile_id = $1`,
    [id],
  );
const found = async (query: string, all = false) =>
  (await search.askIndex({ query, open_only: !all })).hits.map((hit) => hit.id);
const written = () =>
  search.standIn.requests
    .filter((one) => one.path.includes('/documents'))
    .map((one) => `${one.method} ${one.path.replace(/\?.*/, '')}`);
/** Until something holds; the test's own limit ends it. */
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await sleep(20);
};

describe('A change of a mentor', () => {
  it('is one waiting row, however often they change, and one document', async () => {
    const id = await addMentor(test, { name: 'Wanda Woodhouse' });
    for (const name of ['Wanda Wood', 'Wanda Stone', 'Wanda Field']) await rename(id, name);
    expect(await test.db.query('select entity_id from private.search_changes where synced < changed')).toEqual([
      { entity_id: id },
    ]);
    await search.inStep();
    expect(written()).toEqual(['POST /indexes/mentors/documents']);
    expect(await found('Wanda Field')).toEqual([id]);
    expect(await found('Woodhouse')).toEqual([]);
  });

  it('waits in the transaction that made it, and is gone with it', async () => {
    const id = await addMentor(test, { name: 'Rolf Rückwärts' });
    await search.inStep();
    await test.db
      .transaction(async (query) => {
        await query('update public.profiles set display_name = $2 where id = $1', [id, 'Never Happened']);
        throw new Error('rolled back');
      })
      .catch(() => {});
    expect(await search.state()).toMatchObject({ pending: 0 });
  });

  it('takes a place, a request, a pause and its end to the index: fewer requests come first, and who is not open is not found', async () => {
    const busy = await addMentor(test, { name: 'Bea Harbour', topics: ['welding'] });
    const free = await addMentor(test, { name: 'Fay Harbour', topics: ['welding'] });
    await search.inStep();
    const mentee = await addMember(test);
    await send(test, mentee, busy);
    await search.inStep();
    expect(await found('welder')).toEqual([free, busy]);
    await send(test, await addMember(test), free);
    await send(test, await addMember(test), free);
    await search.inStep();
    expect(await found('welder')).toEqual([busy, free]);
    await pause(busy, true);
    await search.inStep();
    expect(await found('welder')).toEqual([free]);
    expect(await found('welder', true)).toEqual([free, busy]);
    await pause(busy, false);
    await search.inStep();
    expect(await found('welder')).toEqual([busy, free]);
  });

  it('counts time as the search comes: a pause that ends tomorrow is over tomorrow, with the index untouched', async () => {
    const id = await addMentor(test, { name: 'Petra Pausing', topics: ['welding'] });
    await test.db.query(
      `update public.mentors set paused_at = private.now(), pause_reason = 'own', resume_at = private.now() + interval '20 hours' where profile_id = $1`,
      [id],
    );
    await search.inStep();
    expect(await found('Petra Pausing')).toEqual([]);
    await days(test, 1);
    search.standIn.requests.length = 0;
    expect(await found('Petra Pausing')).toEqual([id]);
    expect(written()).toEqual([]);
  });

  it.each([
    ['unpublished', (id: string) => test.rpc(id, 'withdraw_mentor_profile')],
    ['deleted with their account', (id: string) => test.rpc(id, 'delete_my_account')],
  ])('takes a mentor who is %s out of the index', async (_, leave) => {
    const id = await addMentor(test, { name: 'Lena Leaving' });
    await search.inStep();
    expect(await found('Lena Leaving', true)).toEqual([id]);
    await leave(id);
    await search.inStep();
    expect(await found('Lena Leaving', true)).toEqual([]);
    expect(written()).toContain('POST /indexes/mentors/documents/delete-batch');
  });

  it('of a topic reaches the topic and its mentors', async () => {
    const id = await addMentor(test, { name: 'Tova Topic', topics: ['bookkeeping'] });
    await search.inStep();
    await test.db.query(
      `update public.topics set synonyms_en = synonyms_en || '{ledgerist}' where slug = 'bookkeeping'`,
    );
    await search.inStep();
    expect(await found('ledgerist')).toContain(id);
    const { topics } = await search.engine({ timeout: 5000 }).nearby('ledgerist', 'en');
    expect(topics.map((one) => one.slug)).toEqual(['bookkeeping']);
  });
});

describe('The worker of the index', () => {
  it('leaves what changed again meanwhile for the next round, so that the newest comes last', async () => {
    const id = await addMentor(test, { name: 'Ada First' });
    const claim = '00000000-0000-4000-8000-00000000000a';
    const [change] = await test
      .rpc<unknown>('service_role', 'server_time')
      .then(() =>
        test.db.query<{ entity: string; id: string; version: number }>(
          'select * from public.claim_search_changes($1)',
          [claim],
        ),
      );
    await rename(id, 'Ada Second');
    expect(await syncBatch(search.deps), 'nobody else takes it meanwhile').toBe(0);
    await search.deps.supabase.asService('finish_search_changes', {
      p_claim: claim,
      p_done: [{ entity: 'mentor', id, version: change!.version }],
    });
    expect(await search.state()).toMatchObject({ pending: 1, claimed: 0 });
    await search.inStep();
    expect(await found('Ada Second')).toEqual([id]);
  });

  it('that died gives its changes to the next one when the lease is over, and ends nothing that is no longer its own', async () => {
    const id = await addMentor(test, { name: 'Dina Died' });
    const dead = '00000000-0000-4000-8000-00000000000b';
    await test.db.query('select * from public.claim_search_changes($1, 500, 1)', [dead]);
    await test.db.query(`select public.move_clock('2 seconds')`);
    expect(await syncBatch(search.deps)).toBeGreaterThan(0);
    expect(
      await search.deps.supabase.asService('finish_search_changes', {
        p_claim: dead,
        p_done: [{ entity: 'mentor', id, version: 1 }],
      }),
    ).toBe(0);
    expect(await found('Dina Died')).toEqual([id]);
  });

  it('believes no task before it has succeeded: one that failed is tried again, later and later, and then shown to staff', async () => {
    const id = await addMentor(test, { name: 'Fiona Failing' });
    search.standIn.store.refuseDocuments((doc) => doc['id'] === id);
    const good = await addMentor(test, { name: 'Gina Good' });
    try {
      await search.inStep();
      expect(await found('Gina Good'), 'one bad document holds nobody back').toEqual([good]);
      expect(await found('Fiona Failing')).toEqual([]);
      const [row] = await test.db.query<{ attempts: number; last_error: string; waits: boolean }>(
        `select attempts, last_error, available_at > private.now() as waits from private.search_changes where entity_id = $1`,
        [id],
      );
      expect(row).toEqual({ attempts: 1, last_error: expect.stringContaining('invalid_document_id'), waits: true });
      for (let tries = 0; tries < 9; tries += 1) {
        await test.db.query(`update private.search_changes set available_at = private.now() where entity_id = $1`, [
          id,
        ]);
        await search.inStep();
      }
      expect(await search.state()).toMatchObject({ dead: 1 });
      expect(await test.rpc('service_role', 'outbox_state')).toMatchObject({ dead: 1 });
    } finally {
      search.standIn.store.refuseDocuments(null);
    }
    await rename(id, 'Fiona Fixed');
    await search.inStep();
    expect(await found('Fiona Fixed')).toEqual([id]);
    expect(await search.state()).toEqual({ pending: 0, claimed: 0, dead: 0 });
  });

  it.each([
    [429, 7],
    [503, 10],
  ])('told %i to wait %i seconds waits, and counts no failure', async (status, seconds) => {
    const id = await addMentor(test, { name: `Waiting ${status}` });
    search.standIn.fail(status, { retryAfter: seconds, only: /documents/, times: 1 });
    const error = await syncBatch(search.deps).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SearchPause);
    expect((error as SearchPause).seconds).toBe(seconds);
    expect(
      await test.db.query('select attempts, claim from private.search_changes where entity_id = $1', [id]),
    ).toEqual([{ attempts: 0, claim: null }]);
    await search.inStep();
    expect(await found(`Waiting ${status}`)).toEqual([id]);
  });

  it('loses nothing while the engine is dead', async () => {
    await search.standIn.kill();
    const id = await addMentor(test, { name: 'Nora Nothinglost' });
    await expect(syncBatch(search.deps)).rejects.toThrow(SearchPause);
    await search.standIn.revive();
    await search.inStep();
    expect(await found('Nora Nothinglost')).toEqual([id]);
  });

  it('leaves the engine alone for as long as it asks, then goes on by itself, and says how it is', async () => {
    search.standIn.fail(503, { retryAfter: 1, only: /documents/, times: 1 });
    const id = await addMentor(test, { name: 'Lou Looping' });
    const loop = startSearchLoop(search.deps, 20);
    try {
      await until(async () =>
        search.logged.some((one) => one.message === 'search sync waits' && one.about['seconds'] === 1),
      );
      expect(loop.state()).toBe('meilisearch (does not answer)');
      const asked = written().length;
      await sleep(300);
      expect(written().length, 'nothing is sent meanwhile').toBe(asked);
      await until(async () => (await found('Lou Looping')).includes(id));
      await until(async () => loop.state() === 'meilisearch');
    } finally {
      await loop.stop();
    }
  });

  it('handles every change of many people at once in batches', async () => {
    const ids = [];
    for (let i = 0; i < 30; i += 1) ids.push(await addMentor(test, { name: `Batch Person${i}` }));
    await search.inStep();
    expect(written()).toEqual(['POST /indexes/mentors/documents']);
    expect(await search.deps.server.count('mentors')).toBe(
      (await test.db.query('select 1 from private.mentor_listings')).length,
    );
    for (const id of ids) await pause(id, true);
  });
});

describe('The daily comparison', () => {
  it('finds what is missing, stale or too much, says so, and has it repaired', async () => {
    const [missing, stale] = [
      await addMentor(test, { name: 'Mia Missing' }),
      await addMentor(test, { name: 'Stan Stale' }),
    ];
    await search.inStep();
    const { store } = search.standIn;
    store.indexes.get('mentors')!.docs.delete(missing);
    Object.assign(store.indexes.get('mentors')!.docs.get(stale)!, { load: 99 });
    await search.deps.server.put('mentors', [
      { id: '00000000-0000-4000-8000-0000000000ff', slug: 'ghost', display_name: 'Gerd Ghost' },
    ]);
    expect(await differences(search.deps, 'mentor')).toEqual({
      missing: [missing],
      stale: [stale],
      extra: ['00000000-0000-4000-8000-0000000000ff'],
    });
    expect(await compareSearch(search.deps)).toBe('');
    expect(search.logged.at(-1)).toEqual({
      message: 'search index compared',
      about: expect.objectContaining({ mentor_missing: 1, mentor_stale: 1, mentor_extra: 1, topic_missing: 0 }),
    });
    await search.inStep();
    expect(await differences(search.deps, 'mentor')).toEqual({ missing: [], stale: [], extra: [] });
    expect(await found('Gerd Ghost', true)).toEqual([]);
  });

  it('is made by one worker, once a day', async () => {
    const claim = () => test.rpc<boolean>('service_role', 'claim_search_compare');
    await test.db.query('update private.search_sync set compared_at = null');
    expect([await claim(), await claim()]).toEqual([true, false]);
    await days(test, 1);
    expect([await claim(), await claim()]).toEqual([true, false]);
  });

  it('forgets who left a month ago', async () => {
    const id = await addMentor(test, { name: 'Olaf Old' });
    await test.rpc(id, 'delete_my_account');
    await search.inStep();
    await days(test, 31);
    await test.rpc('service_role', 'claim_search_compare');
    expect(await test.db.query('select 1 from private.search_changes where entity_id = $1', [id])).toEqual([]);
  });
});
