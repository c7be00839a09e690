import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, send } from '../support/people.ts';
import { accept, attempt, mails, sendMany, tick, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Suggested = { mentors: { id: string; slug: string; topics: string[] }[]; shared: boolean; topic: string | null };
const suggested = (viewer: string | null, instead: string, topic: string | null = null) =>
  test.rpc<Suggested>(viewer, 'open_mentors_like', { p_mentor: instead, p_topic: topic });
const ids = (answer: Suggested) => answer.mentors.map((mentor) => mentor.id);

describe('when nobody is open', () => {
  it('there is a place on the topic’s wait-list, and word when somebody is [D12]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test, { topics: ['welding'] })];
    const id = await send(test, mentee, mentor);
    await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'no_time_now', p_pause: true });
    expect(await suggested(mentee, mentor)).toMatchObject({ mentors: [], topic: 'welding' });
    // The request named no topic: the mentor's first one names the list.
    expect((await mails(test, mentee, 'request_declined'))[0]).toMatchObject({ alternatives: [], topic: 'welding' });
    await test.rpc(mentee, 'join_wait_list', { p_topic: 'welding' });
    await tick(test);
    expect(await told(test, mentee, 'topic_open')).toBe(0);
    const open = await addMentor(test, { topics: ['welding'] });
    await tick(test);
    await tick(test);
    expect(await told(test, mentee, 'topic_open')).toBe(1);
    expect((await mails(test, mentee, 'topic_open'))[0]).toMatchObject({
      topic: 'welding',
      data: { topic: 'welding', mentor_id: open },
    });
  });
});

