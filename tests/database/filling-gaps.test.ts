import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { fullProfile as full } from '../support/full-profile.ts';
import { addMember, addMentor } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Json = Record<string, unknown>;
const listed = {
  display_name: 'QUILL ZOFIA',
  full_name: 'QUILL ZOFIA',
  phone: '4165550100',
  locale: 'en',
  province_code: 'ON',
  city: 'Toronto',
  time_zone: 'America/Toronto',
  languages: ['en'],
  about: 'Imported.',
  use_initials: true,
};
const listedMentor = {
  headline_en: 'Imported headline',
  headline_fr: 'Titre importé',
  bio_en: 'Imported biography, word after word. '.repeat(3).trim(),
  helps_en: ['Imported'],
  topics: ['welding'],
  formats: ['video'],
  durations: ['one_meeting'],
  usual_times: ['weekends'],
  pricing: 'paid',
  price_cents: 9000,
  max_active: 9,
  available_from: '2099-03-01',
};
const own = async (who: string): Promise<Json> =>
  (await test.db.query<{ value: Json }>('select private.standing_profile($1) as value', [who]))[0]!.value;
const mentor = async (who: string): Promise<Json> =>
  (
    await test.db.query<{ value: Json }>(
      'select private.standing_mentor(m) as value from public.mentors m where profile_id = $1',
      [who],
    )
  )[0]!.value;
const member = async () => {
  const id = await addMember(test);
  await test.rpc(id, 'save_my_profile', { p_profile: full });
  return id;
};
/** An account that has said nothing yet, made on a French page. */
const newcomer = async () => {
  const id = await addMember(test, { name: '', locale: 'fr', timeZone: 'America/Toronto' });
  await test.db.query(`update public.profiles set province_code = null, city = null, languages = '{}' where id = $1`, [
    id,
  ]);
  return id;
};
async function invite(who: string, person: Json, offer: Json): Promise<void> {
  const [account] = await test.db.query<{ email: string }>('select email from auth.users where id = $1', [who]);
  expect(
    await test.rpc('service_role', 'import_invitation', {
      p_email: account!.email,
      p_locale: 'en',
      p_person: person,
      p_mentor: offer,
      p_source: 'list',
    }),
  ).toMatch(/created|updated|member/);
}

describe('a name that is asked in passing', () => {
  it('replaces nothing of a full profile', async () => {
    const who = await member();
    expect(
      await attempt(test, who, 'fill_my_profile', { p_profile: { ...listed, province_code: '', city: '', about: '' } }),
    ).toBe('done');
    expect(await attempt(test, who, 'fill_my_profile', { p_profile: listed })).toBe('done');
    expect(await own(who)).toEqual(full);
  });

  it('is no error for a published mentor, and changes nothing', async () => {
    const who = await addMentor(test);
    const before = await own(who);
    expect(
      await attempt(test, who, 'fill_my_profile', {
        p_profile: {
          display_name: 'Maricel',
          locale: 'fr',
          province_code: '',
          city: '',
          languages: ['fr'],
          use_initials: false,
        },
      }),
    ).toBe('done');
    expect(await own(who)).toEqual({ ...before });
  });

  it('fills what is missing', async () => {
    const who = await member();
    await test.rpc(who, 'save_my_profile', { p_profile: { city: null, phone: null } });
    await test.rpc(who, 'fill_my_profile', { p_profile: listed });
    expect(await own(who)).toEqual({ ...full, city: 'Toronto', phone: '+14165550100' });
  });

  it('begins the profile of a newcomer with the settings of the page that asked, and passes over a zone that nobody knows', async () => {
    const who = await newcomer();
    await test.rpc(who, 'fill_my_profile', {
      p_profile: { display_name: 'Ana', locale: 'en', time_zone: 'Mars/Base', languages: ['en'], use_initials: false },
    });
    expect(await own(who)).toEqual({
      ...Object.fromEntries(Object.keys(full).map((field) => [field, null])),
      display_name: 'Ana',
      locale: 'en',
      time_zone: 'America/Toronto',
      languages: ['en'],
      use_initials: false,
    });
    await test.rpc(who, 'fill_my_profile', {
      p_profile: {
        display_name: 'Maria',
        locale: 'fr',
        time_zone: 'America/Regina',
        languages: ['fr'],
        use_initials: true,
      },
    });
    expect(await own(who)).toMatchObject({
      display_name: 'Ana',
      locale: 'en',
      time_zone: 'America/Toronto',
      languages: ['en'],
      use_initials: false,
    });
  });

  it('must be a name, where none stands', async () => {
    const who = await newcomer();
    for (const display_name of ['', ' ', null, undefined])
      expect(await attempt(test, who, 'fill_my_profile', { p_profile: { display_name } })).toBe(
        'display_name_required',
      );
  });
});

