import { createHash } from 'node:crypto';
import { compress, encodingFor, type Encoding } from './compress.ts';
import { asksForLess, withoutFonts } from './save-data.ts';

/** A rendered page in memory. Times are milliseconds since 1970. */
export type CachedPage = {
  body: Buffer<ArrayBuffer>;
  /** The body as browsers take it, made when the first one asks. */
  small: Partial<Record<Encoding, Promise<Buffer<ArrayBuffer>>>>;
  status: number;
  headers: [string, string][];
  etag: string;
  tags: string[];
  freshUntil: number;
  staleUntil: number;
};

const isHtml = (headers: Headers) => headers.get('content-type')?.startsWith('text/html') ?? false;
const cachedStatuses = new Set([200, 410]);

/** How long Astro.cache.set() lets a page be kept, in seconds; null when it may not be. */
function ageOf(headers: Headers): { maxAge: number; swr: number } | null {
  const text = headers.get('cdn-cache-control');
  const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(text ?? '')?.[1] ?? 0);
  return text ? { maxAge: seconds('max-age'), swr: seconds('stale-while-revalidate') } : null;
}

/** A response to be kept; null for one that is for its reader alone. */
export async function cachedPage(response: Response, now: number): Promise<CachedPage | null> {
  const age = ageOf(response.headers);
  if (!age || !cachedStatuses.has(response.status) || response.headers.has('set-cookie')) return null;
  const body = Buffer.from(await response.arrayBuffer());
  return {
    body,
    small: {},
    status: response.status,
    headers: [...response.headers],
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    tags: (response.headers.get('cache-tag') ?? '').split(', ').filter(Boolean),
    freshUntil: now + age.maxAge * 1000,
    staleUntil: now + (age.maxAge + age.swr) * 1000,
  };
}

/** Whether who asks has this version already: one of those in If-None-Match, or whichever there is. */
const isHere = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((one) => ['*', etag, etag.replace('W/', '')].includes(one.trim()));

/** Answers with a kept page as this browser takes it. `status` is what Cache-Status says of it. */
export async function sendCached(page: CachedPage, request: Request, status: string): Promise<Response> {
  const headers = new Headers(page.headers);
  const isLight = isHtml(headers) && asksForLess(request);
  const etag = isLight ? page.etag.replace(/"$/, '-light"') : page.etag;
  headers.set('Cache-Status', `Portage; ${status}`);
  headers.set('Vary', isHtml(headers) ? 'Accept-Encoding, Save-Data' : 'Accept-Encoding');
  headers.set('ETag', etag);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  if (page.status === 200 && isHere(request, etag)) return new Response(null, { status: 304, headers });
  const encoding = page.body.byteLength > 0 ? encodingFor(request) : null;
  if (encoding) headers.set('Content-Encoding', encoding);
  const body = isLight
    ? await compress(Buffer.from(withoutFonts(page.body.toString())), encoding)
    : encoding
      ? await (page.small[encoding] ??= compress(page.body, encoding))
      : page.body;
  headers.set('Content-Length', String(body.byteLength));
  return new Response(request.method === 'HEAD' || body.byteLength === 0 ? null : body, {
    status: page.status,
    headers,
  });
}

/** Answers with a page for one reader: nobody keeps it. */
export async function sendUncached(response: Response, request: Request): Promise<Response> {
  if (!isHtml(response.headers)) return response;
  const encoding = encodingFor(request);
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding, Save-Data');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (encoding) headers.set('Content-Encoding', encoding);
  const text = await response.text();
  const body = await compress(Buffer.from(asksForLess(request) ? withoutFonts(text) : text), encoding);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { status: response.status, headers });
}
