import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { codesOf, letterOf } from '../support/letters.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { attempt, mails, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

let made = 0;
const anAddress = () => `new${(made += 1)}@example.ca`;
const one = async <T>(sql: string, values: unknown[]): Promise<T> =>
  Object.values((await test.db.query<Record<string, T>>(sql, values))[0] ?? {})[0]!;
const emailOf = (id: string) => one<string>('select email from auth.users where id = $1', [id]);
const start = (id: string, email: string) =>
  test.rpc<{ email?: string; wait?: number }>(id, 'start_email_change', { p_email: email });
const change = (id: string, old_code: string, new_code: string) =>
  test.rpc<{ email?: string; wrong?: string[] }>(id, 'change_my_email', { p_old_code: old_code, p_new_code: new_code });
const letter = (id: string, kind: string) => letterOf(test, id, kind);
const codes = (id: string) => codesOf(test, id);
/** A member who has changed the address; with what the old mailbox was told. */
async function changed(id: string, email = anAddress()) {
  const before = await emailOf(id);
  await start(id, email);
  await change(id, ...(await codes(id)));
  expect(await emailOf(id)).toBe(email);
  return { before, email, undo: (await letter(id, 'email_changed_old'))!.data.undo! };
}
const other = (code: string) => (code === '111111' ? '222222' : '111111');
const undo = (code: string) => attempt(test, null, 'undo_email_change', { p_code: code });

describe('A change of address', () => {
  it('takes a code from each mailbox, and then mail goes to the new one, queued mail too [W7]', async () => {
    const id = await addMember(test, { name: 'Zofia', locale: 'fr' });
    const mentor = await addMentor(test);
    await send(test, id, mentor);
    const before = await emailOf(id);
    expect(await start(id, ' Zofia.NEW@Example.ca ')).toEqual({ email: 'zofia.new@example.ca' });
    const [oldCode, newCode] = await codes(id);
    expect(oldCode).toMatch(/^\d{6}$/);
    expect(await letter(id, 'email_code_new')).toMatchObject({ to: 'zofia.new@example.ca', name: '', locale: 'fr' });
    expect(await letter(id, 'email_code_old')).toMatchObject({ to: before, name: 'Zofia' });
    const fresh = await codes(id);
    expect(await change(id, oldCode, newCode), 'an e-mail that is written again has other codes').toHaveProperty(
      'wrong',
    );
    expect(await emailOf(id)).toBe(before);
    expect(await change(id, ...fresh)).toEqual({ email: 'zofia.new@example.ca' });
    expect((await mails(test, id, 'request_sent'))[0]!.to).toBe('zofia.new@example.ca');
    expect(await letter(id, 'email_changed_old')).toMatchObject({
      to: before,
      data: { undo: expect.stringMatching(/^[0-9a-f]{40}$/) as string },
    });
    expect(await told(test, id, 'email_changed')).toBe(1);
    expect(await attempt(test, id, 'change_my_email', { p_old_code: fresh[0], p_new_code: fresh[1] })).toBe(
      'email_change_not_found',
    );
  });

  it('says which code is wrong, and dies of five wrong tries, of time and of another change [W7]', async () => {
    const id = await addMember(test);
    const email = anAddress();
    await start(id, email);
    const [oldCode, newCode] = await codes(id);
    expect(await change(id, other(oldCode), newCode)).toEqual({ wrong: ['old_code'] });
    for (let tries = 0; tries < 5; tries += 1)
      expect(await change(id, oldCode, other(newCode))).toEqual({ wrong: ['new_code'] });
    expect(await change(id, oldCode, newCode), 'spent').toEqual({ wrong: ['new_code'] });
    const next = anAddress();
    await start(id, next);
    const late = await codes(id);
    expect(await change(id, oldCode, newCode), 'of the change before').toHaveProperty('wrong');
    await test.db.query(`select public.move_clock('61 minutes')`);
    expect(await change(id, ...late)).toEqual({ wrong: ['old_code', 'new_code'] });
    expect(await emailOf(id)).not.toBe(next);
  });

  it('is not begun with what is no address, or is one’s own, nor too often [W7]', async () => {
    const id = await addMember(test);
    const asked = async (p_email: string | null) => attempt(test, id, 'start_email_change', { p_email });
    expect([await asked(null), await asked(' '), await asked('josee'), await asked(await emailOf(id))]).toEqual([
      'email_required',
      'email_required',
      'email_unknown',
      'email_same',
    ]);
    for (let times = 0; times < 5; times += 1) expect(await start(id, anAddress())).toHaveProperty('email');
    expect((await start(id, anAddress())).wait).toBeGreaterThan(3000);
    const victim = anAddress();
    const askers = await Promise.all(Array.from({ length: 5 }, () => addMember(test)));
    const answers = [];
    for (const asker of askers) answers.push(await start(asker, victim));
    expect(
      answers.filter(({ wait }) => wait !== undefined),
      'a mailbox is not flooded by many',
    ).toHaveLength(1);
  });

  it('tells nobody who has an account: only that account’s own mailbox hears of it [W7]', async () => {
    const [id, holder] = [
      await addMember(test, { name: 'Asker' }),
      await addMember(test, { name: 'Holder', locale: 'fr' }),
    ];
    const email = await emailOf(holder);
    expect(await start(id, email)).toEqual({ email });
    expect(await letter(id, 'email_code_new')).toMatchObject({
      to: email,
      type: 'email_taken',
      name: 'Holder',
      locale: 'fr',
      data: {},
    });
    const old = await letter(id, 'email_code_old');
    expect(await change(id, old!.data.code!, '123456')).toEqual({ wrong: ['new_code'] });
  });

  it('loses against whoever proves the address first, and wins against whoever never does [W7]', async () => {
    const [id, second] = [await addMember(test), await addMember(test)];
    const [email, unproven] = [anAddress(), anAddress()];
    await start(id, email);
    await start(second, email);
    const [mine, theirs] = [await codes(id), await codes(second)];
    expect(await change(second, ...theirs)).toEqual({ email });
    const [p_old_code, p_new_code] = mine;
    expect(await attempt(test, id, 'change_my_email', { p_old_code, p_new_code })).toBe('email_taken');
    expect(await emailOf(id)).not.toBe(email);
    const began = await addMember(test, { verified: false });
    await test.db.query('update auth.users set email = $2 where id = $1', [began, unproven]);
    await changed(id, unproven);
    expect(await emailOf(began)).toBeUndefined();
  });

  it('ends every other session, and takes along what is known by the address [W7]', async () => {
    const id = await addMember(test);
    const before = await emailOf(id);
    await test.db.query(`insert into auth.sessions (id, user_id) values (gen_random_uuid(), $1)`, [id]);
    await test.rpc('service_role', 'send_feedback', {
      p_kind: 'idea',
      p_note: 'More light.',
      p_page: null,
      p_locale: 'en',
      p_email: before,
    });
    await test.db.query('select private.never_invite($1)', [before]);
    const { email } = await changed(id);
    expect(await one('select count(*)::int from auth.sessions where user_id = $1', [id])).toBe(0);
    expect(await one('select count(*)::int from public.feedback where email = $1', [email])).toBe(1);
    expect(await one('select private.is_never_invited($1)', [email])).toBe(true);
    expect(await test.rpc(id, 'export_my_data')).toMatchObject({
      account: { email },
      email_changes: [{ old_email: before, new_email: email }],
      staff_actions_about_me: [],
    });
    expect(await one('select action from private.audit_log where subject_id = $1', [id])).toBe('email_change');
  });

  it.each(['leaving', 'suspended', 'unproven'])('is not for an account that is %s [W7]', async (what) => {
    const id = await addMember(test, { verified: what !== 'unproven' });
    if (what === 'leaving') await test.rpc(id, 'delete_my_account');
    if (what === 'suspended')
      await test.db.query(`update public.profiles set status = 'suspended' where id = $1`, [id]);
    expect(await attempt(test, id, 'start_email_change', { p_email: anAddress() })).toBe(
      { leaving: 'account_leaving', suspended: 'account_suspended', unproven: 'email_not_verified' }[what],
    );
  });
});

