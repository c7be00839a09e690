import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { getMimeType } from 'hono/utils/mime';
import { languageOfPath } from '../language.ts';
import { small } from './small.ts';
import { asksForLess, lightPage } from './lighter.ts';
import { personalPlaces } from '../../src/data/crawlers.ts';
import { startRenderer, type Renderer } from './renderer.ts';

/** A built site on disk: what to send with its pages, the mark of each profile in it, and who renders those that changed since. */
export type SiteFolder = {
  root: string;
  before: string | null;
  policies: string[];
  pages: Record<string, [policy: number, noindex?: 'noindex']>;
  marks: Record<string, string>;
  small: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  renderer: Renderer;
};

/** How many pages are remembered as Brotli: some ten megabytes. */
const mostSmall = 1000;

export function openSite(folder: string, before: string | null, origin: string, buildKey: string): SiteFolder {
  const root = join(folder, 'client');
  const read = <T>(name: string, none: T): T =>
    existsSync(join(root, name)) ? (JSON.parse(readFileSync(join(root, name), 'utf8')) as T) : none;
  const { policies, pages } = read<Pick<SiteFolder, 'policies' | 'pages'>>('headers.json', { policies: [], pages: {} });
  return {
    root,
    before: before && join(before, 'client'),
    policies,
    pages,
    marks: read('marks.json', {}),
    small: smallPages(),
    renderer: startRenderer(folder, origin, buildKey),
  };
}

/** Pages as Brotli, made when the first reader asks and remembered while they are read: those that nobody has asked for the longest are forgotten. */
function smallPages(): SiteFolder['small'] {
  const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (path) => {
    const page = known.get(path) ?? readFile(path).then(small);
    known.delete(path);
    known.set(path, page);
    if (known.size > mostSmall) known.delete(known.keys().next().value!);
    page.catch(() => known.delete(path));
    return page;
  };
}

/** What crawlers are told beside a page: to leave it out, or not to learn from what people say of themselves. */
export function robots(path: string, noindex: boolean): Record<string, string> {
  const personal = personalPlaces.some((place) => path.startsWith(place));
  const words = [noindex && 'noindex', personal && 'noai, noimageai'].filter(Boolean).join(', ');
  return { ...(words ? { 'X-Robots-Tag': words } : {}), ...(personal ? { 'tdm-reservation': '1' } : {}) };
}

export const withFrames = (policy: string): string => `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`;

export const safety = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Answers a GET from the built site: Brotli where the browser takes it, each page with its
 * own Content-Security-Policy as a header, files with a hash in their name for a year.
 * `more` headers go with the file.
 */
export async function serveSite(site: SiteFolder, request: Request, more?: Record<string, string>): Promise<Response> {
  let name: string;
  try {
    name = decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return notFound(site, request, 'en');
  }
  const locale = languageOfPath(name);
  if (name.includes('\0') || normalize(name) !== name || name === '/headers.json' || name === '/marks.json')
    return notFound(site, request, locale);
  const file = name.endsWith('/') ? `${name}index.html` : name;
  const found = await stat(join(site.root, file)).catch(() => null);
  if (found?.isFile() && !file.endsWith('.br')) return send(site, request, file, 200, more);
  // A page that was open while the site was built anew still asks for the scripts it began with.
  if (file.startsWith('/_astro/') && site.before && (await stat(join(site.before, file)).catch(() => null))?.isFile())
    return send({ ...site, root: site.before }, request, file, 200);
  if (!name.endsWith('/') && (await stat(join(site.root, name, 'index.html')).catch(() => null))?.isFile()) {
    const to = new URL(request.url);
    return new Response(null, { status: 308, headers: { Location: `${name}/${to.search}` } });
  }
  return notFound(site, request, locale);
}

export async function notFound(
  site: SiteFolder,
  request: Request,
  locale: 'en' | 'fr',
  status: 404 | 410 = 404,
): Promise<Response> {
  const page = locale === 'fr' ? '/fr/introuvable/index.html' : '/en/not-found/index.html';
  if (existsSync(join(site.root, page))) return send(site, request, page, status);
  return new Response('Not found', { status });
}

async function send(
  site: SiteFolder,
  request: Request,
  file: string,
  status: number,
  more: Record<string, string> = {},
): Promise<Response> {
  const path = join(site.root, file);
  const isPage = file.endsWith('.html');
  const takesBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const hasTwin = takesBrotli && existsSync(`${path}.br`);
  const brotli = hasTwin || (takesBrotli && isPage);
  const actual = hasTwin ? `${path}.br` : path;
  const { size, mtimeMs } = await stat(actual);
  const isLight = isPage && asksForLess(request);
  const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${isLight ? '-light' : ''}"`;
  // A page without a policy of its own leads elsewhere and loads nothing.
  const page = site.pages[file];
  const headers = new Headers({
    ...safety,
    'Content-Type':
      getMimeType(file) ??
      (extname(file) === '.webmanifest' ? 'application/manifest+json' : 'application/octet-stream'),
    'Cache-Control': file.startsWith('/_astro/')
      ? 'public, max-age=31536000, immutable'
      : file.startsWith('/fonts/')
        ? 'public, max-age=2592000'
        : 'public, max-age=0, must-revalidate',
    ETag: tag,
    Vary: isPage ? 'Accept-Encoding, Save-Data' : 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
    ...(page
      ? { 'Content-Security-Policy': withFrames(site.policies[page[0]]!), ...robots(file, page[1] === 'noindex') }
      : isPage
        ? { 'Content-Security-Policy': withFrames("default-src 'none'") }
        : {}),
    ...more,
  });
  if (status === 200 && request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  const made = isLight
    ? await lightPage(await readFile(path, 'utf8'), brotli)
    : brotli && !hasTwin
      ? await site.small(path)
      : null;
  headers.set('Content-Length', String(made?.byteLength ?? size));
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  if (made) return new Response(made, { status, headers });
  return new Response(Readable.toWeb(createReadStream(actual)) as ReadableStream, { status, headers });
}
