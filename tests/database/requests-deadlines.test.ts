import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, send } from '../support/people.ts';
import { accept, attempt, clockTo, mails, seen, storedStatus, tick, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** One request of two new people. */
async function fresh() {
  const [mentee, mentor] = [await addMember(test), await addMentor(test)];
  const id = await send(test, mentee, mentor);
  const ask = () => test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' });
  const reply = () => test.rpc(mentee, 'reply_to_question', { p_request: id, p_reply: 'Manitoba.' });
  const extend = () => test.rpc(mentor, 'extend_request', { p_request: id });
  const deadline = async () => (await seen(test, mentee, id)).deadline_at;
  return { mentee, mentor, id, ask, reply, extend, deadline };
}
const daysLeft = async (deadline: string) => {
  const rows = await test.db.query<{ d: string }>(
    'select extract(epoch from $1::timestamptz - private.now()) / 86400 as d',
    [deadline],
  );
  return Math.round(Number(rows[0]!.d) * 1000) / 1000;
};

describe('an unanswered request', () => {
  it('expires after 14 days, frees the place among the mentee’s five and tells both [XE-04] [T26]', async () => {
    const { mentee, mentor, id, deadline } = await fresh();
    const others = [await addMentor(test), await addMentor(test), await addMentor(test)];
    for (let i = 0; i < 4; i++) await send(test, mentee, await addMentor(test));
    const next = aRequest(await addMentor(test));
    expect(await attempt(test, mentee, 'send_request', next)).toBe('too_many_open_requests');
    await clockTo(test, await deadline());
    // No job has run: the place is free and both read the truth all the same.
    expect(await attempt(test, mentee, 'send_request', next)).toBe('done');
    for (const side of [mentee, mentor]) expect((await seen(test, side, id)).status).toBe('expired');
    await tick(test);
    await tick(test);
    for (const side of [mentee, mentor]) expect(await told(test, side, 'request_expired', id)).toBe(1);
    const [mail] = await mails(test, mentee, 'request_expired');
    expect(mail!.alternatives!.map((one) => one.slug).sort()).toEqual(others.map((one) => `mentor-${one}`).sort());
    expect((await mails(test, mentor, 'request_expired'))[0]!.alternatives).toBeNull();
  });

  it('can be accepted a second before its date, and not at it, with all jobs stopped [XE-04]', async () => {
    const [early, late] = [await fresh(), await fresh()];
    await clockTo(test, await early.deadline(), -1 / 3600);
    expect(await attempt(test, early.mentor, 'accept_request', { p_request: early.id })).toBe('done');
    await clockTo(test, await late.deadline());
    expect(await attempt(test, late.mentor, 'accept_request', { p_request: late.id })).toBe('request_expired');
    expect(await attempt(test, late.mentor, 'extend_request', { p_request: late.id })).toBe('request_expired');
    expect(await test.db.query('select from public.relationships where request_id = $1', [late.id])).toHaveLength(0);
  });

  it('that was extended is expired, not "already extended", once its new date has passed [D3]', async () => {
    const { mentor, id, extend, deadline } = await fresh();
    await extend();
    await clockTo(test, await deadline());
    expect(await attempt(test, mentor, 'extend_request', { p_request: id })).toBe('request_expired');
  });
});

describe('reminders', () => {
  const reminders = async (mentor: string, id: string) =>
    (
      await test.db.query<{ last: boolean }>(
        `select (data ->> 'last')::boolean as last from public.notifications
       where profile_id = $1 and request_id = $2 and type = 'request_reminder' order by created_at`,
        [mentor, id],
      )
    ).map((row) => row.last);

  it('go out on day 7 and day 12, once each, with the date in them [XE-06] [T26]', async () => {
    const { mentor, id, deadline } = await fresh();
    const perDay: number[] = [];
    for (let day = 1; day <= 13; day++) {
      await days(test, 1);
      await tick(test);
      await tick(test);
      perDay.push((await reminders(mentor, id)).length);
    }
    expect(perDay).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
    expect(await reminders(mentor, id)).toEqual([false, true]);
    expect((await seen(test, mentor, id)).events.map((event) => event.command)).toEqual(['send', 'remind', 'remind']);
    for (const mail of await mails(test, mentor, 'request_reminder')) {
      expect(mail).toMatchObject({ data: { deadline_at: await deadline() }, request: { id } });
      expect(mail!.code).toMatch(/^[0-9a-f]{40}$/);
    }
  });

  it('after an outage are the last one alone, never two in one breath [XE-06]', async () => {
    const { mentor, id } = await fresh();
    await days(test, 13);
    for (let i = 0; i < 3; i++) await tick(test);
    expect(await reminders(mentor, id)).toEqual([true]);
  });

  it.each(['accept', 'decline', 'withdraw', 'ask'])(
    'stop when the request is answered by %s, and a waiting e-mail is dropped [XE-06]',
    async (command) => {
      const { mentee, mentor, id, ask } = await fresh();
      await days(test, 7);
      await tick(test);
      if (command === 'accept') await accept(test, mentor, id);
      if (command === 'decline') await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'other' });
      if (command === 'withdraw') await test.rpc(mentee, 'withdraw_request', { p_request: id });
      if (command === 'ask') await ask();
      expect(await mails(test, mentor, 'request_reminder')).toEqual([null]);
      await days(test, 5);
      await tick(test);
      expect(await reminders(mentor, id)).toEqual([false]);
    },
  );

  it('go by the new date after an extension [XE-06] [D3]', async () => {
    const { mentor, id, extend } = await fresh();
    await days(test, 6);
    await extend();
    await days(test, 7); // Day 13 of 21.
    await tick(test);
    expect(await reminders(mentor, id)).toEqual([]);
    await days(test, 1);
    await tick(test);
    await days(test, 5);
    await tick(test);
    expect(await reminders(mentor, id)).toEqual([false, true]);
  });

  it('of a question go to the mentee, 2 days before the date to reply, once a question [XE-06] [D3]', async () => {
    const { mentee, mentor, id, ask, reply } = await fresh();
    const counts: number[] = [];
    for (let round = 0; round < 2; round++) {
      await ask();
      for (let day = 1; day <= 6; day++) {
        await days(test, 1);
        await tick(test);
        counts.push(await told(test, mentee, 'request_question_reminder', id));
      }
      await reply();
    }
    expect(counts).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect(await told(test, mentor, 'request_reminder', id)).toBe(0);
    expect(await mails(test, mentee, 'request_question_reminder')).toEqual([null, null]);
  });
});

