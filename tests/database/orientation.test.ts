import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versions } from '../../src/content/versions.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, orient } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
let staff: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  staff = await addMember(test, { role: 'coordinator' });
});
afterAll(() => test.close());

type Done = { profile_id: string; name: string; track: string; version: string; completed_at: string };
const complete = (who: string, track: string, version = '2026-11') =>
  attempt(test, who, 'complete_orientation', { p_track: track, p_version: version });
const setting = (key: string, value: string) =>
  test.db.query('update public.settings set value = $2::text::jsonb where key = $1', [key, value]);
const done = (who: string) =>
  test.as(who, (query) =>
    query<Done>('select track::text, version, completed_at from public.orientation_completions order by completed_at'),
  );
const offer = {
  headline_en: 'Controller at a food co-op',
  bio_en: 'I came in 2009 and help newcomers find their way. '.repeat(2),
  topics: ['accounting'],
  formats: ['video'],
  durations: ['three_months'],
};

const versionIn = (file: string) => /^version: (\S+)$/m.exec(readFileSync(file, 'utf8'))![1];

describe('orientation', () => {
  it('has the version that its text has, in both languages, and the code of conduct too [T18]', async () => {
    const [at] = await test.db.query<Record<string, unknown>>(
      `select (select value from public.settings where key = 'orientation_versions') as orientation, (select value #>> '{}' from public.settings where key = 'conduct_version') as conduct`,
    );
    for (const locale of ['en', 'fr']) {
      const texts = Object.fromEntries(
        ['mentor', 'mentee', 'manager'].map((track) => [
          track,
          versionIn(`src/content/orientation/${locale}/${track}.md`),
        ]),
      );
      expect(texts, locale).toEqual(at!['orientation']);
    }
    expect(versions.conduct).toBe(at!['conduct']);
  });

  it('is offered live as well: an event says that it is one [IN-09]', async () => {
    const event = {
      title_en: 'Orientation, live',
      title_fr: 'Orientation en direct',
      about_en: 'With questions and answers.',
      about_fr: 'Avec questions et réponses.',
      starts_at: '2031-07-01T19:00',
      minutes: 60,
      time_zone: 'America/Halifax',
      spoken: 'both',
      url: 'https://example.ca/live',
    };
    for (const for_orientation of [true, false, undefined, 'yes'])
      await test.rpc(staff, 'save_event', { p_event: { ...event, for_orientation } });
    const seen = await test.as(null, (query) =>
      query<{ for_orientation: boolean }>('select for_orientation from public.events order by for_orientation desc'),
    );
    expect(seen.map((one) => one.for_orientation)).toEqual([true, false, false, false]);
  });

  it('is recorded for each person with track, version and time, once [MM-02] [T18] [TD-11]', async () => {
    const id = await addMember(test, { oriented: false });
    for (const track of ['mentor', 'mentee', 'manager']) expect(await complete(id, track)).toBe('done');
    const first = await done(id);
    expect(first.map(({ track, version }) => `${track} ${version}`).sort()).toEqual([
      'manager 2026-11',
      'mentee 2026-11',
      'mentor 2026-11',
    ]);
    await days(test, 1);
    expect(await complete(id, 'mentee')).toBe('done');
    expect(await done(id)).toEqual(first);
    expect(await complete(id, 'mentee', '2025-01')).toBe('orientation_changed');
    expect(await complete(id, 'cook')).toBe('track_unknown');
  });

  it('is asked of nobody without a confirmed address', async () => {
    expect(await complete(await addMember(test, { oriented: false, verified: false }), 'mentee')).toBe(
      'email_not_verified',
    );
  });

  it('comes before a first request, and only when nothing else stands in its way [TD-10]', async () => {
    const [id, mentor, full] = [
      await addMember(test, { oriented: false }),
      await addMentor(test),
      await addMentor(test, { status: 'pending' }),
    ];
    const ask = (who: string, changes = {}) => attempt(test, id, 'send_request', aRequest(who, changes));
    expect([await ask(mentor), await ask(full), await ask(mentor, { p_goal: '' })]).toEqual([
      'orientation_required',
      'mentor_not_available',
      'goal_required',
    ]);
    expect([await complete(id, 'mentor'), await ask(mentor)]).toEqual(['done', 'orientation_required']);
    expect([await complete(id, 'mentee'), await ask(mentor)]).toEqual(['done', 'done']);
  });

  it('can be done with the very request that needs it, or not at all when that request is refused [TD-10]', async () => {
    const [id, mentor] = [await addMember(test, { oriented: false }), await addMentor(test)];
    const ask = (changes: object) =>
      attempt(test, id, 'send_request', aRequest(mentor, { p_orientation: '2026-11', ...changes }));
    expect([await ask({ p_goal: '' }), await done(id)]).toEqual(['goal_required', []]);
    expect(await ask({ p_orientation: '2019-01' })).toBe('orientation_changed');
    expect([await ask({}), (await done(id)).length]).toEqual(['done', 1]);
  });

  it('comes before a first listing, and its completion opens the way [TD-10] [GM-04] [T18]', async () => {
    const id = await addMember(test, { name: 'Maricel Reyes', oriented: false });
    const submit = () => attempt(test, id, 'submit_mentor_profile', { p_conduct_version: '2026-11' });
    await test.rpc(id, 'save_mentor_profile', { p_profile: offer });
    expect([await submit(), await complete(id, 'mentee'), await submit()]).toEqual([
      'orientation_required',
      'done',
      'orientation_required',
    ]);
    expect([await complete(id, 'mentor'), await submit()]).toEqual(['done', 'done']);
    expect(await attempt(test, staff, 'review_mentor', { p_mentor: id, p_decision: 'approve' })).toBe('done');
  });

  it('can end with a no: an applicant withdraws during it, before and after sending the profile [S4-06]', async () => {
    for (const sent of [false, true]) {
      const id = await addMember(test, { name: 'Maricel Reyes', oriented: sent });
      await test.rpc(id, 'save_mentor_profile', { p_profile: offer });
      if (sent) await test.rpc(id, 'submit_mentor_profile', { p_conduct_version: '2026-11' });
      expect(await attempt(test, id, 'withdraw_mentor_profile')).toBe('done');
      const { waiting } = await test.rpc<{ waiting: { id: string }[] }>(staff, 'staff_queue');
      expect(waiting.map((one) => one.id)).not.toContain(id);
    }
  });

  it('is lifted by a setting, each side by its own [TD-10]', async () => {
    const [id, mentor] = [await addMember(test, { name: 'Maricel Reyes', oriented: false }), await addMentor(test)];
    await test.rpc(id, 'save_mentor_profile', { p_profile: offer });
    const submit = () => attempt(test, id, 'submit_mentor_profile', { p_conduct_version: '2026-11' });
    await setting('mentee_orientation_required', 'false');
    expect([await attempt(test, id, 'send_request', aRequest(mentor)), await submit()]).toEqual([
      'done',
      'orientation_required',
    ]);
    await setting('mentor_orientation_required', 'false');
    expect([
      await submit(),
      await attempt(test, staff, 'review_mentor', { p_mentor: id, p_decision: 'approve' }),
    ]).toEqual(['done', 'done']);
    await setting('mentee_orientation_required', 'true');
    await setting('mentor_orientation_required', 'true');
  });

  it('is asked for anew when its version changes; the older date stays, and who is listed stays listed [T18]', async () => {
    const [id, mentor, waiting] = [
      await addMember(test),
      await addMentor(test),
      await addMentor(test, { status: 'pending' }),
    ];
    await setting('orientation_versions', '{"mentor": "2027-05", "mentee": "2027-05", "manager": "2026-11"}');
    try {
      expect(await attempt(test, id, 'send_request', aRequest(mentor))).toBe('orientation_required');
      expect([await complete(id, 'mentee'), await complete(id, 'mentee', '2027-05')]).toEqual([
        'orientation_changed',
        'done',
      ]);
      expect((await done(id)).filter((one) => one.track === 'mentee').map((one) => one.version)).toEqual([
        '2026-11',
        '2027-05',
      ]);
      expect(await attempt(test, id, 'send_request', aRequest(mentor))).toBe('done');
      // An application that was complete when it was sent is not undone by it.
      expect(await attempt(test, staff, 'review_mentor', { p_mentor: waiting, p_decision: 'approve' })).toBe('done');
    } finally {
      await setting('orientation_versions', '{"mentor": "2026-11", "mentee": "2026-11", "manager": "2026-11"}');
    }
  });

  it('is seen by staff: who has done which version when, and who waits without it [MM-02]', async () => {
    const [id, draft] = [
      await addMember(test, { name: 'Ana Luz', oriented: false }),
      await addMember(test, { name: 'Bo Li', oriented: false }),
    ];
    await orient(test, id, 'manager');
    await test.rpc(draft, 'save_mentor_profile', { p_profile: offer });
    const seen = await test.rpc<{ not_done: Record<string, unknown>[]; done: Done[] }>(staff, 'staff_orientations');
    expect(seen.done.find((one) => one.profile_id === id)).toMatchObject({
      name: 'Ana Luz',
      track: 'manager',
      version: '2026-11',
      completed_at: expect.stringMatching(/^20/),
    });
    expect(seen.not_done.find((one) => one['profile_id'] === draft)).toMatchObject({
      name: 'Bo Li',
      status: 'draft',
      version: null,
    });
    for (const other of [id, await addMember(test, { role: 'funder' })])
      expect(await attempt(test, other, 'staff_orientations')).toBe('staff_only');
  });
});
