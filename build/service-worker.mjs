import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { injectManifest } from '@serwist/build';
import { build } from 'vite';
import { filesIn, importsIn } from '../src/core/domain/offline-pages.ts';
import { locales } from '../src/core/i18n/locales.ts';
import { path } from '../src/core/i18n/paths.ts';

/** The pages that say what is kept, with every file they need to start. */
async function shellOf(root) {
  const pages = locales.map((locale) => `${path(locale, 'offline').slice(1)}index.html`);
  const shell = new Set([...pages, 'fonts/figtree.woff2', 'fonts/fraunces.woff2', 'icons/icon.svg']);
  // What sends a waiting request has to be there the moment the connection is back, and the list of pages while it is away.
  const later = (await readdir(join(root, '_astro')))
    .filter((name) => /^(?:tend-waiting|pages-list)\..*\.js$/.test(name))
    .map((name) => `/_astro/${name}`);
  if (new Set(later.map((name) => name.split('.')[0])).size < 2)
    throw new Error('The scripts tend-waiting.ts and pages-list.ts were not both found.');
  const add = async (file) => {
    const name = file.slice(1);
    if (shell.has(name)) return;
    shell.add(name);
    if (name.endsWith('.js')) await Promise.all(importsIn(await readFile(join(root, name), 'utf8')).map(add));
  };
  await Promise.all(later.map(add));
  for (const page of pages) await Promise.all(filesIn(await readFile(join(root, page), 'utf8')).map(add));
  return [...shell];
}

/** Bundles the service worker, writes into it what it fetches beforehand, and lays it at the site's root. */
export const serviceWorker = () => ({
  name: 'portage:service-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const folder = await mkdtemp(join(tmpdir(), 'portage-worker-'));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: folder,
          target: 'es2022',
          lib: {
            entry: fileURLToPath(new URL('../src/service-worker/worker.ts', import.meta.url)),
            formats: ['iife'],
            name: 'worker',
            fileName: () => 'sw.js',
          },
        },
      });
      const { warnings } = await injectManifest({
        swSrc: join(folder, 'sw.js'),
        swDest: join(root, 'sw.js'),
        globDirectory: root,
        globPatterns: await shellOf(root),
        modifyURLPrefix: { '': '/' },
        dontCacheBustURLsMatching: /\/_astro\//,
        manifestTransforms: [
          (manifest) => ({ manifest: manifest.map((one) => ({ ...one, url: one.url.replace(/index\.html$/, '') })) }),
        ],
      });
      await rm(folder, { recursive: true });
      if (warnings.length > 0) throw new Error(warnings.join('\n'));
    },
  },
});
