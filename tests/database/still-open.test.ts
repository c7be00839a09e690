import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { dateFor } from '../support/days.ts';
import { addMember, addMentor, aRequest, days } from '../support/people.ts';
import {
  accept,
  attempt,
  clockTo,
  isOpen,
  mails,
  seen,
  sendMany,
  storedStatus,
  tick,
  told,
} from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const nextSend = async (mentor: string) => attempt(test, await addMember(test), 'send_request', aRequest(mentor));
const stateOf = async (mentor: string) => {
  const rows = await test.db.query<{
    paused: boolean;
    pause_reason: string | null;
    in_a_row: number;
    asked: boolean;
    status: string;
  }>(
    `select paused_at is not null as paused, pause_reason, expired_in_a_row as in_a_row, still_open_asked_at is not null as asked, status::text
     from public.mentors where profile_id = $1`,
    [mentor],
  );
  return rows[0]!;
};
/** A mentor who let so many requests go by, each written down by the job. */
async function silentMentor(count: number) {
  const mentor = await addMentor(test);
  await sendMany(test, mentor, count);
  await days(test, 14);
  await tick(test);
  return mentor;
}

describe('"still open to more?" at an answer', () => {
  it.each(['accept', 'decline'])('pauses the profile with the same press that says %s [T30]', async (command) => {
    const mentor = await addMentor(test, { maxActive: 3 });
    const [one, waiting] = await sendMany(test, mentor, 2);
    const rpc = command === 'accept' ? 'accept_request' : 'decline_request';
    const args = {
      p_request: one!.request,
      ...(command === 'decline' ? { p_reason: 'no_time_now' } : {}),
      p_pause: true,
    };
    expect(await attempt(test, mentor, rpc, { ...args, p_resume_on: '2020-01-01' })).toBe('resume_date_in_past');
    // All or nothing: a wrong date leaves the request unanswered and the profile open.
    expect([await storedStatus(test, one!.request), (await stateOf(mentor)).paused]).toEqual(['sent', false]);
    expect(await attempt(test, mentor, rpc, args)).toBe('done');
    expect(await stateOf(mentor)).toMatchObject({ paused: true, pause_reason: 'own' });
    expect([await nextSend(mentor), await isOpen(test, mentor)]).toEqual(['mentor_paused', false]);
    // Who waits already keeps the promised date.
    expect(await storedStatus(test, waiting!.request)).toBe('sent');
    expect(await attempt(test, mentor, 'accept_request', { p_request: waiting!.request })).toBe('done');
  });

  it('with a date ends by itself, and without the press nothing is paused [T30] [T20]', async () => {
    const mentor = await addMentor(test, { maxActive: 3 });
    const [one, two] = await sendMany(test, mentor, 2);
    await accept(test, mentor, one!.request);
    expect((await stateOf(mentor)).paused).toBe(false);
    await accept(test, mentor, two!.request, { p_pause: true, p_resume_on: await dateFor(test, mentor, 20) });
    expect(await nextSend(mentor)).toBe('mentor_paused');
    await days(test, 19);
    expect(await nextSend(mentor)).toBe('mentor_paused');
    // A day more: where the clocks go back meanwhile, 20 times 24 hours end before midnight.
    await days(test, 2);
    expect(await nextSend(mentor)).toBe('done');
  });
});

describe('two requests that expire in a row', () => {
  it('ask the mentor once whether they are still open, who stays on the list meanwhile [D2]', async () => {
    const mentor = await silentMentor(1);
    expect(await told(test, mentor, 'still_open_asked')).toBe(0);
    await sendMany(test, mentor, 2);
    await days(test, 14);
    await tick(test);
    await tick(test);
    expect(await told(test, mentor, 'still_open_asked')).toBe(1);
    expect(await isOpen(test, mentor)).toBe(true);
    const [mail] = await mails(test, mentor, 'still_open_asked');
    expect(mail!.data['deadline_at']).toEqual(expect.any(String));
    expect(mail!.code).toMatch(/^[0-9a-f]{40}$/);
  });

  it('and 7 days of silence pause the profile, with all jobs stopped [D2]', async () => {
    const mentor = await silentMentor(2);
    const [waiting] = await sendMany(test, mentor, 1);
    const [mail] = await mails(test, mentor, 'still_open_asked');
    await clockTo(test, mail!.data['deadline_at'] as string, -0.01);
    expect(await isOpen(test, mentor)).toBe(true);
    await clockTo(test, mail!.data['deadline_at'] as string);
    expect([await isOpen(test, mentor), await nextSend(mentor)]).toEqual([false, 'mentor_paused']);
    const found = await test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', { p_search: { per_page: 50 } });
    expect(found.hits.map((hit) => hit.id)).not.toContain(mentor);
    // The job writes down what time has decided, and lets the waiting mentee look elsewhere.
    await tick(test);
    await tick(test);
    expect(await stateOf(mentor)).toEqual({
      paused: true,
      pause_reason: 'unanswered',
      in_a_row: 0,
      asked: false,
      status: 'published',
    });
    expect(await told(test, mentor, 'paused_unanswered')).toBe(1);
    expect(await seen(test, waiting!.mentee, waiting!.request)).toMatchObject({
      status: 'closed',
      close_reason: 'mentor_paused',
    });
  });

  it('leave a paused mentor one call away from the list, and the count starts again [D2]', async () => {
    const mentor = await silentMentor(2);
    await days(test, 7);
    await tick(test);
    expect(await nextSend(mentor)).toBe('mentor_paused');
    await test.rpc(mentor, 'resume_mentoring');
    expect([await isOpen(test, mentor), await nextSend(mentor)]).toEqual([true, 'done']);
    await days(test, 14);
    await tick(test);
    expect(await stateOf(mentor)).toMatchObject({ in_a_row: 1, asked: false, paused: false });
  });

  it('are answered from the e-mail too, by one press and not by opening it [D2] [trap 10]', async () => {
    const mentor = await silentMentor(2);
    const code = (await mails(test, mentor, 'still_open_asked'))[0]!.code;
    expect(await test.rpc(null, 'request_for_code', { p_code: code })).toMatchObject({
      purpose: 'still_open',
      used: false,
    });
    expect((await stateOf(mentor)).asked).toBe(true);
    expect(await attempt(test, null, 'answer_with_code', { p_code: code, p_command: 'accept' })).toBe(
      'command_unknown',
    );
    expect(await attempt(test, null, 'answer_with_code', { p_code: code, p_command: 'still_open' })).toBe('done');
    expect(await stateOf(mentor)).toMatchObject({ asked: false, in_a_row: 0, paused: false });
    expect(await attempt(test, null, 'answer_with_code', { p_code: code, p_command: 'still_open' })).toBe('code_used');
    // A question that has its answer is not sent late.
    expect(await mails(test, mentor, 'still_open_asked')).toEqual([null]);
  });

  it('do not lift a pause by staff through an old e-mail [D2] [T45]', async () => {
    const mentor = await silentMentor(2);
    const code = (await mails(test, mentor, 'still_open_asked'))[0]!.code;
    await test.rpc(await addMember(test, { role: 'coordinator' }), 'staff_pause_mentor', {
      p_mentor: mentor,
      p_reason: 'We talked.',
    });
    expect(await attempt(test, null, 'answer_with_code', { p_code: code, p_command: 'still_open' })).toBe(
      'paused_by_staff',
    );
  });
});

