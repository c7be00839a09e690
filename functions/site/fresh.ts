import { locales, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { languageOfPath } from '../language.ts';
import type { SupabasePort } from '../adapters/supabase.ts';
import type { Log } from '../ports.ts';
import { asksForLess, lightPage } from './lighter.ts';
import { small } from './small.ts';
import { notFound, robots, safety, serveSite, withFrames, type SiteFolder } from './serve.ts';

/** The one spelling of a page's address. Any other leads to it, so that none skips what is asked about a profile; null for what is no address of a page. */
function plainSpelling(pathname: string): string | null {
  try {
    const plain = decodeURIComponent(pathname).replace(/\/index\.html$/, '/');
    return /^(?:\/[\w.~-]+)*\/?$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}

const profile = /^\/(en|fr)\/mentors\/([a-z0-9-]+)(\/?)$/;
/** Pages kept in memory: the newest of each address, the first ones leave when there are too many. */
const keptAtMost = 500;

/** What holds for the address of a profile. */
type State = { mark: string } | { moved_to: string } | { gone: true } | null;
type Live = {
  mark: string;
  status: number;
  noindex: boolean;
  headers: Headers;
  plain: Uint8Array<ArrayBuffer>;
  small: Uint8Array<ArrayBuffer>;
};

/**
 * Answers with the built site, and never with a profile that is no longer true. Each profile's
 * mark in the build is compared with the database's: the same, and the file is sent; another, and the
 * page is rendered from the same components; gone, and it says so at once with 410 (T08).
 */
export function freshSite({ supabase, log }: { supabase: SupabasePort; log: Log }) {
  const kept = new Map<string, Live>();

  async function live(site: SiteFolder, key: string, mark: string): Promise<Live> {
    const known = kept.get(key);
    if (known?.mark === mark) return known;
    const page = await site.renderer.render(key);
    const plain = new TextEncoder().encode(page.body);
    const fresh: Live = {
      mark,
      status: page.status,
      noindex: page.body.includes('name="robots" content="noindex'),
      headers: page.headers,
      plain,
      small: await small(plain),
    };
    kept.delete(key);
    // Who left between the question and the page is not kept.
    if (page.status === 200) kept.set(key, fresh);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptAtMost) break;
      kept.delete(oldest);
    }
    return fresh;
  }
  /** What stands where a profile was, no older than a minute. */
  async function gone(site: SiteFolder, request: Request, locale: Locale, slug: string): Promise<Response> {
    for (const one of locales) kept.delete(`/live/${one}/mentors/${slug}/`);
    try {
      return send(
        await live(site, `/live/${locale}/gone/`, `gone-${Math.floor(Date.now() / 60_000)}`),
        { slug, status: 410 },
        request,
      );
    } catch (error) {
      log('error', 'page not rendered', { error: (error as Error).message });
      return notFound(site, request, locale, 410);
    }
  }

  return async function answer(site: SiteFolder, request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const plain = plainSpelling(pathname);
    if (plain !== null && plain !== pathname)
      return new Response(null, { status: 308, headers: { Location: `${plain}${search}` } });
    const [, language, slug, slash] = profile.exec(pathname) ?? [];
    // Where a disk takes capitals for small letters, they would open the file of a profile unasked.
    if (!slug && /^\/(en|fr)\//i.test(pathname) && pathname !== pathname.toLowerCase())
      return notFound(site, request, languageOfPath(pathname.toLowerCase()));
    if (!slug) return serveSite(site, request);
    const locale = language as Locale;
    let state: State;
    try {
      state = await supabase.asService<State>('listing_state', { p_slug: slug });
    } catch (error) {
      // A database that does not answer must not take the whole directory down.
      log('warn', 'profile not compared', { error: (error as Error).message });
      return serveSite(site, request);
    }
    if (state === null) return notFound(site, request, locale);
    if ('gone' in state) return gone(site, request, locale, slug);
    // Not to be kept: who takes the old name back takes the old address back.
    if ('moved_to' in state)
      return new Response(null, {
        status: 301,
        headers: {
          Location: `${path(locale, 'mentor', state.moved_to)}${search}`,
          'Cache-Control': 'no-cache',
          'X-Robots-Tag': 'noindex',
        },
      });
    const { mark } = state;
    if (slash === '') return new Response(null, { status: 308, headers: { Location: `${pathname}/${search}` } });
    if (site.marks[slug] === mark) return serveSite(site, request, { 'Cache-Tag': `mentor:${slug}` });
    let page: Live;
    try {
      page = await live(site, `/live/${locale}/mentors/${slug}/`, mark);
    } catch (error) {
      log('error', 'page not rendered', { slug, error: (error as Error).message });
      return site.marks[slug]
        ? serveSite(site, request)
        : new Response('Not ready', { status: 503, headers: { 'Retry-After': '10' } });
    }
    if (page.status !== 200) return notFound(site, request, locale);
    return send(page, { slug, status: 200 }, request);
  };
}

async function send(
  page: Live,
  { slug, status }: { slug: string; status: number },
  request: Request,
): Promise<Response> {
  const brotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const isLight = asksForLess(request);
  const tag = `W/"${page.mark}${isLight ? '-light' : ''}"`;
  const headers = new Headers({
    ...safety,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Cache-Tag': `mentor:${slug}`,
    ETag: tag,
    Vary: 'Accept-Encoding, Save-Data',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  });
  for (const [name, value] of Object.entries(robots(new URL(request.url).pathname, page.noindex)))
    headers.set(name, value);
  const policy = page.headers.get('content-security-policy');
  if (policy) headers.set('Content-Security-Policy', withFrames(policy));
  if (status === 200 && request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  const body = isLight
    ? await lightPage(new TextDecoder().decode(page.plain), brotli)
    : brotli
      ? page.small
      : page.plain;
  headers.set('Content-Length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}
