import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationshipView } from '../../src/features/relationships/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, send } from '../support/people.ts';
import {
  accept,
  agreed,
  anAgreement,
  attempt,
  clockTo,
  isOpen,
  mails,
  tick,
  together,
  told,
} from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const view = (who: string, relationship: string) =>
  test.rpc<RelationshipView>(who, 'get_relationship', { p_relationship: relationship });
const act = (who: string, command: string, relationship: string, more = {}) =>
  attempt(test, who, command, { p_relationship: relationship, ...more });
const stored = async (relationship: string) =>
  (
    await test.db.query<{ status: string }>('select status::text from public.relationships where id = $1', [
      relationship,
    ])
  )[0]!.status;

describe('a mentorship without an agreement', () => {
  it('lapses 60 days after the yes, after two reminders to the one whose turn it is, and is taken up again in one press [XE-05] [T32] [XE-06]', async () => {
    const { mentee, mentor, relationship } = await together(test, { maxActive: 1 });
    const { created_at: since } = await view(mentee, relationship);
    for (const [days, reminders] of [
      [29, 0],
      [30, 1],
      [52, 1],
      [53, 2],
      [59, 2],
    ] as const) {
      await clockTo(test, since, days * 24 + 1);
      await tick(test);
      await tick(test);
      expect([days, await told(test, mentee, 'activation_reminder')]).toEqual([days, reminders]);
    }
    expect(await told(test, mentor, 'activation_reminder')).toBe(0);
    await clockTo(test, since, 60 * 24 + 1);
    expect((await view(mentee, relationship)).status).toBe('lapsed');
    expect(await act(mentor, 'propose_agreement', relationship, anAgreement(relationship))).toBe('relationship_lapsed');
    expect(await stored(relationship)).toBe('accepted');
    await tick(test);
    expect(await stored(relationship)).toBe('lapsed');
    for (const who of [mentee, mentor]) expect(await mails(test, who, 'relationship_lapsed')).toHaveLength(1);
    expect(await isOpen(test, mentor)).toBe(true);
    expect(await act(mentee, 'reactivate_relationship', relationship)).toBe('done');
    expect(await view(mentor, relationship)).toMatchObject({ status: 'accepted', next: { who: 'mentee' } });
    expect(await isOpen(test, mentor)).toBe(false);
  });

  it('frees its place on the day itself, with every job stopped', async () => {
    const { mentee, mentor, relationship } = await together(test, { maxActive: 1 });
    await clockTo(test, (await view(mentee, relationship)).activate_by, 1);
    expect(await attempt(test, await addMember(test), 'send_request', { ...request(mentor) })).toBe('done');
    expect(await stored(relationship)).toBe('lapsed');
  });

  it('cannot be taken up again past the mentor’s cap', async () => {
    const { mentee, mentor, relationship } = await together(test, { maxActive: 1 });
    await clockTo(test, (await view(mentee, relationship)).activate_by, 1);
    await tick(test);
    const other = await addMember(test);
    await accept(test, mentor, await send(test, other, mentor));
    expect(await act(mentee, 'reactivate_relationship', relationship)).toBe('mentor_at_capacity');
    await expect(
      test.db.query(`update public.relationships set status = 'accepted', ended_at = null where id = $1`, [
        relationship,
      ]),
    ).rejects.toThrow(/mentor_at_capacity/);
  });

  it('stops reminding once an agreement waits for the other, and reminds that one', async () => {
    const { mentee, mentor, relationship } = await together(test);
    await test.rpc(mentee, 'propose_agreement', anAgreement(relationship));
    await clockTo(test, (await view(mentee, relationship)).activate_by, -29 * 24);
    await tick(test);
    expect([await told(test, mentee, 'activation_reminder'), await told(test, mentor, 'activation_reminder')]).toEqual([
      0, 1,
    ]);
  });
});

