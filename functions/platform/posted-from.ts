import { sessionCookie } from '../../src/core/domain/session-cookie.ts';

/**
 * Whether a form was posted by a page of another site. Browsers say so in one of two headers. One so old that it says
 * nothing may not know SameSite either: with a session in its cookies it is not believed.
 */
export function isFromElsewhere(request: Request, siteUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('cookie')?.includes(sessionCookie) === true;
  return origin !== new URL(siteUrl).origin && URL.parse(origin)?.host !== request.headers.get('host');
}
