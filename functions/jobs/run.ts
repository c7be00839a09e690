import type { Deps } from '../ports.ts';
import { deliverOutbox } from './outbox.ts';

/** One pass of every job. Safe to run twice at once: each row is claimed. */
export async function runJobs(deps: Deps): Promise<{ delivered: number; settled: number; reminded: number }> {
  const passed = await deps.supabase.asService<{ settled: number; reminded: number }>('run_deadlines');
  let delivered = 0;
  for (let round = 0; round < 10; round += 1) {
    const count = await deliverOutbox(deps);
    delivered += count;
    if (count < 20) break;
  }
  return { ...passed, delivered };
}
