import { expect, it } from 'vitest';
import type { Deps } from '../../ports.ts';
import { runDueJobs } from './run.ts';

/** A database in which these jobs are due, each once, and which writes down what it is asked. */
function due(names: string[], run: (name: string) => { failed: number }) {
  const waiting = [...names];
  const asked: string[] = [];
  const asService = async (rpc: string, { p_name, p_error }: { p_name?: string; p_error?: string }) => {
    if (rpc === 'claim_job') return waiting.shift() ?? null;
    asked.push([rpc, p_name, p_error].filter(Boolean).join(' '));
    return rpc === 'run_job' ? run(p_name!) : true;
  };
  return { asked, deps: { supabase: { asService }, log: () => {} } as unknown as Deps };
}

it('a job that fails is written down and stops none of the others', async () => {
  const { asked, deps } = due(['expire', 'remind', 'forget'], (name) => {
    if (name === 'remind') throw new Error('no reminders today');
    return { failed: 0 };
  });
  expect(await runDueJobs(deps)).toEqual({ ran: 3, failed: 1 });
  expect(asked).toEqual(['run_job expire', 'run_job remind', 'fail_job remind no reminders today', 'run_job forget']);
});

it('a job of which some rows failed counts as failed, and the database has written it down itself', async () => {
  const { asked, deps } = due(['expire'], () => ({ failed: 2 }));
  expect(await runDueJobs(deps)).toEqual({ ran: 1, failed: 1 });
  expect(asked).toEqual(['run_job expire']);
});

it('no further job begins once it is stopped', async () => {
  const { asked, deps } = due(['expire', 'remind'], () => ({ failed: 0 }));
  expect(await runDueJobs(deps, () => asked.length > 0)).toEqual({ ran: 1, failed: 0 });
});
