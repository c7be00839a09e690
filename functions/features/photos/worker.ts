import sharp from 'sharp';
import { Refusal } from '../../errors.ts';
import type { Made } from './own-process.ts';
import { makePhoto } from './make.ts';

// The process that makes one photo and ends: functions/features/photos/own-process.ts.
const mostBytes = Number(process.argv[2]) * 1_000_000;
sharp.concurrency(1);
sharp.cache(false);

// Pictures are decoded in other threads: this one is free to look.
setInterval(() => process.memoryUsage.rss() > mostBytes && process.exit(1), 10);
process.once('disconnect', () => process.exit());
process.once('message', (bytes: Uint8Array) => {
  void makePhoto(bytes)
    .then(
      (files): Made => ({ files }),
      (error: Error): Made => (error instanceof Refusal ? { refused: error.code } : { failed: error.message }),
    )
    .then((made) => process.send!(made, () => process.exit()));
});
