import type { SitePublisher } from '../ports.ts';

/** Asks somebody else to build the site: one POST, taken when the other side says so. The outbox asks again when it does not. */
export const hookPublisher = (url: string): SitePublisher => ({
  async publish() {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(15_000),
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`The build hook answered ${answer.status}.`);
  },
});
