import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, leaveForGood, send } from '../support/people.ts';
import { accept, attempt, isOpen, mails, seen, tick, told, type Seen } from '../support/requests.ts';

let test: TestDatabase;
let coordinator: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  coordinator = await addMember(test, { role: 'coordinator' });
});
afterAll(() => test.close());

type Person = {
  id: string;
  name: string;
  status: string;
  mentor: string | null;
  asked: number;
  was_asked: number;
  reports_about: number;
  reports_sent: number;
  acts: { action: string; reason: string }[];
};
type Row = {
  id: string;
  note: string;
  reporter: Person;
  about: Person;
  request: { id: string; status: string } | null;
};
const p_reason = 'They asked for a passport number.';
const report = (who: string, kind: 'profile' | 'request', subject: string) =>
  test.rpc<{ id: string }>(who, 'send_report', {
    p_subject_kind: kind,
    p_subject: subject,
    p_reason: 'asks_for_money',
    p_note: p_reason,
  });
const listed = async (id: string, by = coordinator) =>
  (await test.rpc<{ reports: Row[] }>(by, 'staff_queue')).reports.find((one) => one.id === id)!;
const logged = (subject: string) =>
  test.db.query('select action, reason, actor_id from private.audit_log where subject_id = $1 order by id', [subject]);
const statusOf = async (id: string) =>
  (await test.db.query<{ status: string }>('select status::text from public.profiles where id = $1', [id]))[0]!.status;

async function pair() {
  const [mentee, mentor] = [
    await addMember(test, { name: 'Hodan Warsame' }),
    await addMentor(test, { name: 'Doug Flett' }),
  ];
  return { mentee, mentor, request: await send(test, mentee, mentor) };
}

describe('a report in the queue', () => {
  it('says who, about whom, what, and what is known of both [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const { id } = await report(mentee, 'request', request);
    await report(await addMember(test), 'profile', mentor);
    const row = await listed(id);
    expect(row).toMatchObject({ note: p_reason, request: { id: request, status: 'sent' } });
    expect(row.reporter).toMatchObject({
      id: mentee,
      name: 'Hodan Warsame',
      asked: 1,
      reports_sent: 1,
      reports_about: 0,
    });
    expect(row.about).toMatchObject({
      id: mentor,
      name: 'Doug Flett',
      mentor: 'published',
      was_asked: 1,
      reports_about: 2,
    });
  });

  it('by a mentor is about the mentee, and one about a profile has no request [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const byMentor = await listed((await report(mentor, 'request', request)).id);
    expect([byMentor.reporter.id, byMentor.about.id]).toEqual([mentor, mentee]);
    const aboutProfile = await listed((await report(mentee, 'profile', mentor)).id);
    expect([aboutProfile.about.id, aboutProfile.request]).toEqual([mentor, null]);
  });

  it('shows what staff did about them before, but not who read a request [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const { id } = await report(mentee, 'request', request);
    await test.rpc(await addMember(test, { role: 'safeguarding' }), 'staff_read_request', {
      p_request: request,
      p_reason: 'To read the report.',
    });
    await test.rpc(coordinator, 'staff_warn_member', { p_member: mentor, p_reason });
    expect((await listed(id)).about.acts).toEqual([
      { action: 'member_warn', reason: p_reason, at: expect.any(String) as string },
    ]);
  });
});

