import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { written } from '../../src/words.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, send } from '../support/people.ts';
import { accept, attempt, mails, seen, sendMany, storedStatus, tick, together, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const trySend = (mentee: string | null, mentor: string, changes: Record<string, unknown> = {}) =>
  attempt(test, mentee, 'send_request', aRequest(mentor, changes));
const requestsOf = async (mentee: string) =>
  (
    await test.db.query<{ n: number }>('select count(*)::int as n from public.requests where mentee_id = $1', [mentee])
  )[0]!.n;

describe('sending a request', () => {
  it('is answered with a date 14 days away, and both are told once [XE-02] [T22]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const receipt = await test.rpc<{ id: string; status: string; deadline_at: string }>(
      mentee,
      'send_request',
      aRequest(mentor),
    );
    expect(receipt.status).toBe('sent');
    const left = await test.db.query<{ d: number }>(
      'select extract(epoch from $1::timestamptz - private.now()) / 86400 as d',
      [receipt.deadline_at],
    );
    expect(Math.round(Number(left[0]!.d) * 1000)).toBe(14_000);
    for (const [person, type] of [
      [mentor, 'request_received'],
      [mentee, 'request_sent'],
    ] as const) {
      expect(await told(test, person, type)).toBe(1);
      const [mail] = await mails(test, person, type);
      expect(mail!.request).toMatchObject({ id: receipt.id, deadline_at: mail!.data['deadline_at'] });
    }
  });

  it('carries the words, the duration, the format and the topic as they were typed [XE-02] [T22]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const id = await send(test, mentee, mentor, {
      p_topic: 'accounting',
      p_goal: '  Trouver ma voie : « l’audit » ou autre ?  ',
    });
    expect(await seen(test, mentor, id)).toMatchObject({
      goal: 'Trouver ma voie : « l’audit » ou autre ?',
      why: aRequest(mentor).p_why,
      topic: { slug: 'accounting', field: 'finance', name_en: 'Accounting', name_fr: 'Comptabilité' },
      duration: 'three_months',
      format: 'video',
    });
  });

  it('says before anything is written why a mentor cannot be asked, and which request is in the way', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const answer = (who: string, whom = mentor) => test.rpc(who, 'may_ask', { p_mentor: whom });
    expect(await attempt(test, null, 'may_ask', { p_mentor: mentor })).toMatch(/^permission denied/);
    expect(await answer(mentee)).toBeNull();
    expect(await answer(mentor)).toEqual({ code: 'cannot_ask_yourself', request: null });
    const id = await send(test, mentee, mentor);
    expect(await answer(mentee)).toEqual({ code: 'request_already_open', request: id });
    expect(await answer(await addMember(test)), 'nobody else is told').toBeNull();
    await accept(test, mentor, id);
    expect(await answer(mentee)).toEqual({ code: 'already_together', request: id });
    for (let n = 0; n < 5; n++) await send(test, mentee, await addMentor(test));
    expect(await answer(mentee, await addMentor(test))).toEqual({ code: 'too_many_open_requests', request: null });
  });

  it('finds small steps to take while waiting for every field of topics', async () => {
    const rows = await test.db.query<{ slug: string }>('select slug from public.topic_fields');
    for (const { waitingSteps } of Object.values(written))
      expect(Object.keys(waitingSteps.fields).toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted());
  });

  it('names the field that is wrong, and writes nothing [T22] [MO-05]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test, { durations: ['one_meeting'] })];
    const tried = (changes: Record<string, unknown>) => trySend(mentee, mentor, changes);
    for (const [field, most] of [
      ['goal', 600],
      ['background', 1000],
      ['why', 600],
    ] as const) {
      expect(await tried({ [`p_${field}`]: '  ' })).toBe(`${field}_required`);
      expect(await tried({ [`p_${field}`]: null })).toBe(`${field}_required`);
      expect(await tried({ [`p_${field}`]: 'short' })).toBe(`${field}_too_short`);
      expect(await tried({ [`p_${field}`]: 'x'.repeat(most + 1) })).toBe(`${field}_too_long`);
      expect(await tried({ [`p_${field}`]: '\u200b'.repeat(20) })).toBe(`${field}_required`);
    }
    expect(await tried({ p_duration: 'three_months' })).toBe('duration_not_offered');
    expect(await tried({ p_duration: 'forever' })).toBe('duration_unknown');
    expect(await tried({ p_duration: '' })).toBe('duration_required');
    expect(await tried({ p_duration: 'one_meeting', p_format: 'in_person' })).toBe('format_not_offered');
    expect(await tried({ p_duration: 'one_meeting', p_format: 'telepathy' })).toBe('format_unknown');
    expect(await tried({ p_duration: 'one_meeting', p_format: null })).toBe('format_required');
    expect(await tried({ p_duration: 'one_meeting', p_topic: 'alchemy' })).toBe('topic_unknown');
    expect(await tried({ p_duration: 'one_meeting', p_mentor: null })).toBe('mentor_required');
    expect(await requestsOf(mentee)).toBe(0);
    expect(await tried({ p_duration: 'one_meeting' })).toBe('done');
  });

  it('takes a verified address and a name [T11]', async () => {
    const mentor = await addMentor(test);
    expect(await trySend(await addMember(test, { verified: false }), mentor)).toBe('email_not_verified');
    expect(await trySend(await addMember(test, { name: '' }), mentor)).toBe('display_name_required');
    expect(await trySend(mentor, mentor)).toBe('cannot_ask_yourself');
    expect(await trySend(null, mentor)).toContain('permission denied');
  });

  it.each(['draft', 'pending', 'declined', 'suspended', 'withdrawn'])(
    'is refused while the mentor is %s [T17]',
    async (status) => {
      expect(await trySend(await addMember(test), await addMentor(test, { status }))).toBe('mentor_not_available');
    },
  );

  it('is refused when there is no such mentor, or when either blocked the other [T39]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    expect(await trySend(mentee, await addMember(test))).toBe('mentor_not_available');
    await test.rpc(mentor, 'block_member', { p_profile: mentee });
    expect(await trySend(mentee, mentor)).toBe('mentor_not_available');
    await test.rpc(mentor, 'unblock_member', { p_profile: mentee });
    await test.rpc(mentee, 'block_member', { p_profile: mentor });
    expect(await trySend(mentee, mentor)).toBe('mentor_not_available');
  });

  it('tried again over a bad line is the same request [T64]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const p_id = crypto.randomUUID();
    expect(await send(test, mentee, mentor, { p_id })).toBe(p_id);
    expect(await send(test, mentee, mentor, { p_id })).toBe(p_id);
    expect(await requestsOf(mentee)).toBe(1);
    expect(await told(test, mentor, 'request_received')).toBe(1);
    expect(await trySend(mentee, await addMentor(test), { p_id })).toBe('request_id_taken');
    expect(await trySend(await addMember(test), mentor, { p_id })).toBe('request_id_taken');
  });

  it('is limited to 10 in 24 hours, withdrawn ones too [T62] [trap 11]', async () => {
    const mentee = await addMember(test);
    for (let i = 0; i < 10; i++) {
      const id = await send(test, mentee, await addMentor(test));
      await test.rpc(mentee, 'withdraw_request', { p_request: id });
    }
    const next = await addMentor(test);
    expect(await trySend(mentee, next)).toBe('rate_limited');
    await days(test, 1);
    expect(await trySend(mentee, next)).toBe('done');
  });
});

