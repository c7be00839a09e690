import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { attempt, storedStatus, tick, told } from '../support/requests.ts';
import { words } from '../../src/words.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());
beforeEach(async () => {
  await tick(test);
  await test.db.query(
    `update private.jobs set next_at = private.now(), claim = null, claimed_until = null, failures = 0, failing_since = null, last_error = null`,
  );
});

/** `wait`: seconds until it is due, to the next quarter of a minute: between two calls a little time passes. */
type Job = { name: string; failures: number; failing: boolean; last_error: string | null; wait: number };
const jobs = () =>
  test.db.query<Job>(
    `select name, failures, failing_since is not null as failing, last_error, ceil(extract(epoch from next_at - private.now()) / 15)::int * 15 as wait from private.jobs order by place`,
  );
const job = async (name: string) => (await jobs()).find((one) => one.name === name)!;
const pass = (time: string) => test.db.query('select public.move_clock($1::interval)', [time]);
const claim = async (id = randomUUID()) => ({
  id,
  name: await test.rpc<string | null>('service_role', 'claim_job', { p_claim: id }),
});
const run = (one: { id: string; name: string | null }) =>
  test.rpc<{ handled: number; failed: number; more: boolean }>('service_role', 'run_job', {
    p_name: one.name,
    p_claim: one.id,
  });

/** Runs whatever is due, as the loop does; resolves to the names in order. */
async function runAll(): Promise<string[]> {
  const names = [];
  for (let one = await claim(); one.name; one = await claim()) {
    names.push(one.name);
    await run(one).catch(async (error: Error) =>
      test.rpc('service_role', 'fail_job', { p_name: one.name, p_claim: one.id, p_error: error.message }),
    );
  }
  return names;
}

/** Has a function fail while `work` runs, and mends it afterwards. */
async function breaking(name: string, when: string, work: () => Promise<void>): Promise<void> {
  const [{ whole }] = (await test.db.query<{ whole: string }>('select pg_get_functiondef($1::regproc) as whole', [
    `private.${name}`,
  ])) as [{ whole: string }];
  const [{ args }] = (await test.db.query<{ args: string }>('select pg_get_function_arguments($1::regproc) as args', [
    `private.${name}`,
  ])) as [{ args: string }];
  const [{ gives }] = (await test.db.query<{ gives: string }>('select pg_get_function_result($1::regproc) as gives', [
    `private.${name}`,
  ])) as [{ gives: string }];
  await test.db.exec(
    `alter function private.${name} rename to ${name}_whole;
    create function private.${name}(${args}) returns ${gives} language plpgsql as $$
    begin if ${when} then raise exception 'it broke'; end if; return private.${name}_whole($1); end $$`.replace(
      gives === 'void' ? /return private/ : /$^/,
      'perform private',
    ),
  );
  try {
    await work();
  } finally {
    await test.db.exec(
      `drop function private.${name}(${args.replace(/(\w+) (\w+)/, '$2')}); alter function private.${name}_whole rename to ${name}`,
    );
    expect(
      (
        await test.db.query<{ whole: string }>('select pg_get_functiondef($1::regproc) as whole', [`private.${name}`])
      )[0]!.whole,
    ).toBe(whole);
  }
}

