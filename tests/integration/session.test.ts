import { createServerClient } from '@supabase/ssr';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchInProcess } from '../../functions/embedded/gateway.ts';
import type { Bindings } from '../../functions/platform/limits.ts';
import { closeSession, memberOf, openSession } from '../../functions/platform/session.ts';
import { readSession, sessionCookie, type Session } from '../../src/core/domain/session-cookie.ts';
import { sessionCookies } from '../../src/core/session-cookies.ts';
import { authOn, somebody } from '../support/auth.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';

let test: TestDatabase;
let auth: ReturnType<typeof authOn>;
let functions: ReturnType<typeof functionsOn>;
beforeAll(async () => {
  test = await pgliteDatabase();
  functions = functionsOn(test);
});
beforeEach(() => void (auth = authOn(test)));
afterAll(() => test?.close());

const signIn = async (email = somebody()) => (await auth.signIn(email)) as unknown as Session;
const sent = (lines: string[]) =>
  lines
    .filter((line) => !line.includes('Max-Age=0'))
    .map((line) => line.split(';')[0]!)
    .join('; ');
const cookieOf = (session: Session) => sent(sessionCookies(session, { cookies: '', isHttps: false }));
const over = (session: Session): Session => ({ ...session, expires_at: Math.floor(Date.now() / 1000) - 5 });

/** A route of one person, one that opens and one that ends. */
function app(session?: Session) {
  const { deps } = functions;
  return new Hono<{ Bindings: Bindings }>()
    .get('/me', async (c) => c.json(await memberOf(c, deps)))
    .post('/open', (c) => (openSession(c, session!), c.text('')))
    .post('/close', async (c) => (await closeSession(c, deps), c.text('')));
}
const ask = (cookie: string, env: Bindings = {}) => app().request('/me', { headers: cookie ? { cookie } : {} }, env);

describe('Who asks', () => {
  it('is known by the session cookie, and the answer is kept by nobody', async () => {
    const email = somebody();
    const session = await signIn(email);
    const answer = await ask(cookieOf(session));
    expect(await answer.json()).toMatchObject({ token: session.access_token, id: session.user.id, email });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is a visitor without one', async () => {
    const answer = await ask('');
    expect([await answer.json(), answer.headers.getSetCookie()]).toEqual([null, []]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it.each<[string, (session: Session) => string]>([
    [
      'forged',
      (session) => cookieOf({ ...session, access_token: session.access_token.replace(/.{20}$/, 'x'.repeat(20)) }),
    ],
    [
      'of somebody else',
      ({ access_token, ...session }) => {
        const [head, , end] = access_token.split('.');
        const claims = Buffer.from(JSON.stringify({ sub: crypto.randomUUID(), role: 'service_role' })).toString(
          'base64url',
        );
        return cookieOf({ ...session, access_token: `${head}.${claims}.${end}` });
      },
    ],
    [
      'without a signature',
      ({ access_token, ...session }) => {
        const head = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
        return cookieOf({ ...session, access_token: `${head}.${access_token.split('.')[1]}.` });
      },
    ],
    ['garbled', (session) => cookieOf(session).replace(/.{40}$/, '%00%ff')],
    ['huge', () => `${sessionCookie}=base64-${'A'.repeat(200_000)}`],
    ['in many parts', () => Array.from({ length: 500 }, (_, n) => `${sessionCookie}.${n}=base64-AAAA`).join('; ')],
    [
      'with a part missing',
      (session) => cookieOf({ ...session, token_type: 'x'.repeat(9000) }).replace(/portage-session\.1=[^;]*/, ''),
    ],
    ['no JSON', () => `${sessionCookie}=base64-bm90IGpzb24`],
    [
      'over, with a token nobody can renew',
      (session) => cookieOf(over({ ...session, refresh_token: 'never given out' })),
    ],
    [
      'over, with a token too long to be one',
      (session) => cookieOf(over({ ...session, refresh_token: 'x'.repeat(2000) })),
    ],
  ])('is a visitor with a cookie that is %s, and it is cleared', async (_, make) => {
    const answer = await ask(make(await signIn()));
    expect([answer.status, await answer.json()]).toEqual([200, null]);
    const cleared = answer.headers.getSetCookie();
    expect(cleared.length).toBeGreaterThan(0);
    for (const cookie of cleared) expect(cookie).toMatch(/^portage-session[^;]*=; Max-Age=0; Path=\/; SameSite=Lax$/);
  });

  it('is a visitor once the session was signed out or the account is gone, though the token lives on', async () => {
    const session = await signIn();
    await auth.post('logout?scope=local', {}, { token: session.access_token });
    expect(await (await ask(cookieOf(session))).json()).toBeNull();
    const leaving = await signIn();
    await test.db.query(`update public.profiles set status = 'deleted' where id = $1`, [leaving.user.id]);
    expect(await (await ask(cookieOf(leaving))).json()).toBeNull();
  });

  it('is renewed when the token is over, once for all who ask at the same time', async () => {
    const session = await signIn();
    const cookie = cookieOf(over(session));
    const answers = await Promise.all([ask(cookie), ask(cookie), ask(cookie)]);
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ id: session.user.id });
      const renewed = readSession(sent(answer.headers.getSetCookie()))!;
      expect(renewed.expires_at).toBeGreaterThan(Date.now() / 1000 + 3000);
      expect(await (await ask(cookieOf(renewed))).json()).toMatchObject({ id: session.user.id });
    }
  });

  it('is not signed out when the session cannot be checked now', async () => {
    const session = await signIn();
    const { deps } = functions;
    const away = { ...deps, supabase: { ...deps.supabase, asMember: () => () => Promise.reject(new Error('away')) } };
    const answer = await new Hono<{ Bindings: Bindings }>()
      .get('/me', async (c) => c.json(await memberOf(c, away)))
      .onError((_, c) => c.text('away', 503))
      .request('/me', { headers: { cookie: cookieOf(session) } });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([503, []]);
  });
});

