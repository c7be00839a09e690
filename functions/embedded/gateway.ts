import type { App } from '@supabase/lite';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestBody } from '../body.ts';
import { addressOf, memoryLimits, rateLimit, type Bindings, type Limits } from '../limits.ts';
import { authGateway } from './auth-gateway.ts';
import { cannotWrite } from './quiet.ts';

const refuse = (status: number, code: string, more: object = {}) => Response.json({ code, message: code, details: null, hint: null, ...more }, { status });

/** Too many calls, in the words of a raised exception. */
const tooManyReads = (wait: number) => {
  const answer = refuse(429, 'P0001', { message: 'rate_limited', error: 'rate_limited', retry_after: wait });
  answer.headers.set('Retry-After', String(wait));
  return answer;
};

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
export function supabaseGateway(app: App, limits: Limits = memoryLimits()) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const pass = (request: Request, env: Bindings | undefined) => app.fetch(request, { peerAddress: addressOf(env) });

  routes.use('*', bodyLimit({ maxSize: largestBody, onError: () => refuse(413, 'body_too_large') }));
  routes.use('/rest/v1/*', rateLimit(1200, 60, tooManyReads));
  routes.route('/', authGateway(app, limits));
  routes.all('/rest/v1/*', async (c) => likePostgrest(await pass(c.req.raw, c.env)));
  return routes;
}

/** The gateway as a fetch of our own, without a socket: no limit counts it. */
export const fetchInProcess = (gateway: ReturnType<typeof supabaseGateway>): typeof fetch =>
  async (input, init) => gateway.fetch(new Request(input, init), { own: true });
