import { longDate } from '../../../core/i18n/dates.ts';
import { formats } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';
import { SureButton } from './SureButton.tsx';

/** Stories that members would share, for somebody to read first (CR-05). */
export function StoriesToRead({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.stories} shown={queue.stories.length} total={queue.totals.stories}>
      <ul role="list" className="rows">
        {queue.stories.map((one) => (
          <li key={one.profile_id} className="stack-tight">
            <p className="whitespace-pre-line" lang={formats[one.locale]}>
              {one.words}
            </p>
            <span className="text-sm text-soft">
              {fill(t.storyLine, {
                name: messages.stories.shownNames[one.shown_name],
                date: longDate(locale, one.consented_at),
              })}
            </span>
            <div className="row">
              <SureButton
                messages={messages}
                label={t.publish}
                question={t.publishQuestion}
                className="button primary slim"
                run={() => decide('staff/story', { story: one.profile_id, decision: 'approve' })}
              />
              <ReasonButton
                messages={messages}
                label={t.decline}
                question={t.declineReason}
                send={t.sendDecline}
                className="button text"
                run={(reason) => decide('staff/story', { story: one.profile_id, decision: 'decline', reason })}
              />
            </div>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
