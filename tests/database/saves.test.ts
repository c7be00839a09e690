import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldProblem, isSpecial } from '../../src/core/domain/errors.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { fullProfile as full } from '../support/full-profile.ts';
import { addMember, addMentor } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Json = Record<string, unknown>;
const fullMentor = {
  headline_en: 'Baker',
  headline_fr: 'Boulangère',
  bio_en: 'I bake bread. '.repeat(8).trim(),
  bio_fr: 'Je fais du pain. '.repeat(6).trim(),
  helps_en: ['Sourdough', 'Rye'],
  helps_fr: ['Levain'],
  first_meeting_en: [
    'Send me a photo of your loaf.',
    'You tell me about your oven.',
    'We bake.',
    'You choose one thing.',
  ],
  first_meeting_fr: ['', 'Vous me parlez de votre four.', '', ''],
  own_skills: ['Lame scoring', 'Night shifts'],
  topics: ['nursing', 'accounting'],
  formats: ['phone', 'video'],
  durations: ['one_meeting'],
  usual_times: ['weekends'],
  pricing: 'both',
  price_cents: 4000,
  max_active: 3,
  max_pending: 4,
  weekly_cap: 5,
  rest_days: 6,
  indexable: false,
};
const fullWants = {
  goal: 'To bake.',
  topics: ['nursing'],
  languages: ['pl'],
  province_code: 'MB',
  time_zone: 'America/Winnipeg',
  formats: ['phone'],
  durations: ['one_meeting'],
  budget: 'free',
};

type Saving = {
  rpc: string;
  arg: string;
  full: Json;
  stands: (who: string) => Promise<Json>;
  person: () => Promise<string>;
};
const row = async (sql: string, who: string): Promise<Json> =>
  (await test.db.query<{ value: Json }>(sql, [who]))[0]?.value ?? {};
const member = async () => {
  const id = await addMember(test);
  await test.rpc(id, 'save_my_profile', { p_profile: full });
  return id;
};
const saves: Record<string, Saving> = {
  profile: {
    rpc: 'save_my_profile',
    arg: 'p_profile',
    full,
    person: member,
    stands: (who) => row('select private.standing_profile($1) as value', who),
  },
  'mentor profile': {
    rpc: 'save_mentor_profile',
    arg: 'p_profile',
    full: fullMentor,
    stands: (who) => row('select private.standing_mentor(m) as value from public.mentors m where profile_id = $1', who),
    person: async () => {
      const id = await member();
      await test.rpc(id, 'save_mentor_profile', { p_profile: fullMentor });
      return id;
    },
  },
  'published mentor profile': {
    rpc: 'save_mentor_profile',
    arg: 'p_profile',
    full: fullMentor,
    stands: (who) => row('select private.standing_mentor(m) as value from public.mentors m where profile_id = $1', who),
    person: async () => {
      const id = await addMentor(test);
      await test.rpc(id, 'save_mentor_profile', { p_profile: fullMentor });
      return id;
    },
  },
  'published mentor’s own profile': {
    rpc: 'save_my_profile',
    arg: 'p_profile',
    full,
    stands: (who) => row('select private.standing_profile($1) as value', who),
    person: async () => {
      const id = await addMentor(test);
      await test.rpc(id, 'save_my_profile', { p_profile: full });
      return id;
    },
  },
  wishes: {
    rpc: 'save_wants',
    arg: 'p_wants',
    full: fullWants,
    stands: (who) =>
      row(
        `select to_jsonb(w) - '{profile_id,updated_at}'::text[] as value from public.mentee_wants w where profile_id = $1`,
        who,
      ),
    person: async () => {
      const id = await member();
      await test.rpc(id, 'save_wants', { p_wants: fullWants });
      return id;
    },
  },
};
const save = (who: string, one: Saving, patch: unknown, base?: Json) =>
  attempt(test, who, one.rpc, { [one.arg]: patch, ...(base ? { p_base: base } : {}) });

