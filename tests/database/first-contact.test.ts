import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { accept, attempt, mails, seen, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** Somebody with everything that must not show before acceptance. */
async function addPrivateMember(name: string, full: string, options: { useInitials?: boolean } = {}) {
  const id = await addMember(test, { name, ...options });
  await test.rpc(id, 'save_my_profile', {
    p_profile: {
      display_name: name,
      full_name: full,
      phone: '204 555 0147',
      province_code: 'MB',
      city: 'Winnipeg',
      languages: ['en'],
      pronouns: 'iel/they',
      use_initials: options.useInitials ?? true,
    },
  });
  const rows = await test.db.query<{ email: string }>('select email from auth.users where id = $1', [id]);
  return { id, email: rows[0]!.email };
}
const contactOf = (who: string, relationship: string) =>
  test.rpc<{ name: string; email: string; phone: string }>(who, 'relationship_contact', {
    p_relationship: relationship,
  });

/** All that a mentor can get at about a request, as text: pages, lists, e-mails, code links, own data, tables. */
async function everythingTheMentorReads(mentor: string, request: string): Promise<Record<string, string>> {
  const letters = [];
  for (const type of [
    'request_received',
    'request_reminder',
    'request_reply',
    'request_expired',
    'request_withdrawn',
    'request_closed',
    'request_declined',
  ]) {
    letters.push(...(await mails(test, mentor, type)));
  }
  const code = letters.find((mail) => mail?.code)?.code;
  const tables = await test.as(mentor, async (query) => [
    await query('select id, goal, background, why from public.requests'),
    await query('select command, note from public.request_events'),
    await query('select * from public.notifications'),
    await query('select * from public.profiles where id <> $1', [mentor]),
    await query('select * from public.profile_contacts where profile_id <> $1', [mentor]),
  ]);
  const read = {
    page: await seen(test, mentor, request),
    list: await test.rpc(mentor, 'list_requests', { p_side: 'mentor' }),
    letters,
    link: code ? await test.rpc(null, 'request_for_code', { p_code: code }) : null,
    export: await test.rpc(mentor, 'export_my_data'),
    tables,
  };
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, JSON.stringify(value)]));
}

describe('until acceptance', () => {
  it('a mentee shows initials everywhere the mentor looks, no id that is theirs elsewhere, and no way to be reached [D15] [T28] [trap 13]', async () => {
    const mentee = await addPrivateMember('Ifeoma Adichie', 'Ifeoma Grace Adichie-Obi');
    const mentor = await addMentor(test);
    const id = await send(test, mentee.id, mentor);
    const hidden = async () => {
      for (const [place, text] of Object.entries(await everythingTheMentorReads(mentor, id))) {
        for (const secret of ['Ifeoma', 'Adichie', 'Grace', 'iel/they', mentee.email, '5550147', mentee.id])
          expect([place, text.includes(secret) ? secret : null]).toEqual([place, null]);
      }
      expect((await seen(test, mentor, id)).mentee).toMatchObject({ name: 'I. A.', hidden: true });
    };
    await hidden();
    await test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' });
    await test.rpc(mentee.id, 'reply_to_question', { p_request: id, p_reply: 'Manitoba.' });
    await days(test, 7);
    await tick(test);
    await hidden();
    // Safeguarding staff read it under the same name.
    const staff = await addMember(test, { role: 'safeguarding' });
    const read = await test.rpc(staff, 'staff_read_request', { p_request: id, p_reason: 'A report about it.' });
    expect(JSON.stringify(read)).not.toContain('Adichie');
    await test.rpc(mentee.id, 'withdraw_request', { p_request: id });
    await hidden();
  });

  it.each(['declined', 'expired', 'closed'])('and after a request that was %s too [D15]', async (end) => {
    const mentee = await addPrivateMember('Ifeoma Adichie', 'Ifeoma Adichie');
    const mentor = await addMentor(test);
    const id = await send(test, mentee.id, mentor);
    if (end === 'declined') await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'other' });
    if (end === 'closed') await test.rpc(mentor, 'withdraw_mentor_profile');
    if (end === 'expired') await days(test, 14);
    await tick(test);
    for (const text of Object.values(await everythingTheMentorReads(mentor, id))) {
      expect(text).not.toMatch(/Ifeoma|Adichie/);
      expect(text).not.toContain(mentee.id);
    }
  });

  it('who chose to be named is, and still cannot be reached [D15] [T28]', async () => {
    const mentee = await addPrivateMember('Ifeoma', 'Ifeoma Adichie');
    const mentor = await addMentor(test);
    const id = await send(test, mentee.id, mentor, { p_use_initials: false });
    expect((await seen(test, mentor, id)).mentee).toMatchObject({
      name: 'Ifeoma',
      pronouns: 'iel/they',
      hidden: false,
    });
    for (const text of Object.values(await everythingTheMentorReads(mentor, id))) expect(text).not.toContain('Adichie');
  });

  it('the mentor cannot be reached either [T28]', async () => {
    const mentee = await addMember(test);
    const mentor = await addMentor(test);
    await test.db.query(
      `insert into public.profile_contacts (profile_id, full_name, phone) values ($1, 'Maricel Santos-Reyes', '+12045550199')`,
      [mentor],
    );
    const id = await send(test, mentee, mentor);
    const read = JSON.stringify([
      await seen(test, mentee, id),
      await mails(test, mentee, 'request_sent'),
      await test.rpc(null, 'search_mentors', { p_search: { per_page: 50 } }),
    ]);
    expect(read).not.toMatch(/Santos|5550199/);
    expect(
      await test.as(mentee, (query) => query('select * from public.profile_contacts where profile_id = $1', [mentor])),
    ).toEqual([]);
    expect(await test.refusal(test.as(mentee, (query) => query('select email from auth.users')))).toContain(
      'permission denied',
    );
  });
});