describe('A session cookie', () => {
  it('is kept from other sites, and is Secure where the browser speaks https', async () => {
    const session = await signIn();
    for (const isHttps of [false, true]) {
      const answer = await app(session).request('/open', { method: 'POST' }, { isHttps });
      const [cookie, ...more] = answer.headers.getSetCookie();
      expect(more).toEqual([]);
      expect(cookie).toMatch(isHttps ? /; Path=\/; Secure; SameSite=Lax$/ : /; Path=\/; SameSite=Lax$/);
      expect(cookie).not.toMatch(/HttpOnly|Domain/);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(await (await ask(sent([cookie!]))).json()).toMatchObject({ id: session.user.id });
    }
  });

  it('is one that Supabase’s own client reads and writes', async () => {
    const session = await signIn();
    const written: { name: string; value: string }[] = [];
    const [name, value] = cookieOf(over(session)).split('=') as [string, string];
    const client = createServerClient('http://localhost', test.keys.publishable, {
      cookieOptions: { name: sessionCookie },
      cookies: { getAll: () => [{ name, value }], setAll: (all) => void written.push(...all) },
      global: { fetch: fetchInProcess(auth.gateway) },
    });
    expect((await client.auth.getSession()).data.session?.user.id).toBe(session.user.id);
    const theirs = written
      .filter((one) => one.value)
      .map((one) => `${one.name}=${one.value}`)
      .join('; ');
    expect(await (await ask(theirs)).json()).toMatchObject({ id: session.user.id });
  });

  it('is cleared by signing out, and the session has ended at the auth service', async () => {
    for (const make of [(one: Session) => one, over]) {
      const session = await signIn();
      const answer = await app().request('/close', { method: 'POST', headers: { cookie: cookieOf(make(session)) } });
      expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^portage-session=; Max-Age=0; Path=\//)]);
      expect(await (await ask(cookieOf(session))).json()).toBeNull();
      expect((await auth.renew(session)).status).toBe(400);
    }
  });
});
