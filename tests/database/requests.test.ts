import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { accept, attempt, clockTo, seen, storedStatus, tick, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Side = 'mentee' | 'mentor';
const commands: Record<string, { by: Side; rpc: string; args?: Record<string, unknown> }> = {
  ask: { by: 'mentor', rpc: 'ask_question', args: { p_question: 'Which province?' } },
  reply: { by: 'mentee', rpc: 'reply_to_question', args: { p_reply: 'Manitoba.' } },
  extend: { by: 'mentor', rpc: 'extend_request' },
  accept: { by: 'mentor', rpc: 'accept_request' },
  decline: { by: 'mentor', rpc: 'decline_request', args: { p_reason: 'no_time_now' } },
  withdraw: { by: 'mentee', rpc: 'withdraw_request' },
};

/** A request of two new people, brought to a status. `overdue`: its date has passed and no job has run. */
async function requestIn(status: string) {
  const people = { mentee: await addMember(test), mentor: await addMentor(test) };
  const id = await send(test, people.mentee, people.mentor);
  const run = (name: string) =>
    attempt(test, people[commands[name]!.by], commands[name]!.rpc, { p_request: id, ...commands[name]!.args });
  if (status === 'question') await run('ask');
  if (status === 'accepted') await run('accept');
  if (status === 'declined') await run('decline');
  if (status === 'withdrawn') await run('withdraw');
  if (status === 'closed') await test.rpc(people.mentor, 'pause_mentoring', { p_keep_waiting: false });
  if (status === 'expired' || status === 'overdue') await days(test, 14);
  if (status === 'expired') await tick(test);
  expect(await storedStatus(test, id)).toBe(status === 'overdue' ? 'sent' : status);
  return { id, run, ...people };
}

// What each command does from each status: the status it leads to, or the code word it is refused with.
const outcomes: Record<string, Record<keyof typeof commands, string>> = {
  sent: {
    ask: 'question',
    reply: 'request_wrong_state',
    extend: 'sent',
    accept: 'accepted',
    decline: 'declined',
    withdraw: 'withdrawn',
  },
  question: {
    ask: 'request_wrong_state',
    reply: 'sent',
    extend: 'request_wrong_state',
    accept: 'accepted',
    decline: 'declined',
    withdraw: 'withdrawn',
  },
};
const everyCommand = (word: string) => Object.fromEntries(Object.keys(commands).map((name) => [name, word]));
for (const status of ['accepted', 'declined', 'withdrawn', 'closed'])
  outcomes[status] = everyCommand('request_already_answered');
for (const status of ['expired', 'overdue']) outcomes[status] = everyCommand('request_expired');

describe.each(Object.keys(outcomes))('a request that is %s', (status) => {
  it.each(Object.entries(outcomes[status]!))(
    'answers the command %s with %s [T24] [T25] [T27] [XE-03]',
    async (command, outcome) => {
      const { id, run, mentee, mentor } = await requestIn(status);
      const before = (await seen(test, mentee, id)).events.length;
      const word = await run(command);
      const allowed = !outcome.startsWith('request_');
      expect(word).toBe(allowed ? 'done' : outcome);
      const expected = allowed ? outcome : status === 'overdue' ? 'sent' : status;
      expect(await storedStatus(test, id)).toBe(expected);
      const [one, other] = [await seen(test, mentee, id), await seen(test, mentor, id)];
      expect(one.status).toBe(status === 'overdue' ? 'expired' : expected);
      expect([other.status, other.deadline_at]).toEqual([one.status, one.deadline_at]);
      if (allowed) expect(one.events.at(-1)).toMatchObject({ command, by: commands[command]!.by });
      expect(one.events).toHaveLength(before + (allowed ? 1 : 0));
    },
  );
});

describe.each(['sent', 'question'])('the system, to a request that is %s', (status) => {
  it('expires it on its date, never before [T26]', async () => {
    const { id, mentee } = await requestIn(status);
    await clockTo(test, (await seen(test, mentee, id)).deadline_at, -0.01);
    await tick(test);
    expect(await storedStatus(test, id)).toBe(status);
    await clockTo(test, (await seen(test, mentee, id)).deadline_at);
    await tick(test);
    expect(await storedStatus(test, id)).toBe('expired');
  });

  it.each([
    ['mentor_paused', 'pause_mentoring', { p_keep_waiting: false }],
    ['mentor_gone', 'withdraw_mentor_profile', {}],
  ])('closes it kindly for the reason %s', async (reason, command, args) => {
    const { id, mentee, mentor } = await requestIn(status);
    await test.rpc(mentor, command, args);
    expect(await seen(test, mentee, id)).toMatchObject({ status: 'closed', close_reason: reason });
    expect([await told(test, mentee, 'request_closed'), await told(test, mentor, 'request_closed')]).toEqual([1, 1]);
  });
});

describe('an ended request', () => {
  it.each(['accepted', 'declined', 'expired', 'withdrawn', 'closed'])(
    'stays %s whatever time, jobs and pauses do, and nobody hears of it twice [T24]',
    async (status) => {
      const { id, mentee, mentor } = await requestIn(status);
      const events = (await seen(test, mentee, id)).events.length;
      await days(test, 30);
      await tick(test);
      await attempt(test, mentor, 'pause_mentoring', { p_keep_waiting: false });
      await attempt(test, mentor, 'withdraw_mentor_profile');
      expect(await storedStatus(test, id)).toBe(status);
      expect((await seen(test, mentee, id)).events).toHaveLength(events);
      expect([await told(test, mentee, `request_${status}`), await told(test, mentor, `request_${status}`)]).toEqual([
        1, 1,
      ]);
    },
  );
});

describe('the other side, a stranger and a visitor', () => {
  it('cannot do what is not theirs, and a stranger learns nothing', async () => {
    const stranger = await addMember(test);
    for (const [name, { by, rpc, args }] of Object.entries(commands)) {
      const { id, mentee, mentor } = await requestIn(name === 'reply' ? 'question' : 'sent');
      const call = (who: string | null) => attempt(test, who, rpc, { p_request: id, ...args });
      expect([name, await call(by === 'mentor' ? mentee : mentor)]).toEqual([name, 'request_not_found']);
      expect([name, await call(stranger)]).toEqual([name, 'request_not_found']);
      expect(await call(null)).toContain('permission denied');
      expect(await attempt(test, stranger, 'get_request', { p_request: id })).toBe('request_not_found');
    }
  });

  it('cannot write a status past the commands [trap 2]', async () => {
    const { id, mentee, mentor } = await requestIn('sent');
    for (const who of [mentee, mentor, null]) {
      for (const text of [
        `update public.requests set status = 'accepted' where id = '${id}'`,
        `delete from public.requests where id = '${id}'`,
        `insert into public.relationships (request_id, mentor_id, mentee_id) values ('${id}', '${mentor}', '${mentee}')`,
        `insert into public.request_events (request_id, command, to_status) values ('${id}', 'accept', 'accepted')`,
      ]) {
        expect(await test.refusal(test.as(who, (query) => query(text)))).toContain('permission denied');
      }
    }
    expect(await storedStatus(test, id)).toBe('sent');
  });
});

describe('a word that does not fit', () => {
  it('is refused by the field it is in, and the request stays as it was [T22]', async () => {
    const { id, mentor, mentee } = await requestIn('sent');
    const word = (rpc: string, args: Record<string, unknown>) => attempt(test, mentor, rpc, { p_request: id, ...args });
    expect(await word('ask_question', { p_question: ' ' })).toBe('question_required');
    expect(await word('ask_question', { p_question: 'Why' })).toBe('question_too_short');
    expect(await word('ask_question', { p_question: 'x'.repeat(1001) })).toBe('question_too_long');
    expect(await word('ask_question', { p_question: '\u3164\u202e' })).toBe('question_required');
    expect(await word('accept_request', { p_note: 'x'.repeat(1001) })).toBe('note_too_long');
    expect(await word('decline_request', { p_reason: '' })).toBe('decline_reason_required');
    expect(await word('decline_request', { p_reason: 'you_are_boring' })).toBe('decline_reason_unknown');
    expect(await word('decline_request', { p_reason: 'other', p_note: 'x'.repeat(1001) })).toBe('note_too_long');
    expect(await storedStatus(test, id)).toBe('sent');
    await test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' });
    expect(await attempt(test, mentee, 'reply_to_question', { p_request: id, p_reply: '' })).toBe('reply_required');
    expect(await attempt(test, mentee, 'reply_to_question', { p_request: id, p_reply: 'x'.repeat(1001) })).toBe(
      'reply_too_long',
    );
    expect(await storedStatus(test, id)).toBe('question');
    await accept(test, mentor, id);
  });
});
