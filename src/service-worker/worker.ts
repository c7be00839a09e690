/// <reference lib="webworker" />
import {
  CacheableResponsePlugin,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  Serwist,
  type PrecacheEntry,
} from 'serwist';
import { isPage, offlineCaches, profileOf } from '../core/domain/offline-pages.ts';
import { path } from '../core/i18n/paths.ts';
import { keptPage } from './pages.ts';

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: PrecacheEntry[] };

const day = 86_400;
const lasting = { purgeOnQuotaError: true, maxAgeSeconds: 60 * day } as const;
const pagesLast = new ExpirationPlugin({ ...lasting, maxEntries: 150 });
const filesLast = new ExpirationPlugin({ ...lasting, maxEntries: 400, maxAgeFrom: 'last-used' });
const photosLast = new ExpirationPlugin({ ...lasting, maxEntries: 200, maxAgeFrom: 'last-used' });
const kept = [
  keptPage((pathname) => serwist.matchPrecache(path(pathname.startsWith('/fr/') ? 'fr' : 'en', 'offline'))),
  pagesLast,
];
const files = (cacheName: string, last: ExpirationPlugin) =>
  new CacheFirst({ cacheName, plugins: [new CacheableResponsePlugin({ statuses: [200] }), last] });

/**
 * Reading without a line. What is named nowhere below never passes through here: answers of
 * /api, /rest and /auth, and whatever belongs to one person, are not kept.
 *
 * A new worker takes over at once. An open page loses nothing by it: its files keep their
 * names, and stay in their cache when the next build brings others.
 */
const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && /^\/(?:_astro|fonts)\//.test(url.pathname),
      handler: files(offlineCaches.files, filesLast),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/photos/'),
      handler: files(offlineCaches.photos, photosLast),
    },
    // A slow answer about a person is waited for: only the server knows whether they are still here.
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && profileOf(url.pathname) !== null,
      handler: new NetworkFirst({ cacheName: offlineCaches.pages, plugins: kept }),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && isPage(url.pathname),
      handler: new NetworkFirst({ cacheName: offlineCaches.pages, networkTimeoutSeconds: 4, plugins: kept }),
    },
  ],
});

serwist.addEventListeners();

// Somebody signed out: what was read here, and the list of it, goes.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'FORGET')
    event.waitUntil(Promise.all([pagesLast.deleteCacheAndMetadata(), photosLast.deleteCacheAndMetadata()]));
});