describe('silence is counted in its order', () => {
  it.each(['ask_question', 'decline_request', 'accept_request', 'extend_request'])(
    '%s in between is an answer [D2]',
    async (command) => {
      const mentor = await silentMentor(1);
      const [one] = await sendMany(test, mentor, 1);
      const more = { ask_question: { p_question: 'Which province?' }, decline_request: { p_reason: 'other' } }[command];
      expect(await attempt(test, mentor, command, { p_request: one!.request, ...more })).toBe('done');
      expect((await stateOf(mentor)).in_a_row).toBe(0);
    },
  );

  it('an answer to "still open?" by acting on a request is enough [D2]', async () => {
    const mentor = await silentMentor(2);
    const [one] = await sendMany(test, mentor, 1);
    await test.rpc(mentor, 'decline_request', { p_request: one!.request, p_reason: 'not_my_field' });
    await days(test, 8);
    await tick(test);
    expect(await stateOf(mentor)).toMatchObject({ asked: false, paused: false });
    expect(await mails(test, mentor, 'still_open_asked')).toEqual([null]);
  });

  it.each(['accept_request', 'resume_mentoring'])('whether or not a job ran before %s [D2]', async (command) => {
    const mentor = await addMentor(test, { maxActive: 3 });
    await sendMany(test, mentor, 1);
    await days(test, 7);
    const [second] = await sendMany(test, mentor, 1);
    await days(test, 7); // The first one's date has passed; no job has run.
    await test.rpc(mentor, command, command === 'accept_request' ? { p_request: second!.request } : {});
    if (command === 'resume_mentoring')
      await test.rpc(mentor, 'decline_request', { p_request: second!.request, p_reason: 'other' });
    await sendMany(test, mentor, 1);
    await days(test, 14);
    await tick(test);
    // One silence before the answer, one after it: never two in a row.
    expect(await stateOf(mentor)).toMatchObject({ in_a_row: 1, asked: false });
  });

  it('nobody is asked during a pause of their own [D2] [T20]', async () => {
    const mentor = await addMentor(test);
    await sendMany(test, mentor, 2);
    await test.rpc(mentor, 'pause_mentoring');
    await days(test, 14);
    await tick(test);
    expect(await told(test, mentor, 'still_open_asked')).toBe(0);
  });
});

it('a profile shows how many were answered in time and the usual hours, with the sample [D2] [T07]', async () => {
  const mentor = await addMentor(test, { maxActive: 5 });
  const [one, two, three] = await sendMany(test, mentor, 4);
  const facts = async () =>
    (
      await test.db.query(
        'select reply_hours, reply_sample, answered_in_time, answers_due from public.published_mentors where id = $1',
        [mentor],
      )
    )[0];
  expect(await facts()).toEqual({ reply_hours: null, reply_sample: 0, answered_in_time: 0, answers_due: 0 });
  await days(test, 1);
  await accept(test, mentor, one!.request);
  await days(test, 1);
  await test.rpc(mentor, 'ask_question', { p_request: two!.request, p_question: 'Which province?' });
  await days(test, 1);
  await test.rpc(mentor, 'decline_request', { p_request: three!.request, p_reason: 'no_time_now' });
  await days(test, 11);
  await tick(test);
  expect(await facts()).toEqual({ reply_hours: 48, reply_sample: 3, answered_in_time: 3, answers_due: 4 });
});
