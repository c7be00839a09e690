import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, send, type MentorOptions } from '../support/people.ts';
import { accept, attempt, clockTo, isOpen, seen, sendMany, storedStatus, tick, together } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** What a new mentee's request to a mentor meets. The public list must say the same before it. */
async function nextSend(mentor: string): Promise<string> {
  const listed = await isOpen(test, mentor);
  const word = await attempt(test, await addMember(test), 'send_request', aRequest(mentor));
  expect(listed).toBe(word === 'done');
  return word;
}
const hours = (count: number) =>
  test.db.query('select public.move_clock(make_interval(secs => $1::float8 * 3600))', [count]);

describe('waiting requests', () => {
  it.each(['decline', 'withdraw', 'expire'])(
    'count against max_pending until one leaves by %s [D1] [T19] [MO-01] [trap 1]',
    async (how) => {
      const mentor = await addMentor(test, { maxPending: 2 });
      const [first] = await sendMany(test, mentor, 2);
      expect(await nextSend(mentor)).toBe('mentor_has_enough_requests');
      if (how === 'decline')
        await test.rpc(mentor, 'decline_request', { p_request: first!.request, p_reason: 'not_my_field' });
      if (how === 'withdraw') await test.rpc(first!.mentee, 'withdraw_request', { p_request: first!.request });
      // With all jobs stopped: the date alone frees the place.
      if (how === 'expire') await clockTo(test, (await seen(test, mentor, first!.request)).deadline_at);
      expect(await nextSend(mentor)).toBe('done');
    },
  );

  it('in question count too', async () => {
    const mentor = await addMentor(test, { maxPending: 1 });
    const [one] = await sendMany(test, mentor, 1);
    await test.rpc(mentor, 'ask_question', { p_request: one!.request, p_question: 'Which province?' });
    expect(await nextSend(mentor)).toBe('mentor_has_enough_requests');
  });
});

describe('places', () => {
  it('are taken by every mentee until it ends, and the mentor is neither asked nor can accept beyond them [D1] [T19]', async () => {
    const mentor = await addMentor(test, { maxActive: 2 });
    const [one, two, three] = await sendMany(test, mentor, 3);
    await accept(test, mentor, one!.request);
    // The mentor takes fewer from now on: the requests that wait meet the cap at acceptance.
    await test.db.query('update public.mentors set max_active = 1 where profile_id = $1', [mentor]);
    expect(await attempt(test, mentor, 'accept_request', { p_request: two!.request })).toBe('mentor_at_capacity');
    expect(await storedStatus(test, two!.request)).toBe('sent');
    expect(await nextSend(mentor)).toBe('mentor_at_capacity');
    await test.db.query('update public.mentors set max_active = 2 where profile_id = $1', [mentor]);
    expect(await attempt(test, mentor, 'accept_request', { p_request: three!.request })).toBe('done');
    expect(await nextSend(mentor)).toBe('mentor_at_capacity');
  });

  it('cannot be exceeded by any other route either [D1] [trap 2]', async () => {
    const { mentor, request } = await together(test, { maxActive: 1 });
    const [waiting, crowded] = [await addMember(test), await addMentor(test, { maxPending: 1 })];
    await sendMany(test, crowded, 1);
    const insertRequest = (to: string, from: string) =>
      `insert into public.requests (mentee_id, mentor_id, goal, background, why, duration, format, deadline_at)
       values ('${from}', '${to}', 'A goal long enough', 'A background', 'Why you and no other', 'one_meeting', 'video', private.now() + interval '14 days')`;
    const insertRelationship = `insert into public.relationships (request_id, mentor_id, mentee_id)
      select id, '${mentor}', '${waiting}' from public.requests where mentor_id = '${crowded}'`;
    const owner = (text: string) => test.refusal(test.db.query(text));
    const service = (text: string) => test.refusal(test.as('service_role', (query) => query(text)));
    for (const route of [owner, service]) {
      expect(await route(insertRequest(mentor, waiting))).toBe('mentor_at_capacity');
      expect(await route(insertRequest(crowded, waiting))).toBe('mentor_has_enough_requests');
      expect(await route(insertRelationship)).toBe('mentor_at_capacity');
    }
    for (let i = 0; i < 5; i++) await send(test, waiting, await addMentor(test));
    expect(await service(insertRequest(await addMentor(test), waiting))).toBe('too_many_open_requests');
    expect(await storedStatus(test, request)).toBe('accepted');
  });

  it('stay taken through the rest days the mentor chose after each end [D1] [MO-01]', async () => {
    const { mentor, mentee, relationship } = await together(test, { maxActive: 1, restDays: 10 });
    await test.rpc(mentee, 'end_relationship', { p_relationship: relationship, p_reason: 'goals_met' });
    expect(await nextSend(mentor)).toBe('mentor_at_capacity');
    await hours(10 * 24 - 0.1);
    expect(await nextSend(mentor)).toBe('mentor_at_capacity');
    // With all jobs stopped.
    await hours(0.1);
    expect(await nextSend(mentor)).toBe('done');
  });

  it('are shown again once the rest is over [D1]', async () => {
    const { mentor, relationship } = await together(test, { maxActive: 2, restDays: 5 });
    await test.rpc(mentor, 'end_relationship', { p_relationship: relationship, p_reason: 'moved_on' });
    const places = async () =>
      (
        await test.db.query<{ places_open: number }>('select places_open from public.published_mentors where id = $1', [
          mentor,
        ])
      )[0]!.places_open;
    expect(await places()).toBe(1);
    await days(test, 5);
    await tick(test);
    expect(await places()).toBe(2);
  });
});

