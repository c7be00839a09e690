import type { RequestView } from '../types.ts';
import { shortDate } from '../../../core/i18n/dates.ts';
import { nameIn } from '../../../core/i18n/in-locale.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = { locale: Locale; t: Messages['requests']; request: RequestView };

/** What the mentee wrote, under the headings they wrote it under, after the topic they chose. */
export function RequestText({ locale, t, request }: Props) {
  return (
    <dl className="grid gap-4">
      {request.topic && (
        <div>
          <dt className="mb-1 text-sm font-semibold text-soft">{t.topic}</dt>
          <dd>{nameIn(locale, request.topic)}</dd>
        </div>
      )}
      <div>
        <dt className="mb-1 text-sm font-semibold text-soft">{t.goal}</dt>
        <dd className="whitespace-pre-line">{request.goal}</dd>
      </div>
      <div>
        <dt className="mb-1 text-sm font-semibold text-soft">{t.background}</dt>
        <dd className="whitespace-pre-line">{request.background}</dd>
      </div>
      <div>
        <dt className="mb-1 text-sm font-semibold text-soft">{t.why}</dt>
        <dd className="whitespace-pre-line">{request.why}</dd>
      </div>
    </dl>
  );
}

/** What happened, in order, with the words that were said. Days are those of `timeZone`; the reader's own without it. */
export function History({ locale, t, request, timeZone }: Props & { timeZone?: string | undefined }) {
  const mentor = request.mentor.name || t.formerMember;
  const mentee = request.mentee.name || t.formerMember;
  return (
    <ol role="list" className="grid gap-2 text-sm">
      {request.events.map((event, i) => (
        <li key={i}>
          <span className="text-soft">{shortDate(locale, event.at, timeZone)} · </span>
          {fill(t.events[event.command], { name: event.by === 'mentee' ? mentee : mentor })}
          {event.note && <blockquote className="whitespace-pre-line">{event.note}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
