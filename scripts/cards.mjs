import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardPainter } from '../functions/site/cards/painter.ts';

const kept = fileURLToPath(new URL('../node_modules/.cache/portage-cards/', import.meta.url));
const drawing = ['draw.ts', 'fraunces.ttf', 'figtree.ttf'];

/** Draws the cards that the pages of a build name, each where its page says it is. One that was drawn before, from the same words, is only copied. */
export async function drawCards(root, cards) {
  await mkdir(kept, { recursive: true });
  const hands = createHash('sha256');
  for (const name of drawing) hands.update(await readFile(new URL(`../functions/site/cards/${name}`, import.meta.url)));
  const style = hands.digest('hex');
  const waiting = [...cards];
  await Promise.all(
    Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
      const paint = cardPainter();
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [path, card] = next;
        const drawn = join(
          kept,
          `${createHash('sha256')
            .update(style + JSON.stringify(card))
            .digest('hex')
            .slice(0, 32)}.png`,
        );
        if (!existsSync(drawn)) await writeFile(drawn, await paint(card));
        await mkdir(dirname(join(root, path)), { recursive: true });
        await copyFile(drawn, join(root, path));
      }
    }),
  );
}
