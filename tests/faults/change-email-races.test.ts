import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';
import { codesOf, letterOf } from '../support/letters.ts';
import { addMember } from '../support/people.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

const rounds = 8;
const anAddress = () => `race.${Math.random().toString(36).slice(2, 9)}@example.ca`;
const start = (id: string, p_email: string) => test.rpc(id, 'start_email_change', { p_email });
/** What came of a change: the new address, which codes were wrong, or a code word. */
const change = (id: string, [p_old_code, p_new_code]: [string, string]): Promise<string> =>
  test.rpc<{ email?: string; wrong?: string[] }>(id, 'change_my_email', { p_old_code, p_new_code }).then(
    ({ email, wrong }) => email ?? wrong!.join(),
    (error: Error) => error.message.replace(/^\w+: /, ''),
  );
const holders = async (email: string) =>
  (await test.db.query<{ id: string }>('select id from auth.users where email = $1', [email])).map(({ id }) => id);
const other = (code: string, by: number) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

describe('At once, on a real PostgreSQL', () => {
  it('two members who ask for one address: one has it, the other is told [W7]', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [email, both] = [anAddress(), [await addMember(test), await addMember(test)] as const];
      for (const id of both) await start(id, email);
      const codes = [await codesOf(test, both[0]), await codesOf(test, both[1])] as const;
      const came = await Promise.all(both.map((id, n) => change(id, codes[n]!)));
      expect(came.toSorted()).toEqual(['email_taken', email].toSorted());
      expect(await holders(email)).toEqual([both[came.indexOf(email)]]);
    }
  });

  it('a change and a sign-up with the same address: one account has it [W7]', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [email, id] = [anAddress(), await addMember(test)];
      await start(id, email);
      const codes = await codesOf(test, id);
      const [came] = await Promise.all([
        change(id, codes),
        test.db
          .query(
            `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data) values (gen_random_uuid(), 'authenticated', 'authenticated', $1, now(), '{}')`,
            [email],
          )
          .catch(() => {}),
      ]);
      const [holder, ...more] = await holders(email);
      expect(more).toEqual([]);
      expect(came).toBe(holder === id ? email : 'email_taken');
    }
  });

  it('two tabs that ask for two addresses: the last one counts, and its codes work once [W7]', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = await addMember(test);
      await Promise.all([start(id, anAddress()), start(id, anAddress())]);
      const codes = await codesOf(test, id);
      const came = await Promise.all([change(id, codes), change(id, codes), change(id, codes)]);
      expect(came.filter((one) => one.includes('@'))).toHaveLength(1);
      expect(came.filter((one) => one === 'email_change_not_found')).toHaveLength(2);
    }
  });

  it('codes are tried five times and no more [W7]', async () => {
    const id = await addMember(test);
    await start(id, anAddress());
    const [old, fresh] = await codesOf(test, id);
    await Promise.all(Array.from({ length: 15 }, (_, n) => change(id, [other(old, n + 1), fresh])));
    expect(await change(id, [old, fresh])).toBe('old_code');
  });

  it('an undo and another change: whatever comes first, one account and one address are left [W7]', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [id, next] = [await addMember(test), anAddress()];
      const [before] = await test.db.query<{ email: string }>('select email from auth.users where id = $1', [id]);
      await start(id, anAddress());
      await change(id, await codesOf(test, id));
      const { data } = (await letterOf(test, id, 'email_changed_old'))!;
      await start(id, next);
      const codes = await codesOf(test, id);
      const [came] = await Promise.all([change(id, codes), test.rpc(null, 'undo_email_change', { p_code: data.undo })]);
      expect(['email_change_not_found', next]).toContain(came);
      expect(await holders(before!.email)).toEqual([id]);
    }
  });
});