describe('a question', () => {
  it('stops the clock; a reply gives the mentor what was left [D3] [trap 12]', async () => {
    const { mentee, mentor, id, ask, reply, deadline } = await fresh();
    await days(test, 5);
    await ask();
    expect(await daysLeft(await deadline())).toBe(7);
    expect((await mails(test, mentee, 'request_question'))[0]).toMatchObject({
      data: { deadline_at: await deadline() },
      request: { id, status: 'question' },
    });
    await days(test, 6);
    await reply();
    expect(await daysLeft(await deadline())).toBe(9);
    expect((await mails(test, mentor, 'request_reply'))[0]!.data['deadline_at']).toBe(await deadline());
    // Day 17 since it was sent: the talk did not cost the mentor their time.
    await days(test, 6);
    expect(await attempt(test, mentor, 'accept_request', { p_request: id })).toBe('done');
  });

  it('asked late leaves the mentor at least 3 days after the reply [D3]', async () => {
    const { ask, reply, deadline } = await fresh();
    await days(test, 13.5);
    await ask();
    await days(test, 1);
    await reply();
    expect(await daysLeft(await deadline())).toBe(3);
  });

  it('unanswered for 7 days expires the request, and the mentor is not the one who was late [D3] [D2]', async () => {
    const { mentee, mentor, id, ask } = await fresh();
    await ask();
    await days(test, 7);
    expect(await attempt(test, mentee, 'reply_to_question', { p_request: id, p_reply: 'Sorry!' })).toBe(
      'request_expired',
    );
    await tick(test);
    expect(await storedStatus(test, id)).toBe('expired');
    expect((await mails(test, mentee, 'request_expired'))[0]!.data['waited_for']).toBe('mentee');
    const rows = await test.db.query(
      'select expired_in_a_row, answered_in_time, answers_due from public.mentors where profile_id = $1',
      [mentor],
    );
    expect(rows).toEqual([{ expired_in_a_row: 0, answered_in_time: 1, answers_due: 1 }]);
  });

  it('and its reply are read by both, word for word, in order', async () => {
    const { mentee, mentor, id, ask, reply } = await fresh();
    await ask();
    await reply();
    const talk = (await seen(test, mentee, id)).events.map(({ command, by, note }) => [command, by, note]);
    expect(talk).toEqual([
      ['send', 'mentee', null],
      ['ask', 'mentor', 'Which province?'],
      ['reply', 'mentee', 'Manitoba.'],
    ]);
    expect((await seen(test, mentor, id)).events.map(({ command, by, note }) => [command, by, note])).toEqual(talk);
  });
});

describe('an extension', () => {
  it('adds 7 days, once, and both see the new date [D3]', async () => {
    const { mentee, mentor, id, extend, ask, reply, deadline } = await fresh();
    await days(test, 13);
    await extend();
    expect(await daysLeft(await deadline())).toBe(8);
    expect((await seen(test, mentor, id)).deadline_at).toBe(await deadline());
    expect((await mails(test, mentee, 'request_extended'))[0]!.data['deadline_at']).toBe(await deadline());
    expect(await attempt(test, mentor, 'extend_request', { p_request: id })).toBe('request_already_extended');
    await ask();
    await reply();
    expect(await attempt(test, mentor, 'extend_request', { p_request: id })).toBe('request_already_extended');
    expect(await daysLeft(await deadline())).toBe(8);
  });
});
