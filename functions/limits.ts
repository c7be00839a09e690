import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { answerFor } from './errors.ts';

/** Who a request comes from: the socket's address. `own` marks a call of our own, inside this process, which no limit counts. */
export type Bindings = { incoming?: { socket?: { remoteAddress?: string } }; own?: true };

export const addressOf = (env: Bindings | undefined): string => env?.incoming?.socket?.remoteAddress ?? 'unknown';

/** Refuses with `rate_limited` and says when to come back, after `points` calls in `seconds` from one address (T62). */
export function rateLimit(
  points: number, seconds: number, refuse = (retryAfter: number): Response => answerFor(['rate_limited'], retryAfter),
): MiddlewareHandler<{ Bindings: Bindings }> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (c, next) => {
    if (c.env?.own) return next();
    try {
      await limiter.consume(addressOf(c.env));
    } catch (refused) {
      return refuse(Math.max(1, Math.ceil(((refused as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000)));
    }
    return next();
  };
}
