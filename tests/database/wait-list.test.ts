import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListPlace } from '../../src/features/wait-lists/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { accept, attempt, mails, sendMany, tick, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const join = (who: string, topic: string) => test.rpc<ListPlace>(who, 'join_wait_list', { p_topic: topic });
const leave = (who: string, topic: string) => test.rpc(who, 'leave_wait_list', { p_topic: topic });
const lines = async (who: string) => (await test.rpc<{ lines: ListPlace[] }>(who, 'my_wait_lists')).lines;
const inLine = async (who: string, topic: string) => (await lines(who)).find((line) => line.topic === topic) ?? null;
const offered = async (who: string, topic: string) => (await inLine(who, topic))?.offer?.mentor.id ?? null;
const minutes = (count: number) => test.db.query('select public.move_clock($1::interval)', [`${count} minutes`]);

/** So many new members in one line, in this order. */
async function lineOf(topic: string, count: number): Promise<string[]> {
  const people: string[] = [];
  for (let i = 0; i < count; i++) {
    const one = await addMember(test);
    await join(one, topic);
    await minutes(1);
    people.push(one);
  }
  return people;
}

describe('a line', () => {
  it('says who is how far, first come first, and joining again changes nothing [D12]', async () => {
    const [first, second, third] = await lineOf('rail', 3);
    expect(await inLine(first!, 'rail')).toMatchObject({ position: 1, length: 3, offer: null, name_en: 'Railways' });
    expect(await join(third!, 'rail')).toMatchObject({ position: 3, length: 3 });
    await leave(second!, 'rail');
    expect(await inLine(third!, 'rail')).toMatchObject({ position: 2, length: 2 });
  });

  it('is for topics, for members with a verified address, and five at once', async () => {
    const member = await addMember(test);
    for (const topic of ['rail', 'flying', 'music', 'theatre-and-dance', 'photography']) await join(member, topic);
    expect(await attempt(test, member, 'join_wait_list', { p_topic: 'journalism' })).toBe('too_many_wait_lists');
    expect((await join(member, 'music')).topic).toBe('music');
    await leave(member, 'music');
    expect(await attempt(test, member, 'join_wait_list', { p_topic: 'journalism' })).toBe('done');
    expect(await attempt(test, member, 'join_wait_list', { p_topic: 'music' })).toBe('too_many_wait_lists');
    expect(await attempt(test, await addMember(test), 'join_wait_list', { p_topic: 'sorcery' })).toBe('topic_unknown');
    expect(await attempt(test, await addMember(test, { verified: false }), 'join_wait_list', { p_topic: 'rail' })).toBe(
      'email_not_verified',
    );
    expect(await attempt(test, null, 'join_wait_list', { p_topic: 'rail' })).toMatch(/permission denied/);
    for (const line of await lines(member)) await leave(member, line.topic);
    expect(await lines(member)).toEqual([]);
  });

  it('gives the old place back to who left by mistake, the last one to who left for longer', async () => {
    const [first, second, third] = await lineOf('retail', 3);
    await leave(first!, 'retail');
    expect(await inLine(second!, 'retail')).toMatchObject({ position: 1 });
    expect(await join(first!, 'retail')).toMatchObject({ position: 1 });
    await leave(second!, 'retail');
    await minutes(11);
    await tick(test);
    expect(await test.db.query('select from public.wait_list where profile_id = $1', [second])).toEqual([]);
    expect(await join(second!, 'retail')).toMatchObject({ position: 3, length: 3 });
    expect(await inLine(third!, 'retail')).toMatchObject({ position: 2 });
  });
});

