import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const cspTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/**
 * Last step of a build: takes each page's Content-Security-Policy out of its markup
 * into headers.json, so that the server sends it as a real header, and lays a
 * Brotli twin beside every text file.
 */
export const finishSite = () => ({
  name: 'portage:finish-site',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const headers = {};
      const files = await readdir(root, { recursive: true, withFileTypes: true });
      for (const entry of files) {
        if (!entry.isFile() || !/\.(html|css|js|svg|json|xml|webmanifest|txt)$/.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        let text = await readFile(path, 'utf8');
        if (entry.name.endsWith('.html')) {
          const policy = cspTag.exec(text)?.[1];
          if (policy) {
            headers[`/${relative(root, path)}`] = policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
            text = text.replace(cspTag, '');
            await writeFile(path, text);
          }
        }
        if (text.length > 400) {
          await writeFile(`${path}.br`, await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        }
      }
      await writeFile(join(root, 'headers.json'), JSON.stringify(headers));
    },
  },
});
