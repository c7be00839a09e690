import { compareSearch } from './compare.ts';
import { readPieces, syncPieces } from './pieces.ts';
import { SearchPause, type SearchDeps } from './port.ts';
import { makeMissing, setupDrift } from './setup.ts';
import { syncBatch } from './sync.ts';

/** Longest pause when the engine does not answer and does not say for how long, in seconds. */
const longestPause = 60;

/**
 * Keeps the index up to date: looks every `milliseconds` for what changed, goes on at once
 * while there is more, leaves an engine alone for as long as it asks, and compares the whole
 * once a day. Indexes that do not exist are made first, for an engine would make them by itself
 * and show everything; settings that differ are reported, never changed under a running search.
 * `stop()` resolves when the batch under way is over.
 */
export function startSearchLoop(deps: SearchDeps, milliseconds: number): { state(): string; stop(): Promise<void> } {
  let stopped = false;
  let isReady = false;
  let piecesFrom = deps.siteUrl;
  let failures = 0;
  let drift = '';
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function prepare(): Promise<void> {
    drift = await setupDrift(deps);
    if (drift.includes('no index')) {
      await makeMissing(deps);
      drift = await setupDrift(deps);
    }
    if (drift) deps.log('warn', 'search settings drift', { settings: drift });
    isReady = true;
  }

  /** Once, as soon as the site answers: pieces to read change only with the site. */
  async function bringPieces(): Promise<void> {
    const pieces = piecesFrom ? await readPieces(piecesFrom).catch(() => null) : null;
    if (!pieces) return;
    await syncPieces(deps.server, pieces);
    piecesFrom = undefined;
  }

  /** One pass; returns how long to wait for the next, in milliseconds. */
  async function pass(): Promise<number> {
    try {
      if (!isReady) await prepare();
      await bringPieces();
      while (!stopped && (await syncBatch(deps)) > 0) failures = 0;
      if (!stopped && (await deps.supabase.asService<boolean>('claim_search_compare')))
        drift = await compareSearch(deps);
      failures = 0;
      return milliseconds;
    } catch (error) {
      failures += 1;
      const asked = error instanceof SearchPause ? error.seconds : null;
      const seconds = asked ?? Math.min(longestPause, 2 ** (failures - 1));
      deps.log('warn', 'search sync waits', { seconds, error: (error as Error).message });
      return seconds * 1000;
    }
  }
  const next = (wait: number) => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = pass().then(next);
    }, wait);
  };
  next(0);
  return {
    /** In words for /healthz. */
    state: () =>
      failures > 0 ? 'meilisearch (does not answer)' : drift ? `meilisearch (settings drift: ${drift})` : 'meilisearch',
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
