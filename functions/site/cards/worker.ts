import { parentPort } from 'node:worker_threads';
import { drawCard, type Card } from './draw.ts';

parentPort!.on('message', ({ id, card }: { id: number; card: Card }) => {
  drawCard(card).then(
    (png) => parentPort!.postMessage({ id, png }),
    (error: Error) => parentPort!.postMessage({ id, error: error.message }),
  );
});
