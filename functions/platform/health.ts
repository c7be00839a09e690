import type { Deps } from '../ports.ts';

type Outbox = { pending: number; dead: number };
type Jobs = { failing: number; late: number; last_finished_at: string | null };

/** How the service is right now. It never throws: a database that does not answer is `down`. */
export async function healthOf({ storage, supabase, version, about, mailer, log }: Deps) {
  try {
    // Reading goes on without room to write: whoever balances the load leaves this process where it is.
    const isFull = await storage.isFull();
    const [outbox, jobs] = await Promise.all([
      supabase.asService<Outbox>('outbox_state'),
      supabase.asService<Jobs>('jobs_state'),
    ]);
    return {
      status: isFull ? ('degraded' as const) : ('ok' as const),
      ...(isFull ? { because: 'storage_full' } : {}),
      version,
      supabase: about.supabase,
      search: about.search,
      payments: about.payments,
      mail: mailer.kind,
      outbox: { pending: outbox.pending, dead: outbox.dead },
      jobs,
    };
  } catch (error) {
    log('error', 'healthz', { error: String(error) });
    return { status: 'down' as const, version };
  }
}
