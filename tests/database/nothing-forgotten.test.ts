import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownColumns } from '../../src/features/search/search-index.ts';
import { blankMentor, toPayload } from '../../src/features/mentors/mentor-draft.ts';
import { asForm, contactColumns, profileColumns } from '../../src/features/accounts/profile-form.ts';
import { saveMentor } from '../../src/features/mentors/schema.ts';
import { saveProfile } from '../../src/features/accounts/schema.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { fullProfile } from '../support/full-profile.ts';
import { addMember, addMentor, leaveForGood, send } from '../support/people.ts';

/** What the public reads of a mentor and the profile page does not say, and why not. */
const notOnThePage: Record<string, string> = {
  currency: 'Prices are in Canadian dollars; the price carries it.',
  open_until: 'The page says whether, not until when, a request is taken.',
  answered_in_time: 'Counted for search; the page says how fast.',
  answers_due: 'As answered_in_time.',
};
/** What the public reads of a mentor and our search does not return, and why not. */
const notInTheIndex: Record<string, string> = {
  pronouns: 'Nobody is found, or chosen from a list, by them.',
  first_meeting_en: 'Who reads it has found the mentor already; the list says what they help with.',
  first_meeting_fr: 'As first_meeting_en.',
  people_mentored: 'A list would rank people by it; nobody new could catch up.',
  reviewed_at: 'Every mentor on a list was read by staff.',
};
/** What the public reads of a mentor and no word of a search is looked up in, and why not. */
const notSearched =
  /^(id|slug|currency|pronouns|first_meeting_..|people_mentored|reviewed_at|photo_key|updated_at|published_at|indexable|(open|reply|answer|places|max|price|pricing|formats|durations|usual_times|languages|province_code|time_zone|topics).*)$/;
/** Columns of what is emptied that take any text and hold no words of a person, and why. */
const noWords: Record<string, string> = {
  'public.mentors.conduct_version': 'The version of the code of conduct that was accepted.',
  'public.requests.currency': 'Of the price, as the mentor had it then.',
  'public.profiles.time_zone': 'A zone, kept so that dates of the past stay readable.',
};

let test: TestDatabase;
let columns: string[];
beforeAll(async () => {
  test = await pgliteDatabase();
  columns = (
    await test.db.query<{ attname: string }>(
      `select attname from pg_attribute where attrelid = 'private.mentor_listings'::regclass and attnum > 0 and not attisdropped order by attnum`,
    )
  ).map((one) => one.attname);
});
afterAll(() => test.close());

describe('A new public column of mentors', () => {
  it('is on the profile page, or a line above says why not', () => {
    const page = [
      'pages/Mentor.astro',
      'parts/Availability.astro',
      'parts/FirstMeeting.astro',
      'parts/TrustRow.astro',
      'price-words.ts',
    ]
      .map((file) => readFileSync(`src/features/mentors/${file}`, 'utf8'))
      .join('\n');
    expect(
      columns.filter((column) => !page.includes(`mentor.${column}`) && !(column in notOnThePage)),
      'decide: show it in Mentor.astro, or say in notOnThePage why not',
    ).toEqual([]);
  });

  it('is returned by search, or a line above says why not', () => {
    const shown: readonly string[] = shownColumns;
    expect(
      columns.filter((column) => !shown.includes(column) && !(column in notInTheIndex)),
      'decide: add it to shownColumns, or say in notInTheIndex why not',
    ).toEqual([]);
  });

  it('is looked into by search, or a line above says that it is not', () => {
    const indexed = readFileSync('supabase/schemas/500_search.sql', 'utf8');
    expect(
      columns.filter((column) => !indexed.includes(`new.${column}`) && !notSearched.test(column)),
      'decide: add it to index_listing() in 500_search.sql, or to notSearched',
    ).toEqual([]);
  });
});

