import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { finished } from './page-facts.mjs';

/** Fewer pages than this are rendered sooner than threads have started. */
const worthIt = 400;
/** Pages that are many because mentors are: profiles and the lists they stand on. Each has a twin under /live/…/build/, rendered on demand. */
const shared = /^\/(en|fr)\/((?:mentors|open-now|places-libres|(?:topics|sujets)\/[^/]+\/mentors)\/(?:.+\/)?)$/;

/** A thread that renders pages with the server part of this build. */
function startThread(entry) {
  const waiting = new Map();
  let last = 0;
  const worker = new Worker(new URL('./prerender-worker.mjs', import.meta.url), { workerData: { entry }, env: process.env });
  const settle = ({ id, ...answer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  worker.on('message', settle);
  worker.on('error', (error) => {
    for (const id of waiting.keys()) settle({ id, error: error.message });
  });
  return {
    render: (url, file) => new Promise((done) => {
      waiting.set((last += 1), done);
      worker.postMessage({ id: last, url, file });
    }),
    stop: () => worker.terminate(),
  };
}

/**
 * Shares the pages that are many among threads: each holds the server part of the same build, and lays
 * finished pages in their place. Every other page, and any that a thread does not give, is rendered here.
 */
export const prerenderThreads = () => {
  let config;
  return {
    name: 'portage:prerender-threads',
    hooks: {
      // Whoever brings a prerenderer names its entry: the one of Astro itself.
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [{
        name: 'portage:prerender-entry',
        configEnvironment: (name) => (name === 'prerender' ? { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } } : undefined),
      }] } }),
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => {
        // Astro asks for thousands of pages at once, so that no thread waits while this one is busy; each lane takes a few of them.
        const here = pLimit(4);
        let lanes = [];
        let turn = 0;
        return {
          ...own,
          name: 'portage:prerender-threads',
          async setup() {
            // What was read once is what every thread builds from. It lies in the build, so that it goes with one that fails.
            process.env.PORTAGE_SNAPSHOT = fileURLToPath(new URL('snapshot.json', config.outDir));
            await own.setup?.();
          },
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            const cores = availableParallelism();
            if (cores > 1 && paths.filter(({ pathname }) => shared.test(pathname)).length > worthIt) {
              const entry = new URL('entry.mjs', config.build.server).href;
              lanes = Array.from({ length: Math.min(cores, 8) }, () => ({ thread: startThread(entry), limit: pLimit(4) }));
            }
            return paths;
          },
          async render(request, options) {
            const { pathname } = new URL(request.url);
            const [, locale, rest] = lanes.length > 0 ? (shared.exec(pathname) ?? []) : [];
            if (rest) {
              const { thread, limit } = lanes[(turn = (turn + 1) % lanes.length)];
              const place = `${pathname.slice(1)}index.html`;
              const { error, header, listed } = await limit(() => thread.render(`${request.url.slice(0, -pathname.length)}/live/${locale}/build/${rest}`, join(fileURLToPath(config.build.client), place)));
              if (!error) {
                finished.set(place, { header, listed });
                // It is in its place; nothing is left to write.
                return new Response(null);
              }
            }
            return here(() => own.render(request, options));
          },
          async teardown() {
            await Promise.all(lanes.map(({ thread }) => thread.stop()));
            await rm(process.env.PORTAGE_SNAPSHOT, { force: true });
            await own.teardown?.();
          },
        };
      }),
    },
  };
};
