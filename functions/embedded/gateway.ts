import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestBody } from '../platform/body.ts';
import { memoryLimits, type Bindings, type Limits } from '../platform/limits.ts';
import type { Ask } from './ask.ts';
import { authGateway } from './auth-gateway.ts';
import type { Keys } from './keys.ts';
import { refusalOf, refuse } from './refuse.ts';
import { restGateway } from './rest-gateway.ts';

export type Gateway = { ask: Ask; keys: Pick<Keys, 'publishable' | 'secret'>; limits?: Limits };

/** /auth/v1 and /rest/v1 of the embedded Supabase, with the limits that the hosted one has at its edge. */
export function supabaseGateway({ ask, keys, limits = memoryLimits() }: Gateway) {
  const routes = new Hono<{ Bindings: Bindings }>();
  // For what is answered here alone: a photo is larger, and has a limit of its own.
  const whole = bodyLimit({ maxSize: largestBody, onError: () => refuse(413, 'body_too_large') });
  routes.use('/auth/v1/*', whole);
  routes.use('/rest/v1/*', whole);
  routes.route('/', authGateway({ ask, keys, limits }));
  routes.route('/', restGateway({ ask, keys }));
  routes.onError(refusalOf);
  return routes;
}

/** The gateway as a fetch of our own, without a socket: no limit counts it. */
export const fetchInProcess =
  (gateway: ReturnType<typeof supabaseGateway>): typeof fetch =>
  async (input, init) =>
    gateway.fetch(new Request(input, init), { own: true });