describe('from acceptance on', () => {
  it('both see names and how to meet, and it does not disappear at the end [T28] [trap 9]', async () => {
    const mentee = await addPrivateMember('Ifeoma Adichie', 'Ifeoma Adichie-Obi');
    const mentor = await addMentor(test);
    const id = await send(test, mentee.id, mentor);
    await accept(test, mentor, id);
    const relationship = (await seen(test, mentor, id)).relationship!.id;
    const both = async () => {
      expect((await seen(test, mentor, id)).mentee).toMatchObject({ name: 'Ifeoma Adichie', hidden: false });
      expect(await contactOf(mentor, relationship)).toEqual({
        name: 'Ifeoma Adichie-Obi',
        email: mentee.email,
        phone: '+12045550147',
      });
      expect(await contactOf(mentee.id, relationship)).toMatchObject({
        name: 'Maricel Reyes',
        email: expect.stringContaining('@'),
      });
      expect(await attempt(test, await addMember(test), 'relationship_contact', { p_relationship: relationship })).toBe(
        'relationship_not_found',
      );
    };
    await both();
    expect((await mails(test, mentor, 'request_accepted'))[0]!.request!.mentee.name).toBe('Ifeoma Adichie');
    await test.rpc(mentee.id, 'end_relationship', { p_relationship: relationship, p_reason: 'goals_met' });
    await both();
    // Asking again does not hide what the mentor knows, in the name or beside it.
    const again = await send(test, mentee.id, mentor);
    expect((await seen(test, mentor, again)).mentee).toMatchObject({ name: 'Ifeoma Adichie', hidden: false });
  });

  it.each([
    ['Ifeoma Adichie', 'I. A.'],
    ['Émile', 'É.'],
    ['Marie-Ève Tremblay Roy', 'M. È. T.'],
    ['  Ana   Luz ', 'A. L.'],
    ['ᐊᓇᓇᐅᓯ ᐊᒡᓗᒃᑲᖅ', 'ᐊ. ᐊ.'],
    ['', '?'],
  ])('"%s" in initials is "%s" [D15]', async (name, initials) => {
    expect(await test.db.query('select private.initials($1) as i', [name])).toEqual([{ i: initials }]);
  });
});
