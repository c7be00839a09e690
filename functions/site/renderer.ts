import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** One page asked for: its address on the built site, and what it is told beside that. */
export type Ask = { id: number; url: string; locals: object };
export type Rendered =
  { id: number; status: number; headers: [string, string][]; body: string } | { id: number; error: string };
export type Page = { status: number; headers: Headers; body: string };

/** Renders the on-demand pages of one built site: those with `prerender = false`, by their address, from the same components as the others. */
export type Renderer = { render(path: string, locals?: object): Promise<Page>; close(): Promise<void> };

const patience = 10_000;

/**
 * Starts the server part of a built site in a thread of its own. A later build gets another
 * thread, and the memory of this one goes with it; a page that never ends keeps nobody waiting but its reader.
 */
export function startRenderer(folder: string, origin: string, buildKey: string): Renderer {
  const waiting = new Map<
    number,
    { done: (page: Page) => void; fail: (error: Error) => void; timer: NodeJS.Timeout }
  >();
  let last = 0;
  let closed = false;
  let worker = start();

  function start(): Worker {
    const one = new Worker(new URL('./render-worker.ts', import.meta.url), {
      workerData: { entry: pathToFileURL(join(folder, 'server/entry.mjs')).href },
      env: { ...process.env, PORTAGE_ORIGIN: origin, PORTAGE_BUILD_KEY: buildKey, NODE_ENV: 'production' },
    });
    one.unref();
    one.on('message', (answer: Rendered) => {
      const asked = waiting.get(answer.id);
      if (!asked) return;
      settle(answer.id);
      if ('error' in answer) asked.fail(new Error(answer.error));
      else asked.done({ status: answer.status, headers: new Headers(answer.headers), body: answer.body });
    });
    one.on('error', (error) => replace(error as Error));
    return one;
  }
  function settle(id: number): void {
    clearTimeout(waiting.get(id)?.timer);
    waiting.delete(id);
  }
  /** A thread that broke, or hangs, takes its pages with it; the next page gets a new one. */
  function replace(error: Error): void {
    for (const [id, { fail }] of waiting) {
      settle(id);
      fail(error);
    }
    void worker.terminate();
    if (!closed) worker = start();
  }

  return {
    render: (path, locals = {}) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, {
          done,
          fail,
          timer: setTimeout(() => replace(new Error(`${path} took longer than ${patience} ms`)), patience).unref(),
        });
        worker.postMessage({ id, url: new URL(path, origin).href, locals } satisfies Ask);
      }),
    async close() {
      closed = true;
      await worker.terminate();
    },
  };
}
