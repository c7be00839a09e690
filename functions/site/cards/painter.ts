import { Worker } from 'node:worker_threads';
import type { Card } from './draw.ts';

type Drawn = { id: number; png?: Uint8Array<ArrayBuffer>; error?: string };

/** Draws cards in a thread of its own, started by the first one: a picture takes a tenth of a second that nobody else should wait for. */
export function cardPainter(): (card: Card) => Promise<Uint8Array<ArrayBuffer>> {
  const waiting = new Map<number, { done: (png: Uint8Array<ArrayBuffer>) => void; fail: (error: Error) => void }>();
  let worker: Worker | null = null;
  let last = 0;
  const start = (): Worker => {
    const one = new Worker(new URL('./worker.ts', import.meta.url));
    one.unref();
    one.on('message', ({ id, png, error }: Drawn) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (png) asked?.done(png);
      else asked?.fail(new Error(error));
    });
    one.on('error', (error) => {
      worker = null;
      for (const { fail } of waiting.values()) fail(error as Error);
      waiting.clear();
    });
    return one;
  };
  return (card) =>
    new Promise((done, fail) => {
      worker ??= start();
      waiting.set((last += 1), { done, fail });
      worker.postMessage({ id: last, card });
    });
}
