import { token } from '../../../core/session/session.ts';

/**
 * The search page at an address, as the member who is signed in here or as a stranger; null when nobody answers, or
 * what answers is another page. Never throws.
 */
export async function askPage(address: string, signal: AbortSignal): Promise<Document | null> {
  const ask = (bearer: string | null) =>
    fetch(address, { signal, headers: bearer ? { Authorization: `Bearer ${bearer}` } : {} });
  try {
    const bearer = await token().catch(() => null);
    let answer = await ask(bearer);
    // A session that ended elsewhere finds what a stranger finds.
    if (bearer && answer.status === 401) answer = await ask(null);
    if (!answer.ok && answer.status !== 422) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('[data-part="results"]') ? page : null;
  } catch {
    return null;
  }
}
