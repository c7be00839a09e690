import { Refusal } from '../errors.ts';
import { hasNoRoom, roomMayBeBack } from '../platform/storage.ts';

/** Seconds after which it is worth asking again. */
const soon = 5;

/** The refusal while the database cannot be reached. */
export const databaseAway = () => new Refusal('unavailable', soon);

/** What a driver and a server say when the one has lost the other: no statement is to blame. */
const lost =
  /ECONN(?:REFUSED|RESET)|ENOENT|EPIPE|Connection terminated|Client has encountered a connection error|not queryable|timeout exceeded when trying to connect|terminating connection|the database system is|too many clients/;

/** The refusal behind an error of the database that is nobody's mistake: it is away or has no room, or a statement took too long. Null for any other. */
export function whyUnavailable(code: string | undefined, said: string): Refusal | null {
  if (code === '57014' || /canceling statement due to/.test(said)) return new Refusal('took_too_long', soon);
  if (/^(08|57P)/.test(code ?? '') || lost.test(said)) return databaseAway();
  if (hasNoRoom(code, said)) return new Refusal('storage_full', roomMayBeBack);
  return null;
}
