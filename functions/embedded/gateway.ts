import { AsyncLocalStorage } from 'node:async_hooks';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { largestBody, readJson } from '../body.ts';
import { addressOf, rateLimit, type Bindings } from '../limits.ts';
import { refusalOf, refuse } from './refuse.ts';
import { restGateway, type Ask } from './rest-gateway.ts';

/** The language of the page that asked for a sign-in code: auth itself keeps none. */
export const askedIn = new AsyncLocalStorage<Locale>();

/** The language of a page by its address. */
function languageOf(page: string | undefined): Locale {
  const locale = URL.parse(page ?? '/', 'http://localhost')?.pathname.split('/')[1];
  return isLocale(locale) ? locale : 'en';
}

/** Fields of auth's bodies that are texts: the embedded one falls over anything else. */
const authTexts = ['email', 'password', 'token', 'token_hash', 'type', 'phone', 'refresh_token', 'auth_code', 'code_verifier', 'code_challenge'];
const isAuthBody = (body: Record<string, unknown>): boolean =>
  authTexts.every((name) => body[name] == null || (typeof body[name] === 'string' && body[name].length <= 1000))
  && String(body['email'] ?? '').length <= 254
  && ['data', 'options'].every((name) => body[name] == null || (typeof body[name] === 'object' && !Array.isArray(body[name])));

/** Too many calls, in GoTrue's own code. */
const tooMany = (code: object) => (wait: number) =>
  Response.json({ ...code, message: 'rate_limited', error: 'rate_limited', retry_after: wait }, { status: 429, headers: { 'Retry-After': String(wait) } });
const tooManySignIns = tooMany({ error_code: 'over_request_rate_limit' });

/** /auth/v1 and /rest/v1 of the embedded Supabase, with the limits that the hosted one has at its edge. */
export function supabaseGateway({ ask: askIn, secret }: { ask: Ask; secret: string }) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const pass = (request: Request, env: Bindings | undefined) => askIn('members', request, { peerAddress: addressOf(env) });

  routes.use('*', bodyLimit({ maxSize: largestBody, onError: () => refuse(413, 'body_too_large') }));
  // Whatever sends a code has an allowance of its own.
  for (const sends of ['otp', 'signup', 'magiclink', 'resend']) routes.use(`/auth/v1/${sends}`, rateLimit(12, 600, tooManySignIns));
  routes.use('/auth/v1/recover', rateLimit(6, 600, tooManySignIns));
  routes.use('/auth/v1/verify', rateLimit(20, 600, tooManySignIns));
  // A password may be guessed; a session may be renewed as often as pages need it.
  const passwords = rateLimit(20, 600, tooManySignIns);
  routes.use('/auth/v1/token', (c, next) => (c.req.query('grant_type') === 'password' ? passwords(c, next) : next()));
  routes.use('/auth/v1/*', rateLimit(300, 60, tooManySignIns));

  // E-mailed links carry codes to type, and a GET changes nothing: the link form of verify stays shut.
  routes.get('/auth/v1/verify', () => refuse(405, 'method_not_allowed'));

  routes.on(['POST', 'PUT'], '/auth/v1/*', async (c) => {
    const body = await readJson(c).catch(() => null);
    if (!body || !isAuthBody(body)) return refuse(400, 'validation_failed', { error_code: 'validation_failed' });
    const headers = new Headers(c.req.raw.headers);
    headers.delete('content-length');
    const ask = (what: object) => pass(new Request(c.req.raw.url, { method: c.req.method, headers, body: JSON.stringify(what) }), c.env);
    return askedIn.run(languageOf(c.req.query('redirect_to')), async () => {
      if (c.req.path !== '/auth/v1/verify' || body['type'] !== 'email') return ask(body);
      // `email` covers a first code and a later one; the embedded auth knows only the older names.
      const later = await ask({ ...body, type: 'magiclink' });
      return later.ok ? later : ask({ ...body, type: 'signup' });
    });
  });
  routes.all('/auth/v1/*', (c) => pass(c.req.raw, c.env));
  routes.route('/', restGateway({ ask: askIn, secret }));
  routes.onError(refusalOf);
  return routes;
}

/** The gateway as a fetch of our own, without a socket: no limit counts it. */
export const fetchInProcess = (gateway: ReturnType<typeof supabaseGateway>): typeof fetch =>
  async (input, init) => gateway.fetch(new Request(input, init), { own: true });
