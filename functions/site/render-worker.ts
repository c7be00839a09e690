import { parentPort, workerData } from 'node:worker_threads';
import type { Ask, Rendered } from './renderer.ts';

type Entry = { render: (request: Request, locals: object) => Promise<Response> };

const { render } = (await import((workerData as { entry: string }).entry)) as Entry;

parentPort!.on('message', async ({ id, url, locals }: Ask) => {
  let answer: Rendered;
  try {
    const response = await render(new Request(url), locals);
    answer = { id, status: response.status, headers: [...response.headers], body: await response.text() };
  } catch (error) {
    answer = { id, error: (error as Error).stack ?? String(error) };
  }
  parentPort!.postMessage(answer);
});
parentPort!.postMessage({ id: 0, status: 200, headers: [], body: '' } satisfies Rendered);
