import { keptCaches } from '../domain/kept-pages.ts';

/** Whether this browser can keep pages at all. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Asks the service worker to keep pages, each with what it needs and as a stranger sees it. Nothing happens where there is none. */
export async function keepPages(addresses: string[]): Promise<void> {
  if (addresses.length === 0 || !canKeep() || !(await navigator.serviceWorker.getRegistration())) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({
    type: 'CACHE_URLS',
    payload: { urlsToCache: addresses.map((one) => [new URL(one, location.origin).href, { credentials: 'omit' }]) },
  });
}

/** Forgets what was read on this device: a shared computer tells nothing of who was here (S4-13). */
export async function forgetPages(): Promise<void> {
  if (!canKeep()) return;
  (await navigator.serviceWorker.getRegistration())?.active?.postMessage({ type: 'FORGET' });
  await Promise.all([caches.delete(keptCaches.pages), caches.delete(keptCaches.photos)]);
}
