import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Keys } from '../../functions/embedded/keys.ts';
import { functionsOn } from '../support/deps.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { rawRequest } from '../support/raw-request.ts';
import { freePort, spawnPortage, startPortage } from '../support/start-portage.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = () => mkdtempSync(join(tmpdir(), 'portage-health-'));
const health = async (origin: string) => {
  const answer = await fetch(`${origin}/healthz`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
/** Whether somebody answers at an address. */
const answers = (origin: string) =>
  fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );

const data = folder();
let port: number;
/** One address for every start, so that the site is built once. */
let env: Record<string, string>;
beforeAll(async () => {
  port = await freePort();
  env = { SITE_URL: `http://localhost:${port}` };
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('A Portage that starts for the first time', () => {
  it('stops cleanly on Ctrl-C while it still begins', { timeout: 60_000 }, async () => {
    const starting = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: '3', ...env });
    await starting.saw('The database is');
    const began = Date.now();
    starting.child.kill('SIGINT');
    expect(await starting.ended).toBe(0);
    // About three seconds on a machine with nothing else to do.
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(starting.log()).not.toMatch(/Error|could not/);
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });
});

describe('A Portage that runs', () => {
  let portage: Awaited<ReturnType<typeof startPortage>>;
  beforeAll(async () => {
    portage = await startPortage({ demo: 3, data, port, env });
  }, 120_000);
  afterAll(() => portage?.stop('SIGKILL'));

  it('answers /healthz with the words that the design promises', async () => {
    // The first jobs run a few seconds after the start.
    await vi.waitFor(
      async () =>
        expect((await health(portage.origin)).body).toMatchObject({ jobs: { last_finished_at: expect.any(String) } }),
      { timeout: 20_000, interval: 500 },
    );
    expect(await health(portage.origin)).toEqual({
      status: 200,
      body: {
        status: 'ok',
        version,
        supabase: 'embedded (postgres)',
        search: 'postgres',
        payments: 'none',
        mail: 'catcher',
        outbox: { pending: expect.any(Number), dead: 0 },
        jobs: { failing: 0, late: 0, last_finished_at: expect.any(String) },
      },
    });
  });

  it('listens where PORT says, keeps everything where PORTAGE_DATA says, and says so in one line', () => {
    expect(portage.log()).toContain(`Portage is ready at http://localhost:${portage.port}\n`);
    expect(new URL(portage.origin).port).toBe(String(portage.port));
    for (const kept of ['postgres', 'keys.json', 'lock']) expect(existsSync(join(portage.data, kept)), kept).toBe(true);
  });

  it('keeps its keys to itself: the file is for its owner alone, and each installation has its own', () => {
    expect(statSync(join(portage.data, 'keys.json')).mode & 0o777).toBe(0o600);
    // The user that PostgreSQL runs as, where Portage is root, passes through and sees nothing.
    expect(statSync(portage.data).mode & 0o067).toBe(0);
    const keys = JSON.parse(readFileSync(join(portage.data, 'keys.json'), 'utf8')) as Keys;
    expect(new Set(Object.values(keys)).size).toBe(5);
    for (const key of Object.values(keys)) expect(key.length).toBeGreaterThanOrEqual(32);
    expect(portage.log()).not.toContain(keys.secret);
  });

  it('is reached from this machine alone', async () => {
    expect(await answers(`http://127.0.0.1:${portage.port}`)).toBe(true);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of others) expect(await answers(`http://${one!.address}:${portage.port}`), one!.address).toBe(false);
  });

  it('serves no visitor as the service: without a key there is nothing, on the machine itself too', async () => {
    for (const headers of [{}, { apikey: 'sb_secret_guess' }, { Authorization: 'Bearer sb_secret_guess' }] as Record<
      string,
      string
    >[]) {
      const answer = await fetch(`${portage.origin}/rest/v1/profiles?select=id`, { headers });
      expect(answer.status).toBe(401);
    }
    const keys = JSON.parse(readFileSync(join(portage.data, 'keys.json'), 'utf8')) as Keys;
    const visitor = await fetch(`${portage.origin}/rest/v1/profiles?select=display_name`, {
      headers: { apikey: keys.publishable },
    });
    expect([401, 403]).toContain(visitor.status);
    expect(
      (
        await fetch(`${portage.origin}/rest/v1/rpc/outbox_state`, {
          method: 'POST',
          headers: { apikey: keys.publishable },
        })
      ).status,
    ).toBeGreaterThanOrEqual(400);
  });

  it('answers to its own names alone, and marks what the API says as nothing to store', async () => {
    const ask = (address: string, host: string) =>
      rawRequest(portage.port, [`GET ${address} HTTP/1.1`, `Host: ${host}`]);
    for (const address of ['/en/', '/dev/mail.json', '/api/none', '/rest/v1/topics', '/auth/v1/health', '/_astro/']) {
      const answer = await ask(address, 'evil.example');
      expect([answer.status, answer.body], address).toEqual([421, expect.stringContaining('KNOWN_HOSTS')]);
    }
    for (const address of ['/api/none', '/rest/v1/topics', '/rest/v1/none', '/auth/v1/none', '/healthz']) {
      expect((await ask(address, `localhost:${portage.port}`)).headers, address).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
    expect((await ask('/en/', '127.0.0.1')).status).toBe(200);
  });

  it('shows /dev to this machine, and to no page that a browser was led to from elsewhere', async () => {
    const host = `Host: localhost:${portage.port}`;
    expect((await rawRequest(portage.port, ['GET /dev HTTP/1.1', host])).body).toContain('Try things out');
    for (const header of [
      'Origin: http://evil.example',
      'Origin: null',
      'Sec-Fetch-Site: cross-site',
      'X-Forwarded-For: 127.0.0.1',
      'Content-Type: text/plain',
    ]) {
      const moved = await rawRequest(
        portage.port,
        [
          'POST /dev/clock HTTP/1.1',
          host,
          ...(header.startsWith('Content-Type') ? [] : ['Content-Type: application/json']),
          header,
        ],
        '{"days": 1}',
      );
      expect(moved.status, header).toBe(404);
    }
  });

  it('refuses a second process on its folder with one sentence, and goes on', { timeout: 20_000 }, async () => {
    const second = spawnPortage({ PORT: '0', PORTAGE_DATA: portage.data });
    expect(await second.ended).toBe(1);
    expect(second.log()).toBe(
      `Portage already runs on ${portage.data} (process ${portage.child.pid}). Stop it first, or set PORTAGE_DATA to another folder.\n`,
    );
    expect((await health(portage.origin)).status).toBe(200);
  });

  // Last: it ends the Portage that the others ask.
  it(
    'stops cleanly on Ctrl-C soon, in the middle of an answer too, and frees its folder',
    { timeout: 20_000 },
    async () => {
      const hanging = fetch(`${portage.origin}/api/feedback`, {
        method: 'POST',
        body: new ReadableStream({ pull: () => sleep(100) }),
        duplex: 'half',
      } as RequestInit).catch(() => 'cut');
      await sleep(200);
      const began = Date.now();
      expect(await portage.stop('SIGINT')).toBe(0);
      // About three seconds on a machine with nothing else to do.
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(existsSync(join(portage.data, 'lock'))).toBe(false);
      await hanging;
    },
  );
});

describe('A Portage that starts', () => {
  it('picks a free port for PORT=0', { timeout: 30_000 }, async () => {
    const portage = await startPortage({ data, demo: 3, env: { ...env, PORT: '0' } });
    const picked = /Portage is ready at http:\/\/localhost:(\d+)\n/.exec(portage.log())?.[1];
    expect(Number(picked)).toBeGreaterThan(1023);
    expect((await health(`http://localhost:${picked}`)).status).toBe(200);
    expect(await portage.stop('SIGTERM')).toBe(0);
  });

  it('refuses a port that is taken with one sentence', { timeout: 20_000 }, async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const second = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, ...env });
    expect(await second.ended).toBe(1);
    expect(second.log()).toBe(`Portage cannot start: port ${port} is taken. Set PORT to another one.\n`);
    other.close();
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT has to be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT has to be a whole number from 0 to 65535.'],
    [{ SITE_URL: 'portage' }, 'SITE_URL has to be a web address, such as https://portage.example.'],
    [{ SMTP_URL: 'mail.example.ca' }, 'SMTP_URL has to start with smtp:// or smtps://.'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL has to start with postgresql://.'],
    [
      { SUPABASE_URL: 'https://x.supabase.co' },
      'SUPABASE_URL needs SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY beside it.',
    ],
    [
      { TRUSTED_PROXIES: 'proxy.example' },
      'TRUSTED_PROXIES has to name addresses or networks, separated by commas, such as 10.0.0.0/8, or the word loopback.',
    ],
    [{ PORTAGE_DEMO: '-1' }, 'PORTAGE_DEMO has to be a whole number from 0 to 100000.'],
    [{ JOBS_SECONDS: 'often' }, 'JOBS_SECONDS has to be a number of seconds.'],
    [
      { DATABASE_URL: 'postgresql://x@127.0.0.1:9/x' },
      'the database at DATABASE_URL does not answer (connect ECONNREFUSED 127.0.0.1:9).',
    ],
    [
      { SUPABASE_URL: 'http://127.0.0.1:9', SUPABASE_PUBLISHABLE_KEY: 'a', SUPABASE_SECRET_KEY: 'b' },
      /^Supabase at http:\/\/127\.0\.0\.1:9 does not answer as it should \(.*\)\.$/,
    ],
  ] as [Record<string, string>, string | RegExp][])('ends with one clear sentence for %j', async (wrong, sentence) => {
    const unused = folder();
    const started = spawnPortage({ PORT: '0', PORTAGE_DATA: unused, ...wrong });
    expect(await started.ended).toBe(1);
    const said = started
      .log()
      .replace(/^Portage cannot start: /, '')
      .trimEnd();
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
    rmSync(unused, { recursive: true, force: true });
  });
});