const request = (mentor: string) => ({
  p_mentor: mentor,
  p_goal: 'Choose between two accounting routes by March.',
  p_background: 'Two years of bookkeeping, one course at night.',
  p_why: 'You did the same after you came here.',
  p_duration: 'three_months',
  p_format: 'video',
});

describe('the end of a mentorship', () => {
  it('comes when both mark all goals met, or with its term, 12 months at the most [XE-08]', async () => {
    const early = await agreed(test, {}, { p_goals: ['Find a college.', 'Write to two employers.'] });
    const { goals } = await view(early.mentee, early.relationship);
    const mark = (who: string, place: number, met = true) =>
      attempt(test, who, 'mark_goal', { p_goal: goals[place]!.id, p_met: met });
    await mark(early.mentee, 0);
    await mark(early.mentee, 1);
    expect(await view(early.mentor, early.relationship)).toMatchObject({
      status: 'active',
      next: { step: 'confirm_goals', who: 'mentor' },
    });
    await mark(early.mentor, 0);
    await mark(early.mentor, 0, false);
    await mark(early.mentor, 1);
    expect(await stored(early.relationship)).toBe('active');
    await mark(early.mentor, 0);
    expect(await stored(early.relationship)).toBe('completed');
    expect(await mails(test, early.mentee, 'relationship_completed')).toHaveLength(1);

    const long = await agreed(test, {}, { p_duration: 'twelve_months' });
    const { term_starts_at: from, term_ends_at: to } = await view(long.mentee, long.relationship);
    const year = new Date(from!);
    year.setUTCFullYear(year.getUTCFullYear() + 1);
    expect(new Date(to!)).toEqual(year);
    await clockTo(test, to!, -24);
    await tick(test);
    for (const who of [long.mentee, long.mentor]) expect(await mails(test, who, 'term_reminder')).toHaveLength(1);
    await clockTo(test, to!, 1);
    expect((await view(long.mentee, long.relationship)).status).toBe('completed');
    expect(await act(long.mentee, 'end_relationship', long.relationship, { p_reason: 'other' })).toBe(
      'relationship_already_ended',
    );
    await tick(test);
    expect(await stored(long.relationship)).toBe('completed');
  });

  it('is put off by a new version that both date, from that day on', async () => {
    const { mentee, mentor, relationship } = await agreed(test, {}, { p_duration: 'three_months' });
    const before = (await view(mentee, relationship)).term_ends_at!;
    await clockTo(test, before, -48);
    expect((await view(mentee, relationship)).next).toMatchObject({ step: 'renew_or_finish', who: 'mentee' });
    await test.rpc(
      mentee,
      'propose_agreement',
      anAgreement(relationship, 1, { p_duration: 'three_months', p_renews: true }),
    );
    expect((await view(mentee, relationship)).term_ends_at).toBe(before);
    await test.rpc(mentor, 'accept_agreement', { p_relationship: relationship, p_version: 2 });
    await clockTo(test, before, 24);
    await tick(test);
    expect(await view(mentee, relationship)).toMatchObject({ status: 'active', agreement: { version: 2 } });
  });

  it('can be made by either at any time, without fault: the other is told, not why [IN-05]', async () => {
    for (const side of ['mentee', 'mentor'] as const) {
      const pair = await agreed(test);
      expect(await act(pair[side], 'end_relationship', pair.relationship, { p_reason: 'not_the_right_fit' })).toBe(
        'done',
      );
      const other = side === 'mentee' ? pair.mentor : pair.mentee;
      expect(await mails(test, other, 'relationship_ended')).toHaveLength(1);
      expect(JSON.stringify(await view(other, pair.relationship))).not.toContain('not_the_right_fit');
    }
  });
});

