import { fileURLToPath } from 'node:url';

/**
 * Lets Astro build pages that are rendered when somebody asks, beside the prerendered ones:
 * client/ holds the static site, server/ one module that turns a Request into a Response.
 */
export const adapter = () => ({
  name: 'portage:adapter',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portage:adapter',
        entrypointResolution: 'auto',
        serverEntrypoint: fileURLToPath(new URL('../src/server/entry.ts', import.meta.url)),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { hybridOutput: 'stable', staticOutput: 'stable', serverOutput: 'stable' },
      }),
  },
});
