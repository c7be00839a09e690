import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, leaveForGood, send } from '../support/people.ts';
import { accept, attempt, mails, seen, sendMany, storedStatus, told } from '../support/requests.ts';
import { whereIs } from '../support/where-is.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** A member who wrote all over the place. */
async function addTalkative() {
  const id = await addMember(test, { name: 'Zofia Quillfeather' });
  await test.rpc(id, 'save_my_profile', {
    p_profile: {
      display_name: 'Zofia Quillfeather',
      full_name: 'Zofia Maria Quillfeather',
      phone: '204 555 0173',
      city: 'Quillburgh',
      province_code: 'MB',
      languages: ['pl'],
      about: 'I am Quillfeather.',
      pronouns: 'quillself',
    },
  });
  const email = (await test.db.query<{ email: string }>('select email from auth.users where id = $1', [id]))[0]!.email;
  return { id, email, secrets: [email, 'quillfeather', '5550173', 'quillburgh', 'quillwords', 'quillself'] };
}
const quill = {
  p_goal: 'These quillwords are mine alone.',
  p_background: 'More quillwords of mine.',
  p_why: 'Yet more quillwords here.',
};

describe('a mentee who deletes the account', () => {
  it('closes what is open, tells the other side that and not why, and leaves nothing personal [T14]', async () => {
    const { id, email, secrets } = await addTalkative();
    const [asked, accepted, questioned] = [await addMentor(test), await addMentor(test), await addMentor(test)];
    const open = await send(test, id, asked, quill);
    const begun = await send(test, id, accepted, quill);
    await accept(test, accepted, begun);
    const talked = await send(test, id, questioned, quill);
    await test.rpc(questioned, 'ask_question', { p_request: talked, p_question: 'Which province?' });
    await test.rpc(id, 'reply_to_question', { p_request: talked, p_reply: 'The quillwords province.' });
    await test.as(id, async (query) => {
      await query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'saved')`, [
        id,
        asked,
      ]);
    });
    await test.rpc(id, 'join_wait_list', { p_topic: 'welding' });
    await test.rpc('service_role', 'import_invitation', {
      p_email: email,
      p_locale: 'en',
      p_person: { display_name: 'Zofia Quillfeather' },
      p_mentor: {},
      p_source: 'list',
    });
    await mails(test, id, 'request_sent');
    expect(await whereIs(test, email)).not.toEqual([]);
    await leaveForGood(test, id);
    for (const [mentor, request] of [
      [asked, open],
      [questioned, talked],
    ] as const) {
      expect(await seen(test, mentor, request)).toMatchObject({
        status: 'closed',
        close_reason: 'mentee_gone',
        mentee: { name: '', gone: true },
      });
      expect(await told(test, mentor, 'request_closed', request)).toBe(1);
    }
    // What the other side wrote stays theirs.
    expect((await seen(test, questioned, talked)).events.map((event) => event.note)).toEqual([
      null,
      'Which province?',
      null,
      null,
    ]);
    expect(await told(test, accepted, 'relationship_ended')).toBe(1);
    for (const secret of secrets) expect([secret, await whereIs(test, secret)]).toEqual([secret, []]);
    for (const command of ['list_requests', 'delete_my_account']) {
      expect(await attempt(test, id, command, command === 'list_requests' ? { p_side: 'mentee' } : {})).toBe(
        'account_deleted',
      );
    }
    expect(await test.as(id, (query) => query('select id from public.requests'))).toEqual([]);
  });
});

describe('a mentor who deletes the account', () => {
  it('leaves nobody stuck: requests close with other mentors shown, relationships end, the pages go [T14] [trap 8]', async () => {
    const { id, secrets } = await addTalkative();
    await test.rpc(id, 'save_mentor_profile', {
      p_profile: {
        headline_en: 'Quillwords for all',
        bio_en: 'Quillwords and what they mean. '.repeat(4),
        topics: ['welding'],
        formats: ['video'],
        durations: ['three_months'],
        max_pending: 5,
      },
    });
    await test.rpc(id, 'submit_mentor_profile', { p_conduct_version: '2026-11' });
    await test.rpc(await addMember(test, { role: 'coordinator' }), 'review_mentor', {
      p_mentor: id,
      p_decision: 'decline',
      p_reason: 'Who are you, Quillfeather?',
    });
    await test.db.query(
      `update public.mentors set status = 'published', published_at = private.now() where profile_id = $1`,
      [id],
    );
    for (let i = 0; i < 3; i++) await addMentor(test, { topics: ['welding'] });
    const [one, two, three] = await sendMany(test, id, 3);
    await accept(test, id, one!.request, { p_note: 'Quillwords to you.' });
    await test.rpc(id, 'decline_request', { p_request: two!.request, p_reason: 'other', p_note: 'No quillwords.' });
    await leaveForGood(test, id);
    expect(await seen(test, three!.mentee, three!.request)).toMatchObject({
      status: 'closed',
      close_reason: 'mentor_gone',
      mentor: { name: '', gone: true },
    });
    expect((await mails(test, three!.mentee, 'request_closed'))[0]!.alternatives).toHaveLength(3);
    expect((await seen(test, one!.mentee, one!.request)).relationship!.status).toBe('ended');
    expect(await told(test, one!.mentee, 'relationship_ended')).toBe(1);
    expect(await test.rpc(null, 'search_mentors', { p_search: { query: 'quillwords' } })).toMatchObject({ total: 0 });
    // Staff's own words about a decision stay in the log; a surname is not even a known word of the search any more.
    const left = ['private.audit_log.reason'];
    for (const secret of secrets)
      expect((await whereIs(test, secret)).filter((place) => !left.includes(place))).toEqual([]);
    // A mentee is free to ask elsewhere at once.
    expect(await attempt(test, three!.mentee, 'send_request', aRequest(await addMentor(test)))).toBe('done');
    expect(await attempt(test, three!.mentee, 'send_request', aRequest(id))).toBe('mentor_not_available');
  });
});

describe('a block', () => {
  it.each(['mentee', 'mentor'] as const)(
    'by the %s closes the open request; neither finds nor asks the other, who is not told why [T39]',
    async (by) => {
      const people = { mentee: await addMember(test), mentor: await addMentor(test) };
      const [blocker, other] = by === 'mentee' ? [people.mentee, people.mentor] : [people.mentor, people.mentee];
      const id = await send(test, people.mentee, people.mentor);
      // A mentor knows who asks them by the request alone.
      const known = by === 'mentee' ? other : id;
      await test.rpc(blocker, 'block_member', { p_profile: known });
      expect(await storedStatus(test, id)).toBe('closed');
      expect([
        await told(test, people.mentee, 'request_closed'),
        await told(test, people.mentor, 'request_closed'),
      ]).toEqual([1, 1]);
      const read = await test.as(other, async (query) => [
        await query('select id, status, close_reason from public.requests'),
        await query('select * from public.notifications'),
        await query('select command, note from public.request_events'),
        await query('select created_at from public.blocks'),
        await query('select public.export_my_data()'),
      ]);
      expect(
        JSON.stringify([read, await mails(test, other, 'request_closed'), await seen(test, other, id)]).replaceAll(
          '"blocks"',
          '',
        ),
      ).not.toMatch(/block/i);
      const found = async (who: string) => {
        const { hits } = await test.rpc<{ hits: { id: string }[] }>(who, 'search_mentors', {
          p_search: { per_page: 50, open_only: false },
        });
        return hits.some((hit) => hit.id === people.mentor);
      };
      expect([await found(people.mentee), await found(await addMember(test))]).toEqual([false, true]);
      expect(await attempt(test, people.mentee, 'send_request', aRequest(people.mentor))).toBe('mentor_not_available');
      expect(await attempt(test, blocker, 'block_member', { p_profile: blocker })).toBe('cannot_block_yourself');
      expect(await attempt(test, blocker, 'block_member', { p_profile: crypto.randomUUID() })).toBe('member_not_found');
      await test.rpc(blocker, 'unblock_member', { p_profile: known });
      await days(test, 1);
      expect(await attempt(test, people.mentee, 'send_request', aRequest(people.mentor))).toBe('done');
    },
  );
});

describe('a report', () => {
  it('is acknowledged at once, read by staff, never by the reported, and limited to 10 a day [T39] [T62] [CB-05]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const id = await send(test, mentee, mentor);
    const report = (who: string, changes: Record<string, unknown> = {}) =>
      attempt(test, who, 'send_report', {
        p_subject_kind: 'request',
        p_subject: id,
        p_reason: 'scam',
        p_note: 'Asked for my card.',
        ...changes,
      });
    expect(await report(mentee, { p_subject_kind: 'planet' })).toBe('subject_unknown');
    expect(await report(mentee, { p_reason: '' })).toBe('reason_required');
    expect(await report(mentee, { p_reason: 'boring' })).toBe('reason_unknown');
    expect(await report(mentee, { p_note: 'x'.repeat(2001) })).toBe('note_too_long');
    expect(await report(await addMember(test))).toBe('subject_not_found');
    expect(await report(mentee, { p_subject_kind: 'profile', p_subject: mentee })).toBe('subject_not_found');
    expect(await report(mentee)).toBe('done');
    expect([
      await told(test, mentee, 'report_received'),
      (await mails(test, mentee, 'report_received')).length,
    ]).toEqual([1, 1]);
    expect(await test.as(mentor, (query) => query('select id from public.reports'))).toEqual([]);
    const staff = await addMember(test, { role: 'coordinator' });
    const queue = await test.rpc<{ reports: { id: string; note: string }[] }>(staff, 'staff_queue');
    const mine = queue.reports.find((one) => one.note === 'Asked for my card.')!;
    expect(await attempt(test, mentor, 'resolve_report', { p_report: mine.id, p_resolution: 'Nothing to see.' })).toBe(
      'staff_only',
    );
    await test.rpc(staff, 'resolve_report', { p_report: mine.id, p_resolution: '  We talked to them. ' });
    const kept = await test.as(mentee, (query) =>
      query('select resolution from public.reports where id = $1', [mine.id]),
    );
    expect(kept).toEqual([{ resolution: 'We talked to them.' }]);
    await expect(test.as(mentee, (query) => query('select resolved_by from public.reports'))).rejects.toThrow(
      'permission denied',
    );
    expect(await attempt(test, staff, 'resolve_report', { p_report: mine.id, p_resolution: 'Twice.' })).toBe(
      'report_not_found',
    );
    for (let i = 0; i < 9; i++) await report(mentee);
    expect(await report(mentee)).toBe('rate_limited');
  });
});

describe('what a member keeps to themselves', () => {
  it('whom they saved or dismissed is never told to the mentor [T10]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    await test.as(mentee, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        mentee,
        mentor,
      ]),
    );
    const read = await test.as(mentor, async (query) => [
      await query('select * from public.saved_mentors'),
      await query('select * from public.notifications'),
    ]);
    expect(read).toEqual([[], []]);
    const { hits } = await test.rpc<{ hits: { id: string }[] }>(mentee, 'search_mentors', {
      p_search: { per_page: 50 },
    });
    expect(hits.map((hit) => hit.id)).not.toContain(mentor);
    const forAnother = test.as(mentee, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'saved')`, [
        mentor,
        mentor,
      ]),
    );
    expect(await test.refusal(forAnother)).toContain('row-level security');
  });

  it('comes with all the rest in one export [T14]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const id = await send(test, mentee, mentor, quill);
    const data = await test.rpc<Record<string, unknown>>(mentee, 'export_my_data');
    expect(data).toMatchObject({
      account: { email: expect.stringContaining('@') },
      requests: [{ id, goal: quill.p_goal }],
      saved_mentors: [],
      notifications: [{ type: 'request_sent' }],
    });
    expect(await attempt(test, null, 'export_my_data')).toContain('permission denied');
  });
});