describe.each(Object.entries(saves))('a save of the %s', (_, one) => {
  it('leaves everything as it stands when it says nothing, in whatever way it says nothing', async () => {
    const who = await one.person();
    expect(await one.stands(who)).toEqual(one.full);
    const blanks: unknown[] = ['', '  ', '\n', '\u200b\u3164', [], [''], [null, '\u200b']];
    expect(await save(who, one, {})).toBe('done');
    for (const blank of blanks) {
      expect(await save(who, one, Object.fromEntries(Object.keys(one.full).map((key) => [key, blank])))).toBe('done');
      expect(await one.stands(who), JSON.stringify(blank)).toEqual(one.full);
    }
  });

  it('changes what it names and nothing else', async () => {
    const who = await one.person();
    for (const [key, value] of [
      ['languages', ['cr']],
      ['goal', 'To rest.'],
      ['headline_fr', 'Pâtissière'],
      ['city', 'Hull'],
      ['max_active', 4],
      ['formats', ['text']],
    ] as const) {
      if (!(key in one.full)) continue;
      const before = await one.stands(who);
      expect(await save(who, one, { [key]: value })).toBe('done');
      expect(await one.stands(who)).toEqual({ ...before, [key]: value });
    }
  });

  it('takes away what null names, or says at its field that it cannot', async () => {
    const who = await one.person();
    for (const key of Object.keys(one.full)) {
      const before = await one.stands(who);
      const said = await save(who, one, { [key]: null });
      const after = await one.stands(who);
      if (said === 'done') expect([null, [], 'any'], key).toContainEqual(after[key]);
      else
        expect(fieldProblem(said)?.field, said).toBe(
          key === 'province_code'
            ? 'province'
            : key === 'price_cents'
              ? 'price'
              : key.replace(/_(en|fr)$/, (end) => (said.includes(end) ? end : '')),
        );
      expect({ ...after, [key]: before[key] }, `${key}: ${said}`).toEqual(before);
    }
  });
});

// Whatever is thrown at a save ------------------------------------------------------------

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }).filter((one) => !one.includes('\0')),
  fc.constantFrom(
    '',
    ' ',
    'a <',
    'b> c',
    '<b>',
    'x'.repeat(61),
    'é'.repeat(130),
    'w'.repeat(2100),
    '\u200b',
    '2026-02-30',
    'null',
    'MB',
    'fr',
  ),
);
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constant<unknown>(null) },
  { weight: 3, arbitrary: text as fc.Arbitrary<unknown> },
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(text, fc.constantFrom<unknown>(null, 1, 'en', 'video', 'accounting', {})), {
      maxLength: 10,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      true,
      0,
      -1,
      1.5,
      21,
      1e20,
      {},
      { a: null },
      [[]],
      Array(9).fill('accounting'),
      ['welding', 'welding'],
      ['video', 'text'],
      'free',
      'paid',
      'donate',
      500,
      50_001,
    ),
  },
);
// Mostly one field: what is wrong with it is not hidden behind another.
const patchOf = (of: Json) =>
  fc
    .integer({ min: 1, max: 8 })
    .chain((n) => fc.dictionary(fc.constantFrom(...Object.keys(of)), anything, { minKeys: 1, maxKeys: n > 5 ? 4 : 1 }));
const isWord = (said: string) => said === 'done' || isSpecial(said) || fieldProblem(said) !== null;

it.each(Object.entries(saves))(
  'a save of the %s that is refused says so in a code word and changes nothing; no constraint answers first',
  { timeout: 90_000 },
  async (_, one) => {
    const who = await one.person();
    let refused = 0;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        patchOf(one.full),
        fc.option(patchOf(one.full), { nil: undefined, freq: 1 }),
        async (patch, base) => {
          const before = await one.stands(who);
          const said = await save(who, one, patch, one.rpc === 'save_wants' ? undefined : base);
          expect(isWord(said), `${said} to ${JSON.stringify(patch)}`).toBe(true);
          if (said === 'done') taken += 1;
          else refused += 1;
          if (said !== 'done') expect(await one.stands(who)).toEqual(before);
        },
      ),
      { numRuns: 200, seed: 20_261_130 },
    );
    expect(Math.min(refused, taken)).toBeGreaterThan(10);
  },
);

it('lines of help that are plain one by one are taken, whatever stands beside them', async () => {
  const who = await saves['mentor profile']!.person();
  expect(await save(who, saves['mentor profile']!, { helps_en: ['less is <', 'more'] })).toBe('done');
});

it('an event on a day that is not in the calendar is refused at its field', async () => {
  const staff = await addMember(test, { role: 'coordinator' });
  const event = {
    title_en: 'Open house',
    title_fr: 'Portes ouvertes',
    about_en: 'Come and see us there.',
    about_fr: 'Venez nous voir là-bas.',
    time_zone: 'America/Toronto',
    minutes: 60,
    spoken: 'both',
    url: 'https://example.ca/here',
  };
  for (const starts_at of ['2099-02-30T10:00', '2099-13-01T10:00', '2099-01-01T25:61'])
    expect(await attempt(test, staff, 'save_event', { p_event: { ...event, starts_at } })).toBe('starts_at_unknown');
});
