import type { Deps } from '../../ports.ts';
import { runJobs } from './run.ts';

/**
 * Runs the jobs every `seconds`, one pass at a time, and ends cleanly: `stop()` resolves
 * when the effect under way is over.
 */
export function startLoop(deps: Deps, seconds: number): { stop(): Promise<void>; now(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const pass = async () => {
    if (stopped) return;
    try {
      await runJobs(deps, () => stopped);
    } catch (error) {
      deps.log('error', 'jobs', { error: (error as Error).message });
    }
  };
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = running.then(pass).then(next);
    }, seconds * 1000);
  };
  next();

  return {
    now: () => (running = running.then(pass)),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
