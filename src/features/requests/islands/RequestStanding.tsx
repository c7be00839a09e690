import type { ReactNode } from 'react';
import type { RequestView } from '../types.ts';
import { dateAndTime, daysLeft, longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill, plural } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  locale: Locale;
  t: Messages['requests'];
  request: RequestView;
  /** Who was asked. */
  name: string;
  /** What can be done while it is open. */
  children: ReactNode;
};

/** Where a request stands for its mentee: what the mentor asks, by when something comes, or how and why it ended. */
export function RequestStanding({ locale, t, request, name, children }: Props) {
  const isOpen = request.status === 'sent' || request.status === 'question';
  const lastNote = request.events.findLast((event) => event.command === 'decline' || event.command === 'accept')?.note;
  const question = request.status === 'question' && request.events.findLast((event) => event.command === 'ask');
  const byWhen = request.status === 'question' ? t.replyBy : t.answerBy;
  const expired = request.events.at(-1)?.command === 'ask' ? t.expiredYou : t.expiredText;
  return (
    <>
      {question && (
        <>
          <h3>{fill(t.asks, { name })}</h3>
          <blockquote className="text-lg whitespace-pre-line">{question.note}</blockquote>
        </>
      )}
      {isOpen && (
        <p className="note warn">
          <b>{fill(byWhen, { name, date: dateAndTime(locale, request.deadline_at) })}</b> ·{' '}
          {plural(locale, t.daysLeft, daysLeft(request.deadline_at, request.server_time))}
        </p>
      )}
      {children}
      {request.status === 'declined' && (
        <p>{fill(t.declinedBecause, { name, reason: t.declineReasons[request.decline_reason!] })}</p>
      )}
      {request.status === 'closed' && <p>{fill(t.closeReasons[request.close_reason!], { name })}</p>}
      {request.status === 'expired' && <p>{fill(expired, { name, date: longDate(locale, request.deadline_at) })}</p>}
      {lastNote && <blockquote className="whitespace-pre-line">{lastNote}</blockquote>}
    </>
  );
}
