import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, leaveForGood, send } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Row = Record<string, unknown> & { id: string };
const listed = async (mentor: string) =>
  (await test.db.query<Row>('select * from public.published_mentors where id = $1', [mentor]))[0];
const save = (mentor: string, first_meeting_fr: unknown) =>
  attempt(test, mentor, 'save_mentor_profile', { p_profile: { first_meeting_fr } });
const beside = async (who: string | null, mentor: string, most = 3) =>
  (await test.rpc<Row[]>(who, 'mentors_beside', { p_mentor: mentor, p_most: most })).map(({ id }) => id);

describe('how a first meeting goes', () => {
  it('keeps each line in its place, is public, and leaves with the mentor', async () => {
    const mentor = await addMentor(test);
    expect(await save(mentor, ['', '  Vous me   parlez de vous. '])).toBe('done');
    expect(await listed(mentor)).toMatchObject({
      first_meeting_en: [],
      first_meeting_fr: ['', 'Vous me parlez de vous.', '', ''],
    });
    expect(await test.rpc(mentor, 'export_my_data')).toMatchObject({
      mentor: { first_meeting_fr: ['', 'Vous me parlez de vous.', '', ''] },
    });
    expect(await save(mentor, null)).toBe('done');
    expect((await listed(mentor))!['first_meeting_fr']).toEqual([]);
    await save(mentor, ['Un mot.']);
    await leaveForGood(test, mentor);
    expect(await test.db.query('select first_meeting_fr from public.mentors where profile_id = $1', [mentor])).toEqual([
      { first_meeting_fr: [] },
    ]);
  });

  it.each([
    ['text', 'first_meeting_fr_unknown'],
    [['', 'x'.repeat(121)], 'first_meeting_fr_too_long'],
    [['Voir www.mal.example'], 'first_meeting_fr_has_address'],
    [['1', '2', '3', '4', '5'], 'first_meeting_fr_too_many'],
  ])('refuses %j', async (lines, code) => {
    expect(await save(await addMentor(test), lines)).toBe(code);
  });
});

describe('what a visitor can trust', () => {
  it('counts each person a mentor said yes to once, at the moment of the yes', async () => {
    const mentor = await addMentor(test, { maxActive: 5 });
    const people = async () => (await listed(mentor))!['people_mentored'];
    expect(await people()).toBe(0);
    const [one, other] = [await addMember(test), await addMember(test)];
    const yes = async (mentee: string) =>
      test.rpc<{ relationship_id?: string }>(mentor, 'accept_request', { p_request: await send(test, mentee, mentor) });
    await send(test, other, mentor);
    expect(await people(), 'a request is not yet a yes').toBe(0);
    await yes(one);
    expect(await people()).toBe(1);
    const [pair] = await test.db.query<{ id: string }>('select id from public.relationships where mentor_id = $1', [
      mentor,
    ]);
    await test.rpc(one, 'end_relationship', { p_relationship: pair!.id, p_reason: 'goals_met' });
    expect(await people(), 'it stays true when a mentorship ends').toBe(1);
    await yes(one);
    expect(await people(), 'the same person again').toBe(1);
  });

  it('knows when staff read the profile, from the moment of their decision', async () => {
    const mentor = await addMentor(test, { status: 'pending' });
    expect(await listed(mentor)).toBeUndefined();
    const staff = await addMember(test, { role: 'coordinator' });
    await test.rpc(staff, 'review_mentor', { p_mentor: mentor, p_decision: 'approve' });
    const { reviewed_at, published_at } = (await listed(mentor))!;
    expect(reviewed_at).toEqual(published_at);
  });
});

describe('mentors beside one', () => {
  it('share a topic and are open, those who share most first; never the mentor, nobody else’s', async () => {
    const mentor = await addMentor(test, { topics: ['welding', 'carpentry-and-building'] });
    const both = await addMentor(test, { topics: ['carpentry-and-building', 'welding'] });
    const one = await addMentor(test, { topics: ['carpentry-and-building'] });
    await addMentor(test, { topics: ['plumbing-and-gas'] });
    await addMentor(test, { topics: ['welding'], status: 'pending' });
    const away = await addMentor(test, { topics: ['welding'] });
    await test.rpc(away, 'pause_mentoring');
    for (const who of [null, await addMember(test)]) expect(await beside(who, mentor)).toEqual([both, one]);
    expect(await beside(null, mentor, 1)).toEqual([both]);
  });

  it('are nobody for a draft and for somebody who is not there', async () => {
    await addMentor(test, { topics: ['nursing'] });
    const draft = await addMentor(test, { topics: ['nursing'], status: 'draft' });
    expect(await beside(null, draft)).toEqual([]);
    expect(await beside(null, '00000000-0000-4000-8000-00000000dead')).toEqual([]);
  });

  it('are, at equal fit, those who were asked least', async () => {
    const topics = ['paramedicine'];
    const mentor = await addMentor(test, { topics });
    const asked = await addMentor(test, { topics, maxPending: 10 });
    const rested = await addMentor(test, { topics });
    for (let i = 0; i < 3; i += 1) await send(test, await addMember(test), asked);
    expect(await beside(null, mentor, 1)).toEqual([rested]);
  });
});
