import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { accept, attempt, clockTo, mails, seen, sendMany, storedStatus, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const unread = async (person: string, type: string) =>
  (
    await test.db.query<{ n: number }>(
      'select count(*)::int as n from public.notifications where profile_id = $1 and type = $2 and read_at is null',
      [person, type],
    )
  )[0]!.n;

describe('accepting', () => {
  it('begins one relationship and tells both how to go on [XE-03] [MO-04]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const id = await send(test, mentee, mentor);
    await accept(test, mentor, id, { p_note: 'Glad to. Shall we talk on Tuesday?' });
    for (const side of [mentee, mentor]) {
      const request = await seen(test, side, id);
      expect(request).toMatchObject({ status: 'accepted', relationship: { status: 'accepted' } });
      expect(request.events.at(-1)!.note).toBe('Glad to. Shall we talk on Tuesday?');
      expect(await mails(test, side, 'request_accepted')).toHaveLength(1);
    }
  });

  it('leaves no request waiting for a place that the mentor took back [T29] [D12]', async () => {
    const mentor = await addMentor(test, { maxActive: 2, topics: ['welding'] });
    const [one, two] = await sendMany(test, mentor, 2);
    await accept(test, mentor, one!.request);
    const profile = {
      headline_en: 'Welder',
      bio_en: 'I show how it is done. '.repeat(6),
      topics: ['welding'],
      formats: ['video'],
      durations: ['three_months'],
    };
    await test.rpc(mentor, 'save_mentor_profile', { p_profile: profile });
    expect(await storedStatus(test, two!.request)).toBe('sent');
    await test.rpc(mentor, 'save_mentor_profile', { p_profile: { ...profile, max_active: 1 } });
    expect(await seen(test, two!.mentee, two!.request)).toMatchObject({
      status: 'closed',
      close_reason: 'mentor_full',
    });
    expect(await told(test, two!.mentee, 'request_closed')).toBe(1);
  });

  it('the last place closes the other requests kindly, with three open mentors in the e-mail [T29] [D12]', async () => {
    const mentor = await addMentor(test, { maxActive: 2, topics: ['welding'] });
    const others = [];
    for (let i = 0; i < 4; i++) others.push(`mentor-${await addMentor(test, { topics: ['welding'] })}`);
    const [one, two, waiting, questioned, overdue] = await sendMany(test, mentor, 5);
    await test.rpc(mentor, 'ask_question', { p_request: questioned!.request, p_question: 'Which province?' });
    await accept(test, mentor, one!.request);
    for (const { request } of [two!, waiting!, overdue!]) expect(await storedStatus(test, request)).toBe('sent');
    // One extension apart: the last date of one has passed when the others are closed.
    for (const { request } of [two!, waiting!]) await test.rpc(mentor, 'extend_request', { p_request: request });
    await clockTo(test, (await seen(test, mentor, questioned!.request)).deadline_at, -1);
    await test.rpc(questioned!.mentee, 'reply_to_question', { p_request: questioned!.request, p_reply: 'Manitoba.' });
    await clockTo(test, (await seen(test, mentor, overdue!.request)).deadline_at);
    await accept(test, mentor, two!.request);
    expect(await storedStatus(test, overdue!.request)).toBe('expired');
    for (const { mentee, request } of [waiting!, questioned!]) {
      expect(await seen(test, mentee, request)).toMatchObject({ status: 'closed', close_reason: 'mentor_full' });
      expect([await told(test, mentee, 'request_closed'), await unread(mentee, 'request_closed')]).toEqual([1, 1]);
      const sentMails = await mails(test, mentee, 'request_closed');
      expect(sentMails).toHaveLength(1);
      expect(sentMails[0]!.data).toMatchObject({ reason: 'mentor_full' });
      expect(sentMails[0]!.alternatives).toHaveLength(3);
      for (const { slug } of sentMails[0]!.alternatives!) expect(others).toContain(slug);
    }
    // The mentor did it: a record of each, no e-mail about it.
    expect([await told(test, mentor, 'request_closed'), await unread(mentor, 'request_closed')]).toEqual([2, 0]);
    expect(await mails(test, mentor, 'request_closed')).toEqual([]);
  });

  it('a place that is not the last leaves the others waiting [T29]', async () => {
    const mentor = await addMentor(test, { maxActive: 3 });
    const [one, two] = await sendMany(test, mentor, 2);
    await accept(test, mentor, one!.request);
    expect(await storedStatus(test, two!.request)).toBe('sent');
    expect(await told(test, two!.mentee, 'request_closed')).toBe(0);
  });

  it('closes a question that waits for the mentee too [T29]', async () => {
    const mentor = await addMentor(test, { maxActive: 1 });
    const [one, two] = await sendMany(test, mentor, 2);
    await test.rpc(mentor, 'ask_question', { p_request: two!.request, p_question: 'Which province?' });
    await accept(test, mentor, one!.request);
    expect(await seen(test, two!.mentee, two!.request)).toMatchObject({
      status: 'closed',
      close_reason: 'mentor_full',
    });
  });
});

