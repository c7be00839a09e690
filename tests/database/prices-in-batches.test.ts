import { afterAll, beforeAll, expect, it } from 'vitest';
import { showPrices } from '../../functions/features/mentors/prices.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor } from '../support/people.ts';

let test: TestDatabase;
const mentors: string[] = [];
beforeAll(async () => {
  test = await pgliteDatabase();
  for (const pricing of ['free', 'paid', 'both', 'donate', 'paid', 'both', 'paid']) {
    const id = await addMentor(test);
    await test.db.query(
      `update public.mentors set pricing = $2::text::public.pricing, price_cents = case when $2::text = 'free' then null else 4000 end where profile_id = $1`,
      [id, pricing],
    );
    mentors.push(id);
  }
});
afterAll(() => test.close());

const listed = async () =>
  (await test.db.query<{ pricing: string }>('select pricing from public.published_mentors order by pricing')).map(
    ({ pricing }) => pricing,
  );
const inBatches = (shown: boolean) =>
  test.rpc<boolean>('service_role', 'set_prices_shown', { p_shown: shown, p_most: 2 });

it('shows and hides prices a batch a call, says whether more is left, and goes on where an earlier start was cut short', async () => {
  expect(await listed()).toEqual(['free', 'free', 'free', 'free']);
  expect([await inBatches(true), await inBatches(true)]).toEqual([true, true]);
  // The next start finds what is still to be done by itself, though the setting says so already.
  await showPrices(functionsOn(test).deps.supabase, true);
  expect(await listed()).toEqual(['both', 'both', 'donate', 'free', 'paid', 'paid', 'paid']);
  expect(await inBatches(true)).toBe(false);
  await showPrices(functionsOn(test).deps.supabase, false);
  expect(await listed()).toEqual(['free', 'free', 'free', 'free']);
});
