import pLimit from 'p-limit';
import { Refusal } from '../errors.ts';

/** Whose work it is. Each has connections of its own, so that strangers who ask for much hold up neither members nor the jobs. */
export type Caller = 'visitors' | 'members' | 'service';

/** How long one statement may take, in milliseconds: as hosted Supabase has it for visitors and members. */
export const statementMs: Record<Caller, number> = { visitors: 3000, members: 8000, service: 60_000 };

/** How many connections each kind of caller has. */
export const connections: Record<Caller, number> = { visitors: 6, members: 6, service: 4 };

/** How many requests may wait for a connection before the next is told to come back, and in how many seconds. */
const mostWaiting = 200;
const comeBack = 2;

/** Runs one request of a caller when it is their turn. Refuses database_busy when too many wait. */
export type Guard = <T>(caller: Caller, work: () => Promise<T>) => Promise<T>;

/** As many at once as that kind of caller has connections. */
export function callerGuard(atOnce: Record<Caller, number> = connections): Guard {
  const limits = {
    visitors: pLimit(atOnce.visitors),
    members: pLimit(atOnce.members),
    service: pLimit(atOnce.service),
  };
  return async (caller, work) => {
    const limit = limits[caller];
    if (caller !== 'service' && limit.pendingCount >= mostWaiting) throw new Refusal('database_busy', comeBack);
    return limit(work);
  };
}

/**
 * For a database that answers one request at a time: one of each kind waits for its turn, so that the
 * jobs stand behind two others at the most. It begins when `ready`, and what takes longer than its caller is allowed is ended by `end`.
 */
export function oneByOne(ready: () => Promise<void>, end: () => Promise<void>): Guard {
  const byCaller = callerGuard({ visitors: 1, members: 1, service: 1 });
  const turn = pLimit(1);
  return (caller, work) =>
    byCaller(caller, () => turn(() => ready().then(() => within(statementMs[caller], work, end))));
}

/** Runs work and ends what it waits for when its time is over. Refuses took_too_long. */
async function within<T>(milliseconds: number, work: () => Promise<T>, end: () => Promise<void>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void end();
      reject(new Refusal('took_too_long', comeBack));
    }, milliseconds);
  });
  try {
    const running = work();
    running.catch(() => {});
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
