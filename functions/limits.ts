import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { answerFor } from './errors.ts';

/** Who a request comes from: the socket's address, or the proxy's word when one is trusted. */
export type Bindings = { incoming?: { socket?: { remoteAddress?: string } } };

export const addressOf = (env: Bindings | undefined): string => env?.incoming?.socket?.remoteAddress ?? 'unknown';

/** Refuses with `rate_limited` and says when to come back, after `points` calls in `seconds` from one address (T62). */
export function rateLimit(points: number, seconds: number): MiddlewareHandler<{ Bindings: Bindings }> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (c, next) => {
    try {
      await limiter.consume(addressOf(c.env));
    } catch (refused) {
      return answerFor(['rate_limited'], Math.ceil(((refused as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000));
    }
    return next();
  };
}
