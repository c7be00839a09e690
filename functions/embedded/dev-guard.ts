import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../../src/core/env/schema.ts';
import { hostOf, isLoopback } from '../platform/hosts.ts';
import type { Database } from './database.ts';

/**
 * Whether this Portage has a /dev at all: on a database of its own, filled with demo people and nobody else, for this
 * machine alone. An address that others reach it by means a proxy in front, which may hide where a request comes from.
 */
export async function hasDev(
  env: Pick<Env, 'DATABASE_URL' | 'SUPABASE_URL' | 'SITE_URL'>,
  db: Pick<Database, 'query'>,
): Promise<boolean> {
  if (env.DATABASE_URL || env.SUPABASE_URL) return false;
  if (env.SITE_URL && !isLoopback(new URL(env.SITE_URL).host)) return false;
  const [row] = await db.query<{ demo: boolean }>(
    `select value = 'true' as demo from public.settings where key = 'demo_people'`,
  );
  return row?.demo ?? false;
}

/** What proxies add. */
const fromProxy = /^(forwarded|via|x-forwarded-.+|x-real-ip|(x|true|cf|fly)-.*ip)$/;

const isThisMachine = (address: string | undefined): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address ?? '');

/**
 * Lets through what a page or a program of this machine asks by a name of this machine. A page of somebody else can
 * send a browser here too: it is told by its Origin, by Sec-Fetch-Site, or by a form, which cannot send JSON.
 */
export const fromThisMachine: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  const { incoming } = c.env;
  const host = hostOf(c);
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOwn =
    isThisMachine(incoming.socket.remoteAddress) &&
    host !== null &&
    isLoopback(host) &&
    isLoopback(new URL(c.req.url).host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (c.req.method === 'GET' ||
      c.req.method === 'HEAD' ||
      /^application\/json(;|$)/.test(c.req.header('content-type') ?? '')) &&
    // The old HTTP is how nginx asks when it was told nothing else; it adds no header then.
    incoming.httpVersion !== '1.0' &&
    !Object.keys(incoming.headers).some((name) => fromProxy.test(name));
  return isOwn ? next() : c.text('Not found', 404);
};
