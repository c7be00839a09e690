import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PostgrestClient } from '@supabase/postgrest-js';
import './digests-once.mjs';
import { takeSnapshot } from '../src/data/snapshot.ts';
import { factsOf, finished, shared } from './page-facts.mjs';
import { preloadIslands } from './preload-islands.mjs';

/** Fewer such pages than this are rendered sooner than threads have started. */
const worthIt = 400;
/** How many pages a thread is handed at a time. */
const handful = 100;

/** A thread that holds the server part of this build. It starts at once, and is ready when there are pages to render. */
function startThread(entry) {
  const worker = new Worker(new URL('./prerender-worker.mjs', import.meta.url), {
    workerData: { entry },
    env: process.env,
  });
  const broken = new Promise((_, fail) =>
    worker.on('error', fail).on('exit', (code) => fail(new Error(`A thread of the build ended with ${code}.`))),
  );
  broken.catch(() => {});
  return {
    /** Has it render pages, a handful at a time, until `next` has none left. It lays finished pages in their place. */
    render: (next) =>
      Promise.race([
        broken,
        new Promise((done) => {
          let handed = 0;
          const hand = () => {
            const pages = next();
            if (pages.length === 0) return handed === 0 && done();
            worker.postMessage(pages);
            handed += 1;
          };
          worker.on('message', (facts) => {
            handed -= 1;
            for (const [place, about] of facts) finished.set(place, about);
            hand();
          });
          // One handful more than it works on: this thread has pages of its own to render, and may be slow to answer.
          hand();
          hand();
        }),
      ]),
    stop: () => worker.terminate(),
  };
}

/** Renders pages in all threads. Each stays with one language while it can: what it has rendered of a mentor serves it again. */
async function renderMany(addresses, threads, { root, site, isOver }) {
  const waiting = ['en', 'fr'].map((locale) => addresses.filter((address) => address.startsWith(`/${locale}/`)));
  const pageAt = (address) => {
    const [, locale, rest] = shared.exec(address);
    const place = `${address.slice(1)}index.html`;
    return { url: new URL(`/live/${locale}/build/${rest}`, site).href, file: join(root, place), place };
  };
  const next = (n) => {
    if (isOver()) return [];
    const pages = (waiting[n % 2].length > 0 ? waiting[n % 2] : waiting[(n + 1) % 2]).splice(0, handful).map(pageAt);
    // As Astro counts its own.
    if (pages.length > 0) console.log(`(+${pages.length} pages)`);
    return pages;
  };
  await Promise.all(threads.map(({ render }, n) => render(() => next(n))));
}

/** Astro’s own prerenderer, but for the pages that threads render. */
function prerenderer(own, config, reading) {
  const snapshot = fileURLToPath(new URL('snapshot.json', config.outDir));
  let threads = [];
  let many = Promise.resolve();
  let failed = false;
  return {
    ...own,
    name: 'portage:prerender-threads',
    async setup() {
      // It lies in the build, so that it goes with one that fails.
      process.env.PORTAGE_SNAPSHOT = snapshot;
      await mkdir(config.outDir, { recursive: true });
      await writeFile(snapshot, JSON.stringify(await reading));
      const cores = (await reading).mentors.length * 4 > worthIt ? availableParallelism() : 1;
      const entry = new URL('entry.mjs', config.build.server).href;
      threads = cores < 2 ? [] : Array.from({ length: Math.min(cores, 8) }, () => startThread(entry));
      await own.setup?.();
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const addresses = paths.map(({ pathname }) => pathname).filter((pathname) => shared.test(pathname));
      if (threads.length === 0 || addresses.length <= worthIt) return paths;
      many = renderMany(addresses, threads, {
        root: fileURLToPath(config.build.client),
        site: config.site,
        isOver: () => failed,
      });
      // What went wrong is said at the end; until then nobody goes on in vain.
      many.catch(() => (failed = true));
      return paths.filter(({ pathname }) => !shared.test(pathname));
    },
    async render(request, options) {
      // Between two pages of its own, this thread listens to the others.
      await soon();
      const result = await own.render(request, options).catch((error) => {
        failed = true;
        throw error;
      });
      const response = result instanceof Response ? result : result.response;
      if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) return result;
      const { html, ...facts } = factsOf(await response.text());
      finished.set(`${new URL(request.url).pathname.slice(1)}index.html`, facts);
      const page = new Response(preloadIslands(html), response);
      return result instanceof Response ? page : { ...result, response: page };
    },
    async teardown() {
      await many.finally(() => Promise.all(threads.map(({ stop }) => stop())));
      await rm(snapshot, { force: true });
      await own.teardown?.();
    },
  };
}

/**
 * Renders the pages that are many in threads, each with the server part of the same build, while Astro renders the
 * others. Astro does not hear of them: what it does for each page, thousands of times, is what took the time.
 */
export const prerenderThreads = () => {
  let config;
  return {
    name: 'portage:prerender-threads',
    hooks: {
      // Whoever brings a prerenderer names its entry: the one of Astro itself.
      'astro:config:setup': ({ updateConfig }) =>
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'portage:prerender-entry',
                configEnvironment: (name) =>
                  name === 'prerender'
                    ? { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } }
                    : undefined,
              },
            ],
          },
        }),
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { PUBLIC_SUPABASE_URL, PORTAGE_ORIGIN, PUBLIC_SUPABASE_KEY } = process.env;
        // Read while the code is compiled, once for all threads.
        const reading = takeSnapshot(
          new PostgrestClient(`${PUBLIC_SUPABASE_URL || PORTAGE_ORIGIN}/rest/v1`, {
            headers: { apikey: PUBLIC_SUPABASE_KEY },
          }),
        );
        reading.catch(() => {});
        setPrerenderer((own) => prerenderer(own, config, reading));
      },
    },
  };
};
