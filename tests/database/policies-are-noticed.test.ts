import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPolicies, tapDatabase } from '../support/pgtap.ts';
import type { TestDatabase } from '../support/database.ts';

/** Policies broken on purpose, and the file that must notice. */
const broken = [
  { what: 'anyone reads any request', file: 'requests.sql', sql: `alter policy "Both sides read their request" on public.requests using (true)` },
  { what: 'members mark anyone’s notifications', file: 'notifications.sql', sql: `alter policy "Members mark their own notifications read" on public.notifications using (true) with check (true)` },
  { what: 'mentors see who saved them', file: 'own_lists.sql', sql: `alter policy "Members read whom they saved" on public.saved_mentors using (true)` },
  { what: 'members write their own role', file: 'profiles.sql', sql: `grant update on public.profiles to authenticated; create policy "oops" on public.profiles for update to authenticated using (id = (select auth.uid()))` },
];

describe('a broken policy', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await tapDatabase()));
  afterAll(() => test.close());

  for (const { what, file, sql } of broken) {
    it(`is noticed: ${what}`, async () => {
      expect((await runPolicies(test, file)).filter((line) => !line.ok)).toEqual([]);
      await test.db.exec(`begin; ${sql};`);
      // The file begins and rolls back; the broken policy is undone with it.
      const lines = await runPolicies(test, file);
      expect(lines.filter((line) => !line.ok).length).toBeGreaterThan(0);
      expect((await runPolicies(test, file)).filter((line) => !line.ok)).toEqual([]);
    });
  }
});
