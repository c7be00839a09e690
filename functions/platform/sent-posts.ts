import { setTimeout as sleep } from 'node:timers/promises';
import type { SupabasePort } from '../adapters/supabase.ts';
import { Refusal } from '../errors.ts';

type Begun<T> = { state: 'yours'; claim: number } | { state: 'under_way' } | { state: 'done'; outcome: { value: T } };

/** Seconds after which a post whose process has gone is another's to run. */
const lease = 30;
/** Milliseconds between two looks at a post that is under way, and how long somebody waits for it in all. */
const pause = 150;
const patience = 45_000;

/**
 * The memory of posted forms, shared by every process; what a post is known by (`key`) is kept as a keyed digest.
 * `once` runs what a key stands for once: whoever posts the same again, at the same time or in the next quarter of
 * an hour, gets the same outcome, whichever process answers. What failed may be tried again. Refuses `unavailable`
 * when it is still under way after 45 seconds.
 */
export function sentPosts({ asService }: Pick<SupabasePort, 'asService'>) {
  return {
    async once<T>(key: string, run: () => Promise<T>): Promise<T> {
      for (const until = Date.now() + patience; Date.now() < until; await sleep(pause)) {
        const begun = await asService<Begun<T>>('begin_post', { p_key: key, p_lease_seconds: lease });
        if (begun.state === 'done') return begun.outcome.value;
        if (begun.state === 'under_way') continue;
        const finish = (outcome: { value: T | null } | null) =>
          asService('finish_post', { p_key: key, p_claim: begun.claim, p_outcome: outcome });
        let value: T;
        try {
          value = await run();
        } catch (error) {
          // Whoever waits for it tries by themselves; a lease that cannot be given back ends by itself.
          await finish(null).catch(() => {});
          throw error;
        }
        // It has happened: that the memory of it was not written must not be told as a failure.
        await finish({ value: value ?? null }).catch(() => {});
        return value;
      }
      throw new Refusal('unavailable', 10);
    },
    /** Whether the same was posted a moment ago, or is being sent now. */
    has: (key: string): Promise<boolean> => asService<boolean>('is_post_known', { p_key: key }),
  };
}
