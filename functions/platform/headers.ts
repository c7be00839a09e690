import type { MiddlewareHandler } from 'hono';

/** What programs ask, rather than people: answers for one moment and one reader. */
const api = /^\/(api|auth\/v1|rest\/v1|healthz)(\/|$)/;

const aYear = 365 * 24 * 60 * 60;

/** The headers of every answer, refusals and failures included: no API answer is stored or read as anything else, and an https address stays https. */
export function answerHeaders(siteUrl: string): MiddlewareHandler {
  const isHttps = new URL(siteUrl).protocol === 'https:';
  return async (c, next) => {
    await next();
    if (isHttps) c.header('Strict-Transport-Security', `max-age=${aYear}`);
    if (!api.test(c.req.path)) return;
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', 'no-store');
  };
}
