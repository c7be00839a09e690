/**
 * Whether a form was posted by a page of another site. Browsers say so in one of two headers; one so old that it says
 * nothing carries nothing of ours either, for no cookie and no session is kept.
 */
export function isFromElsewhere(request: Request, siteUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  return origin !== new URL(siteUrl).origin && URL.parse(origin)?.host !== request.headers.get('host');
}
