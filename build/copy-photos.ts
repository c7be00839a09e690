import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { photosIn } from '../src/core/domain/offline-pages.ts';

/** Copies the photos that the pages in `folder` show from the Portage at `origin`. One that is gone meanwhile is left out. */
export async function copyPhotos(origin: string, folder: string): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const photos = new Set(pages.flatMap((name) => photosIn(readFileSync(join(folder, name), 'utf8'))));
  const eightAtATime = pLimit(8);
  const copy = async (photo: string) => {
    const answer = await fetch(origin + photo);
    if (answer.status === 404 || answer.status === 410) return;
    if (!answer.ok) throw new Error(`${photo}: ${answer.status}`);
    mkdirSync(join(folder, dirname(photo)), { recursive: true });
    writeFileSync(join(folder, photo), Buffer.from(await answer.arrayBuffer()));
  };
  await Promise.all([...photos].map((photo) => eightAtATime(() => copy(photo))));
}
