import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { fullProfile as full } from '../support/full-profile.ts';
import { addMember, addMentor } from '../support/people.ts';

let test: TestDatabase;
let functions: ReturnType<typeof functionsOn>;
beforeAll(async () => {
  test = await pgliteDatabase();
  functions = functionsOn(test);
});
afterAll(() => test?.close());

/** What a form says that asks for a name in passing and knows nothing else, with blanks for what it does not ask. */
const inPassing = {
  display_name: 'zofia q',
  full_name: '',
  phone: '',
  locale: 'en',
  province_code: '',
  city: '',
  time_zone: 'America/Toronto',
  languages: ['en'],
  about: '',
  use_initials: true,
};
const own = async (who: string) =>
  (await test.db.query<{ value: object }>('select private.standing_profile($1) as value', [who]))[0]!.value;
const say = async (who: string, path: string, body: object) => {
  const answer = await functions.post(who, path, body);
  return {
    status: answer.status,
    body: (await answer.json()) as { errors?: { code: string; field: string | null }[]; profile?: object },
  };
};
const member = async () => {
  const id = await addMember(test);
  expect(await say(id, 'profile', full)).toMatchObject({ status: 200, body: { profile: full } });
  return id;
};

describe('a name asked in passing', () => {
  it('leaves a full profile alone', async () => {
    const who = await member();
    expect((await say(who, 'profile/fill', inPassing)).status).toBe(200);
    expect(await own(who)).toEqual(full);
  });
  it('leaves a published mentor alone, and is no error', async () => {
    const who = await addMentor(test);
    const before = await own(who);
    for (let press = 0; press < 2; press++) expect((await say(who, 'profile/fill', inPassing)).status).toBe(200);
    expect(await own(who)).toEqual(before);
  });
});

describe('a profile saved with blanks', () => {
  it('keeps what the blanks do not speak of', async () => {
    const who = await member();
    expect((await say(who, 'profile', inPassing)).status).toBe(200);
    expect(await own(who)).toEqual({
      ...full,
      display_name: 'zofia q',
      locale: 'en',
      time_zone: 'America/Toronto',
      languages: ['en'],
      use_initials: true,
    });
  });
  it('of a published mentor keeps province and languages, or says at the field that they are needed', async () => {
    const who = await addMentor(test);
    const before = await own(who);
    expect((await say(who, 'profile', { province_code: '', languages: [], city: ' ' })).status).toBe(200);
    for (const [key, field] of [
      ['province_code', 'province'],
      ['languages', 'languages'],
    ] as const) {
      expect(await say(who, 'profile', { [key]: null })).toMatchObject({
        status: 422,
        body: { errors: [{ code: `${field}_required`, field }] },
      });
    }
    for (const [key, field] of [
      ['bio_en', 'bio'],
      ['headline_en', 'headline'],
      ['topics', 'topics'],
      ['formats', 'formats'],
      ['durations', 'durations'],
    ] as const) {
      expect(await say(who, 'mentor-profile', { [key]: null })).toMatchObject({
        status: 422,
        body: { errors: [{ code: `${field}_required`, field }] },
      });
    }
    expect(await own(who)).toEqual(before);
  });
});

it('a stale save is a 409 with its own word, and what a base must be is said', async () => {
  const who = await member();
  expect((await say(who, 'profile', { about: 'Elsewhere.', base: { about: full.about } })).status).toBe(200);
  expect(await say(who, 'profile', { about: 'Here.', base: { about: full.about } })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'profile_changed', field: null }] },
  });
  expect(await say(who, 'profile', { about: 'Here.', base: 'x' })).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'base_unknown' }] },
  });
  expect((await say(who, 'profile', { about: 'Here.', base: { about: 'Elsewhere.' } })).status).toBe(200);
});
