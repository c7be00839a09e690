import { randomUUID } from 'node:crypto';
import type { Deps } from '../../ports.ts';
import { deliverOutbox } from './outbox.ts';

/** Batches in one pass at most, so that e-mails do not wait for a long backlog. */
const mostBatches = 60;

/**
 * Runs the jobs that are due, one batch after another and each in a transaction of its own, until none is
 * due or `isStopped`. One that fails is put off and written down for staff; the others run all the same.
 * Any number of workers may do this at once: a job is leased to one of them.
 */
export async function runDueJobs(deps: Deps, isStopped = () => false): Promise<{ ran: number; failed: number }> {
  const rpc = deps.supabase.asService;
  let ran = 0;
  let failed = 0;
  while (ran < mostBatches && !isStopped()) {
    const claim = randomUUID();
    const name = await rpc<string | null>('claim_job', { p_claim: claim });
    if (!name) break;
    ran += 1;
    try {
      const pass = await rpc<{ failed: number }>('run_job', { p_name: name, p_claim: claim });
      if (pass.failed === 0) continue;
      deps.log('error', 'job failed in part', { job: name, rows: pass.failed });
    } catch (error) {
      const { message } = error as Error;
      deps.log('error', 'job failed', { job: name, error: message });
      await rpc('fail_job', { p_name: name, p_claim: claim, p_error: message });
    }
    failed += 1;
  }
  return { ran, failed };
}

/** One pass: the jobs that are due, then the e-mails that wait, cut short between two when `isStopped`. */
export async function runJobs(
  deps: Deps,
  isStopped?: () => boolean,
): Promise<{ ran: number; failed: number; delivered: number }> {
  const passed = await runDueJobs(deps, isStopped);
  return { ...passed, delivered: await deliverOutbox(deps, { isStopped }) };
}
