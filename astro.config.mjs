import node from '@astrojs/node';
import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { compressFiles } from './build/compress-files.mjs';
import { scriptsTogether } from './build/scripts-together.mjs';
import { serviceWorker } from './build/service-worker.mjs';

/** client:member, for islands that a visitor has no use for. */
const member = {
  name: 'portage:member',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'member', entrypoint: './src/core/session/member-island.ts' }),
  },
};

/** The whole public site as files (npm run export). */
const isExport = process.env.PORTAGE_EXPORT === 'true';
const asFiles = {
  name: 'portage:as-files',
  hooks: {
    'astro:route:setup': ({ route }) => {
      if (isExport) route.prerender = true;
    },
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.PORTAGE_SITE_OUT ?? './dist',
  trailingSlash: 'always',
  redirects: {
    '/en/mentor-orientation/': '/en/orientation/mentors/',
    '/fr/orientation-des-mentors/': '/fr/orientation/mentors/',
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  session: false,
  // Pages that people are in are rendered by this server, behind functions/node.ts, and kept until they change.
  adapter: node({ mode: 'middleware', staticHeaders: !isExport, experimentalDisableStreaming: true }),
  cache: { provider: { name: 'page-cache', entrypoint: new URL('./src/server/page-cache.ts', import.meta.url) } },
  integrations: [react(), member, asFiles, serviceWorker(), compressFiles()],
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
        // Browsers take this from a header alone; a plain host of files says it itself.
        ...(isExport ? [] : ["frame-ancestors 'none'"]),
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scriptsTogether } } } },
    },
  },
});
