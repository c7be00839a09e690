import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailCatcher } from '../../functions/embedded/mail-catcher.ts';
import { startLoop } from '../../functions/platform/jobs/loop.ts';
import { deliverOutbox, Stopped } from '../../functions/platform/jobs/outbox.ts';
import { runDueJobs, runJobs } from '../../functions/platform/jobs/run.ts';
import type { Mail, Mailer } from '../../functions/ports.ts';
import { ownPostgresDatabase, pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { tick } from '../support/jobs.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { seeded } from '../support/random.ts';

type Row = { id: string; attempts: number; done: boolean; dead: boolean; last_error: string | null; wait: number };

/** The e-mails in the outbox; `wait` is how many seconds from now the next try may be. */
const emails = (test: TestDatabase) =>
  test.db.query<Row>(`
  select id, attempts, done_at is not null as done, dead_at is not null as dead, last_error,
         extract(epoch from available_at - private.now())::float8 as wait
  from private.outbox where kind = 'email' order by created_at, id`);
const pass = (test: TestDatabase, time: string) => test.db.query('select public.move_clock($1::interval)', [time]);

/** A receiver that knows an e-mail by its Message-ID and takes each once; it counts how often each was handed over. */
function knowingReceiver(): Mailer & { taken: Map<string, Mail>; times: Map<string, number> } {
  const taken = new Map<string, Mail>();
  const times = new Map<string, number>();
  return {
    kind: 'smtp',
    taken,
    times,
    async send(mail) {
      times.set(mail.messageId, (times.get(mail.messageId) ?? 0) + 1);
      if (!taken.has(mail.messageId)) taken.set(mail.messageId, mail);
    },
  };
}
const keyOf = (id: string) => `<${id}@portage.example>`;

/** Requests from new members to a few mentors: two e-mails each. */
async function queueRequests(test: TestDatabase, mentors: string[], count: number): Promise<void> {
  for (let i = 0; i < count; i++) await send(test, await addMember(test), mentors[i % mentors.length]!);
}

let test: TestDatabase;
beforeAll(async () => {
  test = await pgliteDatabase();
});
beforeEach(() => test.db.query('delete from private.outbox'));
afterAll(() => test?.close());

describe('A worker killed between any two steps', () => {
  it(
    '100 times at random: the receiver sees each effect exactly once by its key, and none is lost',
    { timeout: 60_000 },
    async () => {
      const random = seeded(20_261_123);
      const mailer = knowingReceiver();
      const { deps } = functionsOn(test, { mailer });
      const mentors: string[] = [];
      for (let i = 0; i < 4; i++) mentors.push(await addMentor(test, { maxPending: 20, weeklyCap: 20 }));
      const killedAt: Record<string, number> = {};
      let kills = 0;
      let sent = 0;
      while (kills < 100) {
        const waiting = (await emails(test)).filter((one) => !one.done).length;
        if (waiting < 3) await queueRequests(test, [mentors[sent++ % 4]!], 1);
        // Dies somewhere in the next one to eight steps, or lives through them when there is less to do.
        let left = 1 + Math.floor(random() * 8);
        try {
          await deliverOutbox(deps, {
            checkpoint: (step) => {
              left -= 1;
              if (left > 0) return;
              killedAt[step] = (killedAt[step] ?? 0) + 1;
              throw new Stopped(step);
            },
          });
        } catch (error) {
          expect(error).toBeInstanceOf(Stopped);
          kills += 1;
        }
        // Until the lease is over nobody else may touch what the dead worker held.
        if (random() < 0.2) await pass(test, '20 seconds');
        else await pass(test, '61 seconds');
      }
      expect(Object.keys(killedAt).sort()).toEqual(['claimed', 'composed', 'delivered', 'finished', 'read']);

      await pass(test, '61 seconds');
      await deliverOutbox(deps);
      const rows = await emails(test);
      expect(rows.length).toBeGreaterThan(40);
      expect(rows.filter((one) => !one.done || one.dead || one.last_error)).toEqual([]);
      expect(new Set(mailer.taken.keys())).toEqual(new Set(rows.map((one) => keyOf(one.id))));
      // Some were handed over twice: killed after the receiver's yes. The key is why nobody noticed.
      const twins = [...mailer.times.values()].filter((times) => times > 1).length;
      expect(twins).toBeGreaterThanOrEqual(5);
      expect(killedAt['delivered']).toBeGreaterThanOrEqual(twins);
    },
  );

  it('hands over the same e-mail each time', async () => {
    const handed: Mail[] = [];
    const { deps } = functionsOn(test, { mailer: { kind: 'smtp', send: async (mail) => void handed.push(mail) } });
    await queueRequests(test, [await addMentor(test)], 1);
    for (let i = 0; i < 3; i++) {
      const dies = deliverOutbox(deps, {
        checkpoint: (step) => {
          if (step === 'delivered') throw new Stopped();
        },
      });
      await expect(dies).rejects.toBeInstanceOf(Stopped);
      await pass(test, '61 seconds');
    }
    // The lease keeps the order of the queue: the same one is first in line again.
    const byKey = Map.groupBy(handed, (mail) => mail.messageId);
    // Its code is kept as a hash alone, so that each writing carries a further one: all of them lead to the same request.
    const withoutCode = (mail: Mail) => ({
      ...mail,
      text: mail.text.replace(/#[0-9a-f]{40}/g, '#'),
      html: mail.html.replace(/#[0-9a-f]{40}/g, '#'),
    });
    for (const [, mails] of byKey) for (const mail of mails) expect(withoutCode(mail)).toEqual(withoutCode(mails[0]!));
    expect(handed.length).toBe(3);
  });

  it('cannot finish or fail what another worker took over meanwhile', async () => {
    await queueRequests(test, [await addMentor(test)], 1);
    type Claim = { id: string; attempt: number };
    const claim = async () => (await test.db.query<Claim>('select id, attempt from public.claim_outbox(1, 60)'))[0]!;
    const late = await claim();
    await pass(test, '61 seconds');
    const now = await claim();
    expect(now).toEqual({ id: late.id, attempt: late.attempt + 1 });
    const finish = (one: Claim) =>
      test.rpc<boolean>('service_role', 'finish_outbox', { p_id: one.id, p_attempt: one.attempt });
    expect(await finish(late)).toBe(false);
    expect(
      await test.rpc('service_role', 'fail_outbox', { p_id: late.id, p_attempt: late.attempt, p_error: 'late' }),
    ).toBe(false);
    expect(await finish(now)).toBe(true);
    expect(await finish(now)).toBe(false);
  });
});

describe('A receiver that refuses', () => {
  it('is tried less and less often, is dead after 10 tries, and lives again when staff say so [T44]', async () => {
    let refuses = true;
    const taken = knowingReceiver();
    const { deps, post, logged } = functionsOn(test, {
      mailer: {
        kind: 'smtp',
        send: async (mail) => {
          if (refuses) throw new Error('550 No such mailbox');
          await taken.send(mail);
        },
      },
    });
    const mentee = await addMember(test);
    await test.rpc(mentee, 'send_report', {
      p_subject_kind: 'profile',
      p_subject: await addMember(test),
      p_reason: 'other',
    });
    const row = async () => (await emails(test))[0]!;

    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      expect(await deliverOutbox(deps)).toBe(0);
      const tried = await row();
      expect(tried).toMatchObject({
        attempts: attempt,
        done: false,
        dead: attempt === 10,
        last_error: '550 No such mailbox',
      });
      // Before its time nothing happens.
      expect(await deliverOutbox(deps)).toBe(0);
      expect((await row()).attempts).toBe(attempt);
      waits.push(tried.wait);
      await pass(test, `${Math.ceil(tried.wait) + 1} seconds`);
    }
    for (const [place, wait] of waits.entries()) {
      expect(wait).toBeLessThanOrEqual(6 * 3600);
      if (place > 0) expect(wait).toBeGreaterThan(waits[place - 1]! * (wait < 5 * 3600 ? 1.8 : 0.99));
    }
    expect(logged.filter((one) => one.message === 'effect failed')).toHaveLength(10);

    // Never dropped: it stands in the staff queue and in the counts, and is not tried any more.
    await pass(test, '30 days');
    expect(await deliverOutbox(deps)).toBe(0);
    expect(await test.rpc('service_role', 'outbox_state')).toMatchObject({ dead: 1 });
    const coordinator = await addMember(test, { role: 'coordinator' });
    const queue = await test.rpc<{ dead_effects: object[] }>(coordinator, 'staff_queue');
    const { id } = await row();
    expect(queue.dead_effects).toEqual([
      expect.objectContaining({ id, kind: 'email', attempts: 10, last_error: '550 No such mailbox' }),
    ]);

    expect((await post(mentee, 'staff/retry', { id })).status).toBe(403);
    refuses = false;
    expect((await post(coordinator, 'staff/retry', { id })).status).toBe(200);
    expect((await post(coordinator, 'staff/retry', { id })).status).toBe(409);
    expect(await deliverOutbox(deps)).toBe(1);
    expect([...taken.taken.keys()]).toEqual([keyOf(id)]);
    expect(await row()).toMatchObject({ done: true, dead: false });
    expect(await test.rpc('service_role', 'outbox_state')).toMatchObject({ pending: 0, dead: 0 });
  });

  it('does not hold up the others: one bad address among many costs one try', async () => {
    const mailer = knowingReceiver();
    const bad = await addMember(test, { name: 'Bad Address' });
    const [{ email } = { email: '' }] = await test.db.query<{ email: string }>(
      'select email from auth.users where id = $1',
      [bad],
    );
    const { deps } = functionsOn(test, {
      mailer: {
        kind: 'smtp',
        send: async (mail) => {
          if (mail.to === email) throw new Error('550');
          await mailer.send(mail);
        },
      },
    });
    const mentor = await addMentor(test, { maxPending: 20 });
    await send(test, bad, mentor);
    await queueRequests(test, [mentor], 3);
    expect(await deliverOutbox(deps)).toBe(7);
    expect((await emails(test)).filter((one) => !one.done)).toEqual([
      expect.objectContaining({ attempts: 1, last_error: '550' }),
    ]);
  });

  it('that is down for everybody ends the pass after three tries: the rest waits, untried', async () => {
    let calls = 0;
    const { deps } = functionsOn(test, {
      mailer: {
        kind: 'smtp',
        send: async () => {
          calls += 1;
          throw new Error('connect ECONNREFUSED');
        },
      },
    });
    await queueRequests(test, [await addMentor(test)], 4);
    expect(await deliverOutbox(deps)).toBe(0);
    expect(calls).toBe(3);
    expect(
      (await emails(test))
        .filter((one) => !one.done)
        .map((one) => one.attempts)
        .sort(),
    ).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
  });
});

describe('The loop', () => {
  it('stops in the middle of a pass: what is under way is finished, nothing new is begun', async () => {
    // Only this test's effects count: what was left by the tests before is settled and gone.
    await tick(test);
    await test.db.query('delete from private.outbox');
    await queueRequests(test, [await addMentor(test, { maxPending: 20 })], 5);
    const receiver = knowingReceiver();
    let began = () => {};
    const first = new Promise<void>((resolve) => (began = resolve));
    const { deps } = functionsOn(test, {
      mailer: {
        kind: 'smtp',
        send: async (mail) => {
          began();
          await sleep(150);
          await receiver.send(mail);
        },
      },
    });
    const loop = startLoop(deps, 0.01);
    await first;
    await loop.stop();
    expect(receiver.taken.size).toBe(1);
    const rows = await emails(test);
    expect(rows.filter((one) => one.done)).toHaveLength(1);
    // What it had not begun is free for the next one, at once.
    expect(rows.filter((one) => one.attempts > 0)).toHaveLength(1);
    await loop.now();
    await sleep(100);
    expect(receiver.taken.size).toBe(1);
    expect(await deliverOutbox(deps)).toBe(9);
    expect(receiver.taken.size).toBe(10);
  });

  it('makes one pass at a time, even when a pass is asked for meanwhile', async () => {
    await queueRequests(test, [await addMentor(test, { maxPending: 20 })], 4);
    let atOnce = 0;
    let most = 0;
    const { deps } = functionsOn(test, {
      mailer: {
        kind: 'smtp',
        send: async () => {
          most = Math.max(most, ++atOnce);
          await sleep(10);
          atOnce -= 1;
        },
      },
    });
    const loop = startLoop(deps, 0.005);
    await Promise.all([loop.now(), loop.now(), sleep(20).then(() => loop.now())]);
    await loop.stop();
    expect(most).toBe(1);
    expect((await emails(test)).every((one) => one.done)).toBe(true);
  });

  it('goes on after a pass that failed', async () => {
    let broken = 2;
    let asked = 0;
    const { deps, logged } = functionsOn(test);
    const rpc = deps.supabase.asService;
    deps.supabase = {
      ...deps.supabase,
      asService: (name, args) => {
        if (name === 'claim_job') asked += 1;
        return name === 'claim_job' && broken-- > 0
          ? Promise.reject(new Error('the database is away'))
          : rpc(name, args);
      },
    };
    const loop = startLoop(deps, 0.01);
    for (let i = 0; i < 300 && asked < 4; i++) await sleep(10);
    await loop.stop();
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(logged.filter((one) => one.message === 'jobs')).toHaveLength(2);
  });
});

describe('A job that fails', () => {
  it('is put off and written down; the jobs beside it and the e-mails go on', async () => {
    await queueRequests(test, [await addMentor(test)], 1);
    await test.db.query('update private.jobs set next_at = private.now()');
    const { deps, sent, logged } = functionsOn(test);
    const rpc = deps.supabase.asService;
    const ran: unknown[] = [];
    deps.supabase = {
      ...deps.supabase,
      asService: async (name, args) => {
        if (name === 'run_job') ran.push(args?.['p_name']);
        return name === 'run_job' && args?.['p_name'] === 'remind_mentors'
          ? Promise.reject(new Error('canceling statement due to statement timeout'))
          : rpc(name, args);
      },
    };
    const all = (await test.db.query('select from private.jobs')).length;
    expect(await runJobs(deps)).toEqual({ ran: all, failed: 1, delivered: 2 });
    expect([new Set(ran).size, sent.length]).toEqual([all, 2]);
    expect(
      await test.db.query('select name, failures, last_error, claim from private.jobs where failing_since is not null'),
    ).toEqual([
      { name: 'remind_mentors', failures: 1, last_error: 'canceling statement due to statement timeout', claim: null },
    ]);
    expect(logged).toEqual([
      expect.objectContaining({
        level: 'error',
        message: 'job failed',
        about: expect.objectContaining({ job: 'remind_mentors' }),
      }),
    ]);
    await pass(test, '16 seconds');
    expect(await runJobs(functionsOn(test).deps)).toMatchObject({ failed: 0 });
    expect(await test.rpc('service_role', 'jobs_state')).toMatchObject({ failing: 0 });
  });
});

describe('The mail catcher of a laptop', () => {
  it('keeps each e-mail once across restarts, also after a line that a crash cut short', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portage-mail-'));
    const file = join(folder, 'mail.jsonl');
    const mail = (id: string): Mail => ({
      to: 'a@example.ca',
      from: 'b@example.ca',
      subject: id,
      text: id,
      html: id,
      messageId: `<${id}@portage.example>`,
    });
    await mailCatcher(file).send(mail('1'));
    appendFileSync(file, '{"to":"a@example.ca","from":"b@exa');
    const second = mailCatcher(file);
    await second.send(mail('1'));
    await second.send(mail('2'));
    expect(
      mailCatcher(file)
        .all()
        .map((one) => one.subject),
    ).toEqual(['2', '1']);
    rmSync(folder, { recursive: true });
  });
});

describe('Two workers at once on a real PostgreSQL', () => {
  let real: TestDatabase;
  beforeAll(async () => void (real = await ownPostgresDatabase()));
  afterAll(() => real?.close());

  it('never both deliver one effect: each is claimed once and handed over once', { timeout: 60_000 }, async () => {
    const mentors: string[] = [];
    for (let i = 0; i < 3; i++) mentors.push(await addMentor(real, { maxPending: 20, weeklyCap: 20 }));
    await queueRequests(real, mentors, 40);
    await days(real, 8);
    await tick(real);
    const waiting = await emails(real);
    expect(waiting.length).toBe(120);

    const mailer = knowingReceiver();
    const counts = await Promise.all([1, 2, 3, 4].map(() => deliverOutbox(functionsOn(real, { mailer }).deps)));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(120);
    // Four took part: this was a race.
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
    const rows = await emails(real);
    expect(rows.every((one) => one.done && one.attempts === 1)).toBe(true);
    expect([...mailer.times.values()].every((times) => times === 1)).toBe(true);
    expect(mailer.times.size).toBe(120);
  });

  it(
    'never both run one job: of four workers one gets each, and all of them are run',
    { timeout: 60_000 },
    async () => {
      await real.db.query('update private.jobs set next_at = private.now()');
      const ran: string[] = [];
      await Promise.all(
        [1, 2, 3, 4].map(async () => {
          const { deps } = functionsOn(real);
          const rpc = deps.supabase.asService;
          deps.supabase = {
            ...deps.supabase,
            asService: async (name, args) => (
              name === 'run_job' && ran.push(String(args?.['p_name'])),
              rpc(name, args)
            ),
          };
          await runDueJobs(deps);
        }),
      );
      const names = (await real.db.query<{ name: string }>('select name from private.jobs order by name')).map(
        ({ name }) => name,
      );
      expect(ran.sort()).toEqual(names);
      expect(await real.rpc('service_role', 'jobs_state')).toMatchObject({ failing: 0, late: 0 });
    },
  );

  it(
    'share what one of them left behind, and still nothing is handed over twice to the receiver’s key',
    { timeout: 60_000 },
    async () => {
      const random = seeded(7);
      await queueRequests(
        real,
        [await addMentor(real, { maxPending: 20 }), await addMentor(real, { maxPending: 20 })],
        20,
      );
      const mailer = knowingReceiver();
      const worker = async (): Promise<void> => {
        try {
          await deliverOutbox(functionsOn(real, { mailer }).deps, {
            checkpoint: (step) => {
              if (random() < 0.04) throw new Stopped(step);
            },
          });
        } catch (error) {
          if (!(error instanceof Stopped)) throw error;
        }
      };
      for (let round = 0; round < 40; round++) {
        await Promise.all([worker(), worker()]);
        const left = (await emails(real)).filter((one) => !one.done);
        if (left.length === 0) break;
        await pass(real, '61 seconds');
      }
      const rows = await emails(real);
      expect(rows.every((one) => one.done)).toBe(true);
      const fresh = rows.slice(120);
      expect(new Set(mailer.taken.keys())).toEqual(new Set(fresh.map((one) => keyOf(one.id))));
    },
  );
});
