import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { dateFor } from '../support/days.ts';
import { addMember, addMentor, aRequest, days } from '../support/people.ts';
import {
  accept,
  attempt,
  clockTo,
  isOpen,
  seen,
  sendMany,
  storedStatus,
  tick,
  together,
  told,
} from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const nextSend = async (mentor: string) => attempt(test, await addMember(test), 'send_request', aRequest(mentor));
const pause = (mentor: string, args: Record<string, unknown> = {}) =>
  test.rpc<{ paused_at: string; resume_at: string | null }>(mentor, 'pause_mentoring', args);
const isFound = async (mentor: string) => {
  const { hits } = await test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', {
    p_search: { filters: { topic: ['plumbing-and-gas'] }, per_page: 50 },
  });
  return hits.some((hit) => hit.id === mentor);
};
const isSuggested = async (instead: string, mentor: string) => {
  const { mentors } = await test.rpc<{ mentors: { id: string }[] }>(null, 'open_mentors_like', {
    p_mentor: instead,
    p_topic: 'plumbing-and-gas',
  });
  return mentors.some((one) => one.id === mentor);
};

describe('a pause with a return date', () => {
  it('hides from search and suggestions, takes no request, and ends by itself with all jobs stopped [T20]', async () => {
    const [instead, mentor] = [await addMentor(test), await addMentor(test, { topics: ['plumbing-and-gas'] })];
    const everywhere = async () => [
      await isFound(mentor),
      await isSuggested(instead, mentor),
      await isOpen(test, mentor),
      (await nextSend(mentor)) === 'done',
    ];
    expect(await everywhere()).toEqual([true, true, true, true]);
    const { resume_at } = await pause(mentor, { p_resume_on: await dateFor(test, mentor, 30) });
    expect(await everywhere()).toEqual([false, false, false, false]);
    expect(await nextSend(mentor)).toBe('mentor_paused');
    await clockTo(test, resume_at!, -0.01);
    expect(await everywhere()).toEqual([false, false, false, false]);
    await clockTo(test, resume_at!);
    expect(await everywhere()).toEqual([true, true, true, true]);
    await tick(test);
    await tick(test);
    expect(await told(test, mentor, 'pause_over')).toBe(1);
    expect(await everywhere()).toEqual([true, true, true, true]);
  });

  it('ends at midnight in the mentor’s own zone [T20] [D16]', async () => {
    const mentor = await addMentor(test);
    await test.db.query(`update public.profiles set time_zone = 'America/St_Johns' where id = $1`, [mentor]);
    const date = await dateFor(test, mentor, 10);
    const { resume_at } = await pause(mentor, { p_resume_on: date });
    const local = await test.db.query<{ t: string }>(
      `select to_char($1::timestamptz at time zone 'America/St_Johns', 'YYYY-MM-DD HH24:MI') as t`,
      [resume_at],
    );
    expect(local[0]!.t).toBe(`${date} 00:00`);
  });

  it('leaves relationships and waiting requests as they are [T20]', async () => {
    const { mentor, mentee, relationship } = await together(test, { maxActive: 3 });
    const [waiting] = await sendMany(test, mentor, 1);
    const before = await seen(test, waiting!.mentee, waiting!.request);
    await pause(mentor, { p_resume_on: await dateFor(test, mentor, 60) });
    expect((await seen(test, waiting!.mentee, waiting!.request)).deadline_at).toBe(before.deadline_at);
    await accept(test, mentor, waiting!.request);
    const rows = await test.db.query('select status::text from public.relationships where id = $1', [relationship]);
    expect(rows).toEqual([{ status: 'accepted' }]);
    expect(await told(test, mentee, 'relationship_ended')).toBe(0);
  });

  it('refuses a date in the past or too far away, and changes nothing', async () => {
    const mentor = await addMentor(test);
    for (const [p_resume_on, word] of [
      [await dateFor(test, mentor, -1), 'resume_date_in_past'],
      [await dateFor(test, mentor, 402), 'resume_date_too_far'],
      ['infinity', 'resume_date_too_far'],
      ['-infinity', 'resume_date_in_past'],
    ]) {
      expect(await attempt(test, mentor, 'pause_mentoring', { p_resume_on })).toBe(word);
    }
    expect(await nextSend(mentor)).toBe('done');
  });
});

describe('a pause without a date', () => {
  it('lasts until the mentor is back in one call [T20]', async () => {
    const mentor = await addMentor(test);
    expect((await pause(mentor)).resume_at).toBeNull();
    await days(test, 300);
    await tick(test);
    expect(await nextSend(mentor)).toBe('mentor_paused');
    await test.rpc(mentor, 'resume_mentoring');
    expect(await nextSend(mentor)).toBe('done');
    expect(await told(test, mentor, 'pause_over')).toBe(0);
  });

  it('can close the waiting requests kindly [T20] [T29]', async () => {
    const mentor = await addMentor(test);
    const [one] = await sendMany(test, mentor, 1);
    await pause(mentor, { p_keep_waiting: false });
    expect(await seen(test, one!.mentee, one!.request)).toMatchObject({
      status: 'closed',
      close_reason: 'mentor_paused',
    });
  });

  it('is only for mentors on the list', async () => {
    expect(await attempt(test, await addMember(test), 'pause_mentoring')).toBe('not_a_mentor');
    expect(await attempt(test, await addMember(test), 'resume_mentoring')).toBe('not_a_mentor');
    expect(await attempt(test, await addMentor(test, { status: 'draft' }), 'pause_mentoring')).toBe(
      'mentor_not_published',
    );
  });
});

describe('a pause by staff', () => {
  it('closes waiting requests kindly, is told with its reason, and only staff end it [T45]', async () => {
    const staff = await addMember(test, { role: 'coordinator' });
    const mentor = await addMentor(test);
    const [one] = await sendMany(test, mentor, 1);
    expect(await attempt(test, mentor, 'staff_pause_mentor', { p_mentor: mentor, p_reason: 'because' })).toBe(
      'staff_only',
    );
    expect(await attempt(test, staff, 'staff_pause_mentor', { p_mentor: mentor, p_reason: ' ' })).toBe(
      'reason_required',
    );
    await test.rpc(staff, 'staff_pause_mentor', { p_mentor: mentor, p_reason: 'We could not reach you.' });
    expect(await storedStatus(test, one!.request)).toBe('closed');
    expect(await told(test, mentor, 'mentor_paused_by_staff')).toBe(1);
    expect(await nextSend(mentor)).toBe('mentor_paused');
    for (const command of ['resume_mentoring', 'pause_mentoring'])
      expect(await attempt(test, mentor, command)).toBe('paused_by_staff');
    await test.rpc(staff, 'staff_resume_mentor', { p_mentor: mentor, p_reason: 'They wrote back.' });
    expect(await attempt(test, staff, 'staff_resume_mentor', { p_mentor: mentor, p_reason: 'Again.' })).toBe(
      'mentor_not_paused',
    );
    expect(await nextSend(mentor)).toBe('done');
    const logged = await test.db.query(
      'select action, reason from private.audit_log where subject_id = $1 order by id',
      [mentor],
    );
    expect(logged).toEqual([
      { action: 'mentor_pause', reason: 'We could not reach you.' },
      { action: 'mentor_resume', reason: 'They wrote back.' },
    ]);
  });
});
