import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, leaveForGood } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const profile = (own_skills: unknown) => ({
  p_profile: {
    bio_en: 'I help newcomers. '.repeat(6),
    headline_en: 'Controller',
    formats: ['video'],
    durations: ['one_meeting'],
    topics: ['accounting'],
    own_skills,
  },
});
const listed = async (mentor: string) =>
  (
    await test.db.query<{ own_skills: string[] }>('select own_skills from public.published_mentors where id = $1', [
      mentor,
    ])
  )[0]?.own_skills;
const found = async (query: string) =>
  (await test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', { p_search: { query } })).hits.map(
    ({ id }) => id,
  );

describe('skills in a mentor’s own words', () => {
  it('are kept, listed and found however they are spelled, and leave with the mentor', async () => {
    const mentor = await addMentor(test);
    await test.rpc(
      mentor,
      'save_mentor_profile',
      profile(['Kubernetes', '  SQL   Server ', 'kubernetes', '', 'Ménestrandise']),
    );
    expect(await listed(mentor)).toEqual(['Kubernetes', 'SQL Server', 'Ménestrandise']);
    expect([
      await found('kubernetes'),
      await found('sql server'),
      await found('menestrandise'),
      await found('kubernets'),
    ]).toEqual([[mentor], [mentor], [mentor], [mentor]]);
    const [document] = await test.rpc<{ own_skills: string[] }[]>('service_role', 'search_documents', {
      p_entity: 'mentor',
      p_ids: [mentor],
    });
    expect(document).toMatchObject({ own_skills: ['Kubernetes', 'SQL Server', 'Ménestrandise'] });
    expect(await test.rpc(mentor, 'export_my_data')).toMatchObject({
      mentor: { own_skills: ['Kubernetes', 'SQL Server', 'Ménestrandise'] },
    });
    await leaveForGood(test, mentor);
    expect(await found('kubernetes')).toEqual([]);
    expect(await test.db.query('select own_skills from public.mentors where profile_id = $1', [mentor])).toEqual([
      { own_skills: [] },
    ]);
  });

  it('stand when a save says nothing of them, and go when it says none', async () => {
    const mentor = await addMentor(test);
    await test.rpc(mentor, 'save_mentor_profile', profile(['Judo']));
    await test.rpc(mentor, 'save_mentor_profile', profile(undefined));
    expect(await listed(mentor)).toEqual(['Judo']);
    await test.rpc(mentor, 'save_mentor_profile', profile(null));
    expect(await listed(mentor)).toEqual([]);
  });

  it.each([
    ['text', 'own_skills_unknown'],
    [['x'], 'own_skills_too_short'],
    [['x'.repeat(61)], 'own_skills_too_long'],
    [['More at www.evil.example'], 'own_skills_has_address'],
    [Array.from({ length: 21 }, (_, i) => `skill ${i}`), 'own_skills_too_many'],
  ])('are refused with a word for %j', async (skills, code) =>
    expect(await attempt(test, await addMember(test), 'save_mentor_profile', profile(skills))).toBe(code),
  );

  it('come with an invitation that is accepted', async () => {
    const member = await addMember(test);
    const [account] = await test.db.query<{ email: string }>('select email from auth.users where id = $1', [member]);
    await test.rpc('service_role', 'import_invitation', {
      p_email: account!.email,
      p_locale: 'en',
      p_person: { display_name: 'Ana Solis' },
      p_mentor: { formats: ['video'], durations: ['one_meeting'], own_skills: ['SQL Server'] },
      p_source: 'list',
    });
    await test.rpc(member, 'answer_invitation', { p_accept: true });
    expect(await test.db.query('select own_skills from public.mentors where profile_id = $1', [member])).toEqual([
      { own_skills: ['SQL Server'] },
    ]);
  });
});
