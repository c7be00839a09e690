import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { drawCards } from './cards.mjs';
import { factsOf, finished, shared, shrink, worthShrinking } from './page-facts.mjs';
import { noteImports } from './preload-islands.mjs';

/**
 * Last step of a build: writes each page's Content-Security-Policy into headers.json, so that the
 * server sends it as a real header, a sitemap a language of every page that search engines may show,
 * the cards that pages are shared with, and a Brotli twin beside every other text file: pages are many, and the
 * server makes theirs when somebody asks.
 */
export const finishSite = () => ({
  name: 'portage:finish-site',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [noteImports] } }),
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      // Most pages have the same policy: each stands once, and a page says which is its own.
      const policies = new Map();
      const pages = {};
      const sitemaps = { en: [], fr: [] };
      const cards = new Map();
      const note = (place, { header, listed, card }) => {
        if (header) {
          if (!policies.has(header.policy)) policies.set(header.policy, policies.size);
          pages[`/${place}`] = header.noindex
            ? [policies.get(header.policy), 'noindex']
            : [policies.get(header.policy)];
        }
        if (listed) sitemaps[listed[0]].push(listed[1]);
        if (card) cards.set(...card);
      };
      const lay = async (path, text) => text.length > worthShrinking && writeFile(`${path}.br`, await shrink(text));

      for (const [place, facts] of finished) note(place, facts);
      // Nothing is left to do in the folders of pages that are finished, and there are thousands.
      const exclude = (place) => shared.test(`/${place}/`);
      const finish = async (place) => {
        const path = join(root, place);
        const text = await readFile(path, 'utf8');
        if (!path.endsWith('.html')) return lay(path, text);
        // What Astro writes without being asked for a page: an address that leads elsewhere.
        const { html, ...facts } = factsOf(text);
        note(place, facts);
        if (html !== text) await writeFile(path, html);
      };
      const places = await Array.fromAsync(
        glob('**/*.{html,css,js,svg,json,xml,webmanifest,txt}', { cwd: root, exclude }),
      );
      await pLimit(16).map(
        places.filter((place) => !finished.has(place)),
        finish,
      );
      await drawCards(root, cards);
      for (const [locale, urls] of Object.entries(sitemaps)) {
        const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.sort().join('\n')}\n</urlset>\n`;
        await writeFile(join(root, `sitemap-${locale}.xml`), text);
        await lay(join(root, `sitemap-${locale}.xml`), text);
      }
      await writeFile(join(root, 'headers.json'), JSON.stringify({ policies: [...policies.keys()], pages }));
    },
  },
});
