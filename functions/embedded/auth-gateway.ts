import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import bcrypt from 'bcryptjs';
import { Hono, type Context } from 'hono';
import type * as z from 'zod/mini';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { readJson } from '../platform/body.ts';
import { Refusal } from '../errors.ts';
import { languageOfPath } from '../platform/language.ts';
import { addressOf, takeEach, type Bindings, type Limits } from '../platform/limits.ts';
import { log } from '../platform/log.ts';
import { callerOf, type Ask } from './ask.ts';
import { bodies } from './auth-bodies.ts';
import type { Keys } from './keys.ts';
import { refusalOf } from './refuse.ts';

/** The language of the page that asked for a sign-in code: auth itself keeps none. */
export const askedIn = new AsyncLocalStorage<Locale>();

type Ctx = Context<{ Bindings: Bindings }>;
type Allowance = readonly [points: number, seconds: number];

/** What one address and one mailbox may ask for: a school behind one address is many people, a mailbox is one. */
const allowances = {
  code: {
    address: [[12, 600]],
    mailbox: [
      [5, 600],
      [20, 86_400],
    ],
  },
  try: { address: [[20, 600]], mailbox: [[20, 600]] },
  password: { address: [[20, 600]], mailbox: [[10, 600]] },
  any: { address: [[300, 60]], mailbox: [] },
} as const satisfies Record<string, Record<'address' | 'mailbox', readonly Allowance[]>>;

/** A refusal as GoTrue words it. */
const refuse = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}) =>
  Response.json({ code, error_code: code, message: code, ...more }, { status, headers });
const tooMany = (wait: number) =>
  refuse(
    429,
    'over_request_rate_limit',
    { message: 'rate_limited', error: 'rate_limited', retry_after: wait },
    { 'Retry-After': String(wait) },
  );
type RefreshToken = 'first' | 'again' | 'under_way' | 'ended';
const invalid = () => refuse(400, 'validation_failed');

/** What a password is compared with where there is none, so that both take the same work. */
const noPassword = bcrypt.hash(randomBytes(32).toString('base64url'), 10);

/**
 * /auth/v1 of the embedded Supabase: the few calls that Portage's pages make, and no other. It stands
 * where hosted auth has its own edge, and holds what the embedded one does not.
 */