describe('a place that comes free', () => {
  it('is offered to the first in line for 48 hours, then to the next, and each is told once in their language [D12]', async () => {
    const full = await addMentor(test, { topics: ['insurance'], maxActive: 1 });
    const { request } = (await sendMany(test, full, 1))[0]!;
    await accept(test, full, request);
    const [first, second] = await lineOf('insurance', 2);
    await test.db.query(`update public.profiles set locale = 'fr' where id = $1`, [first]);
    await tick(test);
    expect(await offered(first!, 'insurance')).toBeNull();

    const relationship = (
      await test.db.query<{ id: string }>('select id from public.relationships where request_id = $1', [request])
    )[0]!.id;
    await test.rpc(full, 'end_relationship', { p_relationship: relationship, p_reason: 'goals_met' });
    await tick(test);
    await tick(test);
    expect([await offered(first!, 'insurance'), await offered(second!, 'insurance')]).toEqual([full, null]);
    expect(await mails(test, first!, 'topic_open')).toMatchObject([
      { topic: 'insurance', mentor: { id: full }, locale: 'fr', topic_name: 'Assurance' },
    ]);

    await minutes(48 * 60 - 10);
    await tick(test);
    expect(await offered(first!, 'insurance')).toBe(full);
    await minutes(10);
    // With no job run, the place is not theirs any more.
    expect(await inLine(first!, 'insurance')).toBeNull();
    expect(await mails(test, first!, 'topic_open')).toEqual([null]);
    await tick(test);
    await tick(test);
    expect(await offered(second!, 'insurance')).toBe(full);
    expect([
      await told(test, first!, 'topic_open'),
      await told(test, first!, 'place_passed'),
      await told(test, second!, 'topic_open'),
    ]).toEqual([1, 1, 1]);
    expect(await join(first!, 'insurance')).toMatchObject({ position: 2 });
  });

  it('ends the wait of who asks, and is not offered again while the answer is out', async () => {
    const [first, second] = await lineOf('fundraising', 2);
    const mentor = await addMentor(test, { topics: ['fundraising', 'serving-on-a-board'], maxActive: 1 });
    await join(first!, 'serving-on-a-board');
    await tick(test);
    const request = await send(test, first!, mentor, { p_topic: 'fundraising' });
    expect(await inLine(first!, 'fundraising')).toBeNull();
    expect(await inLine(first!, 'serving-on-a-board'), 'what was not asked about is still waited for').toMatchObject({
      offer: null,
    });
    await tick(test);
    expect(await offered(second!, 'fundraising')).toBeNull();
    await test.rpc(mentor, 'decline_request', { p_request: request, p_reason: 'no_time_now' });
    await tick(test);
    expect(await offered(second!, 'fundraising')).toBe(mentor);
  });

  it('goes past whoever cannot take it: oneself, somebody blocked or hidden, somebody who asked already', async () => {
    const mentor = await addMentor(test, { topics: ['dental-care'], maxActive: 1 });
    const [blocked, hiding, next] = [await addMember(test), await addMember(test), await addMember(test)];
    await join(mentor, 'dental-care');
    for (const one of [blocked, hiding, next]) {
      await minutes(1);
      await join(one, 'dental-care');
    }
    await test.rpc(mentor, 'block_member', { p_profile: blocked });
    await test.as(hiding, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        hiding,
        mentor,
      ]),
    );
    await tick(test);
    expect([
      await offered(mentor, 'dental-care'),
      await offered(blocked, 'dental-care'),
      await offered(hiding, 'dental-care'),
      await offered(next, 'dental-care'),
    ]).toEqual([null, null, null, mentor]);
  });

  it('is taken back when the mentor fills up or pauses; the place in line stays', async () => {
    const [first] = await lineOf('aquaculture', 1);
    const mentor = await addMentor(test, { topics: ['aquaculture'], maxActive: 1 });
    await tick(test);
    expect(await offered(first!, 'aquaculture')).toBe(mentor);
    await accept(test, mentor, (await sendMany(test, mentor, 1))[0]!.request);
    expect(await inLine(first!, 'aquaculture')).toMatchObject({ position: 1, offer: null });
    expect(await mails(test, first!, 'topic_open')).toHaveLength(1);
    await tick(test);
    expect((await mails(test, first!, 'topic_open'))[0]).toBeNull();
    const other = await addMentor(test, { topics: ['aquaculture'] });
    await tick(test);
    expect(await offered(first!, 'aquaculture')).toBe(other);
    await test.rpc(other, 'pause_mentoring');
    await tick(test);
    await days(test, 3);
    await tick(test);
    expect(await inLine(first!, 'aquaculture'), 'an offer that was taken back cannot lapse').toMatchObject({
      position: 1,
      offer: null,
    });
  });
});