describe('staff', () => {
  it('pause a mentorship: no contact and no step until they let it go on, and its dates wait', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    const staff = await addMember(test, { role: 'safeguarding' });
    const before = await view(mentee, relationship);
    await test.rpc(staff, 'staff_pause_relationship', { p_relationship: relationship, p_reason: 'A report came in.' });
    expect(await act(mentee, 'relationship_contact', relationship)).toBe('relationship_paused');
    expect(await act(mentee, 'propose_agreement', relationship, anAgreement(relationship, 1))).toBe(
      'relationship_wrong_state',
    );
    expect(await attempt(test, mentee, 'mark_goal', { p_goal: before.goals[0]!.id, p_met: true })).toBe(
      'relationship_wrong_state',
    );
    for (const who of [mentee, mentor]) expect(await mails(test, who, 'relationship_paused')).toHaveLength(1);
    expect(JSON.stringify(await test.rpc(mentor, 'my_data_access'))).toContain('A report came in.');
    await clockTo(test, before.term_ends_at!, 24);
    await tick(test);
    expect((await view(mentee, relationship)).status).toBe('paused');
    await test.rpc(staff, 'staff_resume_relationship', { p_relationship: relationship, p_reason: 'All is well.' });
    const after = await view(mentee, relationship);
    expect(after.status).toBe('active');
    expect(Date.parse(after.term_ends_at!)).toBeGreaterThan(Date.parse(before.term_ends_at!) + 86_400_000);
  });

  it('keep a case that a side ended during the pause: contact stays closed until staff settle it [T39]', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    const staff = await addMember(test, { role: 'safeguarding' });
    await test.rpc(staff, 'staff_pause_relationship', { p_relationship: relationship, p_reason: 'A report came in.' });
    expect(await act(mentor, 'end_relationship', relationship, { p_reason: 'other' })).toBe('done');
    expect(await act(mentor, 'relationship_contact', relationship)).toBe('relationship_paused');
    expect(await attempt(test, mentee, 'send_request', request(mentor))).toBe('mentor_not_available');
    const queue = async () =>
      (await test.rpc<{ paused_relationships: { id: string }[] }>(staff, 'staff_queue')).paused_relationships.map(
        ({ id }) => id,
      );
    expect(await queue()).toContain(relationship);
    await test.rpc(staff, 'staff_resume_relationship', { p_relationship: relationship, p_reason: 'All is well.' });
    expect(await queue()).not.toContain(relationship);
    expect(await act(mentee, 'relationship_contact', relationship)).toBe('done');
    expect(await stored(relationship)).toBe('ended');
  });

  it('never decide about a mentorship of their own', async () => {
    const { mentor, relationship } = await together(test);
    await test.db.query("update public.profiles set role = 'safeguarding' where id = $1", [mentor]);
    expect(await act(mentor, 'staff_pause_relationship', relationship, { p_reason: 'My own.' })).toBe(
      'cannot_act_on_yourself',
    );
  });

  it('see a paused mentorship in their queue, and its place stays taken', async () => {
    const { mentor, relationship } = await together(test, { maxActive: 1 });
    const staff = await addMember(test, { role: 'safeguarding' });
    await test.rpc(staff, 'staff_pause_relationship', { p_relationship: relationship, p_reason: 'A report came in.' });
    const queue = await test.rpc<{ paused_relationships: { id: string; reason: string }[] }>(staff, 'staff_queue');
    expect(queue.paused_relationships).toContainEqual(
      expect.objectContaining({ id: relationship, reason: 'A report came in.' }),
    );
    expect(await isOpen(test, mentor)).toBe(false);
  });
});

describe('a block', () => {
  it('ends the mentorship, hides how to reach each other and closes every command at once [T39]', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    await test.rpc(mentee, 'block_member', { p_profile: mentor });
    expect(await stored(relationship)).toBe('ended');
    expect(await act(mentor, 'relationship_contact', relationship)).toBe('contact_hidden');
    expect(await act(mentor, 'propose_agreement', relationship, anAgreement(relationship, 1))).toBe('contact_hidden');
    expect(await act(mentor, 'reactivate_relationship', relationship)).toBe('contact_hidden');
  });
});

