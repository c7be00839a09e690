import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';

let test: TestDatabase;
let mentor: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  mentor = await addMentor(test);
});
afterAll(() => test.close());
beforeEach(() => test.db.query(`delete from private.outbox where kind = 'site'`));

const change = (city: string) => test.db.query('update public.profiles set city = $2 where id = $1', [mentor, city]);
const asks = () =>
  test.db.query<{ attempts: number; due: boolean }>(
    `select attempts, available_at <= private.now() as due from private.outbox where kind = 'site' and done_at is null and dead_at is null order by created_at, id`,
  );
const claim = async () =>
  (
    await test.db.query<{ id: string; attempt: number }>(
      `select id, attempt from public.claim_outbox(1, 900, '{site}')`,
    )
  )[0];
const fail = (one: { id: string; attempt: number }) =>
  test.rpc('service_role', 'fail_outbox', { p_id: one.id, p_attempt: one.attempt, p_error: 'The build failed.' });

it('any number of changes wait for one build', async () => {
  for (const city of ['Rimouski', 'Matane', 'Gaspé']) await change(city);
  expect(await asks()).toEqual([{ attempts: 0, due: true }]);
});

it('a change after a build that failed is tried at once, not when the pause is over', async () => {
  await change('Gimli');
  for (let tried = 1; tried <= 7; tried++) {
    const one = await claim();
    expect(one).toMatchObject({ attempt: tried });
    await fail(one!);
    // Without a cause it waits, longer each time: at the seventh failure for half an hour and more.
    expect(await claim()).toBeUndefined();
    await change(`Gimli ${tried}`);
    expect(await asks()).toEqual([{ attempts: tried, due: true }]);
  }
});

it('a change while a build is under way waits for the next one, whichever way that build ends', async () => {
  await change('Flin Flon');
  const running = (await claim())!;
  await change('The Pas');
  expect(await asks()).toEqual([
    { attempts: 1, due: true },
    { attempts: 0, due: true },
  ]);
  await fail(running);
  expect(await claim()).toMatchObject({ attempt: 1 });
});
