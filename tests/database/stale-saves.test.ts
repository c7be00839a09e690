import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Json = Record<string, unknown>;
type Saved = { profile: Json };
const stands = async (who: string) => (await test.rpc<Saved>(who, 'save_my_profile', { p_profile: {} })).profile;
const mentorStands = async (who: string) =>
  (await test.rpc<Saved>(who, 'save_mentor_profile', { p_profile: {} })).profile;
/** A save as a form sends it: what it changes, and what it began with there. */
const saveFrom = (rpc: string, who: string, begun: Json, changes: Json) =>
  attempt(test, who, rpc, {
    p_profile: changes,
    p_base: Object.fromEntries(Object.keys(changes).map((key) => [key, begun[key]])),
  });

describe('two tabs that opened the same profile', () => {
  it('both keep what they say when they change different fields', async () => {
    const who = await addMember(test);
    const begun = await stands(who);
    expect(await saveFrom('save_my_profile', who, begun, { about: 'From the first tab.' })).toBe('done');
    expect(await saveFrom('save_my_profile', who, begun, { city: 'Flin Flon' })).toBe('done');
    expect(await stands(who)).toEqual({ ...begun, about: 'From the first tab.', city: 'Flin Flon' });
  });

  it('do not undo each other in the same field: the later one is told and saves nothing, not even its other fields', async () => {
    const who = await addMember(test);
    const begun = await stands(who);
    expect(await saveFrom('save_my_profile', who, begun, { about: 'From the first tab.' })).toBe('done');
    expect(await saveFrom('save_my_profile', who, begun, { about: 'From the second tab.', city: 'Flin Flon' })).toBe(
      'profile_changed',
    );
    const now = await stands(who);
    expect(now).toEqual({ ...begun, about: 'From the first tab.' });
    // Having read what stands, the person may keep their own.
    expect(await saveFrom('save_my_profile', who, now, { about: 'From the second tab.', city: 'Flin Flon' })).toBe(
      'done',
    );
    expect(await stands(who)).toEqual({ ...begun, about: 'From the second tab.', city: 'Flin Flon' });
  });

  it('are told nothing when both say the same, or when the field is back to what it was', async () => {
    const who = await addMember(test);
    const begun = await stands(who);
    for (const city of ['Flin Flon', 'Flin Flon'])
      expect(await saveFrom('save_my_profile', who, begun, { city })).toBe('done');
    expect(await saveFrom('save_my_profile', who, { city: 'Flin Flon' }, { city: 'Winnipeg' })).toBe('done');
    expect(await saveFrom('save_my_profile', who, begun, { city: 'Thompson' })).toBe('done');
  });

  it('are told when one takes away what the other rewrites, in either order', async () => {
    const who = await addMember(test);
    await test.rpc(who, 'save_my_profile', { p_profile: { about: 'As it was.' } });
    const begun = await stands(who);
    expect(await saveFrom('save_my_profile', who, begun, { about: null })).toBe('done');
    expect(await saveFrom('save_my_profile', who, begun, { about: 'Rewritten.' })).toBe('profile_changed');
    expect(await saveFrom('save_my_profile', who, { about: null }, { about: 'Rewritten.' })).toBe('done');
    expect(await saveFrom('save_my_profile', who, { about: '' }, { about: null })).toBe('profile_changed');
  });

  it('hold for a mentor’s profile as well, for texts, numbers and the order of topics; lists without an order are sets', async () => {
    const who = await addMentor(test, { topics: ['nursing', 'accounting'], formats: ['video', 'phone'] });
    const begun = await mentorStands(who);
    await test.rpc(who, 'save_mentor_profile', {
      p_profile: { headline_en: 'Night nurse', max_active: 5, topics: ['accounting', 'nursing'] },
    });
    for (const changes of [
      { headline_en: 'Day nurse' },
      { max_active: 1 },
      { topics: ['nursing', 'accounting', 'welding'] },
    ]) {
      expect(await saveFrom('save_mentor_profile', who, begun, changes), JSON.stringify(changes)).toBe(
        'profile_changed',
      );
    }
    expect(await saveFrom('save_mentor_profile', who, { formats: ['video', 'phone'] }, { formats: ['text'] })).toBe(
      'done',
    );
    expect(await mentorStands(who)).toEqual({
      ...begun,
      headline_en: 'Night nurse',
      max_active: 5,
      topics: ['accounting', 'nursing'],
      formats: ['text'],
    });
  });

  it('hold for what a mentee looks for as well', async () => {
    const who = await addMember(test);
    const begun = { goal: 'To bake.', topics: ['nursing'], languages: ['en'], budget: 'any' };
    await test.rpc(who, 'save_wants', { p_wants: begun });
    const say = (changes: Json, base: Json = begun) =>
      attempt(test, who, 'save_wants', {
        p_wants: changes,
        p_base: Object.fromEntries(Object.keys(changes).map((key) => [key, base[key]])),
      });
    expect(await say({ goal: 'To weld.' })).toBe('done');
    expect(await say({ budget: 'free' }), 'another field').toBe('done');
    expect(await say({ goal: 'To sew.', topics: ['welding'] })).toBe('profile_changed');
    expect(await say({ topics: [] }), 'a blank says nothing').toBe('done');
    expect(await say({ goal: 'To sew.' }, { goal: 'To weld.' })).toBe('done');
    expect(await test.rpc<{ wants: Json }>(who, 'suggest_mentors')).toMatchObject({
      wants: { goal: 'To sew.', topics: ['nursing'], budget: 'any' },
    });
  });
});

it('a save without a base says only what it changes, and is taken', async () => {
  const who = await addMember(test);
  await test.rpc(who, 'save_my_profile', { p_profile: { city: 'Flin Flon' } });
  for (const p_base of [null, {}, { about: 'something else' }, 'nothing', []])
    expect(
      await attempt(test, who, 'save_my_profile', { p_profile: { city: 'Thompson' }, p_base: JSON.stringify(p_base) }),
    ).toBe('done');
});
