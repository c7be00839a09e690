import { compose, type MailContext } from '../mail/compose.ts';
import type { Deps } from '../ports.ts';

type Effect = { id: string; kind: 'email' | 'site'; payload: Record<string, unknown>; attempt: number };

/** Called between two steps; a test throws here to play a worker that dies. */
export type Checkpoint = (step: string) => void | Promise<void>;

/**
 * Delivers what waits in the outbox, `most` effects at a time. An effect is done only after
 * its receiver took it; until then another try carries the same Message-ID.
 * Returns how many were delivered.
 */
export async function deliverOutbox(deps: Deps, options: { most?: number; leaseSeconds?: number; kinds?: string[]; checkpoint?: Checkpoint } = {}): Promise<number> {
  const { most = 20, leaseSeconds = 60, kinds = ['email'], checkpoint = () => {} } = options;
  const rpc = deps.supabase.asService;
  const claimed = await rpc<Effect[]>('claim_outbox', { p_most: most, p_lease_seconds: leaseSeconds, p_kinds: kinds });
  await checkpoint('claimed');
  let delivered = 0;
  for (const effect of claimed) {
    try {
      await deliver(deps, effect, checkpoint);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      await rpc('fail_outbox', { p_id: effect.id, p_attempt: effect.attempt, p_error: (error as Error).message });
      deps.log('warn', 'effect failed', { id: effect.id, kind: effect.kind, attempt: effect.attempt, error: (error as Error).message });
      continue;
    }
    await checkpoint('delivered');
    await rpc('finish_outbox', { p_id: effect.id, p_attempt: effect.attempt });
    await checkpoint('finished');
    delivered += 1;
  }
  return delivered;
}

/** Thrown by a checkpoint: the worker is gone and writes nothing more. */
export class Stopped extends Error {}

async function deliver(deps: Deps, effect: Effect, checkpoint: Checkpoint): Promise<void> {
  if (effect.kind === 'site') return deps.publisher.publish();
  const context = await deps.supabase.asService<MailContext | null>('mail_context', { p_outbox: effect.id });
  await checkpoint('read');
  const mail = context ? await compose(context, deps) : null;
  if (!mail) return;
  await checkpoint('composed');
  await deps.mailer.send(mail);
}
