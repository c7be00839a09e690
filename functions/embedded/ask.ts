import type { App } from './lite/index.ts';
import { Refusal } from '../errors.ts';
import type { Database } from './database.ts';

export type PeerInfo = { peerAddress: string };

/**
 * Asks one embedded Supabase. Where the database went away it may say no more than “500”:
 * then it is told in our own code word. Refuses database_away.
 */
export const askApp = (app: App, { connection }: Database) => async (request: Request, info: PeerInfo): Promise<Response> => {
  const from = Date.now();
  const answer = await app.fetch(request, info);
  const saysWhy = answer.headers.get('content-type')?.includes('json');
  if (answer.status >= 500 && !saysWhy && 'wasAwaySince' in connection && connection.wasAwaySince(from)) throw new Refusal('database_away', 5);
  return answer;
};
