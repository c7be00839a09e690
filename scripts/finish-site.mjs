import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawCards } from './cards.mjs';
import { factsOf, finished, shrink, worthShrinking } from './page-facts.mjs';

/**
 * Last step of a build: writes each page's Content-Security-Policy into headers.json, so that the
 * server sends it as a real header, a sitemap a language of every page that search engines may show,
 * the cards that pages are shared with, and a Brotli twin beside every text file.
 */
export const finishSite = () => ({
  name: 'portage:finish-site',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const headers = {};
      const sitemaps = { en: [], fr: [] };
      const cards = new Map();
      const note = (place, { header, listed, card }) => {
        if (header) headers[`/${place}`] = header;
        if (listed) sitemaps[listed[0]].push(listed[1]);
        if (card) cards.set(...card);
      };
      const lay = async (path, text) => text.length > worthShrinking && writeFile(`${path}.br`, shrink(text));

      for (const [place, facts] of finished) note(place, facts);
      const files = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.(html|css|js|svg|json|xml|webmanifest|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)).filter((path) => !finished.has(relative(root, path)));
      for (const path of files) {
        let text = await readFile(path, 'utf8');
        if (path.endsWith('.html')) {
          const facts = factsOf(text);
          note(relative(root, path), facts);
          if (facts.html !== text) await writeFile(path, (text = facts.html));
        }
        await lay(path, text);
      }
      await drawCards(root, cards);
      for (const [locale, urls] of Object.entries(sitemaps)) {
        const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.sort().join('\n')}\n</urlset>\n`;
        await writeFile(join(root, `sitemap-${locale}.xml`), text);
        await lay(join(root, `sitemap-${locale}.xml`), text);
      }
      await writeFile(join(root, 'headers.json'), JSON.stringify(headers));
    },
  },
});