describe('the weekly cap', () => {
  const toTheLastDayOfTheMonth = () =>
    test.db.query(
      `select public.move_clock(date_trunc('month', private.now() + interval '12 hours') + interval '1 month' - interval '12 hours' - private.now())`,
    );

  it('is the last 168 hours, across the edge of a month and of a calendar week [D1] [trap 5]', async () => {
    const mentor = await addMentor(test, { weeklyCap: 2, maxPending: 20 });
    await toTheLastDayOfTheMonth();
    await sendMany(test, mentor, 1);
    await hours(6);
    await sendMany(test, mentor, 1);
    await hours(12); // The next month has begun.
    expect(await nextSend(mentor)).toBe('mentor_weekly_cap_reached');
    await hours(168 - 18 - 0.1);
    expect(await nextSend(mentor)).toBe('mentor_weekly_cap_reached');
    await hours(0.1);
    expect(await nextSend(mentor)).toBe('done');
    expect(await nextSend(mentor)).toBe('mentor_weekly_cap_reached');
    await hours(6);
    expect(await nextSend(mentor)).toBe('done');
  });

  it('counts answered requests, and those taken back once a mentee [D1]', async () => {
    const mentor = await addMentor(test, { weeklyCap: 2 });
    const [one, two] = await sendMany(test, mentor, 2);
    await test.rpc(mentor, 'decline_request', { p_request: one!.request, p_reason: 'no_time_now' });
    expect(await nextSend(mentor)).toBe('mentor_weekly_cap_reached');
    await test.rpc(two!.mentee, 'withdraw_request', { p_request: two!.request });
    expect(await nextSend(mentor)).toBe('mentor_weekly_cap_reached');
  });
});

describe('a mentor’s own numbers', () => {
  it('are the caps, within bounds [T19] [MO-06]', async () => {
    const mentor = await addMentor(test);
    const save = (changes: Record<string, unknown>) =>
      attempt(test, mentor, 'save_mentor_profile', {
        p_profile: {
          headline_en: 'Controller',
          bio_en: 'I help newcomers. '.repeat(6),
          topics: ['accounting'],
          formats: ['video'],
          durations: ['three_months'],
          ...changes,
        },
      });
    const bounds = {
      max_active: [0, 21],
      max_pending: [0, 21],
      weekly_cap: [0, 21],
      rest_days: [-1, 181],
    } satisfies Record<string, [number, number]>;
    for (const [field, outside] of Object.entries(bounds)) {
      for (const value of [...outside, 1.5, '3', true])
        expect([field, value, await save({ [field]: value })]).toEqual([field, value, `${field}_out_of_range`]);
    }
    expect(await save({ max_active: 1, max_pending: 1, weekly_cap: 1, rest_days: 0 })).toBe('done');
    await sendMany(test, mentor, 1);
    expect(await nextSend(mentor)).not.toBe('done');
  });

  it.each([
    ['mentor_has_enough_requests', { maxPending: 1, weeklyCap: 20 }],
    ['mentor_weekly_cap_reached', { maxPending: 20, weeklyCap: 1 }],
  ] satisfies [string, MentorOptions][])('say which of them holds: %s', async (word, caps) => {
    const mentor = await addMentor(test, caps);
    await sendMany(test, mentor, 1);
    expect(await nextSend(mentor)).toBe(word);
  });
});
