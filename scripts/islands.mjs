import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import react from '@astrojs/react';

/** The renderer asks which files are its own: all of them that React does not take. */
const noOptions = {
  name: 'portage:islands',
  resolveId: (id) => (id === 'astro:preact:opts' ? `\0${id}` : null),
  load: (id) => (id === '\0astro:preact:opts' ? 'export default {}' : null),
};

/**
 * Preact, on pages of strangers until they are HTML alone; its files say so in their first line. A build compiles them
 * as Vite compiles any TSX: the ready-made way sends each file through Babel for what only development needs.
 */
const preactIslands = () => {
  const readyMade = preact({ include: ['**/src/features/*/*.tsx'] });
  return {
    ...readyMade,
    hooks: {
      ...readyMade.hooks,
      'astro:config:setup': (setup) => {
        if (setup.command !== 'build') return readyMade.hooks['astro:config:setup'](setup);
        setup.addRenderer({
          name: '@astrojs/preact',
          clientEntrypoint: '@astrojs/preact/client.js',
          serverEntrypoint: fileURLToPath(new URL('../src/server/islands.ts', import.meta.url)),
        });
        setup.updateConfig({ vite: { optimizeDeps: { noDiscovery: true, include: [] }, plugins: [noOptions] } });
      },
    },
  };
};

/** React, where a member works. */
const reactIslands = () => react({ include: ['**/src/features/*/islands/**', '**/src/core/**'] });

/** Both ways to write an island. What is rendered on the server is Preact's alone. */
export const islands = () => [preactIslands(), reactIslands()];
