import type { MiddlewareHandler } from 'hono';
import type { SupabasePort, Rpc } from '../adapters/supabase.ts';
import { answerFor, Refusal } from '../errors.ts';
import { languageOfPath } from './language.ts';
import { asPage } from './plain-page.ts';
import { roomMayBeBack, type Storage } from './storage.ts';

/** What is posted and writes nothing, or no more than that a session was renewed or ended. A database function that cannot write says so itself. */
const readsByPost = /^\/(rest\/v1\/rpc\/\w+|auth\/v1\/(token|logout)|api\/(link|sign-out))$/;
const callsOfPrograms = /^\/(api|rest|auth|dev)\//;

/** Refuses with `storage_full` whatever would write while the disk is full, before it reaches the database: pages and reads go on. */
export function roomGuard(storage: Storage): MiddlewareHandler {
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) || readsByPost.test(c.req.path) || !(await storage.isFull()))
      return next();
    if (callsOfPrograms.test(c.req.path)) return answerFor(['storage_full'], roomMayBeBack);
    return asPage(languageOfPath(c.req.path), ['storage_full'], roomMayBeBack);
  };
}

/** The same Supabase, which tells `storage` of each write that was refused for want of room: its disk may be elsewhere. */
export function tellingStorage(supabase: SupabasePort, storage: Storage): SupabasePort {
  const tell = (error: unknown): never => {
    if (error instanceof Refusal && error.code === 'storage_full') storage.refused();
    throw error;
  };
  const telling =
    (rpc: Rpc): Rpc =>
    (name, args) =>
      rpc<never>(name, args).catch(tell);
  return {
    ...supabase,
    change: (token, ask) => supabase.change(token, ask).catch(tell),
    asMember: (token) => telling(supabase.asMember(token)),
    asVisitor: telling(supabase.asVisitor),
    asService: telling(supabase.asService),
  };
}
