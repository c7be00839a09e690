import { compose, type MailContext } from '../mail/compose.ts';
import type { Deps } from '../../ports.ts';

type Effect = { id: string; kind: 'email'; payload: Record<string, unknown>; attempt: number };

/** Called between two steps; a test throws here to play a worker that dies. */
export type Checkpoint = (step: string) => void | Promise<void>;

/** So many failures in a row mean that the receiver is down, not that an e-mail is wrong: the rest waits for the next pass. */
const failuresInARow = 3;

/**
 * Delivers what waits in the outbox, `most` effects at a time, until `isStopped`. Each is claimed
 * just before its delivery, so that no lease runs out while others are sent. An effect is done
 * only after its receiver took it; until then another try carries the same Message-ID.
 * Returns how many were delivered.
 */
export async function deliverOutbox(
  deps: Deps,
  options: {
    most?: number;
    leaseSeconds?: number;
    kinds?: string[];
    checkpoint?: Checkpoint;
    isStopped?: () => boolean;
  } = {},
): Promise<number> {
  const { most = 200, leaseSeconds = 60, kinds = ['email'], checkpoint = () => {}, isStopped = () => false } = options;
  const rpc = deps.supabase.asService;
  let delivered = 0;
  let failed = 0;
  for (let tried = 0; tried < most && failed < failuresInARow && !isStopped(); tried += 1) {
    const [effect] = await rpc<Effect[]>('claim_outbox', { p_most: 1, p_lease_seconds: leaseSeconds, p_kinds: kinds });
    if (!effect) break;
    await checkpoint('claimed');
    try {
      await deliver(deps, effect, checkpoint);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      await rpc('fail_outbox', { p_id: effect.id, p_attempt: effect.attempt, p_error: (error as Error).message });
      deps.log('warn', 'effect failed', {
        id: effect.id,
        kind: effect.kind,
        attempt: effect.attempt,
        error: (error as Error).message,
      });
      failed += 1;
      continue;
    }
    await checkpoint('delivered');
    await rpc('finish_outbox', { p_id: effect.id, p_attempt: effect.attempt });
    await checkpoint('finished');
    delivered += 1;
    failed = 0;
  }
  return delivered;
}

/** Thrown by a checkpoint: the worker is gone and writes nothing more. */
export class Stopped extends Error {}

async function deliver(deps: Deps, effect: Effect, checkpoint: Checkpoint): Promise<void> {
  const context = await deps.supabase.asService<MailContext | null>('mail_context', { p_outbox: effect.id });
  await checkpoint('read');
  const mail = context ? await compose(context, deps) : null;
  if (!mail) return;
  await checkpoint('composed');
  await deps.mailer.send(mail);
}
