import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days } from '../support/people.ts';
import { attempt, isOpen, mails, sendMany, tick, told } from '../support/requests.ts';

let test: TestDatabase;
let staff: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  staff = await addMember(test, { role: 'coordinator' });
});
afterAll(() => test.close());

const profile = {
  headline_en: 'Controller at a food co-op',
  bio_en: 'I came in 2009 and help newcomers find their way. '.repeat(2),
  topics: ['accounting'],
  formats: ['video'],
  durations: ['three_months'],
  max_active: 2,
};
const save = (who: string, changes: Record<string, unknown> = {}) =>
  attempt(test, who, 'save_mentor_profile', { p_profile: { ...profile, ...changes } });
const submit = (who: string, conduct = '2026-11') =>
  attempt(test, who, 'submit_mentor_profile', { p_conduct_version: conduct });
const review = (who: string, mentor: string, p_decision: string, p_reason: string | null = null) =>
  attempt(test, who, 'review_mentor', { p_mentor: mentor, p_decision, p_reason });
const mentorRow = async (id: string) =>
  (await test.db.query<Record<string, unknown>>('select * from public.mentors where profile_id = $1', [id]))[0]!;
const waiting = async () => {
  const { waiting: list } = await test.rpc<{
    waiting: { id: string; submitted_at: string; conduct_version: string }[];
  }>(staff, 'staff_queue');
  return list;
};
async function pendingMentor() {
  const id = await addMember(test, { name: 'Maricel Reyes' });
  expect([await save(id), await submit(id)]).toEqual(['done', 'done']);
  return id;
}

