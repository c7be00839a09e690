import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days } from '../support/people.ts';
import { mails, tick, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const save = (who: string, question: object, more: { name?: string; mails?: boolean } = {}) =>
  test.as(who, (query) =>
    query<{ id: string; question: object }>(
      'insert into public.saved_searches (profile_id, name, question, mails) values ($1, $2, $3::text::jsonb, $4) returning id, question',
      [who, more.name ?? 'Welders', JSON.stringify(question), more.mails ?? true],
    ),
  );
const matches = (who: string) => told(test, who, 'saved_search_matches');

describe('a saved search', () => {
  it('is a question that search can answer, in one form, saved once', async () => {
    const mentee = await addMember(test);
    const [saved] = await save(mentee, { query: 'welder', strange: true });
    expect(saved!.question).toEqual({ query: 'welder', filters: {}, open_only: true, sort: 'best' });
    await expect(save(mentee, { query: 'welder' })).rejects.toThrow('a_search_is_saved_once');
    await expect(save(mentee, { filters: { topic: 'welding' } })).rejects.toThrow('filter_unknown');
    await expect(save(mentee, { query: 'x'.repeat(301) })).rejects.toThrow('query_too_long');
    await expect(save(mentee, { query: 'nurse' }, { name: ' ' })).rejects.toThrow('a_saved_search_has_a_short_name');
    await expect(save(mentee, { query: 'nurse' }, { name: '\u200b\u3164' })).rejects.toThrow(
      'a_saved_search_has_a_short_name',
    );
  });

  it('is one of twenty at the most', async () => {
    const mentee = await addMember(test);
    for (let i = 0; i < 20; i += 1) await save(mentee, { query: `word${i}` });
    await expect(save(mentee, { query: 'one more' })).rejects.toThrow('searches_too_many');
  });

  it('writes about new matches a week later, all searches in one e-mail, and never twice', async () => {
    const mentee = await addMember(test, { locale: 'fr' });
    await addMentor(test, { topics: ['forestry'] });
    await save(mentee, { query: 'forestry' }, { name: 'Foresterie' });
    await save(mentee, { filters: { topic: ['fishing'] } }, { name: 'Pêche' });
    const first = await addMentor(test, { topics: ['forestry', 'fishing'] });
    const second = await addMentor(test, { topics: ['fishing'] });
    await addMentor(test, { topics: ['rail'] });
    await days(test, 6);
    await tick(test);
    expect(await matches(mentee)).toBe(0);
    await days(test, 1);
    await tick(test);
    await tick(test);
    expect(await matches(mentee)).toBe(1);
    const [mail] = await mails(test, mentee, 'saved_search_matches');
    expect(mail).toMatchObject({
      kind: 'matches',
      locale: 'fr',
      data: { searches: ['Foresterie', 'Pêche'], count: 2 },
    });
    expect((mail as unknown as { matches: { slug: string }[] }).matches.map((one) => one.slug).toSorted()).toEqual(
      [`mentor-${first}`, `mentor-${second}`].toSorted(),
    );
    await days(test, 8);
    await tick(test);
    expect(await matches(mentee)).toBe(1);
    await addMentor(test, { topics: ['fishing'] });
    await days(test, 8);
    await tick(test);
    expect(await matches(mentee)).toBe(2);
  });

  it('writes to nobody who did not ask, nor about people blocked, dismissed or gone', async () => {
    const [quiet, mentee] = [await addMember(test), await addMember(test)];
    await save(quiet, { filters: { topic: ['baking'] } }, { mails: false });
    await save(mentee, { filters: { topic: ['baking'] } });
    const [blocked, dismissed, gone] = [
      await addMentor(test, { topics: ['baking'] }),
      await addMentor(test, { topics: ['baking'] }),
      await addMentor(test, { topics: ['baking'] }),
    ];
    await test.rpc(mentee, 'block_member', { p_profile: blocked });
    await test.as(mentee, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        mentee,
        dismissed,
      ]),
    );
    await days(test, 7);
    await tick(test);
    expect([await matches(quiet), await matches(mentee)]).toEqual([0, 1]);
    const [about] = await test.db.query<{ mentors: string[] }>(
      `select data -> 'mentors' as mentors from public.notifications where profile_id = $1 and type = 'saved_search_matches'`,
      [mentee],
    );
    expect(about!.mentors).toEqual([gone]);
    // Gone before the e-mail is written: then there is none.
    await test.rpc(gone, 'withdraw_mentor_profile');
    expect(await mails(test, mentee, 'saved_search_matches')).toEqual([null]);
  });
});
