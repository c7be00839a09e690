import type { MiddlewareHandler } from 'hono';

/** What programs ask, rather than people: answers for one moment and one reader. */
const api = /^\/(api|auth\/v1|rest\/v1|healthz)(\/|$)/;

/** What brings a policy of its own, or runs and loads nothing by itself. Nobody opens a script, a style or a font. */
const withoutPolicy = /html|javascript|css|font/;

const aYear = 365 * 24 * 60 * 60;

/**
 * The headers of every answer, refusals and failures included: nothing is read as anything else, a picture or a list
 * that is opened by itself runs nothing, no API answer is stored, and an https address stays https.
 */
export function answerHeaders(siteUrl: string): MiddlewareHandler {
  const isHttps = new URL(siteUrl).protocol === 'https:';
  return async (c, next) => {
    await next();
    if (isHttps) c.header('Strict-Transport-Security', `max-age=${aYear}`);
    c.header('X-Content-Type-Options', 'nosniff');
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy') && !withoutPolicy.test(headers.get('Content-Type') ?? ''))
      c.header('Content-Security-Policy', "default-src 'none'");
    if (api.test(c.req.path)) c.header('Cache-Control', 'no-store');
  };
}
