import { Hono, type Context } from 'hono';
import { addressOf, rateLimit, type Bindings } from '../platform/limits.ts';
import { callerOf, type Ask } from './ask.ts';
import type { Keys } from './keys.ts';
import { cannotWrite } from './console-filter.ts';
import { refuse } from './refuse.ts';
import { checkSurface } from './rest-surface.ts';

/**
 * PostgREST answers a raised exception with 400 and P0001; the embedded one with 500 and
 * SUP, the text behind the driver's own prefix. Made alike here, so that nothing outside
 * this folder can tell them apart.
 */
async function likePostgrest(response: Response): Promise<Response> {
  if (response.status < 400) return response;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string; message?: string } | null;
  const said = body?.message ?? '';
  if (body?.code === 'SUP') {
    const raised = /^\w*[Ee]rror: ([a-z][a-z0-9_]{2,60})$/.exec(said)?.[1];
    if (raised) return refuse(400, 'P0001', { message: raised });
    if (/violates check constraint "\w+"$/.test(said))
      return refuse(400, '23514', { message: said.replace(/^\w*[Ee]rror: /, '') });
    if (cannotWrite.test(said)) return refuse(400, '22000', { message: 'invalid_input' });
  }
  // A value that no type accepts is the caller's mistake, whatever the driver calls it.
  if (response.status >= 500 && /^(22|23|42|0A|P0)/.test(body?.code ?? ''))
    return Response.json({ ...body, details: null, hint: null }, { status: 400 });
  return response;
}

const tooMany = (wait: number) =>
  refuse(
    429,
    'P0001',
    { message: 'rate_limited', error: 'rate_limited', retry_after: wait },
    { 'Retry-After': String(wait) },
  );

/** /rest/v1 of the embedded Supabase: to whoever has no secret key, what Portage's own pages ask for and nothing else. */
export function restGateway({
  ask,
  keys: { publishable, secret },
}: {
  ask: Ask;
  keys: Pick<Keys, 'publishable' | 'secret'>;
}) {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.use('/rest/v1/*', rateLimit(1200, 60, tooMany));
  routes.all('/rest/v1/*', async (c: Context<{ Bindings: Bindings }>) => {
    const request = c.req.raw;
    const key = request.headers.get('apikey');
    if (key !== publishable && key !== secret) return refuse(401, 'no_api_key');
    // Calls of our own functions name their RPCs in code; a secret key may do everything anyway.
    const trusted = c.env?.own || key === secret;
    const allowed = trusted ? request : await checkSurface(request);
    if (allowed instanceof Response) return allowed;
    return likePostgrest(await ask(callerOf(allowed, secret), allowed, { peerAddress: addressOf(c.env) }));
  });
  return routes;
}
