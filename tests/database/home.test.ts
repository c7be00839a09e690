import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberHome } from '../../src/core/domain/member-home.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { accept, attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const home = (who: string) => test.rpc<MemberHome>(who, 'my_home');
const leadsTo = async (who: string) => {
  const { page, request } = await home(who);
  return [page, request];
};
const readAll = (who: string) =>
  test.db.query('update public.notifications set read_at = private.now() where profile_id = $1', [who]);

describe('home', () => {
  it('is the request that waits for a mentor, and the inbox where none does [T84]', async () => {
    const mentor = await addMentor(test);
    expect(await leadsTo(mentor)).toEqual(['inbox', null]);
    const request = await send(test, await addMember(test), mentor);
    expect(await leadsTo(mentor)).toEqual(['inbox', request]);
    await days(test, 1);
    const later = await send(test, await addMember(test), mentor);
    expect(await leadsTo(mentor), 'the nearest date first').toEqual(['inbox', request]);
    await days(test, 13);
    expect(await leadsTo(mentor), 'one whose date has passed waits for nobody').toEqual(['inbox', later]);
  });

  it('is the answer that came to a mentee, until they have read it [T84]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    expect(await leadsTo(mentee)).toEqual(['requests', null]);
    const request = await send(test, mentee, mentor);
    expect(await leadsTo(mentee)).toEqual(['requests', null]);
    await test.rpc(mentor, 'ask_question', { p_request: request, p_question: 'Which exam is next?' });
    expect(await leadsTo(mentee), 'a question waits for them').toEqual(['requests', request]);
    expect(await leadsTo(mentor), 'and no longer for the mentor').toEqual(['inbox', null]);
    await readAll(mentee);
    expect(await leadsTo(mentee), 'read or not').toEqual(['requests', request]);
    await test.rpc(mentee, 'reply_to_question', { p_request: request, p_reply: 'The second.' });
    await accept(test, mentor, request);
    expect(await leadsTo(mentee)).toEqual(['requests', request]);
    await readAll(mentee);
    expect(await leadsTo(mentee)).toEqual(['requests', null]);
  });

  it('is never an empty mentee page for a mentor, nor the inbox for one who has only a draft [T84]', async () => {
    const mentor = await addMentor(test);
    expect(await home(mentor)).toMatchObject({ page: 'inbox', is_mentor: true, is_mentee: false, is_staff: false });
    const begun = await addMentor(test, { status: 'draft' });
    expect(await home(begun)).toMatchObject({ page: 'mentorProfile', is_mentor: true, is_mentee: false });
    await send(test, begun, mentor);
    expect(await home(begun)).toMatchObject({ page: 'requests', is_mentor: true, is_mentee: true });
  });

  it('knows whom a mentee has asked and still waits for', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    expect((await home(mentee)).asked).toEqual({});
    const request = await send(test, mentee, mentor);
    expect((await home(mentee)).asked).toEqual({ [mentor]: request });
    expect((await home(mentor)).asked).toEqual({});
    await days(test, 15);
    expect((await home(mentee)).asked).toEqual({});
  });

  it('is what ends first for one who is mentor and mentee [T84]', async () => {
    const [both, other] = [await addMentor(test), await addMentor(test)];
    const own = await send(test, both, other);
    await test.rpc(other, 'ask_question', { p_request: own, p_question: 'Which exam is next?' });
    await send(test, await addMember(test), both);
    expect(await leadsTo(both)).toEqual(['requests', own]);
  });

  it.each(['coordinator', 'safeguarding', 'owner'])('is what waits for staff, for a %s [T84]', async (role) => {
    const staff = await addMember(test, { role });
    expect(await home(staff)).toMatchObject({ page: 'staff', request: null, is_staff: true, is_mentee: false });
  });

  it('is no staff page for a funder, and nothing for who is not signed in or has left [T84]', async () => {
    expect(await home(await addMember(test, { role: 'funder' }))).toMatchObject({ page: 'requests', is_staff: false });
    expect(await attempt(test, null, 'my_home')).toContain('permission denied');
    const leaver = await addMember(test);
    await test.rpc(leaver, 'delete_my_account');
    expect(await leadsTo(leaver)).toEqual(['myData', null]);
  });

  it('counts what is unread, of one’s own alone [T84]', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    await send(test, mentee, mentor);
    expect([(await home(mentor)).unread, (await home(await addMember(test))).unread]).toEqual([1, 0]);
    await readAll(mentor);
    expect((await home(mentor)).unread).toBe(0);
  });
});
