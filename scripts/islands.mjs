import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';

/** The renderer asks which files are its own: all of them. */
const noOptions = {
  name: 'portage:islands',
  resolveId: (id) => (id === 'astro:preact:opts' ? `\0${id}` : null),
  load: (id) => (id === '\0astro:preact:opts' ? 'export default {}' : null),
};

/**
 * Preact islands. A build compiles them as Vite compiles any TSX: the ready-made way sends each file through Babel for
 * what only development needs, three times over, and takes a tenth of a build.
 */
export const islands = () => {
  const readyMade = preact();
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
        setup.updateConfig({
          vite: {
            optimizeDeps: { noDiscovery: true, include: [] },
            oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
            plugins: [noOptions],
          },
        });
      },
    },
  };
};