describe('a line of more than five', () => {
  const waitingOffers = (mentor: string) =>
    test.as(mentor, (query) =>
      query<{ id: string }>('select id from public.group_offers where mentor_id = $1 and answer is null', [mentor]),
    );
  const answer = (mentor: string, offer: string, yes: boolean) =>
    attempt(test, mentor, 'answer_group_offer', { p_offer: offer, p_accept: yes });

  it('offers the topic’s mentors a group session once, staff see it, and a yes is told to the line [D13]', async () => {
    const full = await addMentor(test, { topics: ['pharmacy'], maxActive: 1 });
    await accept(test, full, (await sendMany(test, full, 1))[0]!.request);
    const resting = await addMentor(test, { topics: ['pharmacy'] });
    await test.rpc(resting, 'pause_mentoring');
    const elsewhere = await addMentor(test, { topics: ['paramedicine'], status: 'draft' });
    const five = await lineOf('pharmacy', 5);
    await tick(test);
    expect(await waitingOffers(full)).toEqual([]);
    const six = [...five, ...(await lineOf('pharmacy', 1))];
    await tick(test);
    await tick(test);
    const [offer] = await waitingOffers(full);
    expect(await told(test, full, 'group_offer')).toBe(1);
    expect((await mails(test, full, 'group_offer'))[0]).toMatchObject({ topic: 'pharmacy', data: { waiting: 6 } });
    expect([await waitingOffers(resting), await waitingOffers(elsewhere)]).toEqual([[], []]);

    expect(await answer(await addMentor(test), offer!.id, true)).toBe('group_offer_not_found');
    expect(await answer(full, offer!.id, true)).toBe('done');
    expect(await answer(full, offer!.id, false)).toBe('group_offer_answered');
    for (const one of six) expect(await told(test, one, 'group_accepted')).toBe(1);
    expect((await mails(test, six[0]!, 'group_accepted'))[0]).toMatchObject({
      topic: 'pharmacy',
      mentor: { id: full },
    });
    const queue = await test.rpc<{ group_offers: object[] }>(
      await addMember(test, { role: 'coordinator' }),
      'staff_queue',
    );
    expect(queue.group_offers).toMatchObject([
      { topic: 'pharmacy', waiting: 6, offered: 1, accepted: ['Maricel Reyes'] },
    ]);
  });

  it('asks the same mentor about the same topic again after 90 days, not before, and an old offer is too late [D13]', async () => {
    const full = await addMentor(test, { topics: ['midwifery-and-birth'], maxActive: 1 });
    await accept(test, full, (await sendMany(test, full, 1))[0]!.request);
    await lineOf('midwifery-and-birth', 6);
    await tick(test);
    const [old] = await waitingOffers(full);
    await days(test, 30);
    await tick(test);
    expect(await answer(full, old!.id, true)).toBe('group_offer_expired');
    await days(test, 59);
    await tick(test);
    expect(await waitingOffers(full)).toHaveLength(1);
    await days(test, 1);
    await tick(test);
    expect(await waitingOffers(full)).toHaveLength(2);
  });
});

describe('how long a yes takes on a topic', () => {
  it('is the median of 90 days from five acceptances on, and not enough data before [D14]', async () => {
    const topic = 'forestry';
    const median = async () =>
      (
        await test.as(null, (query) =>
          query<{ median_days: number | null; sample: number | null }>(
            'select median_days, sample from public.topic_facts($1)',
            [topic],
          ),
        )
      )[0];
    for (const wait of [1, 2, 4, 8]) {
      const mentor = await addMentor(test, { topics: [topic] });
      const request = await send(test, await addMember(test), mentor, { p_topic: wait === 1 ? null : topic });
      await days(test, wait);
      await accept(test, mentor, request);
    }
    expect(await median()).toEqual({ median_days: null, sample: null });
    const mentor = await addMentor(test, { topics: [topic] });
    const declined = await send(test, await addMember(test), mentor, { p_topic: topic });
    await test.rpc(mentor, 'decline_request', { p_request: declined, p_reason: 'no_time_now' });
    expect(await median()).toEqual({ median_days: null, sample: null });
    const request = await send(test, await addMember(test), mentor, { p_topic: topic });
    await days(test, 12);
    await accept(test, mentor, request);
    expect(await median()).toEqual({ median_days: 4, sample: 5 });
    const all = await test.as(null, (query) =>
      query<{ topic_slug: string; median_days: number | null }>(
        'select topic_slug, median_days from public.topic_facts()',
      ),
    );
    expect(all.length).toBeGreaterThan(170);
    expect(all.filter((row) => row.topic_slug === topic)).toMatchObject([{ median_days: 4 }]);
    await days(test, 89);
    expect(await median()).toEqual({ median_days: null, sample: null });
  });
});
