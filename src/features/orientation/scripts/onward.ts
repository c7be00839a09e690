import { storedSession } from '../../../core/session/stored-session.ts';

/** Only ways into this site: an address of our own, never another's. */
function comesFrom(): string | null {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/(en|fr)\/[^\\]*$/.test(next) ? next : null;
}

/** Leads whoever reads a track back to where they came from, after signing in if need be. A member can finish it. */
export function startOnward(box: HTMLElement): void {
  const link = (part: string) => box.querySelector<HTMLAnchorElement>(`[data-part="${part}"] a`)!;
  const back = comesFrom();
  const onward = link('onward');
  if (back) Object.assign(onward, { href: back, textContent: onward.dataset['back'] });
  const me = storedSession()?.user?.id;
  if (me) {
    void import('./finish.ts').then(({ startFinish }) => startFinish(box, me)).catch(() => {});
    return;
  }
  const signIn = link('visitor');
  const here = signIn.dataset['next']!;
  if (back)
    signIn.search = `?${new URLSearchParams({ next: `${here}?${new URLSearchParams({ next: back })}#finish` })}`;
}
