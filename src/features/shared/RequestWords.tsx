/** @jsxImportSource preact */
import type { RequestView } from '../requests/types.ts';
import { shortDate } from '../../core/i18n/dates.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';

type Props = { locale: Locale; t: Messages['requests']; request: RequestView };

/** What the mentee wrote, under the headings they wrote it under. */
export function RequestText({ t, request }: Omit<Props, 'locale'>) {
  return (
    <dl class="said">
      <div>
        <dt>{t.goal}</dt>
        <dd>{request.goal}</dd>
      </div>
      <div>
        <dt>{t.background}</dt>
        <dd>{request.background}</dd>
      </div>
      <div>
        <dt>{t.why}</dt>
        <dd>{request.why}</dd>
      </div>
    </dl>
  );
}

/** What happened, in order, with the words that were said. Days are those of `timeZone`; the reader's own without it. */
export function History({ locale, t, request, timeZone }: Props & { timeZone?: string | undefined }) {
  const mentor = request.mentor.name || t.formerMember;
  const mentee = request.mentee.name || t.formerMember;
  return (
    <ol role="list" class="history small">
      {request.events.map((event, i) => (
        <li key={i}>
          <span class="soft">{shortDate(locale, event.at, timeZone)} · </span>
          {fill(t.events[event.command], { name: event.by === 'mentee' ? mentee : mentor })}
          {event.note && <blockquote>{event.note}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
