import { afterAll, beforeAll, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await pgliteDatabase();
});
afterAll(() => test.close());

it('a member marks five hundred pieces and no more, in however many rows at once', async () => {
  const member = await addMember(test);
  const mark = (from: number, to: number) =>
    test.as(member, (query) =>
      query(
        `insert into public.reading_marks (profile_id, piece) select $1, 'piece-' || n from generate_series($2::int, $3::int) as n`,
        [member, from, to],
      ),
    );
  await mark(1, 400);
  await mark(401, 700);
  const [counted] = await test.as(member, (query) =>
    query<{ count: number }>('select count(*)::int as count from public.reading_marks'),
  );
  expect(counted!.count).toBe(500);
});
