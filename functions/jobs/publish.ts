import type { Deps } from '../ports.ts';
import { deliverOutbox } from './outbox.ts';

/** Publishes the site when something asks for it, one build at a time; a call while one is under way joins it. */
export function sitePublishing(deps: Deps): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () =>
    (running ??= deliverOutbox(deps, { most: 1, leaseSeconds: 900, kinds: ['site'] })
      .then(
        () => {},
        (error: Error) => deps.log('error', 'publishing', { error: error.message }),
      )
      .finally(() => (running = null)));
}
