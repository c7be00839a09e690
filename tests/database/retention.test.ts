import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { accept, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Place = { place: string; old: string };
const places = () =>
  test.db.query<Place>('select place, old from private.data_places where old is not null order by step');

describe('what is past its time', () => {
  it('is found by an index in each place, never by reading a table through', async () => {
    const found = await places();
    expect(found.length).toBeGreaterThan(6);
    await test.db.exec('set enable_seqscan = off');
    for (const { place, old } of found) {
      const rows = await test.db.query<{ 'QUERY PLAN': string }>(
        `explain select ctid from ${place} where ${old.replaceAll('$1', `'2020-01-01'::timestamptz`)} limit 500`,
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      const table = place.split('.')[1]!;
      expect(plan, place).not.toMatch(new RegExp(`Seq Scan on (\\w+\\.)?${table}\\b`));
      // The right index begins with what the condition asks for; any other is read through as well.
      const indexes = await test.db.query<{ name: string; first: string }>(
        `select c.relname as name, pg_get_indexdef(i.indexrelid, 1, false) as first from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = $1::regclass`,
        [place],
      );
      const used = indexes.filter(({ name }) => new RegExp(`(using|Index Scan on) ${name}\\b`).test(plan));
      expect(used.length, place).toBeGreaterThan(0);
      for (const { name, first } of used) expect(old, `${place} by ${name}`).toContain(first);
    }
    await test.db.exec('set enable_seqscan = on');
  });

  it('leaves in batches until nothing is left, and one place that fails holds up no other', async () => {
    const mentee = await addMember(test);
    const request = await send(test, mentee, await addMentor(test));
    await test.db.query(
      `insert into public.notifications (profile_id, type, key, created_at)
      select $1, 'draft_waiting', 'old:' || n, private.now() - interval '400 days' from generate_series(1, 25) as n`,
      [mentee],
    );
    await test.db.query(
      `insert into public.feedback (kind, note, locale, resolved_at) values ('idea', 'Long ago.', 'en', private.now() - interval '400 days')`,
    );
    await test.db.query(
      `update public.requests set created_at = private.now() - interval '900 days', ended_at = private.now() - interval '800 days', status = 'withdrawn' where id = $1`,
      [request],
    );
    await test.db
      .exec(`create function public.never() returns trigger language plpgsql as $$ begin raise exception 'not these'; end $$;
      create trigger never before delete on public.feedback for each row execute function public.never();`);
    const pass = async () =>
      (
        await test.db.query<{ handled: number; failed: number; last_error: string | null }>(
          'select * from private.forget_old(10)',
        )
      )[0]!;
    expect(await pass()).toEqual({ handled: 10, failed: 1, last_error: 'public.feedback: not these' });
    expect(await test.db.query('select goal from public.requests where id = $1', [request])).toEqual([
      { goal: '(deleted / effacé)' },
    ]);
    expect([(await pass()).handled, (await pass()).handled, (await pass()).handled]).toEqual([10, 5, 0]);
    await test.db.exec('drop trigger never on public.feedback; drop function public.never()');
    await tick(test);
    expect(await test.db.query('select from public.feedback')).toEqual([]);
  });

  it('is not looked for while a mentorship goes on', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const request = await send(test, mentee, mentor);
    await accept(test, mentor, request, { p_note: 'Welcome.' });
    await test.db.query(`update public.requests set ended_at = private.now() - interval '800 days' where id = $1`, [
      request,
    ]);
    await tick(test);
    expect(await test.db.query('select goal from public.requests where id = $1', [request])).not.toEqual([
      { goal: '(deleted / effacé)' },
    ]);
    expect(
      await test.db.query(`select note from public.request_events where request_id = $1 and command = 'accept'`, [
        request,
      ]),
    ).toEqual([{ note: 'Welcome.' }]);
  });
});