describe('a mentee', () => {
  it('has at most 5 open requests, one a mentor [T23]', async () => {
    const mentee = await addMember(test);
    const first = await addMentor(test);
    const id = await send(test, mentee, first);
    expect(await trySend(mentee, first)).toBe('request_already_open');
    for (let i = 0; i < 4; i++) await send(test, mentee, await addMentor(test));
    expect(await trySend(mentee, await addMentor(test))).toBe('too_many_open_requests');
    await test.rpc(mentee, 'withdraw_request', { p_request: id });
    expect(await trySend(mentee, await addMentor(test))).toBe('done');
  });

  it.each(['withdrawn', 'declined', 'expired', 'closed'])(
    'may ask again after a request that was %s [T23] [trap 3]',
    async (status) => {
      const [mentee, mentor] = [await addMember(test), await addMentor(test)];
      const id = await send(test, mentee, mentor);
      if (status === 'withdrawn') await test.rpc(mentee, 'withdraw_request', { p_request: id });
      if (status === 'withdrawn') await days(test, 1);
      if (status === 'declined')
        await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'goal_not_clear_yet' });
      if (status === 'expired') await days(test, 14);
      if (status === 'closed') await test.rpc(mentor, 'pause_mentoring', { p_keep_waiting: false });
      if (status === 'closed') await test.rpc(mentor, 'resume_mentoring');
      const again = await send(test, mentee, mentor);
      expect([await storedStatus(test, id), await storedStatus(test, again)]).toEqual([status, 'sent']);
    },
  );

  it('cannot ask a mentor they are with, and can once that has ended', async () => {
    const { mentee, mentor, relationship } = await together(test);
    expect(await trySend(mentee, mentor)).toBe('already_together');
    await test.rpc(mentee, 'end_relationship', { p_relationship: relationship, p_reason: 'goals_met' });
    expect(await trySend(mentee, mentor)).toBe('done');
  });

  it('may be a mentor too, asking and answering with one account [T12]', async () => {
    const [both, mentor, mentee] = [await addMentor(test), await addMentor(test), await addMember(test)];
    const asked = await send(test, both, mentor);
    const received = await send(test, mentee, both);
    expect([(await seen(test, both, asked)).side, (await seen(test, both, received)).side]).toEqual([
      'mentee',
      'mentor',
    ]);
    await accept(test, mentor, asked);
    await accept(test, both, received);
    expect([await storedStatus(test, asked), await storedStatus(test, received)]).toEqual(['accepted', 'accepted']);
  });

  it('is with nobody until both have acted [MO-04] [XE-03]', async () => {
    const [{ mentee, request }] = (await sendMany(test, await addMentor(test), 1)) as [
      { mentee: string; request: string },
    ];
    const relationships = () => test.db.query('select from public.relationships where mentee_id = $1', [mentee]);
    await days(test, 13);
    await tick(test);
    expect(await relationships()).toHaveLength(0);
    await accept(test, (await seen(test, mentee, request)).mentor.id, request);
    expect(await relationships()).toHaveLength(1);
  });
});

