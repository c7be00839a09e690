import { bearer } from '../platform/body.ts';
import { databaseAway, whyUnavailable } from './database-errors.ts';
import type { Database } from './database.ts';
import type { Caller } from './callers.ts';
import type { App } from './lite/index.ts';

export type PeerInfo = { peerAddress: string };

/** Hands a request to the embedded Supabase, by the connections of that kind of caller. Refuses unavailable, database_busy and took_too_long. */
export type Ask = (caller: Caller, request: Request, info: PeerInfo) => Promise<Response>;

/**
 * Asks one embedded Supabase. It words the loss of its database in many ways, down to a bare
 * “500”: here each becomes a code word of ours. Refuses unavailable and took_too_long.
 */
export const askApp =
  (app: App, { connection }: Database) =>
  async (request: Request, info: PeerInfo): Promise<Response> => {
    const from = Date.now();
    const answer = await app.fetch(request, info);
    if (answer.status < 500) return answer;
    const said = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as { code?: unknown; message?: unknown; msg?: unknown };
    const why = whyUnavailable(String(said.code ?? ''), String(said.message ?? said.msg ?? ''));
    if (why) throw why;
    if ('wasAwaySince' in connection && connection.wasAwaySince(from)) throw databaseAway();
    return answer;
  };

/** Whose request it is by the keys it carries. A token that proves nothing is refused by the embedded Supabase itself. */
export function callerOf(request: Request, secret: string): Caller {
  const token = bearer(request.headers.get('authorization') ?? undefined);
  if (token === secret || (!token && request.headers.get('apikey') === secret)) return 'service';
  return token && token.split('.').length === 3 ? 'members' : 'visitors';
}
