import { afterAll, beforeAll, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const load = async (mentor: string) =>
  (await test.db.query<{ load: number }>('select load from private.mentor_load where mentor_id = $1', [mentor]))[0]
    ?.load;
/** Where the row with a mentor's words lies: another place after each time it is written. */
const wordsAt = async (mentor: string) =>
  (
    await test.db.query<{ at: string }>('select ctid::text as at from private.mentor_search where mentor_id = $1', [
      mentor,
    ])
  )[0]!.at;

it('a request counts at once, and no text index is written for it', async () => {
  const mentor = await addMentor(test);
  const before = await wordsAt(mentor);
  const [one, other] = [await addMember(test), await addMember(test)];
  const request = await send(test, one, mentor);
  await send(test, other, mentor);
  expect([await load(mentor), await wordsAt(mentor)]).toEqual([2, before]);
  await test.rpc(one, 'withdraw_request', { p_request: request });
  expect([await load(mentor), await wordsAt(mentor)]).toEqual([1, before]);
});

it('a request leaves the load after load_days, whatever that setting says', async () => {
  const mentor = await addMentor(test);
  await send(test, await addMember(test), mentor);
  const after = async (count: number) => {
    await days(test, count);
    await tick(test);
    return load(mentor);
  };
  expect([await after(89), await after(3)]).toEqual([1, 0]);
  await send(test, await addMember(test), await addMentor(test));
  await test.db.query(`update public.settings set value = '10' where key = 'load_days'`);
  const quick = await addMentor(test);
  await send(test, await addMember(test), quick);
  await days(test, 11);
  await tick(test);
  expect(await load(quick)).toBe(0);
});

it('goes with the profile when that is withdrawn, and comes back counted', async () => {
  const mentor = await addMentor(test);
  await send(test, await addMember(test), mentor);
  await test.db.query(`update public.mentors set status = 'withdrawn' where profile_id = $1`, [mentor]);
  expect(await load(mentor)).toBeUndefined();
  await test.db.query(`update public.mentors set status = 'published' where profile_id = $1`, [mentor]);
  expect(await load(mentor)).toBe(1);
});
