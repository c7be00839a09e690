import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { attempt } from '../support/requests.ts';
import { addressCases, textCases, withAddress, withoutAddress } from '../support/text-cases.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** What one expression over $1 gives for each text, in order. */
const each = async (expression: string, texts: string[]): Promise<unknown[]> =>
  (
    await test.db.query<{ value: unknown }>(
      `select ${expression} as value from unnest($1::text[]) with ordinality as t (typed, place) order by place`,
      [texts],
    )
  ).map((row) => row.value);

describe('The database keeps texts by the same rule as the forms', () => {
  const typed = textCases.map(([text]) => text);

  it('as a line and as prose', async () => {
    expect(await each('private.tidy_text(typed, true)', typed)).toEqual(textCases.map(([, line]) => line));
    expect(await each('private.tidy_text(typed, false)', typed)).toEqual(
      textCases.map(([, line, prose]) => prose ?? line),
    );
    expect(await each('private.is_plain(private.tidy_text(typed, false))', typed)).toEqual(typed.map(() => true));
  });

  it('and knows the same addresses in a line', async () => {
    expect(await each('private.has_address(typed)', [...withAddress, ...withoutAddress])).toEqual([
      ...withAddress.map(() => true),
      ...withoutAddress.map(() => false),
    ]);
  });

  it('and gives an e-mail address the same form', async () => {
    expect(
      await each(
        'private.normal_email(typed)',
        addressCases.map(([address]) => address),
      ),
    ).toEqual(addressCases.map(([, kept]) => kept));
  });
});

describe('Whatever writes the row', () => {
  it.each([
    ['profiles', 'display_name', 'id'],
    ['profiles', 'city', 'id'],
    ['profile_contacts', 'full_name', 'profile_id'],
  ])('%s.%s takes no hidden mark, no line break and no address', async (table, column, key) => {
    const member = await addMember(test);
    if (table === 'profile_contacts')
      await test.db.query('insert into public.profile_contacts (profile_id) values ($1)', [member]);
    const write = (value: string) =>
      test.refusal(test.db.query(`update public.${table} set ${column} = $2 where ${key} = $1`, [member, value]));
    for (const value of ['Ana\u202eyoR', 'Ana\nRoy', 'Free gift at www.evil.example', '\u3164'])
      expect(await write(value), value).toMatch(/violates check constraint/);
    expect(await write('ᐊᓇᓇᐅᓯ ᐊᒡᓗᒃᑲᖅ')).toBe('done');
  });

  it.each(['feedback', 'invitations'])('%s keeps an e-mail address in its one form alone', async (table) => {
    const write = (email: string) =>
      test.refusal(
        test.db.query(
          table === 'feedback'
            ? `insert into public.feedback (kind, note, locale, email) values ('idea', 'A note', 'en', $1)`
            : `insert into public.invitations (email, person, mentor, source) values ($1, '{}', '{}', 'a list')`,
          [email],
        ),
      );
    for (const email of ['A@Example.ca', 'abc.@example.ca', 'a@example.ca?bcc=b@example.ca', 'info@éducation.ca'])
      expect(await write(email), email).toMatch(/violates check constraint/);
    expect(await write('josé@exemple.ca')).toBe('done');
  });
});

describe('A profile', () => {
  const save = (who: string, changes: Record<string, unknown>) =>
    attempt(test, who, 'save_my_profile', {
      p_profile: { display_name: 'Ana Roy', full_name: '', languages: ['en'], ...changes },
    });
  const saved = async (who: string) =>
    (
      await test.db.query<{ display_name: string; city: string | null }>(
        'select display_name, city from public.profiles where id = $1',
        [who],
      )
    )[0]!;

  it('refuses a name that cannot be seen and one that is an address', async () => {
    const member = await addMember(test, { name: '' });
    for (const name of ['\u200b'.repeat(20), '\u3164', '\u2800', '\u202e'])
      expect(await save(member, { display_name: name })).toBe('display_name_required');
    for (const field of ['display_name', 'full_name', 'city'])
      expect(await save(member, { [field]: 'Free gift at www.evil.example' })).toBe(`${field}_has_address`);
  });

  it('keeps a name and a city on one line, without what hides in them', async () => {
    const member = await addMember(test);
    expect(await save(member, { display_name: 'Ana\r\nBcc:\u202e x', city: 'Trois\u2028Rivières\u200b' })).toBe('done');
    expect(await saved(member)).toEqual({ display_name: 'Ana Bcc: x', city: 'Trois Rivières' });
  });
});
