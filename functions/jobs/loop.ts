import type { Deps } from '../ports.ts';
import { sitePublishing } from './publish.ts';
import { runJobs } from './run.ts';

/**
 * Runs the jobs every `seconds`, one pass at a time, and ends cleanly: `stop()` resolves
 * when the effect under way is over. The site is published beside it, for a build takes long.
 */
export function startLoop(deps: Deps, seconds: number): { stop(): Promise<void>; now(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const publish = sitePublishing(deps);
  let publishing: Promise<void> = Promise.resolve();

  const pass = async () => {
    if (stopped) return;
    try {
      await runJobs(deps, () => stopped);
    } catch (error) {
      deps.log('error', 'jobs', { error: (error as Error).message });
    }
    if (!stopped) publishing = publish();
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
      await publishing;
    },
  };
}
