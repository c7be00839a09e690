import { defineConfig, passthroughImageService } from 'astro/config';
import { adapter } from './scripts/adapter.mjs';
import { finishSite } from './scripts/finish-site.mjs';
import { islands } from './scripts/islands.mjs';
import { prerenderThreads } from './scripts/prerender-threads.mjs';
import { rulesInWords } from './scripts/rules-in-words.mjs';
import { scriptsTogether } from './scripts/scripts-together.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';

// The site's own origin, and whatever service it was built to ask from the browser.
const asked = [process.env.PUBLIC_SUPABASE_URL, process.env.PUBLIC_MEILISEARCH_URL]
  .filter(Boolean)
  .map((url) => new URL(url).origin);

/** client:spare, for islands that a slow line is better without. */
const spare = {
  name: 'portage:spare',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'spare', entrypoint: './src/services/spare.ts' }),
  },
};

/** The built site may lie anywhere, far from node_modules. Development reads React from there, which is no module of its own. */
const wholeInItself = {
  name: 'portage:whole-in-itself',
  apply: 'build',
  configEnvironment: (name) => (name === 'client' ? undefined : { resolve: { noExternal: true } }),
};

export default defineConfig({
  image: { service: passthroughImageService() },
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.PORTAGE_SITE_OUT ?? './dist',
  trailingSlash: 'always',
  redirects: {
    '/en/mentor-orientation/': '/en/orientation/mentors/',
    '/fr/orientation-des-mentors/': '/fr/orientation/mentors/',
  },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  adapter: adapter(),
  integrations: [...islands(), spare, prerenderThreads(), serviceWorker(), finishSite()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        ...(asked.length > 0 ? [`connect-src 'self' ${asked.join(' ')}`] : []),
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [rulesInWords(), wholeInItself],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scriptsTogether } } } },
    },
  },
});