export function authGateway({
  ask,
  keys: { publishable, secret },
  limits,
}: {
  ask: Ask;
  keys: Pick<Keys, 'publishable' | 'secret'>;
  limits: Limits;
}) {
  const routes = new Hono<{ Bindings: Bindings }>();

  function call(
    c: Ctx,
    method: string,
    path: string,
    headers: Record<string, string | undefined>,
    body?: object,
  ): Promise<Response> {
    const request = new Request(new URL(path, c.req.url), {
      method,
      headers: Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    // Signing in is what members do, and nobody is held up in it by strangers who only look.
    return ask(callerOf(request, secret) === 'service' ? 'service' : 'members', request, {
      peerAddress: addressOf(c.env),
    });
  }
  const json = { 'Content-Type': 'application/json' };
  /** One call of auth as whoever asks. */
  const auth = (c: Ctx, method: string, path: string, body?: object) =>
    call(
      c,
      method,
      `/auth/v1/${path}`,
      { ...json, apikey: publishable, Authorization: c.req.header('authorization') },
      body,
    );
  /** One database function, as the service or as the member who asks. */
  async function database<T>(c: Ctx, name: string, args: object, as: 'service' | 'member' = 'service'): Promise<T> {
    const who =
      as === 'service' ? { apikey: secret } : { apikey: publishable, Authorization: c.req.header('authorization') };
    const answer = await call(c, 'POST', `/rest/v1/rpc/${name}`, { ...json, ...who }, args);
    if (!answer.ok) throw new Error(`${name} answered ${answer.status} ${await answer.text()}`);
    return (await answer.json().catch(() => null)) as T;
  }

  /** Takes from every allowance: null while each has room, else the seconds until it has again. Our own calls come from no address. */
  function taken(c: Ctx, name: keyof typeof allowances, mailbox?: string): Promise<number | null> {
    const of = allowances[name];
    return takeEach(limits, [
      ...(c.env?.own ? [] : of.address).map(([points, seconds]) => ({
        name: `auth ${name} by address`,
        key: addressOf(c.env),
        points,
        seconds,
      })),
      ...(mailbox ? of.mailbox : []).map(([points, seconds]) => ({
        name: `auth ${name} by mailbox`,
        key: mailbox!,
        points,
        seconds,
      })),
    ]);
  }
  async function read<T extends z.ZodMiniType>(c: Ctx, schema: T): Promise<z.output<T> | null> {
    const parsed = schema.safeParse(await readJson(c).catch(() => null));
    return parsed.success ? parsed.data : null;
  }

  /** Sends a code. An account that is made here stays unproven until the code comes back, and has no password that anybody knows. */
  async function sendCode(c: Ctx, { email, data }: z.output<typeof bodies.otp>): Promise<void> {
    const toAccount = () => auth(c, 'POST', 'otp', { email, create_user: false });
    if ((await toAccount()).ok) {
      // Making an account hashes a password. The same is done here, so that the time it takes does not tell which it was.
      await bcrypt.hash(email, 10);
      return;
    }
    if ((await auth(c, 'POST', 'signup', { email, password: randomBytes(32).toString('base64url'), data })).ok) return;
    // Another process was asked for the same address meanwhile, and has made the account.
    const answer = await toAccount();
    if (!answer.ok) throw new Error(`auth answered ${answer.status} ${await answer.text()}`);
  }

  const underWay = new Map<string, Promise<void>>();
  /**
   * Does what an answer does not wait for: one thing after the other for each mailbox. It begins when the answer is out:
   * a password is hashed in this thread, and how long an answer stands behind that would tell who has an account.
   */
  function afterwards(mailbox: string, work: () => Promise<void>): void {
    const mine = (underWay.get(mailbox) ?? Promise.resolve())
      .then(() => sleep(250))
      .then(work)
      .catch((error: Error) => log('error', 'a sign-in code was not sent', { error: error.message }))
      .finally(() => underWay.get(mailbox) === mine && underWay.delete(mailbox));
    underWay.set(mailbox, mine);
  }

  routes.use('/auth/v1/*', async (c, next) => {
    const key = c.req.header('apikey');
    if (!key || (key !== publishable && key !== secret)) return refuse(401, 'no_authorization');
    const wait = await taken(c, 'any');
    return wait === null ? next() : tooMany(wait);
  });

  routes.post('/auth/v1/otp', async (c) => {
    const body = await read(c, bodies.otp);
    if (!body) return invalid();
    const wait = await taken(c, 'code', body.email);
    if (wait !== null) return tooMany(wait);
    // The answer leaves before any account is looked up: it tells nobody whether there is one.
    afterwards(body.email, () =>
      askedIn.run(
        languageOfPath(URL.parse(c.req.query('redirect_to') ?? '/', 'http://localhost')?.pathname ?? '/'),
        () => sendCode(c, body),
      ),
    );
    return c.json({});
  });

  routes.post('/auth/v1/verify', async (c) => {
    const body = await read(c, bodies.verify);
    if (!body) return invalid();
    const wait = await taken(c, 'try', body.email);
    if (wait !== null) return tooMany(wait);
    const alive = await database<boolean>(c, 'take_code_try', { p_email: body.email });
    // To the embedded auth `magiclink` is a first code or a later one, as `email` is to the hosted one.
    const answer = alive
      ? await auth(c, 'POST', 'verify', { email: body.email, token: body.token, type: 'magiclink' })
      : null;
    if (!answer || (answer.status >= 400 && answer.status < 500)) return refuse(403, 'otp_expired');
    const session = answer.headers.get('sb-auth-session-id');
    if (answer.ok && session) await database(c, 'remember_code_sign_in', { p_session: session });
    return answer;
  });

  async function withPassword(c: Ctx): Promise<Response> {
    const body = await read(c, bodies.password);
    if (!body) return invalid();
    const wait = await taken(c, 'password', body.email);
    if (wait !== null) return tooMany(wait);
    const { email, password } = body;
    // Either way one password is compared, and the answer is the same.
    const answer = (await database<boolean>(c, 'has_password', { p_email: email }))
      ? await auth(c, 'POST', 'token?grant_type=password', { email, password })
      : await bcrypt.compare(password, await noPassword).then(() => null);
    return !answer || (answer.status >= 400 && answer.status < 500) ? refuse(400, 'invalid_credentials') : answer;
  }
  async function withRefreshToken(c: Ctx): Promise<Response> {
    const body = await read(c, bodies.refresh);
    if (!body) return invalid();
    const take = () => database<RefreshToken>(c, 'take_refresh_token', { p_token: body.refresh_token });
    let taken = await take();
    for (let tries = 0; taken === 'under_way' && tries < 20; tries += 1) {
      await sleep(100);
      taken = await take();
    }
    if (taken === 'under_way') throw new Refusal('unavailable', 1);
    if (taken === 'ended') return refuse(400, 'refresh_token_not_found');
    // Whatever fails now, such as a session that ended meanwhile, is no reason to try again.
    const answer = await auth(c, 'POST', 'token?grant_type=refresh_token', body);
    return answer.ok ? answer : refuse(400, 'refresh_token_not_found');
  }
  routes.post('/auth/v1/token', (c) => {
    const grant = c.req.query('grant_type');
    return grant === 'password'
      ? withPassword(c)
      : grant === 'refresh_token'
        ? withRefreshToken(c)
        : refuse(404, 'not_found');
  });

  routes.post('/auth/v1/logout', async (c) => {
    if (c.req.query('scope') !== 'local' || !(await read(c, bodies.logout))) return invalid();
    return auth(c, 'POST', 'logout?scope=local', {});
  });

  // A password is set by whoever has just typed a code from the account's mailbox, once. Every other session ends.
  routes.put('/auth/v1/user', async (c) => {
    const body = await read(c, bodies.user);
    if (!body) return invalid();
    const signedIn = await auth(c, 'GET', 'user');
    if (!signedIn.ok) return signedIn;
    if (!(await database<boolean>(c, 'take_code_sign_in', {}, 'member'))) return refuse(403, 'reauthentication_needed');
    const answer = await auth(c, 'PUT', 'user', { password: body.password });
    if (answer.ok) await auth(c, 'POST', 'logout?scope=others', {});
    return answer;
  });

  routes.all('/auth/v1/*', () => refuse(404, 'not_found'));
  routes.onError((error) => {
    if (error instanceof Refusal) return refusalOf(error);
    log('error', 'sign-in', { error: error.message });
    return refuse(500, 'unexpected_failure');
  });
  return routes;
}
