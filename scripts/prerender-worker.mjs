import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { factsOf } from './page-facts.mjs';

const { render } = await import(workerData.entry);

/** Renders one page, lays it in its place, and tells what it says of itself. Without a Brotli twin: most of these pages are read by few, and the server makes one when somebody asks. */
parentPort.on('message', async ({ id, url, file }) => {
  try {
    const response = await render(new Request(url));
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
    const { html, header, listed } = factsOf(await response.text(), response.headers.get('content-security-policy'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    parentPort.postMessage({ id, header, listed });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
