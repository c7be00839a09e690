import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { joinCodes, joinLetters } from '../support/letters.ts';
import { addMember, addMentor, orient, send } from '../support/people.ts';
import { accept, anAgreement, attempt, seen } from '../support/requests.ts';
import { whereIs } from '../support/where-is.ts';

let test: TestDatabase;
let coordinator: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  coordinator = await addMember(test, { role: 'coordinator' });
});
afterAll(() => test.close());

type Row = Record<string, unknown>;
const rows = (sql: string, values: unknown[]) => test.db.query<Row>(sql, values);
const one = async (sql: string, values: unknown[]) => Object.values((await rows(sql, values))[0] ?? {})[0];
const emailOf = async (id: string) => (await one('select email from auth.users where id = $1', [id])) as string;
const p_reason = 'She called: both are hers.';
const open = async (a: string, b: string) =>
  test.rpc<{ id: string }>(coordinator, 'staff_open_join', {
    p_email_one: await emailOf(a),
    p_email_other: ` ${(await emailOf(b)).toUpperCase()} `,
    p_reason,
  });
const tryJoin = (p_join: string, codes: [string, string], p_keep = 'one', who = coordinator) =>
  test.rpc<{ email?: string; wrong?: string[] }>(who, 'staff_join_accounts', {
    p_join,
    p_code_one: codes[0],
    p_code_other: codes[1],
    p_keep,
  });
/** Joins two accounts; keeps the address of the first unless told otherwise. */
async function join(a: string, b: string, keep = 'one') {
  const { id } = await open(a, b);
  const done = await tryJoin(id, await joinCodes(test, id), keep);
  expect(done).toEqual({ email: expect.any(String) as string });
  return id;
}
const refusal = async (a: string, b: string) => test.refusal(open(a, b));

