import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { FoundResource } from '../../src/features/resources/domain/find-resources.ts';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { asksForLess, withoutFonts } from '../../src/server/save-data.ts';
import { encodingFor } from '../../src/server/compress.ts';
import { securityHeaders } from '../../src/server/security-headers.ts';
import { pieceLists } from '../features/search/pieces.ts';

const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const client = `${folder}client/`;

/** A file of the built site as text; null when there is none. */
export const siteFile = (name: string): string | null =>
  existsSync(client + name) ? readFileSync(client + name, 'utf8') : null;

/** The pieces to read that the built site lists, for who searches; none where it was not built. */
export function sitePieces(): (locale: Locale) => FoundResource[] {
  const lists = Object.fromEntries(
    locales.map((locale) => [locale, JSON.parse(siteFile(pieceLists[locale].slice(1)) ?? '[]') as FoundResource[]]),
  ) as Record<Locale, FoundResource[]>;
  return (locale) => lists[locale];
}

type Header = { key: string; value: string };
type HeadersFile = { pathname: string; headers: Header[] }[];

let known: Map<string, Header[]> | undefined;

/** The headers that Astro says each prerendered page has to be sent with, by its address. */
const pageHeaders = (): Map<string, Header[]> => (known ??= readHeaders());

function readHeaders(): Map<string, Header[]> {
  const file = `${folder}_headers.json`;
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HeadersFile) : [];
  return new Map(all.map(({ pathname, headers }) => [pathname.replace(/\/?$/, '/'), headers]));
}

/** What says nothing of a script, a style, a font or a drawing; on a page of ten files it weighs more than some of them. */
const isPart = (path: string) => /^\/(?:_astro|fonts|photos)\//.test(path);
const ofPages = new Set(['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Referrer-Policy']);

const cacheFor = (path: string) =>
  path.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : path.startsWith('/fonts/') || path.startsWith('/photos/')
      ? 'public, max-age=2592000'
      : 'public, max-age=0, must-revalidate';

/** The same question with one encoding that the browser takes: a weight of 0 means that it does not. */
function withOneEncoding(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('Accept-Encoding', asksForLess(request) ? '' : (encodingFor(request) ?? ''));
  return new Request(request.url, { method: request.method, headers });
}

/** A page for who asked for less data. */
const saveData: MiddlewareHandler = async (c, next) => {
  const isLight = asksForLess(c.req.raw);
  await next();
  if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
  c.header('Vary', 'Accept-Encoding, Save-Data');
  if (!isLight || c.res.status !== 200 || c.req.method !== 'GET') return;
  const headers = new Headers(c.res.headers);
  headers.delete('content-length');
  c.res = new Response(withoutFonts(await c.res.text()), { status: 200, headers });
};

/** What `astro build` wrote: prerendered pages with their own policies, scripts, styles, pictures; each file compressed as it lies there. Null for an address without a file. */
export function staticSite(): (request: Request) => Promise<Response | null> {
  const headersOf = pageHeaders();
  const routes = new Hono();
  const withHeaders: MiddlewareHandler = async (c, next) => {
    await next();
    if (c.res.status === 404) return;
    const { path } = c.req;
    for (const [name, value] of Object.entries(securityHeaders))
      if (!isPart(path) || !ofPages.has(name)) c.header(name, value);
    for (const { key, value } of headersOf.get(path) ?? []) c.header(key, value);
    c.header('Cache-Control', cacheFor(path));
    // A part is kept for weeks, and the day of the build says nothing of it.
    if (isPart(path)) c.header('Last-Modified', undefined);
    if (path.endsWith('.webmanifest')) c.header('Content-Type', 'application/manifest+json');
  };
  const files = serveStatic({ root: client, precompressed: true });
  routes.get('/_astro/*', withHeaders, files);
  routes.get('*', withHeaders, etag({ weak: true }), saveData, files);
  return async (request) => {
    const answer = await routes.fetch(withOneEncoding(request));
    return answer.status === 404 ? null : answer;
  };
}

/** The page that says that there is nothing at an address, in its language. */
export function notFoundPage(locale: 'en' | 'fr'): Response {
  const path = locale === 'fr' ? '/fr/introuvable/' : '/en/not-found/';
  const html = siteFile(`${path.slice(1)}index.html`);
  const headers = new Headers({
    ...securityHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  for (const { key, value } of pageHeaders().get(path) ?? []) headers.set(key, value);
  return new Response(html ?? 'Not found', { status: 404, headers });
}