describe('The old mailbox', () => {
  it('puts its address back, ends every session and the password, and what came after [W7]', async () => {
    const id = await addMember(test);
    const first = await changed(id);
    const second = await changed(id);
    await test.db.query(`update auth.users set encrypted_password = 'hash' where id = $1`, [id]);
    await test.db.query(`insert into auth.sessions (id, user_id) values (gen_random_uuid(), $1)`, [id]);
    expect(await undo(first.undo)).toBe('done');
    expect(await emailOf(id)).toBe(first.before);
    expect(await one('select encrypted_password from auth.users where id = $1', [id])).toBe('');
    expect(await one('select count(*)::int from auth.sessions where user_id = $1', [id])).toBe(0);
    expect(await letter(id, 'email_put_back_new')).toMatchObject({ to: first.email });
    expect((await mails(test, id, 'email_put_back'))[0]!.to).toBe(first.before);
    expect([await undo(first.undo), await undo(second.undo), await undo('ab12'.repeat(10))]).toEqual(
      Array(3).fill('token_unknown'),
    );
  });

  it('can do so for seven days, and while the address is nobody else’s [W7]', async () => {
    const [late, taken] = [await changed(await addMember(test)), await changed(await addMember(test))];
    await test.db.query('update auth.users set email = $2 where id = $1', [await addMember(test), taken.before]);
    expect(await undo(taken.undo)).toBe('email_taken');
    await days(test, 7);
    expect(await undo(late.undo)).toBe('token_unknown');
  });
});
