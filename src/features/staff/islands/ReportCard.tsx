import { dateAndTime } from '../../../core/i18n/dates.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Person, Report } from '../queries.ts';
import type { SectionProps } from '../words.ts';
import { PersonHistory } from './PersonHistory.tsx';
import { ReadRequest } from './ReadRequest.tsx';
import { ReportActs } from './ReportActs.tsx';

type Props = SectionProps & { report: Report };

/** One report: what was said, who reports whom, what is known of both, and what can be done. */
export function ReportCard({ locale, messages, queue, decide, report }: Props) {
  const t = messages.staff;
  const standing: Record<string, string> = t.standing;
  const nameOf = (one: Person) => (
    <>
      {one.slug ? <a href={path(locale, 'mentor', one.slug)}>{one.name}</a> : one.name || t.orientations.noName}
      {one.mentor && standing[one.mentor] && <> · {standing[one.mentor]}</>}
      {standing[one.status] && (
        <>
          {' '}
          · <b>{standing[one.status]}</b>
        </>
      )}
    </>
  );
  const facts = [
    [t.reportFrom, nameOf(report.reporter)],
    [t.reportAbout, nameOf(report.about)],
    [t.reportWhen, dateAndTime(locale, report.created_at)],
    report.request && [t.subject.request, messages.requests.status[report.request.status]],
  ] as const;
  return (
    <article className="card stack-tight">
      <h3>{messages.report.reasons[report.reason]}</h3>
      {report.note && <blockquote className="font-serif text-lg whitespace-pre-line">{report.note}</blockquote>}
      <dl className="grid gap-1">
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact[0]} className="flex gap-3">
                <dt className="w-24 shrink-0 text-sm text-soft">{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <details>
        <summary>{t.history.title}</summary>
        <div className="stack-tight pt-2">
          <PersonHistory locale={locale} t={t} person={report.about} />
          <PersonHistory locale={locale} t={t} person={report.reporter} />
        </div>
      </details>
      {report.request && queue.may.read_request && (
        <ReadRequest locale={locale} messages={messages} request={report.request.id} />
      )}
      <ReportActs messages={messages} queue={queue} decide={decide} report={report} />
    </article>
  );
}