describe('an invitation that a member accepts', () => {
  it('leaves a full profile and a draft as they are', async () => {
    const who = await member();
    await invite(who, listed, listedMentor);
    const begun = {
      ...listedMentor,
      headline_en: 'My own',
      headline_fr: 'À moi',
      bio_fr: 'Mes mots.',
      helps_fr: ['À moi'],
      topics: ['nursing'],
      pricing: 'free',
      price_cents: null,
      max_active: 1,
    };
    await test.rpc(who, 'save_mentor_profile', { p_profile: begun });
    const before = await mentor(who);
    expect(await attempt(test, who, 'answer_invitation', { p_accept: true })).toBe('done');
    expect([await own(who), await mentor(who)]).toEqual([full, before]);
    expect(await test.db.query('select paused_at from public.mentors where profile_id = $1', [who])).toEqual([
      { paused_at: null },
    ]);
  });

  it('fills the gaps of a draft that was begun, and of the profile', async () => {
    const who = await member();
    await test.rpc(who, 'save_my_profile', { p_profile: { about: null } });
    await invite(who, listed, listedMentor);
    await test.rpc(who, 'save_mentor_profile', {
      p_profile: { headline_en: 'My own', bio_en: 'My own words.', max_active: 1 },
    });
    await test.rpc(who, 'answer_invitation', { p_accept: true });
    expect(await own(who)).toEqual({ ...full, about: 'Imported.' });
    expect(await mentor(who)).toEqual({
      headline_en: 'My own',
      headline_fr: 'Titre importé',
      bio_en: 'My own words.',
      bio_fr: null,
      helps_en: ['Imported'],
      helps_fr: [],
      first_meeting_en: [],
      first_meeting_fr: [],
      own_skills: [],
      topics: ['welding'],
      formats: ['video'],
      durations: ['one_meeting'],
      usual_times: ['weekends'],
      pricing: 'free',
      price_cents: null,
      max_active: 1,
      max_pending: 3,
      weekly_cap: 3,
      rest_days: 7,
      indexable: true,
    });
  });

  it('with a part of a profile empties nothing, and begins a mentor profile with the list’s own limits', async () => {
    const who = await member();
    await invite(
      who,
      { display_name: 'QUILL ZOFIA', about: '' },
      { formats: ['video'], durations: ['one_meeting'], max_active: 9, pricing: 'paid', price_cents: 9000 },
    );
    await test.rpc(who, 'answer_invitation', { p_accept: true });
    expect(await own(who)).toEqual(full);
    expect(await mentor(who)).toMatchObject({
      formats: ['video'],
      durations: ['one_meeting'],
      max_active: 9,
      pricing: 'paid',
      price_cents: 9000,
      headline_en: null,
    });
  });

  it('is not stopped by a day that is not in the calendar', async () => {
    const who = await member();
    await invite(who, listed, { ...listedMentor, available_from: '2099-02-30' });
    expect(await attempt(test, who, 'answer_invitation', { p_accept: true })).toBe('done');
    expect((await mentor(who))['headline_en']).toBe('Imported headline');
  });
});
