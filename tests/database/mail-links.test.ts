import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { attempt, mails, seen, storedStatus } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** A request and the code in the mentor's e-mail about it. */
async function fresh() {
  const [mentee, mentor] = [await addMember(test), await addMentor(test)];
  const id = await send(test, mentee, mentor);
  const code = (await mails(test, mentor, 'request_received'))[0]!.code!;
  return { mentee, mentor, id, code };
}
const press = (code: string, p_command: string, p_args: Record<string, unknown> = {}) =>
  attempt(test, null, 'answer_with_code', { p_code: code, p_command, p_args });

describe('the link in an e-mail about a request', () => {
  it('opens that request, however often, and opening changes nothing [XE-03] [T25] [trap 10]', async () => {
    const { id, code, mentor } = await fresh();
    const before = await seen(test, mentor, id);
    for (let i = 0; i < 3; i++) {
      const opened = await test.rpc<{ used: boolean; request: unknown }>(null, 'request_for_code', { p_code: code });
      expect(opened).toMatchObject({
        purpose: 'request',
        used: false,
        request: { id, side: 'mentor', mentee: { hidden: true } },
      });
    }
    expect({ ...(await seen(test, mentor, id)), server_time: null }).toEqual({ ...before, server_time: null });
    // A read in a transaction that may not write: proof that nothing is written.
    await test.as(null, async (query) => {
      await query('set transaction read only');
      expect(await query('select public.request_for_code($1)', [code])).toHaveLength(1);
    });
  });

  it.each([
    ['accept', { note: 'Gladly.' }, 'accepted'],
    ['decline', { reason: 'no_time_now' }, 'declined'],
    ['ask', { question: 'Which province?' }, 'question'],
    ['extend', {}, 'sent'],
  ])('does %s in one step when pressed, once, as the mentor [XE-03] [T25]', async (command, args, status) => {
    const { id, code, mentor } = await fresh();
    expect(await press(code, command, args)).toBe('done');
    expect(await storedStatus(test, id)).toBe(status);
    expect((await seen(test, mentor, id)).events.at(-1)).toMatchObject({ command, by: 'mentor' });
    expect(await press(code, 'decline', { reason: 'other' })).toBe('code_used');
    expect(await storedStatus(test, id)).toBe(status);
  });

  it('lets the mentee reply or withdraw, and nothing that is the mentor’s [T25] [T27]', async () => {
    for (const [command, args, status] of [
      ['reply', { reply: 'Manitoba.' }, 'sent'],
      ['withdraw', {}, 'withdrawn'],
    ] as const) {
      const { id, mentee, mentor } = await fresh();
      await test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' });
      const code = (await mails(test, mentee, 'request_question'))[0]!.code!;
      expect(await press(code, 'accept')).toBe('request_not_found');
      expect(await press(code, command, args)).toBe('done');
      expect(await storedStatus(test, id)).toBe(status);
    }
  });

  it('can pause the profile at the answer [T30]', async () => {
    const { code, mentor } = await fresh();
    expect(await press(code, 'decline', { reason: 'no_time_now', pause: true, resume_on: 'soon' })).toBe(
      'resume_date_unknown',
    );
    expect(await press(code, 'decline', { reason: 'no_time_now', pause: true })).toBe('done');
    const rows = await test.db.query('select pause_reason from public.mentors where profile_id = $1', [mentor]);
    expect(rows).toEqual([{ pause_reason: 'own' }]);
  });

  it('refused for a wrong word is not used up', async () => {
    const { id, code } = await fresh();
    expect(await press(code, 'ask', { question: '' })).toBe('question_required');
    expect(await press(code, 'reply', { reply: 'I am the mentor' })).toBe('request_not_found');
    expect(await press(code, 'explode')).toBe('command_unknown');
    expect(await press(code, 'decline', { reason: 'rude' })).toBe('decline_reason_unknown');
    expect(await press(code, 'accept')).toBe('done');
    expect(await storedStatus(test, id)).toBe('accepted');
  });

  it('does nothing late, and is unknown when guessed, outlived or its owner is gone [XE-04]', async () => {
    const { id, code, mentor } = await fresh();
    expect(await press('0'.repeat(40), 'accept')).toBe('code_unknown');
    const gone = await fresh();
    await test.rpc(gone.mentor, 'delete_my_account');
    expect(await press(gone.code, 'accept')).toBe('code_unknown');
    await days(test, 14);
    expect(await press(code, 'accept')).toBe('request_expired');
    expect(await test.rpc(null, 'request_for_code', { p_code: code })).toMatchObject({
      request: { status: 'expired' },
    });
    await days(test, 7);
    expect(await attempt(test, null, 'request_for_code', { p_code: code })).toBe('code_unknown');
    expect((await seen(test, mentor, id)).events).toHaveLength(1);
  });

  it('is another one when the e-mail is written again; both work, and the two act once', async () => {
    const { id, code, mentor } = await fresh();
    const again = (await mails(test, mentor, 'request_received'))[0]!.code!;
    expect(again).not.toBe(code);
    for (const one of [code, again])
      expect(await test.rpc(null, 'request_for_code', { p_code: one })).toMatchObject({ used: false, request: { id } });
    expect(await press(code, 'ask', { question: 'Which province?' })).toBe('done');
    expect(await press(again, 'accept')).toBe('code_used');
    expect(await storedStatus(test, id)).toBe('question');
  });

  it('cannot be computed from anything the database holds', async () => {
    const { id, code, mentor } = await fresh();
    const texts = (
      await test.db.query<{ text: string }>(
        `select value as text from private.secrets union all select id::text from private.outbox union all select id::text from public.notifications
      union all select $1 union all select $2`,
        [id, mentor],
      )
    ).map((row) => row.text);
    const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40);
    for (const one of texts)
      for (const other of ['', ...texts.slice(0, 3)])
        expect([digest(other + one), digest(one + other)]).not.toContain(code);
    expect(await test.db.query('select from private.link_codes where code_hash = $1', [code])).toHaveLength(0);
    for (const who of [null, mentor]) {
      expect(await test.refusal(test.as(who, (query) => query('select * from private.link_codes')))).toContain(
        'permission denied',
      );
    }
  });
});
