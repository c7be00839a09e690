import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../functions/embedded/seed.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { dateFor } from '../support/days.ts';
import { addMentor } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const localTime = async (person: string, moment: string) =>
  (
    await test.db.query<{ at: string }>(
      `select to_char($2::timestamptz at time zone time_zone, 'YYYY-MM-DD HH24:MI') as at from public.profiles where id = $1`,
      [person, moment],
    )
  )[0]!.at;

describe('A database session', () => {
  it('counts in UTC, wherever the machine stands', async () => {
    const [row] = await test.db.query<{ zone: string; drift: number }>(
      `select current_setting('timezone') as zone, abs(extract(epoch from private.now()) - $1::float8)::float8 as drift`,
      [Date.now() / 1000],
    );
    expect(row!.zone).toBe('UTC');
    // Tests and database go by one clock, also where it is set.
    expect(row!.drift).toBeLessThan(60);
  });
});

describe('A break', () => {
  it.each([
    'America/St_Johns',
    'America/Toronto',
    'America/Winnipeg',
    'America/Vancouver',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ])('until a date ends at its midnight in %s', async (zone) => {
    const mentor = await addMentor(test);
    await test.db.query('update public.profiles set time_zone = $2 where id = $1', [mentor, zone]);
    for (const days of [1, 7, 20, 200]) {
      const date = await dateFor(test, mentor, days);
      const { resume_at } = await test.rpc<{ resume_at: string }>(mentor, 'pause_mentoring', { p_resume_on: date });
      expect(await localTime(mentor, resume_at)).toBe(`${date} 00:00`);
    }
    // Today has begun already where they live.
    expect(await attempt(test, mentor, 'pause_mentoring', { p_resume_on: await dateFor(test, mentor, 0) })).toBe(
      'resume_date_in_past',
    );
  });
});

describe('Demo data', () => {
  it('ends breaks and begins events by the clock of their place', async () => {
    await seed(test.db, { mentors: 60, seed: 1 });
    const breaks = await test.db.query<{ profile_id: string; resume_at: string }>(
      "select profile_id, resume_at::text from public.mentors join public.profiles on id = profile_id where resume_at is not null and slug not like 'mentor-%'",
    );
    expect(breaks.length).toBeGreaterThan(1);
    for (const one of breaks) expect((await localTime(one.profile_id, one.resume_at)).slice(11)).toBe('00:00');
    const events = await test.db.query<{ hour: string }>(
      `select to_char(starts_at at time zone time_zone, 'HH24:MI') as hour from public.events`,
    );
    for (const { hour } of events) expect(hour).toMatch(/^(1[0-9]|2[0-1]):00$/);
  });
});
