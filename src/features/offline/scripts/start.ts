import { isBuilt } from '../../../core/env/built.ts';
import { canKeep, keepPages } from '../../../core/session/pages-on-device.ts';
import { savesData } from '../../../core/http/saves-data.ts';

/** Once the page is whole and the browser has nothing else to do: keeps pages for reading without a line, and looks after those kept. Not for who asked for less data. */
export function startOffline(): void {
  if (!isBuilt || !canKeep() || savesData()) return;
  const start = async () => {
    const isFirst = !navigator.serviceWorker.controller;
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    // The first page was here before its keeper; nothing is kept yet that could want tending.
    if (isFirst) return keepPages([location.pathname + location.search]);
    await (await import('./tend-pages.ts')).tendPages();
  };
  const begin = () => void start().catch(() => {});
  const whenIdle = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(begin, { timeout: 5000 }) : setTimeout(begin);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
  addEventListener('online', whenIdle);
}
