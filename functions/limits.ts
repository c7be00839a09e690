import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { answerFor } from './errors.ts';

/** Who a request comes from: the socket's address. `own` marks a call of our own, inside this process, which no limit counts. */
export type Bindings = { incoming?: { socket?: { remoteAddress?: string } }; own?: true };

export const addressOf = (env: Bindings | undefined): string => env?.incoming?.socket?.remoteAddress ?? 'unknown';

/** So many acts in so many seconds for each key: null while there is room, else the seconds until there is again. */
export function allowance(points: number, seconds: number): (key: string) => Promise<number | null> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return (key) => limiter.consume(key).then(() => null, (refused: { msBeforeNext?: number }) => Math.max(1, Math.ceil((refused.msBeforeNext ?? 60_000) / 1000)));
}

/** Counts acts by name and key: null while there is room for one more, else the seconds until there is again. */
export type Limits = { take(name: string, key: string, points: number, seconds: number): Promise<number | null> };

/** Limits that this process keeps for itself. */
export function memoryLimits(): Limits {
  const counted = new Map<string, ReturnType<typeof allowance>>();
  return {
    take(name, key, points, seconds) {
      const kind = `${name} ${points}/${seconds}`;
      const take = counted.get(kind) ?? allowance(points, seconds);
      counted.set(kind, take);
      return take(key);
    },
  };
}

/** Refuses with `rate_limited` and says when to come back, after `points` calls in `seconds` from one address (T62). */
export function rateLimit(
  points: number, seconds: number, refuse: (retryAfter: number) => Response | Promise<Response> = (retryAfter) => answerFor(['rate_limited'], retryAfter),
): MiddlewareHandler<{ Bindings: Bindings }> {
  const take = allowance(points, seconds);
  return async (c, next) => {
    const wait = c.env?.own ? null : await take(addressOf(c.env));
    return wait === null ? next() : refuse(wait);
  };
}
