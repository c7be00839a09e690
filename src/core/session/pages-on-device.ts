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
