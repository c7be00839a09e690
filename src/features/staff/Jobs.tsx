import { dateAndTime } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import type { Section } from './section.ts';

export type FailingJob = {
  name: string;
  failing_since: string;
  failures: number;
  last_error: string | null;
  next_at: string;
};
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'staff'>;
  jobs: FailingJob[];
  section: Section;
  decide: (path: string, body: object) => Promise<string>;
};

/** Jobs that fail: since when, what they said, and a button that has one run at once. */
export function Jobs({ locale, messages, jobs, section, decide }: Props) {
  const t = messages.staff;
  const names: Record<string, string> = t.jobs.names;
  return section(
    t.jobs.title,
    jobs.length,
    <ul role="list" class="rows">
      {jobs.map((one) => (
        <li key={one.name} class="row between">
          <span>
            <b>{names[one.name] ?? one.name}</b> ·{' '}
            {fill(t.jobs.since, { date: dateAndTime(locale, one.failing_since) })}
            <br />
            <span class="small soft">
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
            class="button quiet slim"
            onClick={() => void decide('staff/retry-job', { name: one.name })}
          >
            {t.retry}
          </button>
        </li>
      ))}
    </ul>,
  );
}
