import type { SerwistPlugin } from 'serwist';
import {
  isTooOld,
  savedAtHeader,
  offlineCaches,
  storedUnder,
  photosIn,
  profileOf,
} from '../core/domain/offline-pages.ts';
import { locales } from '../core/i18n/locales.ts';
import { path } from '../core/i18n/paths.ts';
import { keepFiles } from './files.ts';

const pathOf = (url: string) => new URL(url).pathname;

/** Every trace of a page that is gone: both languages of a profile, and its photos. */
async function forget(url: string): Promise<void> {
  const [pages, photos] = await Promise.all([caches.open(offlineCaches.pages), caches.open(offlineCaches.photos)]);
  const slug = profileOf(pathOf(url));
  for (const address of slug ? locales.map((locale) => path(locale, 'mentor', slug)) : [storedUnder(new URL(url))]) {
    const copy = await pages.match(address);
    if (!copy) continue;
    await pages.delete(address);
    if (slug) await Promise.all(photosIn(await copy.text()).map((photo) => photos.delete(photo)));
  }
}

/** The copy, saying of itself since when it is kept. */
async function asKept(copy: Response): Promise<Response> {
  const html = await copy.text();
  const headers = new Headers(copy.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(html.replace('<html ', `<html data-kept="${copy.headers.get(savedAtHeader)}" `), {
    status: 200,
    headers,
  });
}

/**
 * How pages are kept: one copy an address (storedUnder), made of public pages alone,
 * dated, taken away the moment the server says that the page is gone, and not shown when too old.
 */
export const keptPage = (offline: (pathname: string) => Promise<Response | undefined>): SerwistPlugin => ({
  cacheKeyWillBeUsed: async ({ request }) => new URL(storedUnder(new URL(request.url)), request.url).href,
  // Here and not in fetchDidSucceed: an answer that the browser asked for by itself, while this worker woke, passes only here.
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410) await forget(request.url);
    // A story may be taken back at any time: only its live page may show it.
    if (locales.some((locale) => pathOf(request.url) === path(locale, 'stories'))) return null;
    const isPublic =
      !/no-store|private/.test(response.headers.get('cache-control') ?? '') &&
      response.headers.get('content-type')?.startsWith('text/html');
    if (response.status !== 200 || response.redirected || !isPublic) return null;
    const headers = new Headers(response.headers);
    headers.set(savedAtHeader, new Date().toISOString());
    return new Response(response.body, { status: 200, headers });
  },
  cacheDidUpdate: async ({ newResponse }) => keepFiles(await newResponse.clone().text()),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse && !isTooOld(pathOf(request.url), cachedResponse.headers.get(savedAtHeader), Date.now())
      ? asKept(cachedResponse)
      : null,
  handlerDidError: async ({ request }) => offline(pathOf(request.url)),
});