describe('the price', () => {
  const showPrices = (shown: boolean) => test.rpc('service_role', 'set_prices_shown', { p_shown: shown });
  const setPrice = (mentor: string, cents: number) =>
    test.db.query('update public.mentors set price_cents = $2 where profile_id = $1', [mentor, cents]);

  it('of the moment of sending stays the price of that request [T55]', async () => {
    await showPrices(true);
    const [mentee, mentor] = [await addMember(test), await addMentor(test, { priceCents: 4500 })];
    const id = await send(test, mentee, mentor);
    await setPrice(mentor, 9000);
    await showPrices(false);
    expect((await seen(test, mentee, id)).price_cents).toBe(4500);
    await showPrices(true);
    expect((await seen(test, mentor, await send(test, await addMember(test), mentor))).price_cents).toBe(9000);
    await accept(test, mentor, id);
    expect((await seen(test, mentee, id)).price_cents).toBe(4500);
  });

  it('is nothing where nobody was shown a price, and nobody is asked who takes only paid requests [T57]', async () => {
    await showPrices(false);
    const [mentee, mentor] = [await addMember(test), await addMentor(test, { priceCents: 4500 })];
    expect((await seen(test, mentee, await send(test, mentee, mentor))).price_cents).toBeNull();
    await test.db.query(`update public.mentors set pricing = 'paid' where profile_id = $1`, [mentor]);
    expect(await trySend(await addMember(test), mentor)).toBe('mentor_not_available');
    await showPrices(true);
    expect(await trySend(await addMember(test), mentor)).toBe('done');
  });
});