describe('A new field of a form', () => {
  const sorted = (value: object) =>
    Object.keys(value)
      .filter((key) => key !== 'base')
      .sort();
  const kept = async (what: string, who: string) =>
    sorted((await test.db.query<{ value: object }>(what, [who]))[0]!.value);

  it('of one’s own profile is in the form, in what the functions take and in what the database saves', async () => {
    const taken = sorted(saveProfile.shape);
    const stands = await kept('select private.standing_profile($1) as value', await addMentor(test));
    expect(
      stands,
      'saveProfile in src/features/accounts/schema.ts and standing_profile() in 200_accounts.sql name the same fields',
    ).toEqual(taken);
    expect(sorted(asForm({})), 'add it to blank in profile-form.ts').toEqual(taken);
    expect(
      `${profileColumns}, ${contactColumns}`.split(', ').sort(),
      'add it to profileColumns or contactColumns in profile-form.ts, then npm run surface',
    ).toEqual(taken);
    const form = ['WhoFields', 'ProfileForm']
      .map((name) => readFileSync(`src/features/accounts/islands/${name}.tsx`, 'utf8'))
      .join('');
    expect(
      taken.filter((field) => !form.includes(`form.field('${field}'`)),
      'show it in WhoFields.tsx or in ProfileForm.tsx',
    ).toEqual([]);
  });

  it('of one’s own profile is written, and stands there when it is read again', async () => {
    const who = await addMember(test);
    const { profile } = await test.rpc<{ profile: object }>(who, 'save_my_profile', { p_profile: fullProfile });
    expect(
      profile,
      'check it and put it into "update public.profiles set" in write_profile(), 200_accounts.sql; where a text is no fitting value, give one in tests/support/full-profile.ts',
    ).toEqual(fullProfile);
  });

  it('of a mentor profile is in the form, in what the functions take and in what the database saves', async () => {
    const stands = await kept(
      'select private.standing_mentor(m) as value from public.mentors m where profile_id = $1',
      await addMentor(test),
    );
    expect(sorted(saveMentor.shape), 'saveMentor in src/features/mentors/schema.ts').toEqual(stands);
    expect(sorted(toPayload(blankMentor())), 'MentorDraft in mentor-draft.ts').toEqual(stands);
  });
});

describe('A new public column of a profile', () => {
  it('follows the profile into what the public reads', async () => {
    const mentor = await addMentor(test);
    await test.rpc(mentor, 'save_my_profile', { p_profile: fullProfile });
    const behind = await test.db.query<{ key: string }>(
      `select key from public.profiles p cross join jsonb_each(to_jsonb(p)) as own
       join (select key, value from private.mentor_listings l cross join jsonb_each(to_jsonb(l)) where l.id = $1) as shown using (key)
       where p.id = $1 and key not in ('updated_at', 'display_name') and shown.value <> own.value`,
      [mentor],
    );
    expect(behind, 'listing_of() takes a column over by its name: let nothing take it away').toEqual([]);
  });
});

describe('A new column with words of a person', () => {
  it('is empty when the account has gone', async () => {
    const member = await addMentor(test);
    await send(test, member, await addMentor(test));
    const places = await test.db.query<{ place: string; mine: string; name: string; list: boolean }>(
      `select d.place, replace(d.mine, '$1', quote_literal($1)) as mine, a.attname as name, a.atttypid = 'text[]'::regtype as list
       from private.data_places d join pg_attribute a on a.attrelid = d.place::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'text[]'::regtype)
       where d.on_deletion = 'empty' order by 1, 3`,
      [member],
    );
    const taken: string[] = [];
    for (const { place, mine, name, list } of places) {
      const full = `${place}.${name}`;
      // A column that refuses the word holds no words: a list of known ones, an address, a key.
      const wrote = await test.db
        .query(`update ${place} set ${name} = ${list ? `'{quillneedle}'` : `'quillneedle'`} where ${mine} returning 1`)
        .catch(() => []);
      if (wrote.length > 0 && !(full in noWords)) taken.push(full);
    }
    expect(taken).toEqual(
      expect.arrayContaining([
        'public.mentors.bio_en',
        'public.mentors.own_skills',
        'public.profiles.about',
        'public.profiles.pronouns',
        'public.requests.goal',
      ]),
    );
    await leaveForGood(test, member);
    for (const full of taken) {
      const column = full.split('.').at(-1)!;
      const place = full.slice(0, -column.length - 1);
      const left = await test.db.query(`select 1 from ${place} where position('quillneedle' in ${column}::text) > 0`);
      expect([full, left.length], 'decide: empty it in private.data_places, or say in noWords why it stays').toEqual([
        full,
        0,
      ]);
    }
  });
});
