import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseLimits, memoryLimits, pageLimit, takeEach, type Bindings } from '../../functions/platform/limits.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember } from '../support/people.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await pgliteDatabase();
});
afterAll(() => test?.close());

type App = { request(url: string, init: RequestInit, env: object): Response | Promise<Response> };
const post = async (app: App, path: string, from: string, token?: string) =>
  app.request(
    `http://localhost/api/${path}`,
    { method: 'POST', body: '{}', headers: token ? { Authorization: `Bearer ${token}` } : {} },
    { incoming: { socket: { remoteAddress: from } } },
  );
/** How many of so many calls were let through. */
async function letThrough(many: number, call: (n: number) => Promise<Response>): Promise<number> {
  let through = 0;
  for (let n = 0; n < many; n += 1) if ((await call(n)).status !== 429) through += 1;
  return through;
}
const moveClock = (seconds: number) => test.db.query('select public.move_clock(make_interval(secs => $1))', [seconds]);

describe('A limit on what writes', () => {
  it('is one for all processes: together they let through what one would', async () => {
    const processes = [functionsOn(test), functionsOn(test), functionsOn(test)];
    expect(await letThrough(45, (n) => post(processes[n % 3]!.app, 'unsubscribe?token=x', '192.0.2.10'))).toBe(30);
  });

  it('counts all addresses of one IPv6 subscriber together, and the neighbour apart', async () => {
    const { app } = functionsOn(test);
    expect(await letThrough(33, (n) => post(app, 'unsubscribe?token=x', `2001:db8:5:5::${(n + 1).toString(16)}`))).toBe(
      30,
    );
    expect((await post(app, 'unsubscribe?token=x', '2001:db8:5:6::1')).status).not.toBe(429);
  });

  it('leaves a class behind one address its lesson: each member is counted by themselves [T62]', async () => {
    const { app, tokenOf } = functionsOn(test);
    const tokens = await Promise.all(Array.from({ length: 15 }, async () => tokenOf(await addMember(test))));
    expect(await letThrough(15 * 4, (n) => post(app, 'requests', '192.0.2.20', tokens[n % 15]))).toBe(60);
    expect(await letThrough(33, () => post(app, 'requests', '192.0.2.20', tokens[0]))).toBe(26);
    // Who is nobody is counted by the address, which the class did not use up.
    expect(await letThrough(33, () => post(app, 'requests', '192.0.2.20'))).toBe(30);
  });

  it('is not slipped past with tokens that one makes up', async () => {
    const { app } = functionsOn(test);
    await test.db.query('delete from private.rate_limits');
    await post(app, 'requests', '192.0.2.30', 'made.up.first');
    await test.db.query(`update private.rate_limits set taken = 590 where name = 'send request of members'`);
    expect(await letThrough(20, (n) => post(app, 'requests', '192.0.2.30', `made.up.${n}`))).toBe(10);
  });

  it('ends with its window, and nothing of it is kept for long or says whose it was', async () => {
    const { app, deps } = functionsOn(test);
    expect(await letThrough(31, () => post(app, 'unsubscribe?token=x', '192.0.2.40'))).toBe(30);
    const wait = Number((await post(app, 'unsubscribe?token=x', '192.0.2.40')).headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(590);
    expect(wait).toBeLessThanOrEqual(600);
    const kept = JSON.stringify(await test.db.query('select * from private.rate_limits'));
    for (const said of ['192.0.2', '2001:db8', 'example.ca']) expect(kept).not.toContain(said);
    await moveClock(wait + 1);
    expect((await post(app, 'unsubscribe?token=x', '192.0.2.40')).status).not.toBe(429);
    await moveClock(3601);
    await test.rpc('service_role', 'run_deadlines', { p_most: 2000 });
    expect(await test.db.query('select name from private.rate_limits where ends_at <= private.now()')).toEqual([]);
    // Who was never counted finds room.
    expect(await databaseLimits(deps.supabase).take('x', 'y', 1, 60)).toBeNull();
  });

  it('shuts what sends, with a word and a time, while the database does not answer; reads stay open', async () => {
    const { app, deps } = functionsOn(test);
    deps.limits.take = () => Promise.reject(new Error('connection refused'));
    for (const path of ['requests', 'unsubscribe?token=x', 'photo']) {
      const answer = await post(app, path, '192.0.2.50');
      expect([answer.status, answer.headers.get('Retry-After'), await answer.json()], path).toEqual([
        503,
        '10',
        expect.objectContaining({ error: 'unavailable' }),
      ]);
    }
    expect(
      (
        await app.request(
          'http://localhost/photos/00000000000000000000000000000000/96.avif',
          {},
          { incoming: { socket: { remoteAddress: '192.0.2.50' } } },
        )
      ).status,
    ).toBe(404);
  });
});

describe('Several allowances at once', () => {
  it.each([
    ['in the database', () => databaseLimits(functionsOn(test).deps.supabase)],
    ['in memory', () => memoryLimits()],
  ])('refuse when any of them is used up, %s', async (place, make) => {
    const limits = make();
    const ask = (address: string, mailbox: string) =>
      takeEach(limits, [
        { name: `from ${place}`, key: address, points: 3, seconds: 60 },
        { name: `to ${place}`, key: mailbox, points: 2, seconds: 600 },
      ]);
    expect([await ask('a', 'm'), await ask('b', 'm')]).toEqual([null, null]);
    expect(await ask('c', 'm')).toBeGreaterThan(590);
    expect([await ask('a', 'n'), await ask('a', 'o')]).toEqual([null, null]);
    expect(await ask('a', 'p')).toBeLessThanOrEqual(60);
    expect(await ask('d', 'p')).toBeNull();
  });
});

describe('The limit on pages', () => {
  const app = new Hono<{ Bindings: Bindings }>().use('*', pageLimit(5, 60)).get('*', (c) => c.text('a page'));
  const open = async (path: string, client: string) => app.request(`http://localhost${path}`, {}, { client });

  it('ends for one address in the page’s language, with a time, and leaves files and others alone', async () => {
    for (let n = 0; n < 5; n += 1) expect((await open('/en/', '192.0.2.1')).status).toBe(200);
    const refused = await open('/fr/sujets/', '192.0.2.1');
    expect([
      refused.status,
      Number(refused.headers.get('Retry-After')) > 0,
      /Réessayez dans \d+\sminute/.test(await refused.text()),
    ]).toEqual([429, true, true]);
    expect((await open('/en/mentors/somebody', '192.0.2.1')).status).toBe(429);
    expect((await open('/_astro/page.a1b2.js', '192.0.2.1')).status).toBe(200);
    expect((await open('/en/', '192.0.2.2')).status).toBe(200);
  });

  it('does not count a reader on this machine', async () => {
    for (const client of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      for (let n = 0; n < 7; n += 1) expect((await open('/en/', client)).status).toBe(200);
  });
});
