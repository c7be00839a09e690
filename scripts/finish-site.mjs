import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { drawCards } from './cards.mjs';

const compress = promisify(brotliCompress);
const canonical = /<link rel="canonical" href="([^"]+)">/;
const property = (text, name) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(text)?.[1];
const plain = (text = '') => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const alternates = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
const hidden = /name="robots" content="noindex/;
const cspTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/**
 * Last step of a build: takes each page's Content-Security-Policy out of its markup
 * into headers.json, so that the server sends it as a real header, writes a sitemap a language of
 * every page that search engines may show, draws the cards that pages are shared with, and lays a Brotli twin beside every text file.
 */
export const finishSite = () => ({
  name: 'portage:finish-site',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const headers = {};
      const listed = { en: [], fr: [] };
      const cards = new Map();
      const files = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.(html|css|js|svg|json|xml|webmanifest|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      const finish = async (path) => {
        let text = await readFile(path, 'utf8');
        const policy = path.endsWith('.html') && cspTag.exec(text)?.[1];
        if (policy) {
          headers[`/${relative(root, path)}`] = { policy: plain(policy), ...(hidden.test(text) ? { noindex: true } : {}) };
          text = text.replace(cspTag, '');
          await writeFile(path, text);
        }
        const address = path.endsWith('.html') && !hidden.test(text) && canonical.exec(text)?.[1];
        if (address) {
          const card = new URL(property(text, 'og:image') ?? address).pathname;
          // Cards of people and topics are drawn by the server; that of the home page is a file.
          if (/^\/social\/..\/[a-z]/.test(card) && !/\/(mentor|topic)s\//.test(card)) {
            cards.set(card, { kicker: plain(property(text, 'article:section')) || new URL(address).hostname, title: plain(property(text, 'og:title')), line: plain(property(text, 'og:description')) });
          }
          const twins = [...text.matchAll(alternates)].map(([, lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
          const changed = property(text, 'article:modified_time');
          listed[address.includes('/fr/') ? 'fr' : 'en'].push(`<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${twins.join('')}</url>`);
        }
        // The window fits a page: the usual one takes megabytes a file, and most of the time goes into giving them back.
        if (text.length > 400) {
          await writeFile(`${path}.br`, await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 17, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
        }
      };
      // Compression runs beside this thread: several files at once keep every core busy.
      await Promise.all(Array.from({ length: 8 }, async () => {
        for (let path = files.pop(); path; path = files.pop()) await finish(path);
      }));
      await drawCards(root, cards);
      for (const [locale, urls] of Object.entries(listed)) {
        const sitemap = join(root, `sitemap-${locale}.xml`);
        await writeFile(sitemap, `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.sort().join('\n')}\n</urlset>\n`);
        await finish(sitemap);
      }
      await writeFile(join(root, 'headers.json'), JSON.stringify(headers));
    },
  },
});
