import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

async function invite(mentor: Record<string, unknown>): Promise<string> {
  const person = await addMember(test);
  const [account] = await test.db.query<{ email: string }>('select email from auth.users where id = $1', [person]);
  await test.rpc('service_role', 'import_invitation', {
    p_email: account!.email,
    p_locale: 'en',
    p_person: { display_name: 'Ana Solis' },
    p_mentor: { formats: ['video'], durations: ['one_meeting'], ...mentor },
    p_source: 'list',
  });
  return person;
}

const pause = async (person: string) =>
  (
    await test.db.query<{ resumes: string | null }>(
      'select (resume_at at time zone time_zone)::text as resumes from public.mentors join public.profiles on id = profile_id where profile_id = $1',
      [person],
    )
  )[0];

describe('an invitation', () => {
  it('is neither taken nor refused by an answer that says nothing', async () => {
    const person = await invite({ headline_en: 'Baker' });
    expect(await attempt(test, person, 'answer_invitation', { p_accept: null })).toBe('accept_required');
    expect(await test.rpc(person, 'my_invitation')).toMatchObject({ mentor: { headline_en: 'Baker' } });
  });

  it('keeps the date from which someone can begin, as it is where they live', async () => {
    const person = await invite({ headline_en: 'Baker', available_from: '2099-03-01' });
    await test.rpc(person, 'answer_invitation', { p_accept: true });
    expect(await pause(person)).toEqual({ resumes: '2099-03-01 00:00:00' });
  });

  it.each(['2001-03-01', 'next spring', '', null])('begins at once when the date is past or none: %j', async (date) => {
    const person = await invite({ headline_en: 'Baker', available_from: date });
    await test.rpc(person, 'answer_invitation', { p_accept: true });
    expect(await pause(person)).toEqual({ resumes: null });
  });

  it('forgets what a list said about someone who refuses', async () => {
    const person = await invite({ headline_en: 'Baker' });
    await test.rpc(person, 'answer_invitation', { p_accept: false });
    expect(await test.rpc(person, 'my_invitation')).toBeNull();
    const [kept] = await test.db.query<{ person: unknown; mentor: unknown }>(
      `select person, mentor from public.invitations where status = 'refused'`,
    );
    expect(kept).toEqual({ person: {}, mentor: {} });
  });
});
