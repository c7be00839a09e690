import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { answerFor } from '../errors.ts';
import { runJobs } from '../jobs/run.ts';
import type { Deps } from '../ports.ts';

function same(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** GET /healthz for whoever watches, POST /api/jobs/tick for pg_cron or another scheduler. */
export function serviceRoutes(deps: Deps) {
  const routes = new Hono();

  routes.get('/healthz', async (c) => {
    try {
      // Reading goes on without room to write: whoever balances the load leaves this process where it is.
      const full = await deps.storage.isFull();
      const [outbox, jobs] = await Promise.all([
        deps.supabase.asService<{ pending: number; dead: number }>('outbox_state'),
        deps.supabase.asService<{ failing: number; late: number; last_finished_at: string | null }>('jobs_state'),
      ]);
      return c.json({
        status: full ? 'degraded' : 'ok',
        ...(full ? { because: 'storage_full' } : {}),
        version: deps.version,
        supabase: deps.about.supabase,
        search: deps.about.search,
        payments: deps.about.payments,
        mail: deps.mailer.kind,
        outbox: { pending: outbox.pending, dead: outbox.dead },
        jobs,
      });
    } catch (error) {
      deps.log('error', 'healthz', { error: String(error) });
      return c.json({ status: 'down', version: deps.version }, 503);
    }
  });

  routes.post('/api/jobs/tick', async (c) => {
    const key = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (!same(key, deps.jobsKey)) return answerFor(['sign_in_required']);
    const passed = await runJobs(deps);
    await deps.syncSearch().catch((error: Error) => deps.log('warn', 'search sync waits', { error: error.message }));
    return c.json(passed);
  });

  return routes;
}
