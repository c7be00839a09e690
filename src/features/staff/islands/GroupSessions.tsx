import { list, longDate } from '../../../core/i18n/dates.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { SectionProps } from '../words.ts';
import { StaffSection } from './StaffSection.tsx';

/** Group sessions that were offered because a wait list is long, and who said yes (D13). */
export function GroupSessions({ locale, messages, topics, queue }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.groups} shown={queue.group_offers.length} total={queue.totals.group_offers}>
      <ul role="list" className="rows">
        {queue.group_offers.map((one) => (
          <li key={one.topic}>
            <a href={path(locale, 'topic', one.topic)}>{topics[one.topic] ?? one.topic}</a> ·{' '}
            {fill(t.groupRow, { waiting: one.waiting, offered: one.offered, declined: one.declined })}
            <br />
            <span className="text-sm text-soft">
              {longDate(locale, one.offered_at)}
              {one.accepted.length > 0 && (
                <>
                  {' '}
                  · <b>{fill(t.groupYes, { names: list(locale, one.accepted) })}</b>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
