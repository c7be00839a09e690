import { hasWaiting } from '../../requests/scripts/has-waiting.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-line="${name}"]`)!;

/** Says when the line goes and when it is back, since when a kept copy is kept, and what waits to be sent (T64). */
export function watchConnection(): void {
  const { kept } = document.documentElement.dataset;
  if (kept) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
    }).format(new Date(kept));
    part('kept').textContent = part('kept').dataset['text']!.replace('{date}', date);
    part('kept').hidden = false;
  }
  let hide: ReturnType<typeof setTimeout>;
  const say = (back: boolean) => {
    clearTimeout(hide);
    part('offline').hidden = navigator.onLine;
    part('back').hidden = !back;
    if (back) hide = setTimeout(() => (part('back').hidden = true), 20_000);
  };
  say(false);
  addEventListener('offline', () => say(false));
  addEventListener('online', () => say(true));

  // Only who has something to send loads what sends it; without a line it is tried at the next page.
  let ready: Promise<unknown> | undefined;
  const send = () => {
    if (!hasWaiting()) return;
    ready ??= import('../../requests/scripts/tend-waiting.ts')
      .then(({ startWaitingLine }) => startWaitingLine(part('waiting')))
      .catch(() => (ready = undefined));
  };
  send();
  addEventListener('online', send);
  addEventListener('portage:waiting', send);
}
