import type { RequestView } from '../types.ts';
import { dateAndTime, daysLeft, list } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { History, RequestText } from './RequestWords.tsx';
import type { Names, RequestMessages } from '../words.ts';

type Props = {
  locale: Locale;
  messages: RequestMessages;
  request: RequestView;
  names: Names;
  timeZone?: string | undefined;
};

/** A request as its mentor reads it: the date first, then who and what, in their words. */
export function RequestForMentor({ locale, messages, request, names, timeZone }: Props) {
  const { inbox: t, requests: r, mentor: m } = messages;
  const name = request.mentee.name || r.formerMember;
  const isOpen = request.status === 'sent' || request.status === 'question';
  const all = Math.max(1, daysLeft(request.deadline_at, request.created_at, timeZone));
  const gone = all - Math.min(all, daysLeft(request.deadline_at, request.server_time, timeZone));
  const place = [request.mentee.city, names.provinces[request.mentee.province_code ?? '']].filter(Boolean).join(', ');
  const facts = [
    request.mentee.pronouns,
    place,
    list(
      locale,
      request.mentee.languages.map((code) => names.languages[code] ?? code),
    ),
    `${m.durations[request.duration]}, ${m.formats[request.format]}`,
    request.mentee.hidden && isOpen ? t.nameHidden : '',
  ].filter(Boolean);
  return (
    <>
      {isOpen && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 bg-amber-tint px-4 py-4 text-amber lg:px-8">
          <b>
            {fill(request.status === 'question' ? t.waitingReply : t.answerBy, {
              date: dateAndTime(locale, request.deadline_at, timeZone),
            })}
          </b>
          {request.status === 'sent' && (
            <progress
              className="flex-[1_1_12rem]"
              value={gone}
              max={all}
              aria-label={fill(t.daysGone, { gone, all })}
            />
          )}
        </div>
      )}
      <div className="stack px-4 py-6 lg:px-8">
        <div>
          <h2>{isOpen ? fill(t.wouldLike, { name }) : name}</h2>
          <p className="text-sm text-soft">{facts.join(' · ')}</p>
        </div>
        <RequestText locale={locale} t={r} request={request} />
        {request.events.length > 1 && (
          <details open={request.events.some((event) => event.note)}>
            <summary>{r.history}</summary>
            <History locale={locale} t={r} request={request} timeZone={timeZone} />
          </details>
        )}
      </div>
    </>
  );
}
