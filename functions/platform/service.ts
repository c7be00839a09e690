import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { answerFor } from '../errors.ts';
import { healthOf } from './health.ts';
import { runJobs } from './jobs/run.ts';
import type { Deps } from '../ports.ts';

function same(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** GET /healthz for whoever watches, POST /api/jobs/tick for pg_cron or another scheduler. */
export function serviceRoutes(deps: Deps) {
  const routes = new Hono();

  routes.get('/healthz', async (c) => {
    const health = await healthOf(deps);
    return c.json(health, health.status === 'down' ? 503 : 200);
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
