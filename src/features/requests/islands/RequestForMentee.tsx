import type { RequestView } from '../types.ts';
import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { History, RequestText } from './RequestWords.tsx';

type Props = { locale: Locale; t: Messages['requests']; request: RequestView; timeZone?: string | undefined };

/** A request as its mentee reads it from an e-mail: what the mentor asks and by when to reply, then what was sent. */
export function RequestForMentee({ locale, t, request, timeZone }: Props) {
  const name = request.mentor.name || t.formerMember;
  const question = request.status === 'question' && request.events.findLast((event) => event.command === 'ask');
  const isOpen = request.status === 'sent' || question;
  return (
    <>
      <div className="stack px-4 py-6 lg:px-8">
        <h2>{fill(question ? t.asks : t.to, { name })}</h2>
        {question && <blockquote className="text-lg whitespace-pre-line">{question.note}</blockquote>}
        {isOpen && (
          <p className="note warn font-bold">
            {fill(question ? t.replyBy : t.answerBy, {
              name,
              date: dateAndTime(locale, request.deadline_at, timeZone),
            })}
          </p>
        )}
        <details>
          <summary>{t.details}</summary>
          <div className="stack pt-4">
            <RequestText locale={locale} t={t} request={request} />
            <h3 className="text-base">{t.history}</h3>
            <History locale={locale} t={t} request={request} timeZone={timeZone} />
          </div>
        </details>
      </div>
    </>
  );
}
