import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { SupabasePort } from '../adapters/supabase.ts';
import { bearer } from './body.ts';
import { countedAddress } from './client-address.ts';
import { answerFor, Refusal } from '../errors.ts';
import { languageOfPath } from './language.ts';
import { tooMany } from './plain-page.ts';

/**
 * Who a request comes from: `client` where the Node entry has read the proxies' headers, else the socket's address.
 * `own` marks a call of our own, inside this process, which no limit counts. `isHttps` where the browser speaks https,
 * with us or with a proxy in front.
 */
export type Bindings = {
  incoming?: { socket?: { remoteAddress?: string } };
  client?: string;
  own?: true;
  isHttps?: boolean;
};

/** The address a request is counted by; the whole /64 of an IPv6 client. */
export const addressOf = (env: Bindings | undefined): string =>
  countedAddress(env?.client ?? env?.incoming?.socket?.remoteAddress ?? 'unknown');

/** Counts acts, `points` of a name in `seconds` for each key: null while there is room, else the seconds until there is again. */
export type Limits = { take(name: string, key: string, points: number, seconds: number): Promise<number | null> };

/** Counts in the database, for every process together: what changes something or sends an e-mail. Throws when the database does not answer. */
export const databaseLimits = (supabase: Pick<SupabasePort, 'asService'>): Limits => ({
  take: (name, key, points, seconds) =>
    supabase.asService<number | null>('take_allowance', {
      p_name: name,
      p_key: key,
      p_points: points,
      p_seconds: seconds,
    }),
});

/** Counts in this process alone: reads and pages, where a number that each process has for itself does no harm. */
export function memoryLimits(): Limits {
  const limiters = new Map<string, RateLimiterMemory>();
  return {
    take(name, key, points, seconds) {
      const kind = `${name} ${points} ${seconds}`;
      const limiter = limiters.get(kind) ?? new RateLimiterMemory({ points, duration: seconds });
      limiters.set(kind, limiter);
      return limiter.consume(key).then(
        () => null,
        (refused: { msBeforeNext?: number }) => Math.max(1, Math.ceil((refused.msBeforeNext ?? 60_000) / 1000)),
      );
    },
  };
}

export type Allowance = { name: string; key: string; points: number; seconds: number };

/** Takes of each allowance in turn, by address and by mailbox say: the wait of the first that has no room, else null. */
export async function takeEach(limits: Limits, allowances: Allowance[]): Promise<number | null> {
  for (const { name, key, points, seconds } of allowances) {
    const wait = await limits.take(name, key, points, seconds);
    if (wait !== null) return wait;
  }
  return null;
}

type Refuse = (retryAfter: number, code: string, c: Context<{ Bindings: Bindings }>) => Response | Promise<Response>;
const refuseWithJson: Refuse = (retryAfter, code) => answerFor([code], retryAfter);

/** A cheap limit of each process for reads: refuses with `rate_limited` after `points` calls in `seconds` from one address (T62). */
export function rateLimit(
  points: number,
  seconds: number,
  refuse: Refuse = refuseWithJson,
): MiddlewareHandler<{ Bindings: Bindings }> {
  const limits = memoryLimits();
  return async (c, next) => {
    const wait = c.env?.own ? null : await limits.take('reads', addressOf(c.env), points, seconds);
    return wait === null ? next() : refuse(wait, 'rate_limited', c);
  };
}

/** How many members one address may stand for: a class, an office, a library. */
const membersBehindOneAddress = 20;
/** Seconds after which it is worth trying again when nothing can be counted. */
const databaseMayBeBack = 10;

/**
 * A limit that all processes share, for what changes something or sends an e-mail: refuses with `rate_limited`
 * after `points` calls in `seconds` (T62), and with `unavailable` while nothing can be counted. A stranger is counted
 * by address. With `members`, whoever brings a session is counted by it, and the address has room for a class.
 */
export function sharedLimit(
  limits: Limits,
  { name, points, seconds, members = false }: { name: string; points: number; seconds: number; members?: boolean },
  refuse: Refuse = refuseWithJson,
): MiddlewareHandler<{ Bindings: Bindings }> {
  const allowances = (c: Context<{ Bindings: Bindings }>): Allowance[] => {
    const token = members ? bearer(c.req.header('authorization')) : null;
    const address = { name, key: addressOf(c.env), points, seconds };
    if (token === null) return [address];
    const session = createHash('sha256').update(token).digest('base64url');
    return [
      { ...address, name: `${name} of members`, points: points * membersBehindOneAddress },
      { name: `${name} of one session`, key: session, points, seconds },
    ];
  };
  return async (c, next) => {
    if (c.env?.own) return next();
    let wait: number | null;
    try {
      wait = await takeEach(limits, allowances(c));
    } catch (error) {
      return refuse(databaseMayBeBack, error instanceof Refusal ? error.code : 'unavailable', c);
    }
    return wait === null ? next() : refuse(wait, 'rate_limited', c);
  };
}

const onThisMachine = (address: string): boolean => /^127\./.test(address) || address === countedAddress('::1');

/**
 * The cheap limit on pages: `points` of them in `seconds` from one address, in each process. A reader on this
 * machine itself is not counted: a laptop's own, or everybody behind a proxy that TRUSTED_PROXIES does not name.
 */
export function pageLimit(points: number, seconds: number): MiddlewareHandler<{ Bindings: Bindings }> {
  const limits = memoryLimits();
  return async (c, next) => {
    const address = addressOf(c.env);
    if (/\.\w+$/.test(c.req.path) || onThisMachine(address)) return next();
    const wait = await limits.take('pages', address, points, seconds);
    return wait === null ? next() : tooMany(languageOfPath(c.req.path), wait);
  };
}