describe('The functions for whoever watches', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await pgliteDatabase();
  });
  afterAll(() => test?.close());

  it('count in /healthz what waits and what is dead, name a real mail server, and say 503 when the database is away', async () => {
    const { app, deps } = functionsOn(test, { mailer: { kind: 'smtp', send: async () => {} } });
    await send(test, await addMember(test), await addMentor(test));
    await test.db.query(
      `update private.outbox set dead_at = private.now() where id = (select id from private.outbox where kind = 'email' limit 1)`,
    );
    await test.db.query(
      `update private.jobs set failures = 1, failing_since = private.now() where name = 'forget_old'`,
    );
    const [row] = await test.db.query<{ pending: number }>(
      'select count(*)::int as pending from private.outbox where dead_at is null and done_at is null',
    );
    const answer = await app.request('http://localhost/healthz');
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({
        status: 'ok',
        mail: 'smtp',
        outbox: { pending: row!.pending, dead: 1 },
        jobs: { failing: 1, late: 0, last_finished_at: null },
      }),
    ]);
    expect(row!.pending).toBeGreaterThan(0);

    deps.supabase = { ...deps.supabase, asService: () => Promise.reject(new Error('connection to 10.0.0.7 refused')) };
    const down = await app.request('http://localhost/healthz');
    expect([down.status, await down.json()]).toEqual([503, { status: 'down', version: '0.0.0' }]);
  });

  it('run the jobs on POST /api/jobs/tick for whoever has the key, and for nobody else: the e-mail that waited leaves', async () => {
    const { app } = functionsOn(test);
    const tick = (authorization?: string) =>
      app.request('http://localhost/api/jobs/tick', {
        method: 'POST',
        headers: authorization ? { Authorization: authorization } : {},
      });
    const almost = `${test.keys.jobs.slice(0, -1)}é`;
    for (const wrong of [
      undefined,
      'Bearer',
      'Bearer x',
      `Bearer ${almost}`,
      `Basic ${test.keys.jobs}`,
      `Bearer ${test.keys.secret}`,
    ])
      expect((await tick(wrong)).status, wrong).toBe(401);
    const right = await tick(`Bearer ${test.keys.jobs}`);
    expect([right.status, await right.json()]).toEqual([200, { ran: expect.any(Number), failed: 0, delivered: 1 }]);
  });
});
