import { dateAndTime } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { SectionProps } from '../words.ts';
import { StaffSection } from './StaffSection.tsx';

/** Jobs that fail: since when, what they said, and a button that has one run at once. Nothing while all is well. */
export function FailingJobs({ locale, messages, queue: { jobs }, decide }: SectionProps) {
  const t = messages.staff;
  const names: Record<string, string> = t.jobs.names;
  if (jobs.length === 0) return null;
  return (
    <StaffSection t={t} title={t.jobs.title} shown={jobs.length}>
      <ul role="list" className="rows">
        {jobs.map((one) => (
          <li key={one.name} className="row justify-between">
            <span>
              <b>{names[one.name] ?? one.name}</b> ·{' '}
              {fill(t.jobs.since, { date: dateAndTime(locale, one.failing_since) })}
              <br />
              <span className="text-sm text-soft">
                {fill(t.jobs.tries, { count: one.failures, date: dateAndTime(locale, one.next_at) })}
                {one.last_error && (
                  <>
                    <br />
                    <span lang="en">{one.last_error}</span>
                  </>
                )}
              </span>
            </span>
            <button
              type="button"
              className="button quiet slim"
              onClick={() => void decide('staff/retry-job', { name: one.name })}
            >
              {t.retry}
            </button>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