describe('a new mentor', () => {
  it('is pending until a coordinator approves, and listed from then on [T17] [MC-05]', async () => {
    const id = await addMember(test, { name: 'Maricel Reyes' });
    expect(await submit(id)).toBe('not_a_mentor');
    expect(await save(id)).toBe('done');
    expect((await mentorRow(id))['status']).toBe('draft');
    expect(await submit(id)).toBe('done');
    expect([(await mentorRow(id))['status'], await isOpen(test, id)]).toEqual(['pending', undefined]);
    expect(await submit(id)).toBe('already_submitted');
    for (const other of [
      id,
      await addMember(test),
      await addMember(test, { role: 'funder' }),
      await addMember(test, { role: 'safeguarding' }),
    ]) {
      expect(await review(other, id, 'approve')).toBe('staff_only');
    }
    for (const other of [id, await addMember(test), await addMember(test, { role: 'funder' })])
      expect(await attempt(test, other, 'staff_queue')).toBe('staff_only');
    expect(await attempt(test, await addMember(test, { role: 'safeguarding' }), 'staff_queue')).toBe('done');
    expect(await review(staff, id, 'maybe')).toBe('decision_unknown');
    expect(await review(staff, id, 'approve')).toBe('done');
    expect([(await mentorRow(id))['status'], await isOpen(test, id)]).toEqual(['published', true]);
    expect(await mails(test, id, 'mentor_approved')).toHaveLength(1);
    expect(await review(staff, id, 'decline', 'Too late.')).toBe('already_reviewed');
  });

  it('is declined with a reason that they read, and may come back [T17]', async () => {
    const id = await pendingMentor();
    expect(await review(staff, id, 'decline')).toBe('reason_required');
    expect(await review(staff, id, 'decline', 'Please say where you practised.')).toBe('done');
    expect((await mails(test, id, 'mentor_declined'))[0]!.data['reason']).toBe('Please say where you practised.');
    expect(await isOpen(test, id)).toBeUndefined();
    expect([
      await save(id),
      (await mentorRow(id))['status'],
      await submit(id),
      await review(staff, id, 'approve'),
    ]).toEqual(['done', 'draft', 'done', 'done']);
    expect(
      await test.db.query('select action, reason, actor_id from private.audit_log where subject_id = $1 order by id', [
        id,
      ]),
    ).toEqual([
      { action: 'mentor_decline', reason: 'Please say where you practised.', actor_id: staff },
      { action: 'mentor_approve', reason: null, actor_id: staff },
    ]);
  });

  it('is not reviewed by themselves, even as staff [T17]', async () => {
    const both = await addMember(test, { name: 'Ana Luz', role: 'coordinator' });
    expect([await save(both), await submit(both), await review(both, both, 'approve')]).toEqual([
      'done',
      'done',
      'cannot_act_on_yourself',
    ]);
  });

  it('is found in the queue oldest first [T17]', async () => {
    const order: string[] = [];
    for (let i = 0; i < 3; i++) {
      order.push(await pendingMentor());
      await days(test, 1);
    }
    const listed = (await waiting()).map((one) => one.id).filter((id) => order.includes(id));
    expect(listed).toEqual(order);
  });

  it('has accepted today’s code of conduct and read the orientation, by version and date [T18]', async () => {
    const id = await addMember(test, { name: 'Maricel Reyes', oriented: false });
    await save(id);
    expect(await submit(id, '2019-01')).toBe('conduct_required');
    expect(await submit(id)).toBe('orientation_required');
    await test.rpc(id, 'complete_orientation', { p_track: 'mentor', p_version: '2026-11' });
    expect(await submit(id)).toBe('done');
    expect(await mentorRow(id)).toMatchObject({ conduct_version: '2026-11' });
    const dated = await test.db.query(
      `select from public.mentors where profile_id = $1 and conduct_accepted_at > private.now() - interval '1 minute'`,
      [id],
    );
    expect(dated).toHaveLength(1);
    expect((await waiting()).find((one) => one.id === id)).toMatchObject({
      conduct_version: '2026-11',
      orientation: { version: '2026-11' },
    });
    // Not even a hand-written row is listed without it, or without a decision.
    const ready = await addMentor(test, { status: 'pending' });
    for (const lacking of ['conduct_accepted_at', 'reviewed_at']) {
      const byHand = test.db.query(
        `update public.mentors set status = 'published', ${lacking} = null where profile_id = $1`,
        [ready],
      );
      expect(await test.refusal(byHand)).toContain('nobody_is_listed_without_a_decision');
    }
  });

  it.each([
    ['headline_required', { headline_en: null }],
    ['bio_required', { bio_en: null }],
    ['bio_too_short', { bio_en: 'Short.' }],
    ['topics_required', { topics: null }],
    ['formats_required', { formats: null }],
    ['durations_required', { durations: null }],
  ])('is told what is missing: %s [T13]', async (word, changes) => {
    const id = await addMember(test, { name: 'Maricel Reyes' });
    expect([await save(id, changes), await submit(id)]).toEqual(['done', word]);
    // Emptied after it was sent, it is not approved either.
    expect([await save(id), await submit(id), await save(id, changes), await review(staff, id, 'approve')]).toEqual([
      'done',
      'done',
      'done',
      word,
    ]);
    expect([await save(id), await review(staff, id, 'approve'), await save(id, changes)]).toEqual([
      'done',
      'done',
      word,
    ]);
  });

  it('leaves the list without asking staff, and what waits closes kindly [MO-06]', async () => {
    const mentor = await addMentor(test);
    const [one] = await sendMany(test, mentor, 1);
    await test.rpc(mentor, 'withdraw_mentor_profile');
    expect([await isOpen(test, mentor), await told(test, one!.mentee, 'request_closed')]).toEqual([undefined, 1]);
    expect(await attempt(test, await addMember(test), 'withdraw_mentor_profile')).toBe('mentor_not_available');
  });
});

describe('an unfinished profile', () => {
  it('is kept, and recalled on day 3 and day 10 of silence, never a third time [T13]', async () => {
    const id = await addMember(test, { name: 'Maricel Reyes' });
    await save(id, { headline_en: 'Half a' });
    const counts: number[] = [];
    for (let day = 1; day <= 12; day++) {
      await days(test, 1);
      await tick(test);
      counts.push(await told(test, id, 'draft_waiting'));
    }
    expect(counts).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    await save(id, { headline_en: 'Half a head' });
    await days(test, 100);
    await tick(test);
    expect(await told(test, id, 'draft_waiting')).toBe(2);
    expect(await mentorRow(id)).toMatchObject({ status: 'draft', headline_en: 'Half a head' });
  });

  it('is recalled once after an outage, not twice in one breath [T13]', async () => {
    const id = await addMember(test, { name: 'Maricel Reyes' });
    await save(id);
    await days(test, 20);
    for (let i = 0; i < 3; i++) await tick(test);
    expect(await told(test, id, 'draft_waiting')).toBe(1);
  });

  it('that was sent is not recalled [T13]', async () => {
    const id = await pendingMentor();
    await days(test, 20);
    await tick(test);
    expect(await told(test, id, 'draft_waiting')).toBe(0);
  });
});

