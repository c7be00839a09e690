import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { attempt, tick } from '../support/requests.ts';

type Changes = { cursor: string; changes: [number, string][] };

let test: TestDatabase;
let mentor: string;
let cursor: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  mentor = await addMentor(test);
});
afterAll(() => test.close());

const read = (since: string | null = cursor) => test.rpc<Changes>('service_role', 'page_changes', { p_since: since });
/** The tags since the test began, once each. */
const tags = async () => [...new Set((await read()).changes.map(([, tag]) => tag))].toSorted();
beforeEach(async () => void (cursor = (await read(null)).cursor));

describe('What pages show', () => {
  it('has changed with any word of a listing, for the profile and for the lists', async () => {
    await test.rpc(mentor, 'save_my_profile', { p_profile: { city: 'Gimli' } });
    expect(await tags()).toEqual([`mentor:${mentor}`, 'mentors']);
  });

  it('has not changed with a save that says the same', async () => {
    await test.rpc(mentor, 'save_my_profile', { p_profile: { city: 'Gimli' } });
    expect(await tags()).toEqual([]);
  });

  it('has changed when a place is taken', async () => {
    const full = await addMentor(test, { maxActive: 1 });
    const mentee = await addMember(test);
    cursor = (await read(null)).cursor;
    const id = await send(test, mentee, full);
    await test.rpc(full, 'accept_request', { p_request: id });
    expect(await tags()).toEqual([`mentor:${full}`, 'mentors']);
  });

  it('has changed with a new name, and when the mentor leaves', async () => {
    const moving = await addMentor(test);
    cursor = (await read(null)).cursor;
    await test.rpc(moving, 'save_my_profile', { p_profile: { display_name: 'Moving Person' } });
    expect(await tags(), 'a story carries the name too').toEqual([`mentor:${moving}`, 'mentors', 'stories']);
    cursor = (await read(null)).cursor;
    await test.rpc(moving, 'withdraw_mentor_profile');
    expect(await tags()).toEqual([`mentor:${moving}`, 'mentors']);
  });

  it('has changed with a rule’s number, with a story, and everywhere when the clock is set', async () => {
    await test.db.query(`update public.settings set value = '15' where key = 'answer_days'`);
    await test
      .rpc(mentor, 'share_story', {
        p_words: 'It was worth every one of the meetings that we had.',
        p_locale: 'en',
        p_name: 'none',
        p_consent: '2026-11',
      })
      .catch(() => {});
    await days(test, 1);
    expect(await tags()).toEqual(expect.arrayContaining(['*', 'settings']));
  });
});

describe('The list of changes', () => {
  it('is for the servers of pages alone', async () => {
    for (const who of [null, mentor])
      expect(await attempt(test, who, 'page_changes', { p_since: null })).toMatch(/permission denied/);
  });

  it('says nothing without a cursor, and the same again to who asks with the same cursor', async () => {
    expect((await read(null)).changes).toEqual([]);
    await test.rpc(mentor, 'save_my_profile', { p_profile: { city: 'Arborg' } });
    const first = await read();
    expect(first.changes.length).toBeGreaterThan(0);
    expect((await read()).changes).toEqual(first.changes);
    expect((await read(first.cursor)).changes).toEqual([]);
  });

  it('is forgotten after half an hour', async () => {
    await test.rpc(mentor, 'save_my_profile', { p_profile: { city: 'Riverton' } });
    await test.db.query(`update private.page_changes set noted_at = noted_at - interval '31 minutes'`);
    await tick(test);
    expect(await test.db.query('select 1 from private.page_changes where tag = $1', [`mentor:${mentor}`])).toEqual([]);
  });
});
