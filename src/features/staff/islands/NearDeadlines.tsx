import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** Requests whose date is near, with a way to pause a mentor who does not answer. */
export function NearDeadlines({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.near} shown={queue.near_deadline.length} total={queue.totals.near_deadline}>
      <ul role="list" className="rows">
        {queue.near_deadline.map((one) => (
          <li key={one.id} className="row justify-between">
            <span>
              <b>{one.mentor}</b> · {messages.requests.status[one.status]}
              <br />
              <span className="text-sm text-soft">{dateAndTime(locale, one.deadline_at)}</span>
            </span>
            {queue.may.decide && (
              <ReasonButton
                messages={messages}
                label={t.pause}
                question={t.pauseReason}
                run={(reason) => decide('staff/pause', { mentor: one.mentor_id, reason })}
              />
            )}
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
