import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';
import { joinCodes } from '../support/letters.ts';
import { addMember, addMentor, aRequest, send } from '../support/people.ts';

let test: TestDatabase;
let staff: [string, string];
beforeAll(async () => {
  test = await ownPostgresDatabase();
  staff = [await addMember(test, { role: 'coordinator' }), await addMember(test, { role: 'owner' })];
});
afterAll(() => test?.close());

const emailOf = async (id: string) =>
  (await test.db.query<{ email: string }>('select email from auth.users where id = $1', [id]))[0]!.email;
async function opened(one: string, other: string) {
  const args = { p_email_one: await emailOf(one), p_email_other: await emailOf(other), p_reason: 'Both are hers.' };
  const { id } = await test.rpc<{ id: string }>(staff[0], 'staff_open_join', args);
  return { p_join: id, codes: await joinCodes(test, id) };
}
const join = (who: string, { p_join, codes }: Awaited<ReturnType<typeof opened>>, p_keep = 'one') =>
  test.refusal(test.rpc(who, 'staff_join_accounts', { p_join, p_code_one: codes[0], p_code_other: codes[1], p_keep }));

it('two staff who join the same two accounts at once, each its own way: it happens once [W7]', async () => {
  for (let round = 0; round < 6; round += 1) {
    const both = [await addMember(test), await addMember(test)] as const;
    const one = await opened(...both);
    const came = await Promise.all([join(staff[0], one), join(staff[1], one, 'other')]);
    expect(came.toSorted()).toEqual(['done', 'join_not_found']);
    const left = await test.db.query(
      `select 1 from public.profiles p join auth.users u using (id) where id = any ($1) and status = 'active'`,
      [both],
    );
    expect(left).toHaveLength(1);
  }
});

it('a request that is sent by either while they are joined is the kept account’s, or was refused [W7]', async () => {
  for (let round = 0; round < 20; round += 1) {
    const both = [await addMember(test), await addMember(test)] as const;
    const mentor = await addMentor(test);
    await send(test, both[0], await addMentor(test));
    const one = await opened(...both);
    const [came, sent] = await Promise.all([
      join(staff[0], one),
      test.refusal(test.rpc(both[1], 'send_request', aRequest(mentor))),
    ]);
    expect(came).toBe('done');
    const of = await test.db.query<{ mentee_id: string }>(
      'select mentee_id from public.requests where mentor_id = $1',
      [mentor],
    );
    expect(of).toEqual(sent === 'done' ? [{ mentee_id: both[0] }] : []);
  }
});
