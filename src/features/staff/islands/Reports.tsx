import { longDate } from '../../../core/i18n/dates.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** What members reported, the oldest first (T39). */
export function Reports({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.reports} shown={queue.reports.length} total={queue.totals.reports}>
      <ul role="list" className="rows">
        {queue.reports.map((one) => (
          <li key={one.id} className="stack-tight">
            <span>
              <b>{messages.report.reasons[one.reason]}</b> · {t.subject[one.subject_kind]} ·{' '}
              <span className="text-sm text-soft">{longDate(locale, one.created_at)}</span>
            </span>
            {one.note && <p className="whitespace-pre-line">{one.note}</p>}
            <div className="row">
              {one.photo_of && (
                <ReasonButton
                  messages={messages}
                  label={t.photoRemove}
                  question={t.photoReason}
                  className="button text"
                  run={(reason) => decide('staff/photo', { mentor: one.photo_of, reason })}
                />
              )}
              <ReasonButton
                messages={messages}
                label={t.resolve}
                question={t.resolution}
                run={(resolution) => decide('staff/resolve', { report: one.id, resolution })}
              />
            </div>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