describe('a job', () => {
  it('is handed to one worker, in its order, and to another only when the lease is over', async () => {
    const [first, second] = [await claim(), await claim()];
    expect([first.name, second.name]).toEqual(['settle_overdue', 'remind_mentors']);
    expect(await run({ id: randomUUID(), name: first.name })).toEqual({ handled: 0, failed: 0, more: false });
    await pass('30 seconds');
    expect([(await claim()).name, (await claim()).name]).not.toContain('settle_overdue');
    await pass('31 seconds');
    const late = first;
    const again = [await claim(), await claim(), await claim(), await claim()].find(
      ({ name }) => name === 'settle_overdue',
    )!;
    expect((await job('settle_overdue')).last_error).toBe('the worker that ran it did not come back');
    expect(
      await test.rpc('service_role', 'fail_job', { p_name: 'settle_overdue', p_claim: late.id, p_error: 'late' }),
      'the late one is told that it is no longer theirs',
    ).toBe(false);
    expect(await run(again)).toEqual({ handled: 0, failed: 0, more: false });
    expect(await job('settle_overdue')).toMatchObject({ failures: 0, failing: false, wait: 30 });
  });

  it('runs by itself: each that is not due waits, and none runs twice', async () => {
    expect(await runAll()).toEqual((await jobs()).map(({ name }) => name));
    expect(await runAll()).toEqual([]);
    await pass('30 seconds');
    expect((await runAll()).sort()).toEqual(['offer_places', 'settle_offers', 'settle_overdue']);
  });

  it('that keeps data for its days runs in the night, once', async () => {
    await runAll();
    const { wait } = await job('forget_old');
    const [{ hour }] = (await test.db.query<{ hour: number }>(
      `select extract(hour from next_at at time zone 'UTC')::int as hour from private.jobs where name = 'forget_old'`,
    )) as [{ hour: number }];
    expect([hour, wait > 0, wait <= 24 * 3600]).toEqual([8, true, true]);
    await pass(`${wait} seconds`);
    expect((await runAll()).filter((name) => name === 'forget_old')).toHaveLength(1);
    await pass('6 hours');
    expect(await runAll()).not.toContain('forget_old');
  });

  it('goes on at once while a batch was full, the date that passed first before the others', async () => {
    await test.db.query(`update private.jobs set most = 2 where name = 'settle_overdue'`);
    const sent: { request: string; mentor: string }[] = [];
    for (let i = 0; i < 5; i++) {
      const mentor = await addMentor(test);
      sent.unshift({ mentor, request: await send(test, await addMember(test), mentor) });
    }
    // The newest request is the first to be due.
    for (const [place, { request }] of sent.entries())
      await test.db.query(
        `update public.requests set deadline_at = private.now() + make_interval(hours => $2) where id = $1`,
        [request, place + 1],
      );
    await pass('6 hours');
    const done = async () =>
      Promise.all(sent.map(async ({ request }) => (await storedStatus(test, request)) === 'expired'));
    const seen = [];
    for (let one = await claim(); one.name; one = await claim()) {
      const { more } = await run(one);
      if (one.name === 'settle_overdue') seen.push([more, (await done()).filter(Boolean).length]);
      if (seen.length === 1 && one.name === 'settle_overdue')
        expect(await done()).toEqual([true, true, false, false, false]);
    }
    await test.db.query(`update private.jobs set most = 20 where name = 'settle_overdue'`);
    expect(seen).toEqual([
      [true, 2],
      [true, 4],
      [false, 5],
    ]);
  });
});

