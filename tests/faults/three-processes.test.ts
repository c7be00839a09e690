import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgres } from '../../functions/embedded/database.ts';
import { makeKeys } from '../../functions/embedded/keys.ts';
import { migrate } from '../../functions/embedded/migrate.ts';
import { holdStart } from '../../functions/embedded/one-start.ts';
import { startSupabase } from '../../functions/embedded/supabase.ts';
import { postgresDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor } from '../support/people.ts';
import { startPostgres } from '../support/postgres.ts';
import { roundRobin } from '../support/round-robin.ts';
import { reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { mailServer } from '../support/smtp.ts';
import { freePort, startPortage } from '../support/start-portage.ts';

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let front: Awaited<ReturnType<typeof roundRobin>>;
let test: TestDatabase;
let reach: RunningPortage;
const mail = mailServer();
const folders = [1, 2, 3].map(() => mkdtempSync(join(tmpdir(), 'portage-three-')));
const processes: Awaited<ReturnType<typeof startPortage>>[] = [];

beforeAll(async () => {
  [postgres, front] = await Promise.all([startPostgres(), roundRobin()]);
  await mail.start();
  const start = async (data: string) =>
    startPortage({
      demo: 0,
      data,
      port: await freePort(),
      patience: 300,
      env: {
        DATABASE_URL: postgres.url,
        SITE_URL: front.origin,
        SMTP_URL: mail.url(),
        TRUSTED_PROXIES: 'loopback',
        JOBS_SECONDS: '0.3',
      },
    });
  processes.push(await start(folders[0]!));
  processes.push(...(await Promise.all(folders.slice(1).map(start))));
  front.serve(...processes.map(({ port }) => port));
  test = await postgresDatabase(postgres.url);
  reach = reachPortage(front.origin, folders[2]!);
}, 400_000);
afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop('SIGKILL')));
  await test?.close();
  await mail.die();
  await front?.stop();
  await postgres?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const from = (client: string) => ({ 'X-Client': client });
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${front.origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${front.origin}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
const count = async (query: string, parameters: unknown[] = []) =>
  Number((await test.db.query<{ n: number }>(`select count(*)::int as n from ${query}`, parameters))[0]!.n);
const times = <T>(many: number, make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: many }, (_, n) => make(n)));
const untilNothingWaits = () =>
  expect
    .poll(() => count(`private.outbox where kind = 'email' and done_at is null`), { timeout: 60_000, interval: 200 })
    .toBe(0);

const words = {
  goal: 'Choose between two routes by March.',
  background: 'Four years of practice.',
  why: 'You went down the same road.',
  duration: 'three_months',
  format: 'phone',
  topic: 'accounting',
};

