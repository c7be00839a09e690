import { longDate } from '../../../core/i18n/dates.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** Mentors who are on a break, why and until when. */
export function PausedMentors({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.paused} shown={queue.paused.length} total={queue.totals.paused}>
      <ul role="list" className="rows">
        {queue.paused.map((one) => (
          <li key={one.mentor_id} className="row justify-between">
            <span>
              <a href={path(locale, 'mentor', one.slug)}>{one.name}</a> · {t.pauseReasons[one.pause_reason]}
              <br />
              <span className="text-sm text-soft">
                {longDate(locale, one.paused_at)}
                {one.resume_at && <> → {longDate(locale, one.resume_at)}</>}
              </span>
            </span>
            <ReasonButton
              messages={messages}
              label={t.resume}
              question={t.resumeReason}
              run={(reason) => decide('staff/resume', { mentor: one.mentor_id, reason })}
            />
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
