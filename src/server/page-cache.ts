import type { CacheProviderFactory } from 'astro';
import { LRUCache } from 'lru-cache';
import { pagesConfig } from '../core/env/server.ts';
import { databaseAnswers, onChange, touches } from './changes.ts';
import { cachedPage, sendCached, sendUncached, type CachedPage } from './cached-page.ts';

type Config = { pages: number; megabytes: number };

/** How long an expired page may still stand in for one that cannot be rendered. */
const holdMs = 24 * 60 * 60_000;

/**
 * Astro's route cache, in this process's memory, with a bound in pages and in megabytes. A page that called
 * `Astro.cache.set()` is rendered once and kept under its path, whatever follows the `?`: one that reads its query must
 * not call it. It leaves when something with one of its tags changes. While the database is away, what is kept is
 * served, and a Cache-Status header says `stale`.
 */
const pageCache: CacheProviderFactory<Config> = (config) => {
  const { pages = 5000, megabytes = 128 } = config ?? {};
  const kept = new LRUCache<string, CachedPage>({
    max: pages,
    maxSize: megabytes * 1024 * 1024,
    // A page and its compressed twins.
    sizeCalculation: ({ body }) => Math.ceil(body.byteLength * 1.5) + 1024,
  });
  const rendering = new Map<string, Promise<CachedPage | null>>();
  /** The latest changes, so that a page which was begun before one is not kept after it. */
  const changes: { number: number; tags: ReadonlySet<string> }[] = [];
  let counted = 0;

  const forget = (isGone: (page: CachedPage, path: string) => boolean) => {
    for (const [path, page] of kept.entries()) if (isGone(page, path)) kept.delete(path);
  };
  onChange((tags) => {
    changes.push({ number: (counted += 1), tags });
    if (changes.length > 500) changes.shift();
    forget((page) => touches(tags, page.tags));
  });

  async function render(path: string, next: () => Promise<Response>): Promise<CachedPage | Response> {
    const began = counted;
    const response = await next();
    const page = await cachedPage(response, Date.now());
    if (!page) return response;
    const isOld = changes.some((one) => one.number > began && touches(one.tags, page.tags));
    if (!isOld && began >= counted - 500) kept.set(path, page);
    return page;
  }

  /** Renders a page once for everybody who asks for it meanwhile; one that may not be kept is rendered for each. */
  function renderOnce(path: string, next: () => Promise<Response>): Promise<CachedPage | Response> {
    const again = () => render(path, next);
    const running = rendering.get(path);
    if (running) return running.then((page) => page ?? again(), again);
    const mine = again();
    const shared = mine.then((made) => (made instanceof Response ? null : made));
    rendering.set(path, shared);
    const end = () => void rendering.delete(path);
    shared.then(end, end);
    return mine;
  }

  return {
    name: 'portage:page-cache',
    async onRequest({ request, url }, next) {
      const run = async () => (await next()) as Response;
      const config = pagesConfig();
      // Nothing is kept while pages are written as files.
      if (!config || config.isExport) return run();
      if (request.method !== 'GET' && request.method !== 'HEAD') return run();
      const path = url.pathname;
      const page = kept.get(path);
      const now = Date.now();
      const stale = () => sendCached(page!, request, 'hit; detail=stale');
      const mayStandIn = page !== undefined && now < page.freshUntil + holdMs;
      if (mayStandIn && !databaseAnswers()) return stale();
      if (page && now < page.freshUntil) return sendCached(page, request, 'hit');
      if (page && now < page.staleUntil) {
        renderOnce(path, run).catch(() => {});
        return sendCached(page, request, 'hit; detail=renewing');
      }
      // A page that reads its query is another one for each: nobody waits for somebody else's.
      const made = await (url.search ? render(path, run) : renderOnce(path, run));
      if (!(made instanceof Response)) return sendCached(made, request, 'fwd=miss');
      return mayStandIn && made.status >= 500 ? stale() : sendUncached(made, request);
    },
    async invalidate({ path, tags }) {
      const named = new Set(Array.isArray(tags) ? tags : tags ? [tags] : []);
      forget((page, at) => at === path || touches(named, page.tags));
    },
  };
};
export default pageCache;