describe('Three processes behind one address', () => {
  it('are one installation: whoever signed in at one is known to all', async () => {
    const keys = folders.map((folder) => readFileSync(join(folder, 'keys.json'), 'utf8'));
    expect(new Set(keys).size).toBe(1);
    const member = await addMember(test);
    const answers = await times(6, () =>
      post(
        '/rest/v1/rpc/list_requests',
        { p_side: 'mentee' },
        { apikey: reach.keys.publishable, Authorization: `Bearer ${reach.tokenOf(member)}` },
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
  });

  it('let through together what one would, each client by itself and no forged one [D20]', async () => {
    const through = async (
      many: number,
      path: string,
      headers: (n: number) => Record<string, string>,
      body: object = { code: 'x' },
    ) =>
      (await times(many, (n) => post(path, { email: `limit${n}@example.ca`, ...body }, headers(n)))).filter(
        ({ status }) => status !== 429,
      ).length;
    expect(await through(48, '/api/unsubscribe?token=y', () => from('198.51.100.1'))).toBe(30);
    expect(await through(3, '/api/unsubscribe?token=y', () => from('198.51.100.2'))).toBe(3);
    // What a client writes into the header itself stands left of what the proxy adds.
    expect(
      await through(40, '/api/unsubscribe?token=x', (n) => ({
        ...from('198.51.100.3'),
        'X-Forwarded-For': `203.0.113.${n}`,
      })),
    ).toBe(30);
    const tries = () =>
      through(20, '/auth/v1/verify', () => ({ ...from('198.51.100.4'), apikey: reach.keys.publishable }), {
        token: '123456',
        type: 'email',
      });
    expect([await tries(), await tries()]).toEqual([20, 0]);
  });

  it(
    'take a form that is posted six times at once as one: one code, one request, one line of feedback [D20]',
    { timeout: 60_000 },
    async () => {
      const [{ version }] = (await test.db.query<{ version: string }>(
        `select private.orientation_version('mentee') as version`,
      )) as [{ version: string }];
      const email = 'six.times@example.ca';
      const fields = {
        ...words,
        id: randomUUID(),
        mentor: await addMentor(test, { maxPending: 1 }),
        use_initials: 'yes',
        display_name: 'Ann Lee',
        email,
        orientation: version,
      };
      const asked = await times(6, () => form('/en/ask/', fields));
      expect(asked.map(({ status }) => status)).toEqual(Array(6).fill(200));
      const codesSent = () =>
        mail.taken.filter(({ to }) => to.includes(email)).map(({ subject }) => /\d{6}/.exec(subject)![0]);
      await vi.waitFor(() => expect(codesSent()).not.toEqual([]), { timeout: 20_000 });
      const codes = codesSent();
      expect(codes).toHaveLength(1);
      const sent = await times(6, () => form('/en/ask/', { ...fields, do: 'send', code: codes[0]! }));
      expect(sent.map(({ status }) => status)).toEqual(Array(6).fill(200));
      expect(await count('public.requests where id = $1', [fields.id])).toBe(1);
      expect(await count(`public.notifications where request_id = $1 and type = 'request_received'`, [fields.id])).toBe(
        1,
      );

      const said = await times(6, () =>
        form(
          '/fr/commentaires/',
          { kind: 'idea', feedback: 'De plus grands boutons.', email: '' },
          { redirect: 'manual' },
        ),
      );
      expect(said.every(({ status }) => status < 400)).toBe(true);
      expect(await count(`public.feedback where note = 'De plus grands boutons.'`)).toBe(1);
    },
  );

  it('lose no request when one of them is killed, and tell each person once [D20]', { timeout: 240_000 }, async () => {
    await untilNothingWaits();
    const before = mail.taken.length;
    const [mentees, mentors] = await Promise.all([
      times(18, () => addMember(test)),
      times(3, () => addMentor(test, { maxPending: 20, maxActive: 10 })),
    ]);
    const ids = mentees.map(() => randomUUID());
    let answered = 0;
    /** Sends as a browser does that is told nothing: the same once more. */
    async function send(n: number): Promise<number> {
      for (let tries = 0; tries < 20; tries += 1) {
        const answer = await post(
          '/api/requests',
          { ...words, id: ids[n], mentor: mentors[n % 3], use_initials: true },
          { Authorization: `Bearer ${reach.tokenOf(mentees[n]!)}`, ...from('198.51.100.9') },
        );
        if (answer.status !== 502) {
          answered += 1;
          return answer.status;
        }
        await sleep(100);
      }
      return 502;
    }
    const sending = times(18, (n) => sleep(n * 40).then(() => send(n)));
    await expect.poll(() => answered, { timeout: 30_000, interval: 5 }).toBeGreaterThan(3);
    await processes[0]!.stop('SIGKILL');
    expect(await sending).toEqual(Array(18).fill(200));
    expect(await count('public.requests where id = any ($1::uuid[])', [ids])).toBe(18);
    for (const type of ['request_received', 'request_sent'])
      expect(
        await count('public.notifications where request_id = any ($1::uuid[]) and type = $2', [ids, type]),
        type,
      ).toBe(18);

    // What the killed one had claimed is free again when its lease is over; a week later the first reminders are due.
    await test.db.query(`select public.move_clock('2 hours')`);
    await untilNothingWaits();
    await test.db.query(`select public.move_clock('7 days')`);
    await expect
      .poll(
        () => count(`public.notifications where request_id = any ($1::uuid[]) and type = 'request_reminder'`, [ids]),
        { timeout: 60_000 },
      )
      .toBe(18);
    await untilNothingWaits();
    await sleep(1000);
    expect(await count(`public.request_events where request_id = any ($1::uuid[]) and command = 'remind'`, [ids])).toBe(
      18,
    );

    const done = (
      await test.db.query<{ id: string }>(
        `select id from private.outbox where kind = 'email' and done_at is not null and key in (select 'email:' || id from public.notifications where request_id = any ($1::uuid[]))`,
        [ids],
      )
    ).map(({ id }) => id);
    const copies = Map.groupBy(mail.taken.slice(before), ({ messageId }) => messageId);
    for (const id of done) expect(copies.has(`<${id}@localhost>`), `e-mail ${id}`).toBe(true);
    expect(done.length).toBe(3 * 18);
    // The one e-mail that the killed process was handing over may have come twice, under one Message-ID.
    expect([...copies.values()].filter((same) => same.length > 1).length).toBeLessThanOrEqual(1);
    expect(await (await fetch(`${front.origin}/healthz`)).json()).toMatchObject({ status: 'ok', outbox: { dead: 0 } });
  });
});

describe('Processes that start at the same time on an empty database', () => {
  it('wait for each other: one of them applies the migrations', { timeout: 120_000 }, async () => {
    await test.db.exec('create database started_thrice');
    const applied = await times(3, async () => {
      const db = await openPostgres(postgres.url.replace(/\/\w+$/, '/started_thrice'));
      const release = await holdStart(db);
      await startSupabase({ db, keys: makeKeys(), siteUrl: 'http://localhost', sendMail: async () => {} });
      const versions = await migrate(db);
      await release();
      await db.close();
      return versions.length;
    });
    expect(applied.filter((many) => many > 0)).toHaveLength(1);
  });
});
