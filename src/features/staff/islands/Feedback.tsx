import { mailtoOf } from '../../../core/domain/email.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** What people say of the site, and how it was settled (MO-17). */
export function Feedback({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.feedback} shown={queue.feedback.length} total={queue.totals.feedback}>
      <ul role="list" className="rows">
        {queue.feedback.map((one) => (
          <li key={one.id} className="stack-tight">
            <span>
              <b>{messages.feedback.kinds[one.kind]}</b>{' '}
              <span className="text-sm text-soft">
                {one.page && fill(t.feedbackFrom, { page: one.page })} · {longDate(locale, one.created_at)}
              </span>
            </span>
            <p className="whitespace-pre-line">{one.note}</p>
            <div className="row">
              <ReasonButton
                messages={messages}
                label={t.feedbackClose}
                question={t.resolution}
                run={(resolution) => decide('staff/feedback', { feedback: one.id, resolution })}
              />
              {one.email && <a href={mailtoOf(one.email)}>{fill(t.feedbackAnswer, { email: one.email })}</a>}
            </div>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
