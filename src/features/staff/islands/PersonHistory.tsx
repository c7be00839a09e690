import { dateWithYear, longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill, plural } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { Person } from '../queries.ts';

type Props = { locale: Locale; t: Messages['staff']; person: Person };

/** What is known of one of the two members of a report: since when, how much they asked, what was reported and done before. */
export function PersonHistory({ locale, t, person }: Props) {
  const h = t.history;
  const acts: Record<string, string> = h.acts;
  return (
    <div>
      <b>{person.name || t.orientations.noName}</b>
      <ul className="text-sm">
        <li>
          {fill(h.since, { date: dateWithYear(locale, person.since) })} · {plural(locale, h.asked, person.asked)}
          {person.mentor && <> · {plural(locale, h.wasAsked, person.was_asked)}</>}
        </li>
        <li>
          {plural(locale, h.reportsAbout, person.reports_about)} · {plural(locale, h.reportsSent, person.reports_sent)}
        </li>
        {person.acts.map((one) => (
          <li key={one.at + one.action}>
            {longDate(locale, one.at)} · {acts[one.action] ?? acts['other']}
            {one.reason && <span className="text-soft"> · {one.reason}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