describe('a job that fails', () => {
  it('stops no other: whichever one it is, all the others do their work', async () => {
    const mentee = await addMember(test);
    const request = await send(test, mentee, await addMentor(test));
    await days(test, 14);
    await breaking('forget_old', 'true', async () => {
      await breaking('remind_mentors', 'true', async () => {
        expect(await runAll()).toHaveLength((await jobs()).length);
        expect([await storedStatus(test, request), await told(test, mentee, 'request_expired', request)]).toEqual([
          'expired',
          1,
        ]);
        expect((await jobs()).filter(({ failing }) => failing).map(({ name }) => name)).toEqual([
          'remind_mentors',
          'forget_old',
        ]);
        expect(await test.rpc('service_role', 'jobs_state')).toMatchObject({ failing: 2, late: 0 });
      });
    });
  });

  it('is tried less and less often, at most an hour apart, and forgets its failures when it works again', async () => {
    await breaking('remind_mentors', 'true', async () => {
      const waits: number[] = [];
      for (let tried = 1; tried <= 10; tried++) {
        expect(await runAll()).toContain('remind_mentors');
        const { failures, wait, last_error } = await job('remind_mentors');
        expect([failures, last_error]).toEqual([tried, 'it broke']);
        waits.push(wait);
        await pass(`${wait} seconds`);
      }
      expect(waits.slice(0, 5)).toEqual([15, 30, 60, 120, 240]);
      expect(waits.at(-1)).toBe(3600);
    });
    expect(await runAll()).toContain('remind_mentors');
    expect(await job('remind_mentors')).toMatchObject({ failures: 0, failing: false, last_error: null });
  });

  it('at one of its rows leaves that row as it was, does the others and says so', async () => {
    const requests: string[] = [];
    const mentors: string[] = [];
    for (let i = 0; i < 3; i++) {
      mentors.push(await addMentor(test));
      requests.push(await send(test, await addMember(test), mentors[i]!));
    }
    await days(test, 14);
    await breaking('settle_mentor', `$1 = '${mentors[0]}'`, async () => {
      await runAll();
      expect(await Promise.all(requests.map((id) => storedStatus(test, id)))).toEqual(['sent', 'expired', 'expired']);
      expect(await job('settle_overdue')).toMatchObject({
        failures: 1,
        last_error: `${mentors[0]}: it broke`,
        wait: 30,
      });
    });
    await pass('30 seconds');
    await runAll();
    expect(await storedStatus(test, requests[0]!)).toBe('expired');
    expect((await job('settle_overdue')).failing).toBe(false);
  });

  it('is seen by staff, who can have it run at once; others cannot', async () => {
    const staff = await addMember(test, { role: 'coordinator' });
    type Failing = { name: string; failures: number; last_error: string };
    const shown = async () => await test.rpc<{ jobs: Failing[]; totals: { jobs: number } }>(staff, 'staff_queue');
    await breaking('recall_drafts', 'true', async () => {
      await runAll();
      expect((await shown()).jobs).toEqual([
        expect.objectContaining({ name: 'recall_drafts', failures: 1, last_error: 'it broke' }),
      ]);
      expect((await shown()).totals.jobs).toBe(1);
      expect(await attempt(test, await addMember(test), 'retry_job', { p_name: 'recall_drafts' })).toBe('staff_only');
    });
    expect(await runAll()).toEqual([]);
    expect(await attempt(test, staff, 'retry_job', { p_name: 'recall_drafts' })).toBe('done');
    expect(await runAll()).toEqual(['recall_drafts']);
    expect((await shown()).jobs).toEqual([]);
    for (const name of ['recall_drafts', 'no_such_job'])
      expect(await attempt(test, staff, 'retry_job', { p_name: name })).toBe('job_not_failing');
    expect(
      await test.db.query(
        `select actor_id, detail ->> 'name' as name from private.audit_log where action = 'job_retry'`,
      ),
    ).toEqual([{ actor_id: staff, name: 'recall_drafts' }]);
  });

  it('or is not run by anybody is counted as late', async () => {
    await pass('10 minutes');
    expect(await test.rpc('service_role', 'jobs_state')).toMatchObject({ failing: 0, late: (await jobs()).length });
    await runAll();
    expect(await test.rpc('service_role', 'jobs_state')).toMatchObject({ late: 0 });
  });
});

describe('the register of jobs', () => {
  it('names functions that are there, each with a batch that a test can see to be small', async () => {
    const odd = await test.db.query(
      `select name from private.jobs where to_regprocedure(format('private.%I(integer)', name)) is null or most > 500`,
    );
    expect(odd).toEqual([]);
  });

  it('has words for each of its jobs in both languages', async () => {
    const names = (await jobs()).map(({ name }) => name).sort();
    for (const locale of ['en', 'fr'] as const) {
      expect(Object.keys(words(locale, 'staff').jobs.names).sort(), locale).toEqual(names);
    }
  });
});