it('staff see requests due within 72 hours, the nearest first, and no words of them [T44]', async () => {
  const mentor = await addMentor(test);
  const [first] = await sendMany(test, mentor, 1);
  await days(test, 1);
  const [second] = await sendMany(test, mentor, 1);
  type Due = { id: string };
  const due = async () =>
    (await test.rpc<{ near_deadline: Due[] }>(staff, 'staff_queue')).near_deadline.map((one) => one.id);
  expect(await due()).not.toContain(first!.request);
  await days(test, 12);
  const listed = (await due()).filter((id) => id === first!.request || id === second!.request);
  expect(listed).toEqual([first!.request, second!.request]);
  expect(JSON.stringify(await test.rpc(staff, 'staff_queue'))).not.toContain('Choose between two accounting routes');
});

describe('a long queue', () => {
  it('shows 50 of each section, the oldest first, and says how many there are', async () => {
    const many = 60;
    const add = (sql: string) => test.db.query(sql);
    await add(
      `insert into public.feedback (kind, note, locale, created_at) select 'idea', 'Idea ' || n, 'en', private.now() - make_interval(days => n) from generate_series(1, ${many}) as n`,
    );
    await add(
      `insert into private.outbox (key, kind, dead_at) select 'dead:' || n, 'email', private.now() from generate_series(1, ${many}) as n`,
    );
    const [place] = await test.db.query<{ n: number }>(
      `select count(*)::int as n from public.mentors where status = 'pending'`,
    );
    for (let i = 0; i < 51; i++) await addMentor(test, { status: 'pending' });
    type Long = {
      waiting: object[];
      feedback: { note: string }[];
      dead_effects: object[];
      totals: Record<string, number>;
    };
    const queue = await test.rpc<Long>(staff, 'staff_queue');
    expect([queue.waiting.length, queue.feedback.length, queue.dead_effects.length]).toEqual([50, 50, 50]);
    expect(queue.feedback[0]!.note).toBe('Idea 60');
    expect(queue.totals).toMatchObject({ waiting: place!.n + 51, feedback: many, dead_effects: many });
    const lists = Object.entries(queue)
      .filter(([, value]) => Array.isArray(value))
      .map(([name]) => name)
      .sort();
    expect(Object.keys(queue.totals).sort(), 'each section has its total').toEqual(lists);
  });

  it('stays small however many photos wait: none is in it', async () => {
    const mentor = await addMentor(test, { status: 'pending' });
    await test.db.query(
      `insert into private.mentor_photos (mentor_id, size, format, bytes) values ($1, 384, 'webp', decode(repeat('ab', 100000), 'hex'))`,
      [mentor],
    );
    await test.db.query(
      `update public.mentors set photo_key = repeat('a', 32), submitted_at = private.now() - interval '400 days' where profile_id = $1`,
      [mentor],
    );
    const queue = await test.rpc<{ waiting: { id: string; picture: string }[] }>(staff, 'staff_queue');
    expect(queue.waiting.find(({ id }) => id === mentor)).toMatchObject({ picture: 'photo' });
    expect(JSON.stringify(queue)).not.toContain('base64');
    expect(await test.rpc<string>(staff, 'staff_photo', { p_mentor: mentor })).toMatch(/^data:image\/webp;base64,/);
    for (const other of [mentor, await addMember(test, { role: 'funder' })])
      expect(await attempt(test, other, 'staff_photo', { p_mentor: mentor })).toBe('staff_only');
    expect(await attempt(test, null, 'staff_photo', { p_mentor: mentor })).toContain('permission denied');
  });
});
