import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import pLimit from 'p-limit';

const small = { br: promisify(brotliCompress), gz: promisify(gzip) };
/** Below this many bytes nothing is gained. */
const worthIt = 400;

/** Lays a Brotli and a gzip twin beside every text file of the built site, so that the server sends them as they are. */
export const compressFiles = () => ({
  name: 'portage:compress-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await Array.fromAsync(glob('**/*.{html,css,js,svg,json,xml,webmanifest,txt}', { cwd: root }));
      await pLimit(8).map(files, async (file) => {
        const text = await readFile(join(root, file));
        if (text.byteLength < worthIt) return;
        for (const [ending, compress] of Object.entries(small))
          await writeFile(`${join(root, file)}.${ending}`, await compress(text));
      });
    },
  },
});
