import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { written } from '../../src/words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('answers with a whole page in both languages where the code of a page is missing', async () => {
  // Beside the packages that the built server asks for.
  const folder = await mkdtemp(join(root, 'node_modules', '.missing-chunk-'));
  try {
    for (const part of ['server', 'client'])
      await cp(join(root, 'dist', part), join(folder, part), { recursive: true });
    const chunks = join(folder, 'server', 'chunks');
    for (const file of await readdir(chunks)) if (/^Topics?_/.test(file)) await rm(join(chunks, file));
    const { handler } = (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as {
      handler: RequestListener;
    };
    const server = createServer(handler).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/fr/sujets/`);
    const page = await answer.text();
    server.close();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
    for (const { unavailable } of Object.values(written)) {
      expect(page).toContain(unavailable.title);
      expect(page).toContain(unavailable.text);
    }
    expect(page, 'it needs no other file').not.toMatch(/<script|<link|<img|src=/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
