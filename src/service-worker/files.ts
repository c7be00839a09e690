import { filesIn, importsIn, offlineCaches } from '../core/domain/offline-pages.ts';

/** Keeps the scripts and styles of a page beside it. A file's name changes with its content, so one that is here is right. */
export async function keepFiles(html: string): Promise<void> {
  const cache = await caches.open(offlineCaches.files);
  const seen = new Set<string>();
  async function keep(path: string): Promise<void> {
    if (seen.has(path)) return;
    seen.add(path);
    let file = await cache.match(path);
    if (!file) {
      file = (await caches.match(path)) ?? (await fetch(path));
      if (!file.ok) return;
      await cache.put(path, file.clone());
    }
    if (path.endsWith('.js')) await Promise.all(importsIn(await file.text()).map(keep));
  }
  await Promise.all(filesIn(html).map(keep));
}
