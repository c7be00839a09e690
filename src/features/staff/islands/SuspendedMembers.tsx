import { longDate } from '../../../core/i18n/dates.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffSection } from './StaffSection.tsx';

/** Accounts that staff suspended, since when and why, with the way back. */
export function SuspendedMembers({ locale, messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.suspended} shown={queue.suspended.length} total={queue.totals.suspended}>
      <ul role="list" className="rows">
        {queue.suspended.map((one) => (
          <li key={one.id} className="row justify-between">
            <span>
              <b>{one.name || t.orientations.noName}</b>
              <br />
              <span className="text-sm text-soft">
                {one.at && longDate(locale, one.at)} · {one.reason}
              </span>
            </span>
            <ReasonButton
              messages={messages}
              label={t.lift}
              question={t.liftReason}
              run={(reason) => decide('staff/lift', { member: one.id, reason })}
            />
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