describe('what staff do about a report', () => {
  const acts = async (): Promise<[string, Record<string, unknown>][]> => {
    const { mentor, request } = await pair();
    return [
      ['staff_warn_member', { p_member: mentor, p_reason }],
      ['staff_close_request', { p_request: request, p_reason }],
      ['staff_suspend_member', { p_member: mentor, p_reason }],
      ['staff_lift_suspension', { p_member: mentor, p_reason }],
    ];
  };

  it('is for coordinators, safety staff and owners alone, and needs a reason [T39] [T45]', async () => {
    for (const [name, args] of await acts()) {
      expect(await attempt(test, null, name, args), name).toContain('permission denied');
      for (const other of [
        args['p_member'] as string,
        await addMember(test),
        await addMember(test, { role: 'funder' }),
      ])
        if (other) expect(await attempt(test, other, name, args), name).toBe('staff_only');
      expect(await attempt(test, coordinator, name, { ...args, p_reason: ' ' }), name).toBe('reason_required');
    }
    for (const role of ['coordinator', 'safeguarding', 'owner']) {
      const staff = await addMember(test, { role });
      for (const [name, args] of await acts())
        expect(await attempt(test, staff, name, args), `${role} ${name}`).toBe('done');
    }
  });

  it('warns: told with the reason, by e-mail too, and logged [T39]', async () => {
    const { mentor } = await pair();
    await test.rpc(coordinator, 'staff_warn_member', { p_member: mentor, p_reason });
    expect((await mails(test, mentor, 'member_warned'))[0]!.data['reason']).toBe(p_reason);
    expect(await logged(mentor)).toEqual([{ action: 'member_warn', reason: p_reason, actor_id: coordinator }]);
    expect(await isOpen(test, mentor), 'nothing else changes').toBe(true);
    const nobody = '00000000-0000-4000-8000-00000000dead';
    expect(await attempt(test, coordinator, 'staff_warn_member', { p_member: nobody, p_reason })).toBe(
      'member_not_found',
    );
  });

  it('closes the request between them: both are told that staff did, once [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const close = () => attempt(test, coordinator, 'staff_close_request', { p_request: request, p_reason });
    expect([await close(), await close()]).toEqual(['done', 'request_already_answered']);
    expect(await seen(test, mentee, request)).toMatchObject({ status: 'closed', close_reason: 'closed_by_staff' });
    for (const side of [mentee, mentor]) {
      expect(await mails(test, side, 'request_closed')).toHaveLength(1);
      expect(await logged(side)).toEqual([{ action: 'request_close', reason: p_reason, actor_id: coordinator }]);
    }
    const late = await pair();
    await days(test, 15);
    expect(await attempt(test, coordinator, 'staff_close_request', { p_request: late.request, p_reason })).toBe(
      'request_already_answered',
    );
  });

  it('suspends: the profile goes, what is open closes, and the member can take their data and nothing else [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    await test.rpc(coordinator, 'staff_suspend_member', { p_member: mentor, p_reason });
    expect([await statusOf(mentor), await isOpen(test, mentor)]).toEqual(['suspended', undefined]);
    expect(await seen(test, mentee, request)).toMatchObject({ status: 'closed', close_reason: 'mentor_unavailable' });
    expect((await mails(test, mentor, 'account_suspended'))[0]!.data['reason']).toBe(p_reason);
    for (const name of ['list_my_blocks', 'delete_my_account', 'withdraw_mentor_profile'])
      expect(await attempt(test, mentor, name), name).toBe('account_suspended');
    expect(await attempt(test, mentor, 'keep_my_account')).toBe('account_deleted');
    expect(await attempt(test, mentor, 'export_my_data')).toBe('done');
    expect(await test.rpc(mentor, 'my_home')).toMatchObject({ page: 'myData' });
    expect(await test.rpc(mentor, 'my_data_access')).toMatchObject({ status: 'suspended' });
    expect(await attempt(test, coordinator, 'staff_suspend_member', { p_member: mentor, p_reason })).toBe(
      'already_suspended',
    );
    const queue = await test.rpc<{ suspended: { id: string; reason: string }[] }>(coordinator, 'staff_queue');
    expect(queue.suspended).toContainEqual(expect.objectContaining({ id: mentor, reason: p_reason }));
  });

  it('suspends a mentee too: their requests close, their mentorships stand, no place is offered to them [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    await accept(test, mentor, request);
    const other = await addMentor(test);
    const open = await send(test, mentee, other);
    await test.rpc(coordinator, 'staff_suspend_member', { p_member: mentee, p_reason });
    expect(await seen(test, other, open)).toMatchObject({ status: 'closed', close_reason: 'mentee_unavailable' });
    expect((await mails(test, other, 'request_closed'))[0]).toMatchObject({
      data: { reason: 'mentee_unavailable' },
      request: { mentee: { name: 'H. W.' } },
    });
    expect(await seen(test, mentor, request)).toMatchObject({ relationship: { status: 'accepted' } });
    const [may] = await test.db.query<{ may: boolean }>('select private.may_be_offered($1, $2) as may', [
      mentee,
      other,
    ]);
    expect(may!.may).toBe(false);
  });

  it('says of who is suspended the name as it was and that they cannot be reached, never why, in lists, mails and contact [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const waiting = await send(test, await addMember(test), mentor);
    await accept(test, mentor, request);
    const { relationship } = await seen(test, mentee, request);
    const contact = (who: string) => attempt(test, who, 'relationship_contact', { p_relationship: relationship!.id });
    expect(await contact(mentee)).toBe('done');
    await test.rpc(coordinator, 'staff_suspend_member', { p_member: mentor, p_reason });
    expect(await contact(mentee)).toBe('contact_hidden');
    const { requests } = await test.rpc<{ requests: Seen[] }>(mentee, 'list_requests', { p_side: 'mentee' });
    expect(requests[0]!.mentor).toMatchObject({ name: 'Doug Flett', gone: false, unavailable: true });
    expect(JSON.stringify(requests)).not.toMatch(/suspend|passport/);
    expect((await mails(test, mentee, 'request_accepted'))[0], 'there is no contact to be seen').toBeNull();
    const [owner] = await test.db.query<{ mentee_id: string }>('select mentee_id from public.requests where id = $1', [
      waiting,
    ]);
    expect((await mails(test, owner!.mentee_id, 'request_closed'))[0]).toMatchObject({
      data: { reason: 'mentor_unavailable' },
      request: { mentor: { name: 'Doug Flett' } },
    });
    await test.rpc(coordinator, 'staff_lift_suspension', { p_member: mentor, p_reason });
    expect(await contact(mentee)).toBe('done');
  });

  it('lifts a suspension: all is as before but what closed, told and logged [T39]', async () => {
    const { mentee, mentor, request } = await pair();
    const lift = () => attempt(test, coordinator, 'staff_lift_suspension', { p_member: mentor, p_reason });
    expect(await lift()).toBe('not_suspended');
    await test.rpc(coordinator, 'staff_suspend_member', { p_member: mentor, p_reason });
    expect(await lift()).toBe('done');
    expect([await statusOf(mentor), await isOpen(test, mentor)]).toEqual(['active', true]);
    expect(await seen(test, mentee, request)).toMatchObject({ status: 'closed' });
    expect(await told(test, mentor, 'suspension_lifted')).toBe(1);
    expect((await mails(test, mentor, 'account_suspended'))[0], 'what is no longer so is not sent').toBeNull();
    expect((await logged(mentor)).map((one) => one['action'])).toEqual(['member_suspend', 'suspension_lift']);
  });

  it('is never done by staff to themselves [T39] [T45]', async () => {
    const me = await addMentor(test);
    await test.db.query("update public.profiles set role = 'coordinator' where id = $1", [me]);
    const mentee = await addMember(test);
    const asked = await send(test, mentee, me);
    const about = await report(mentee, 'request', asked);
    const whole = await report(await addMember(test), 'profile', me);
    const acts: [string, Record<string, unknown>][] = [
      ['staff_warn_member', { p_member: me, p_reason }],
      ['staff_suspend_member', { p_member: me, p_reason }],
      ['staff_lift_suspension', { p_member: me, p_reason }],
      ['staff_close_request', { p_request: asked, p_reason }],
      ['staff_pause_mentor', { p_mentor: me, p_reason }],
      ['staff_resume_mentor', { p_mentor: me, p_reason }],
      ['staff_remove_photo', { p_mentor: me, p_reason }],
      ['review_mentor', { p_mentor: me, p_decision: 'approve' }],
      ['review_story', { p_profile: me, p_decision: 'approve' }],
      ['resolve_report', { p_report: about.id, p_resolution: p_reason }],
      ['resolve_report', { p_report: whole.id, p_resolution: p_reason }],
    ];
    for (const [name, args] of acts) expect(await attempt(test, me, name, args), name).toBe('cannot_act_on_yourself');
    expect(await logged(me)).toEqual([]);
    expect(await attempt(test, coordinator, 'staff_close_request', { p_request: asked, p_reason })).toBe('done');
    expect(await attempt(test, me, 'staff_photo', { p_mentor: me }), 'reading is no act').toBe('done');
  });

  it('reaches an account that is leaving: warned, then suspended, and keeping it lifts nothing [T39] [T14]', async () => {
    const leaver = await addMember(test);
    await test.rpc(leaver, 'delete_my_account');
    const of = { p_member: leaver, p_reason };
    await test.rpc(coordinator, 'staff_warn_member', of);
    expect((await mails(test, leaver, 'member_warned'))[0]!.data['reason']).toBe(p_reason);
    await test.rpc(coordinator, 'staff_suspend_member', of);
    expect((await mails(test, leaver, 'account_suspended'))[0]!.data['reason']).toBe(p_reason);
    await test.rpc(coordinator, 'staff_lift_suspension', of);
    expect(await statusOf(leaver), 'the suspension hid that the account is leaving').toBe('leaving');
    await test.rpc(coordinator, 'staff_suspend_member', of);
    expect(await attempt(test, leaver, 'keep_my_account')).toBe('done');
    expect(await test.rpc(leaver, 'my_data_access')).toMatchObject({ status: 'suspended', delete_after: null });
    expect(await attempt(test, leaver, 'list_my_blocks')).toBe('account_suspended');
    await test.rpc(coordinator, 'staff_lift_suspension', of);
    expect(await statusOf(leaver)).toBe('active');
  });

  it('does not keep an account that was to be erased [T39] [T14]', async () => {
    const leaver = await addMember(test);
    await test.rpc(leaver, 'delete_my_account');
    await test.rpc(coordinator, 'staff_suspend_member', { p_member: leaver, p_reason });
    await days(test, 14);
    await tick(test);
    expect(await statusOf(leaver)).toBe('deleted');
  });

  it('never suspends staff, the last of them among them, nor who has left [T39]', async () => {
    const owner = await addMember(test, { role: 'owner' });
    const leaver = await addMember(test);
    await leaveForGood(test, leaver);
    const suspend = (p_member: string) => attempt(test, coordinator, 'staff_suspend_member', { p_member, p_reason });
    expect([await suspend(owner), await suspend(coordinator), await suspend(leaver)]).toEqual([
      'cannot_suspend_staff',
      'cannot_act_on_yourself',
      'member_not_found',
    ]);
  });
});