describe('a mentee who starts with one mentor', () => {
  it('is offered to let the others go, and those mentors are told why [T29]', async () => {
    const mentee = await addMember(test);
    const mentors = [await addMentor(test), await addMentor(test), await addMentor(test)];
    const ids = [];
    for (const mentor of mentors) ids.push(await send(test, mentee, mentor));
    expect(await attempt(test, mentee, 'close_my_other_requests', { p_requests: ids.slice(1) })).toBe(
      'no_relationship_yet',
    );
    await accept(test, mentors[0]!, ids[0]!);
    expect((await mails(test, mentee, 'request_accepted'))[0]!.others_open).toBe(2);
    expect(await test.rpc(mentee, 'close_my_other_requests', { p_requests: ids.slice(0, 2) })).toEqual({ closed: 1 });
    expect(await seen(test, mentors[1]!, ids[1]!)).toMatchObject({ status: 'closed', close_reason: 'mentee_started' });
    expect([await told(test, mentors[1]!, 'request_closed'), await told(test, mentee, 'request_closed')]).toEqual([
      1, 1,
    ]);
    // Nothing happens to the one that was accepted, nor to one that was not named.
    expect(await storedStatus(test, ids[0]!)).toBe('accepted');
    expect(await storedStatus(test, ids[2]!)).toBe('sent');
    expect(await test.rpc(mentee, 'close_my_other_requests', { p_requests: ids })).toEqual({ closed: 1 });
  });

  it('cannot close anybody else’s request', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    await accept(test, mentor, await send(test, mentee, mentor));
    const [other] = await sendMany(test, await addMentor(test), 1);
    expect(await test.rpc(mentee, 'close_my_other_requests', { p_requests: [other!.request] })).toEqual({ closed: 0 });
    expect(await storedStatus(test, other!.request)).toBe('sent');
    expect(
      await attempt(test, mentee, 'close_my_other_requests', {
        p_requests: Array.from({ length: 21 }, () => crypto.randomUUID()),
      }),
    ).toBe('too_many_at_once');
  });
});

describe('the end of a relationship', () => {
  it('is open to either side at any time, and the other is told that, not why [MO-06] [T40]', async () => {
    for (const by of ['mentee', 'mentor'] as const) {
      const people = { mentee: await addMember(test), mentor: await addMentor(test) };
      const id = await send(test, people.mentee, people.mentor);
      await accept(test, people.mentor, id);
      const p_relationship = (await seen(test, people.mentee, id)).relationship!.id;
      const end = (who: string, p_reason: string) =>
        attempt(test, who, 'end_relationship', { p_relationship, p_reason });
      expect(await end(people[by], '')).toBe('end_reason_required');
      expect(await end(people[by], 'bored')).toBe('end_reason_unknown');
      expect(await end(await addMember(test), 'no_time')).toBe('relationship_not_found');
      expect(await end(people[by], 'not_the_right_fit')).toBe('done');
      expect(await end(people[by], 'no_time')).toBe('relationship_already_ended');
      const other = by === 'mentee' ? people.mentor : people.mentee;
      expect([await unread(other, 'relationship_ended'), await unread(people[by], 'relationship_ended')]).toEqual([
        1, 0,
      ]);
      const read = await test.as(other, async (query) => [
        await query('select * from public.relationships'),
        await query('select * from public.notifications'),
        await query('select public.export_my_data()'),
      ]);
      expect(JSON.stringify(read)).toContain('ended');
      expect(JSON.stringify(read)).not.toContain('not_the_right_fit');
      expect(JSON.stringify(await test.rpc(people[by], 'export_my_data'))).toContain('not_the_right_fit');
    }
  });
});
