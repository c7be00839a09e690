import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '@supabase/lite';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { largestBody, readJson } from '../body.ts';
import { addressOf, rateLimit, type Bindings } from '../limits.ts';
import { cannotWrite } from './quiet.ts';

/** The language of the page that asked for a sign-in code: auth itself keeps none. */
export const askedIn = new AsyncLocalStorage<Locale>();

const refuse = (status: number, code: string, more: object = {}) => Response.json({ code, message: code, details: null, hint: null, ...more }, { status });

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

/** Too many calls, in the words of each service: a raised exception from REST, GoTrue's own code from auth. */
const tooMany = (code: object) => (wait: number) =>
  Response.json({ ...code, message: 'rate_limited', error: 'rate_limited', retry_after: wait }, { status: 429, headers: { 'Retry-After': String(wait) } });
const tooManyReads = tooMany({ code: 'P0001', details: null, hint: null });
const tooManySignIns = tooMany({ error_code: 'over_request_rate_limit' });

/**
 * PostgREST answers a raised exception with 400 and P0001; the embedded one with 500 and
 * SUP, the text behind the driver's own prefix. Made alike here, so that nothing outside
 * this folder can tell them apart.
 */
async function likePostgrest(response: Response): Promise<Response> {
  if (response.status < 400) return response;
  const body = (await response.clone().json().catch(() => null)) as { code?: string; message?: string } | null;
  const said = body?.message ?? '';
  if (body?.code === 'SUP') {
    const raised = /^\w*[Ee]rror: ([a-z][a-z0-9_]{2,60})$/.exec(said)?.[1];
    if (raised) return refuse(400, 'P0001', { message: raised });
    if (/violates check constraint "\w+"$/.test(said)) return refuse(400, '23514', { message: said.replace(/^\w*[Ee]rror: /, '') });
    if (cannotWrite.test(said)) return refuse(400, '22000', { message: 'invalid_input' });
  }
  // A value that no type accepts is the caller's mistake, whatever the driver calls it.
  if (response.status >= 500 && /^(22|23|42|0A|P0)/.test(body?.code ?? '')) return Response.json({ ...body, details: null, hint: null }, { status: 400 });
  return response;
}

/** /auth/v1 and /rest/v1 of the embedded Supabase, with the limits that the hosted one has at its edge. */
export function supabaseGateway(app: App) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const pass = (request: Request, env: Bindings | undefined) => app.fetch(request, { peerAddress: addressOf(env) });

  // For what is answered here alone: a photo is larger, and has a limit of its own.
  for (const own of ['/auth/v1/*', '/rest/v1/*']) routes.use(own, bodyLimit({ maxSize: largestBody, onError: () => refuse(413, 'body_too_large') }));
  routes.use('/rest/v1/*', rateLimit(1200, 60, tooManyReads));
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
  routes.all('/rest/v1/*', async (c) => likePostgrest(await pass(c.req.raw, c.env)));
  return routes;
}

/** The gateway as a fetch of our own, without a socket: no limit counts it. */
export const fetchInProcess = (gateway: ReturnType<typeof supabaseGateway>): typeof fetch =>
  async (input, init) => gateway.fetch(new Request(input, init), { own: true });
