import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const canonical = /<link rel="canonical" href="([^"]+)">/;
const alternates = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
const cspTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/**
 * Last step of a build: takes each page's Content-Security-Policy out of its markup
 * into headers.json, so that the server sends it as a real header, writes the sitemap of
 * every page that search engines may show, and lays a Brotli twin beside every text file.
 */
export const finishSite = () => ({
  name: 'portage:finish-site',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const headers = {};
      const listed = [];
      const files = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.(html|css|js|svg|json|xml|webmanifest|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      const finish = async (path) => {
        let text = await readFile(path, 'utf8');
        const policy = path.endsWith('.html') && cspTag.exec(text)?.[1];
        if (policy) {
          headers[`/${relative(root, path)}`] = policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
          text = text.replace(cspTag, '');
          await writeFile(path, text);
        }
        const address = path.endsWith('.html') && !text.includes('name="robots" content="noindex"') && canonical.exec(text)?.[1];
        if (address) {
          const twins = [...text.matchAll(alternates)].map(([, lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
          listed.push(`<url><loc>${address}</loc>${twins.join('')}</url>`);
        }
        if (text.length > 400) {
          await writeFile(`${path}.br`, await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        }
      };
      // Compression runs beside this thread: several files at once keep every core busy.
      await Promise.all(Array.from({ length: 8 }, async () => {
        for (let path = files.pop(); path; path = files.pop()) await finish(path);
      }));
      const sitemap = join(root, 'sitemap.xml');
      await writeFile(sitemap, `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${listed.sort().join('\n')}\n</urlset>\n`);
      await finish(sitemap);
      await appendFile(join(root, 'robots.txt'), `Sitemap: ${new URL('/sitemap.xml', process.env.SITE_URL ?? 'http://localhost:4321')}\n`);
      await writeFile(join(root, 'headers.json'), JSON.stringify(headers));
    },
  },
});
