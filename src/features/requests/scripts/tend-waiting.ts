import { longDate } from '../../../core/i18n/dates.ts';
import { pageLocale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { sendWaiting } from './send-waiting.ts';
import { forgetOutcome, onWaiting, outcomes, waitingRequests } from './waiting-requests.ts';

const everySeconds = 30;

/** Sends what waits whenever that may work, and says on any page how it went. */
export function startWaitingLine(place: HTMLElement): void {
  const locale = pageLocale();
  const t = JSON.parse(place.dataset['words']!) as Messages['offline']['line'];
  const link = (href: string, label: string) =>
    Object.assign(document.createElement('a'), { className: 'font-semibold text-inherit', href, textContent: label });
  // The page of the request itself says it in its own words.
  const isThere = (mentor: string) =>
    location.pathname === path(locale, 'ask') && new URLSearchParams(location.search).get('mentor') === mentor;

  function draw(): void {
    const lines = [
      ...outcomes()
        .filter((one) => !isThere(one.mentor.id))
        .map((one) => {
          const isSent = 'deadline' in one;
          const hide = Object.assign(document.createElement('button'), {
            type: 'button',
            className: 'px-1.5 font-semibold underline',
            textContent: t.hide,
            onclick: () => forgetOutcome(one.mentor.id),
          });
          return [
            fill(isSent ? t.sent : t.refused, {
              name: one.mentor.name,
              date: isSent ? longDate(locale, one.deadline) : '',
            }),
            isSent
              ? link(path(locale, 'requests'), t.requests)
              : link(path(locale, 'ask', undefined, { mentor: one.mentor.id, kept: '1' }), t.open),
            hide,
          ];
        }),
      ...waitingRequests()
        .filter((one) => !isThere(one.mentor.id))
        .map((one) => [
          fill(t.waits, { name: one.mentor.name }),
          link(path(locale, 'ask', undefined, { mentor: one.mentor.id }), t.open),
        ]),
    ];
    place.replaceChildren(
      ...lines.map((parts) => {
        const line = Object.assign(document.createElement('p'), { className: 'max-w-none py-2' });
        line.append(...parts.flatMap((one) => [one, ' ']));
        return line;
      }),
    );
    place.hidden = lines.length === 0;
  }
  const send = () => {
    if (navigator.onLine && waitingRequests().length > 0) void sendWaiting();
  };
  onWaiting(() => {
    draw();
    send();
  });
  addEventListener('online', send);
  setInterval(send, everySeconds * 1000);
  draw();
  send();
}
