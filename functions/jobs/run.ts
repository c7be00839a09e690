import type { Deps } from '../ports.ts';
import { deliverOutbox } from './outbox.ts';

/** One pass of every job, cut short between two effects when `isStopped`. Safe to run twice at once: each row is claimed. */
export async function runJobs(deps: Deps, isStopped?: () => boolean): Promise<{ delivered: number; settled: number; reminded: number }> {
  const passed = await deps.supabase.asService<{ settled: number; reminded: number }>('run_deadlines');
  const delivered = await deliverOutbox(deps, { isStopped });
  return { ...passed, delivered };
}
