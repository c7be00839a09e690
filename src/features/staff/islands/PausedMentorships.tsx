import { longDate } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** Mentorships that safety staff paused, since when and why, with the way to let them go on. */
export function PausedMentorships({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  const { paused_relationships: paused } = queue;
  return (
    <StaffSection t={t} title={t.pausedMentorships} shown={paused.length} total={queue.totals.paused_relationships}>
      <ul role="list" className="rows">
        {paused.map((one) => (
          <li key={one.id} className="row justify-between">
            <span>
              <b>{fill(t.pair, { mentor: one.mentor, mentee: one.mentee })}</b>
              <br />
              <span className="text-sm text-soft">
                {longDate(locale, one.paused_at)} · {one.reason}
              </span>
            </span>
            {queue.may.pause_relationship && (
              <ReasonButton
                messages={messages}
                label={t.resumeMentorship}
                question={t.resumeMentorshipReason}
                run={(reason) => decide('staff/resume-mentorship', { relationship: one.id, reason })}
              />
            )}
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
