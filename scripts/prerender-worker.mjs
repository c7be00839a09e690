import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import './digests-once.mjs';
import { factsOf } from './page-facts.mjs';

// A page is made as bytes, and goes to a disk as bytes: nothing is gained by sending it through a stream, thousands of times.
const said = new WeakMap();
globalThis.Response = class extends Response {
  constructor(body, init) {
    super(body instanceof Uint8Array ? null : body, init);
    if (body instanceof Uint8Array) said.set(this, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  }
};

const { render } = await import(workerData.entry);

/** Most pages have a folder of their own, in one that is there. */
function makeFolder(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') mkdirSync(path, { recursive: true });
    else if (error.code !== 'EEXIST') throw error;
  }
}

/** Renders pages, lays each in its place, and tells what they say of themselves. */
parentPort.on('message', async (pages) => {
  const facts = [];
  for (const { url, file, place } of pages) {
    const response = await render(new Request(url));
    const page = said.get(response);
    if (response.status !== 200 || !page) throw new Error(`${url} answers ${response.status}`);
    const { header, listed } = factsOf(
      page.toString('utf8', 0, page.indexOf('</head>')),
      response.headers.get('content-security-policy'),
    );
    makeFolder(dirname(file));
    writeFileSync(file, page);
    facts.push([place, { header, listed }]);
  }
  parentPort.postMessage(facts);
});
