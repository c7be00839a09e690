import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { PagesConfig } from '../../src/core/env/server.ts';

/** What a page is told beside its address: App.Locals of src/env.d.ts. */
export type PageLocals = { status?: number; [key: string]: unknown };
/** Answers with a page of the site; null when there is none at that address. */
export type Pages = (c: Context<{ Bindings: HttpBindings }>, locals?: PageLocals) => Promise<Response | null>;

type Handler = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: (error?: unknown) => void,
  locals: PageLocals,
) => Promise<void>;

const entry = new URL('../../dist/server/entry.mjs', import.meta.url);

/** Loads Astro's server, which renders the pages that people are in, in this process. */
export async function openPages(config: PagesConfig): Promise<Pages> {
  if (!existsSync(entry)) throw new Error('the site was not built. Run npm run build.');
  process.env['PORTAGE_PAGES'] = JSON.stringify(config);
  const { handler } = (await import(entry.href)) as { handler: Handler };
  const isHttps = new URL(config.siteUrl).protocol === 'https:';
  return async (c, locals = {}) => {
    const { incoming, outgoing } = c.env;
    if (isHttps) outgoing.setHeader('Strict-Transport-Security', `max-age=${365 * 24 * 60 * 60}`);
    for (const [name, value] of c.res.headers)
      if (name === 'set-cookie') outgoing.appendHeader(name, value);
      else if (name !== 'content-type') outgoing.setHeader(name, value);
    let isPage = true;
    await handler(incoming, outgoing, () => (isPage = false), locals);
    return isPage ? RESPONSE_ALREADY_SENT : null;
  };
}

/**
 * An answer as Hono's server can tell whether a page has sent it already. It looks for the mark of RESPONSE_ALREADY_SENT
 * only in a response whose body somebody has asked for.
 */
export function sentOrNot(response: Response): Response {
  if (response.headers.has('x-hono-already-sent')) void response.body;
  return response;
}