describe('while one of the two is suspended', () => {
  it('nothing is asked of the other, nothing lapses, and some days are left afterwards', async () => {
    const { mentee, mentor, relationship } = await together(test);
    const staff = await addMember(test, { role: 'coordinator' });
    const of = { p_member: mentor, p_reason: 'A reason.' };
    const { activate_by: by } = await view(mentee, relationship);
    await test.rpc(staff, 'staff_suspend_member', of);
    await clockTo(test, by, 24);
    await tick(test);
    expect(await view(mentee, relationship)).toMatchObject({
      status: 'accepted',
      next: { step: 'unavailable', who: null },
    });
    expect(await told(test, mentee, 'activation_reminder')).toBe(0);
    await test.rpc(staff, 'staff_lift_suspension', of);
    await tick(test);
    const after = await view(mentee, relationship);
    expect(after).toMatchObject({ status: 'accepted', next: { step: 'propose_agreement' } });
    expect(Date.parse(after.activate_by)).toBeGreaterThan(Date.parse(by) + 7 * 86_400_000);
  });
});

describe('what somebody needs', () => {
  it('is no way to write during a pause, can always be taken back, and goes with a block [S4-12] [T39]', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    const staff = await addMember(test, { role: 'safeguarding' });
    const save = (p_words: string) => act(mentee, 'save_needs', relationship, { p_words });
    expect(await save('I am deaf in one ear.')).toBe('done');
    await test.rpc(staff, 'staff_pause_relationship', { p_relationship: relationship, p_reason: 'A report came in.' });
    expect(await save('Write me elsewhere.')).toBe('relationship_wrong_state');
    expect(await save('')).toBe('done');
    expect((await view(mentor, relationship)).needs).toEqual({});
    await test.rpc(staff, 'staff_resume_relationship', { p_relationship: relationship, p_reason: 'All is well.' });
    expect(await save('I am deaf in one ear.')).toBe('done');
    await test.rpc(mentee, 'block_member', { p_profile: mentor });
    expect((await view(mentor, relationship)).needs).toEqual({});
  });
});

describe('a mentor who takes nobody now', () => {
  it('is not bound by a mentee’s press on a lapsed mentorship', async () => {
    const { mentee, mentor, relationship } = await together(test);
    await clockTo(test, (await view(mentee, relationship)).activate_by, 1);
    await tick(test);
    await test.rpc(mentor, 'pause_mentoring');
    expect(await act(mentee, 'reactivate_relationship', relationship)).toBe('mentor_not_available');
    expect(await act(mentor, 'reactivate_relationship', relationship)).toBe('done');
  });
});

describe('goals', () => {
  it('that are all met complete the mentorship, also when a new version drops the last open one [XE-08]', async () => {
    const names = ['Find out which college to write to.', 'Write to two employers.'];
    const { mentee, mentor, relationship } = await agreed(test, {}, { p_goals: names });
    const { goals } = await view(mentee, relationship);
    for (const who of [mentee, mentor]) await test.rpc(who, 'mark_goal', { p_goal: goals[0]!.id, p_met: true });
    await test.rpc(mentee, 'propose_agreement', anAgreement(relationship, 1, { p_goals: [names[0], names[0]] }));
    await test.rpc(mentor, 'accept_agreement', { p_relationship: relationship, p_version: 2 });
    expect(await view(mentee, relationship)).toMatchObject({ status: 'completed', agreement: { goals: [names[0]] } });
  });
});

describe('stages', () => {
  it('are seen by both with their dates and the next step, in order [CB-07]', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    for (const who of [mentee, mentor]) {
      const { stages, next } = await view(who, relationship);
      expect(stages.map(({ stage, done }) => [stage, done])).toEqual([
        ['accepted', true],
        ['agreement', true],
        ['midway', false],
        ['end', false],
      ]);
      expect(stages.every(({ at }) => at !== null)).toBe(true);
      expect(next.step).toBe('work_on_goals');
    }
  });
});
