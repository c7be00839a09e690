import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { factsOf, shrink } from './page-facts.mjs';

const { render } = await import(workerData.entry);

/** Renders one page, lays it and its Brotli twin in their place, and tells what it says of itself. */
parentPort.on('message', async ({ id, url, file }) => {
  try {
    const response = await render(new Request(url));
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
    const { html, header, listed } = factsOf(await response.text(), response.headers.get('content-security-policy'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.br`, shrink(html));
    parentPort.postMessage({ id, header, listed });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
