import node from '@astrojs/node';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { compressFiles } from './build/compress-files.mjs';
import { scriptsTogether } from './build/scripts-together.mjs';
import { serviceWorker } from './build/service-worker.mjs';

/** client:spare, for islands that a slow line is better without. */
const spare = {
  name: 'portage:spare',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'spare', entrypoint: './src/services/spare.ts' }),
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  redirects: {
    '/en/mentor-orientation/': '/en/orientation/mentors/',
    '/fr/orientation-des-mentors/': '/fr/orientation/mentors/',
  },
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  session: false,
  // Pages that people are in are rendered by this server, behind functions/node.ts, and kept until they change.
  adapter: node({ mode: 'middleware', staticHeaders: true, experimentalDisableStreaming: true }),
  cache: { provider: { name: 'page-cache', entrypoint: new URL('./src/server/page-cache.ts', import.meta.url) } },
  integrations: [preact(), spare, serviceWorker(), compressFiles()],
  security: {
    // The functions know which hosts are ours (KNOWN_HOSTS), and from where a form may be posted.
    allowedDomains: [{}],
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        // Only pages that know a Supabase elsewhere let the browser ask it: src/layouts/Page.astro.
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scriptsTogether } } } },
    },
  },
});
