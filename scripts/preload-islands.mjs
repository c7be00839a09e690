/** What each script of the site imports before it runs, by the name of its file. */
const imports = new Map();

/** Keeps what Vite knows of the scripts it wrote for the browser. */
export const noteImports = {
  name: 'portage:note-imports',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
  },
};

/** A script and all that it imports, once each. */
function withImports(name, found = new Set()) {
  if (found.has(name) || !imports.has(name)) return found;
  found.add(name);
  for (const other of imports.get(name)) withImports(other, found);
  return found;
}

/** Islands that run as soon as the page is there; the others wait for the reader or for a good line. */
const atOnce = /<astro-island[^>]*\bclient="(?:load|only)"[^>]*>/g;
const scripts = /\b(?:component|renderer)-url="\/([^"]+)"/g;

/**
 * A page that asks for all scripts of its first islands together. Without this a browser learns of each only when the
 * one that imports it has come: on a far line that is two waits more before anything can be searched.
 */
export function preloadIslands(html) {
  const found = new Set();
  for (const [island] of html.matchAll(atOnce))
    for (const [, name] of island.matchAll(scripts)) withImports(name, found);
  const links = [...found].map((name) => `<link rel="modulepreload" href="/${name}" fetchpriority="low">`).join('');
  return links ? html.replace('</head>', `${links}</head>`) : html;
}
