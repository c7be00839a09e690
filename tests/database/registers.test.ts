import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

describe('The register of transitions', () => {
  it('speaks of statuses that the entity’s type has', async () => {
    const strange = await test.db.query(
      `select t.* from private.transitions t, lateral (values (t.from_status), (t.to_status)) as s (status)
       where not exists (select from pg_enum e where e.enumlabel = s.status
         and e.enumtypid = to_regtype('public.' || t.entity || '_status'))`,
    );
    expect(strange).toEqual([]);
  });

  it('gives each command to one side', async () => {
    const shared = await test.db.query(
      `select entity, command from private.transitions group by 1, 2 having count(distinct actor) > 1`,
    );
    expect(shared).toEqual([]);
  });
});

describe('What a register names', () => {
  it.each([
    ['a job', 'select name as called from private.jobs'],
    ['a section of the staff queue', `select name || '_for_staff' as called from private.staff_sections`],
  ])('for %s is a function that takes how many', async (_, names) => {
    expect(
      await test.db.query(
        `select called from (${names}) as n where to_regprocedure('private.' || called || '(integer)') is null`,
      ),
    ).toEqual([]);
  });
});

describe('A step of any entity', () => {
  beforeAll(() =>
    test.db.exec(`insert into private.transitions (entity, command, actor, from_status, to_status) values
      ('walk', 'begin', 'mentee', 'planned', 'under_way'), ('walk', 'stop', 'either', 'under_way', 'over')`),
  );
  const step = (command: string, status: string) =>
    test.refusal(
      test.db
        .query<{ to_status: string }>(`select to_status from private.next_step('walk', $1, $2, 'walk_is_over')`, [
          command,
          status,
        ])
        .then(([row]) => Promise.reject(new Error(`to ${row!.to_status}`))),
    );

  it('leads where its capability says', async () => {
    expect(await step('begin', 'planned')).toBe('to under_way');
    expect(await step('stop', 'under_way')).toBe('to over');
  });
  it('is refused with the entity’s own word where only another command fits', async () =>
    expect(await step('stop', 'planned')).toBe('walk_wrong_state'));
  it('is refused with the word for what has ended where no command fits', async () =>
    expect(await step('begin', 'over')).toBe('walk_is_over'));
});
