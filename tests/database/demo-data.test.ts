import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDev } from '../../functions/embedded/dev-guard.ts';
import { seed } from '../../functions/embedded/seed.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

describe('A database', () => {
  it('is the demo data’s own once demo people went into it, and not while it is empty', async () => {
    expect(await hasDev({}, test.db)).toBe(false);
    await seed(test.db, { mentors: 2, seed: 1 });
    expect(await hasDev({}, test.db)).toBe(true);
  });

  it('says so to no member who would change it', async () => {
    const me = await addMember(test);
    for (const who of [null, me])
      await expect(
        test.as(who, (query) => query(`update public.settings set value = 'true' where key = 'demo_people'`)),
      ).rejects.toThrow(/permission denied/);
  });
});