/** Somebody with a row in many places, in touch with these mentors. */
async function busy(name: string, [asked, met, saved]: [string, string, string]) {
  const id = await addMember(test, { name, oriented: false });
  await orient(test, id, 'mentee', 'mentor');
  await test.rpc(id, 'save_my_profile', {
    p_profile: { display_name: name, phone: '204 555 0173', languages: ['pl'] },
  });
  const request = await send(test, id, asked);
  const begun = await send(test, id, met);
  await accept(test, met, begun);
  const { relationship } = await seen(test, id, begun);
  await test.rpc(id, 'save_needs', { p_relationship: relationship!.id, p_words: `A break, says ${name}.` });
  await test.rpc(id, 'propose_agreement', anAgreement(relationship!.id));
  await test.as(id, async (query) => {
    await query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'saved')`, [id, saved]);
    await query(`insert into public.saved_searches (profile_id, name, question) values ($1, 'mine', $2)`, [
      id,
      JSON.stringify({ query: name }),
    ]);
    await query(
      `insert into public.notification_preferences (profile_id, kind, channel, enabled) values ($1, 'tips', 'email', false)`,
      [id],
    );
    await query(`insert into public.reading_marks (profile_id, piece) values ($1, 'the-first-meeting')`, [id]);
  });
  await test.rpc(id, 'join_wait_list', { p_topic: 'nursing' });
  await test.rpc(id, 'save_wants', { p_wants: { topics: ['nursing'] } });
  await test.rpc(id, 'send_report', {
    p_subject_kind: 'request',
    p_subject: request,
    p_reason: 'other',
    p_note: 'Look.',
  });
  await test.rpc(id, 'block_member', { p_profile: await addMember(test) });
  await test.rpc(coordinator, 'staff_warn_member', { p_member: id, p_reason: 'A reason for both.' });
  await test.rpc('service_role', 'send_feedback', {
    p_kind: 'idea',
    p_note: `More light, says ${name}.`,
    p_page: null,
    p_locale: 'en',
    p_email: await emailOf(id),
  });
  return { id, request, begun };
}
const mentors = async () =>
  [await addMentor(test), await addMentor(test), await addMentor(test)] as [string, string, string];

describe('The register of what joining does', () => {
  it('says of every place whether its rows move, and how [W7]', async () => {
    expect(
      await rows('select place from private.data_places where on_join is null', []),
      'decide in the migration that makes the table: on_join and joined of its row in private.data_places, as in 20261130000220_accounts_join.sql',
    ).toEqual([]);
  });

  it('leaves the id of a busy member nowhere but where it belongs [W7]', async () => {
    const [kept, left] = [await busy('Zofia Keep', await mentors()), await busy('Zofia Left', await mentors())];
    await join(kept.id, left.id);
    expect(
      await whereIs(test, left.id),
      'a new column with a member’s id: move it by `joined` of its place in private.data_places',
    ).toEqual(['private.account_joins.other_id', 'private.audit_log.subject_id', 'public.profiles.id']);
  });
});

describe('Two accounts of one person', () => {
  it('become one, in which nothing is lost and nothing is there twice [W7]', async () => {
    const [asked, met, saved] = await mentors();
    const kept = await busy('Zofia Keep', [asked, met, saved]);
    const left = await busy('Zofia Left', [await addMentor(test), await addMentor(test), saved]);
    const [keptEmail, leftEmail] = [await emailOf(kept.id), await emailOf(left.id)];
    await test.db.query(`update public.reading_marks set read_at = '2026-01-01' where profile_id = $1`, [left.id]);
    await test.db.query(`update public.wait_list set created_at = '2026-01-01' where profile_id = $1`, [left.id]);
    await test.db.query(`update public.profiles set about = 'Left wrote this.' where id = $1`, [left.id]);
    const id = await join(kept.id, left.id);

    const mine = await test.rpc<{ requests: { id: string; status: string }[] }>(kept.id, 'list_requests', {
      p_side: 'mentee',
    });
    expect(mine.requests.map((request) => request.id).toSorted()).toEqual(
      [kept.request, kept.begun, left.request, left.begun].toSorted(),
    );
    expect((await seen(test, kept.id, left.begun)).events.map(({ by }) => by)).toEqual(['mentee', 'mentor']);
    const copy = await test.rpc<Record<string, Row[]>>(kept.id, 'export_my_data');
    expect(copy['saved_mentors']).toHaveLength(1);
    expect(copy['saved_searches']).toHaveLength(2);
    expect(copy['reading_marks']).toEqual([
      { piece: 'the-first-meeting', read_at: expect.stringContaining('2026-01-01') as string },
    ]);
    expect(copy['wait_list']).toEqual([
      expect.objectContaining({ created_at: expect.stringContaining('2026-01-01') as string }),
    ]);
    expect(copy['preferences']).toHaveLength(1);
    expect(copy['reports']).toHaveLength(2);
    expect(copy['blocks']).toHaveLength(2);
    expect(copy['feedback']).toHaveLength(2);
    expect(copy['relationships']).toHaveLength(2);
    expect(copy['staff_actions_about_me']!.filter(({ action }) => action === 'member_warn')).toHaveLength(2);
    expect(copy['profile']).toMatchObject({ display_name: 'Zofia Keep', about: 'Left wrote this.' });
    expect(await one('select status::text from public.profiles where id = $1', [left.id])).toBe('deleted');
    expect(await one('select count(*)::int from auth.users where email = $1', [leftEmail]), 'the address is free').toBe(
      0,
    );
    expect(await joinLetters(test, id, 'accounts_joined')).toMatchObject([
      { type: 'accounts_joined', to: keptEmail },
      { type: 'accounts_joined_free', to: leftEmail },
    ]);
  });

  it('end the mentorship that the other account had with whom this one blocked, or was blocked by [W7] [T39]', async () => {
    const mentor = await addMentor(test);
    const [blocked, mentored, bystander] = [await addMember(test), await addMember(test), await addMember(test)];
    for (const who of [mentored, bystander]) await accept(test, mentor, await send(test, who, mentor));
    await test.rpc(mentor, 'block_member', { p_profile: blocked });
    await join(blocked, mentored);
    expect(
      await rows('select mentee_id from public.relationships where mentor_id = $1 and ended_at is null', [mentor]),
      'nobody else’s mentorship ends',
    ).toEqual([{ mentee_id: bystander }]);
  });

  it('keep the mentor profile, whichever address is kept [W7]', async () => {
    const [mentor, mentee] = [await addMentor(test), await addMember(test)];
    const request = await send(test, await addMember(test), mentor);
    const [mentorEmail, menteeEmail] = [await emailOf(mentor), await emailOf(mentee)];
    await test.db.query('insert into auth.sessions (id, user_id) values (gen_random_uuid(), $1)', [mentor]);
    await join(mentor, mentee, 'other');
    expect(await emailOf(mentor)).toBe(menteeEmail);
    expect(await one('select count(*)::int from auth.users where email = $1', [mentorEmail])).toBe(0);
    expect(await one('select count(*)::int from auth.sessions where user_id = $1', [mentor])).toBe(0);
    expect((await seen(test, mentor, request)).status).toBe('sent');
    expect(await one('select status::text from public.mentors where profile_id = $1', [mentor])).toBe('published');
  });

  it('keep what was asked of a profile that was taken down [W7]', async () => {
    const [up, down] = [await addMentor(test), await addMentor(test)];
    const begun = await send(test, await addMember(test), down);
    await accept(test, down, begun);
    await test.rpc(down, 'withdraw_mentor_profile');
    await join(down, up);
    expect((await seen(test, up, begun)).relationship).toMatchObject({ status: 'accepted' });
  });
});

describe('Joining', () => {
  let both: [string, string];
  beforeEach(async () => void (both = [await addMember(test), await addMember(test)]));

  it('takes the code of each mailbox, five tries and once [W7]', async () => {
    const { id } = await open(...both);
    const codes = await joinCodes(test, id);
    const other = (code: string) => (code === '111111' ? '222222' : '111111');
    expect(await tryJoin(id, [other(codes[0]), codes[1]])).toEqual({ wrong: ['code_one'] });
    for (let tries = 0; tries < 5; tries += 1) await tryJoin(id, [codes[0], other(codes[1])]);
    expect(await tryJoin(id, codes), 'spent').toEqual({ wrong: ['code_other'] });
    const again = await open(...both);
    expect(await test.refusal(tryJoin(id, codes)), 'another one was begun').toBe('join_not_found');
    const fresh = await joinCodes(test, again.id);
    expect(await test.refusal(tryJoin(again.id, fresh, 'neither'))).toBe('keep_unknown');
    expect(await tryJoin(again.id, fresh)).toHaveProperty('email');
    expect(await test.refusal(tryJoin(again.id, fresh))).toBe('join_not_found');
    expect(
      (await rows(`select action, reason from private.audit_log where subject_id = $1 order by id`, [both[0]])).slice(
        -2,
      ),
    ).toEqual([
      { action: 'account_join_open', reason: p_reason },
      { action: 'account_join', reason: p_reason },
    ]);
  });

  it('is staff’s alone, with a reason, and never with an account of staff [T49] [W7]', async () => {
    const args = { p_email_one: await emailOf(both[0]), p_email_other: await emailOf(both[1]) };
    expect(await attempt(test, both[0], 'staff_open_join', { ...args, p_reason })).toBe('staff_only');
    expect(await attempt(test, coordinator, 'staff_open_join', { ...args, p_reason: '' })).toBe('reason_required');
    expect(
      await attempt(test, coordinator, 'staff_open_join', { ...args, p_reason, p_email_one: 'no@example.ca' }),
    ).toBe('email_one_unknown');
    expect(await attempt(test, coordinator, 'staff_open_join', { ...args, p_reason, p_email_other: null })).toBe(
      'email_other_unknown',
    );
    expect(await refusal(both[0], coordinator)).toBe('cannot_join_staff');
    expect(await refusal(both[0], both[0])).toBe('accounts_same');
    const { id } = await open(...both);
    const codes = await joinCodes(test, id);
    expect(await test.refusal(tryJoin(id, codes, 'one', both[0]))).toBe('staff_only');
  });

  it.each([
    ['account_not_open', ([a]: string[]) => test.rpc(a!, 'delete_my_account')],
    [
      'account_not_open',
      ([a]: string[]) => test.rpc(coordinator, 'staff_suspend_member', { p_member: a, p_reason: 'For safety.' }),
    ],
    [
      'join_same_person',
      async ([a, b]: string[]) => {
        const mentor = await addMentor(test);
        await send(test, a!, mentor);
        await send(test, b!, mentor);
      },
    ],
    [
      'join_too_many_requests',
      async (ids: string[]) => {
        for (const id of ids) for (let n = 0; n < 3; n += 1) await send(test, id, await addMentor(test));
      },
    ],
  ])('is refused in words: %s [W7]', async (word, prepare) => {
    await prepare(both);
    expect(await refusal(...both)).toBe(word);
  });

  it('is refused between two mentors, and between a mentee and their own mentor [W7]', async () => {
    const [mentor, another] = [await addMentor(test), await addMentor(test)];
    expect(await refusal(mentor, another)).toBe('two_mentor_profiles');
    await send(test, both[0], mentor);
    expect(await refusal(both[0], mentor)).toBe('join_each_other');
  });

  it('is refused when what stands in the way came after the codes [W7]', async () => {
    const { id } = await open(...both);
    const codes = await joinCodes(test, id);
    const mentor = await addMentor(test);
    for (const member of both) await send(test, member, mentor);
    expect(await test.refusal(tryJoin(id, codes))).toBe('join_same_person');
  });
});