describe('the three suggestions', () => {
  it('never include who was asked, blocked either way, dismissed, full, paused, unpublished, or oneself [D12] [T10]', async () => {
    const topics = ['carpentry-and-building'];
    const add = () => addMentor(test, { topics, maxActive: 1, maxPending: 1 });
    const [viewer, ended] = [await add(), await add()];
    // Two are left to suggest: were a third let through, it would fill the third place, before anybody of another topic.
    const open = [await add(), await add()];
    const [asked, declined, blocked, blocking, dismissed] = [
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
    ];
    const [full, crowded, paused, gone] = [await add(), await add(), await add(), await add()];
    await send(test, viewer, asked);
    await test.rpc(declined, 'decline_request', { p_request: await send(test, viewer, declined), p_reason: 'other' });
    await test.rpc(viewer, 'block_member', { p_profile: blocked });
    await test.rpc(blocking, 'block_member', { p_profile: viewer });
    await test.as(viewer, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        viewer,
        dismissed,
      ]),
    );
    await accept(test, full, (await sendMany(test, full, 1))[0]!.request);
    await sendMany(test, crowded, 1);
    await test.rpc(paused, 'pause_mentoring');
    await test.rpc(gone, 'withdraw_mentor_profile');
    const answer = ids(await suggested(viewer, ended));
    expect(answer.slice(0, 2).sort()).toEqual([...open].sort());
    for (const one of [viewer, ended, asked, declined, blocked, blocking, dismissed, full, crowded, paused, gone])
      expect(answer).not.toContain(one);
    for (const one of [ended, full, crowded, paused, gone])
      expect(ids(await suggested(null, ended))).not.toContain(one);
    // A saved one stays: saving is not dismissing.
    await test.as(viewer, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'saved')`, [
        viewer,
        open[0],
      ]),
    );
    expect(ids(await suggested(viewer, ended))).toContain(open[0]);
  });

  it('are those who help with the same things first, and the least asked among equals [D12] [MO-01]', async () => {
    const ended = await addMentor(test, { topics: ['red-seal-exam', 'masonry-and-finishing'] });
    const both = await addMentor(test, { topics: ['red-seal-exam', 'masonry-and-finishing'] });
    const busy = await addMentor(test, { topics: ['masonry-and-finishing'] });
    await sendMany(test, busy, 2);
    const rested = await addMentor(test, { topics: ['masonry-and-finishing'] });
    await addMentor(test, { topics: ['heavy-equipment'] });
    expect(ids(await suggested(await addMember(test), ended))).toEqual([both, rested, busy]);
  });

  it('lead to a request, as a search result does [MO-03]', async () => {
    const [mentee, ended] = [await addMember(test), await addMentor(test, { topics: ['vehicle-repair'] })];
    for (let i = 0; i < 3; i++) await addMentor(test, { topics: ['vehicle-repair'] });
    const [first] = (await suggested(mentee, ended)).mentors;
    expect(await attempt(test, mentee, 'send_request', aRequest(first!.id))).toBe('done');
    const found = await test.rpc<{ hits: { id: string }[] }>(mentee, 'search_mentors', {
      p_search: { query: 'vehicle repair' },
    });
    const hit = found.hits.find((one) => one.id !== first!.id)!;
    expect(await attempt(test, mentee, 'send_request', aRequest(hit.id))).toBe('done');
  });
});

describe('in the place of a mentor who said no', () => {
  /** What the mentee is shown once a request on a topic is declined, and what the e-mail says. */
  async function afterNo(topic: string, others: string[][]) {
    const [mentee, mentor] = [await addMember(test), await addMentor(test, { topics: [topic] })];
    const open: string[] = [];
    for (const topics of others) open.push(await addMentor(test, { topics }));
    const id = await send(test, mentee, mentor, { p_topic: topic });
    await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'other' });
    const [mail] = await mails(test, mentee, 'request_declined');
    const answer = await suggested(mentee, mentor, topic);
    for (const one of [mentor, ...open]) await attempt(test, one, 'pause_mentoring');
    return { answer, open, mail: (mail as unknown as { alternatives: { shares: boolean }[] }).alternatives };
  }

  it.each([
    ['nursing-registration', ['social-work'], ['lab-and-imaging'], ['nursing-registration', 'nursing']],
    ['bookkeeping', ['auditing'], ['bookkeeping'], ['payroll-and-tax']],
    ['baking', ['cooking'], ['running-a-restaurant'], ['cooking', 'baking']],
  ])('stand those who share the topic, and nobody else: %s', async (topic, ...others) => {
    const { answer, open, mail } = await afterNo(topic, others);
    expect(ids(answer)).toEqual(open.filter((_, at) => others[at]!.includes(topic)));
    expect([answer.shared, mail.map(({ shares }) => shares)]).toEqual([true, [true]]);
  });

  it.each([
    ['flying', ['rail'], ['warehousing']],
    ['aquaculture', ['fishing'], ['food-safety']],
    ['midwifery-and-birth', ['dental-care'], ['pharmacy']],
  ])('stand others where nobody shares it, and page and e-mail know: %s', async (topic, ...others) => {
    const { answer, mail } = await afterNo(topic, others);
    expect(answer.mentors.length).toBeGreaterThan(1);
    expect([answer.shared, mail.some(({ shares }) => shares)]).toEqual([false, false]);
  });
});

describe('every end but acceptance', () => {
  it.each(['declined', 'expired', 'mentor_full', 'mentor_paused', 'mentor_gone', 'mentor_deleted'])(
    '%s: the mentee’s e-mail shows three mentors who are open now [D12] [T26]',
    async (end) => {
      const mentee = await addMember(test);
      const mentor = await addMentor(test, { topics: ['heating-and-refrigeration'], maxActive: 1 });
      const id = await send(test, mentee, mentor, { p_topic: 'heating-and-refrigeration' });
      const others: string[] = [];
      for (let i = 0; i < 3; i++) others.push(await addMentor(test, { topics: ['heating-and-refrigeration'] }));
      if (end === 'declined')
        await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'another_mentor_fits_better' });
      if (end === 'expired') await days(test, 14);
      if (end === 'mentor_full') await accept(test, mentor, (await sendMany(test, mentor, 1))[0]!.request);
      if (end === 'mentor_paused') await test.rpc(mentor, 'pause_mentoring', { p_keep_waiting: false });
      if (end === 'mentor_gone') await test.rpc(mentor, 'withdraw_mentor_profile');
      if (end === 'mentor_deleted') await test.rpc(mentor, 'delete_my_account');
      await tick(test);
      const type = end === 'declined' || end === 'expired' ? `request_${end}` : 'request_closed';
      const [mail] = await mails(test, mentee, type);
      expect(mail!.alternatives).toHaveLength(3);
      expect(mail!.topic).toBe('heating-and-refrigeration');
      for (const one of await suggested(mentee, mentor, 'heating-and-refrigeration').then(ids)) {
        expect(await attempt(test, mentee, 'send_request', aRequest(one))).toBe('done');
      }
      for (const one of [mentor, ...others]) await attempt(test, one, 'pause_mentoring');
    },
  );
});
