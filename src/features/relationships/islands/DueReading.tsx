import { useQuery } from '@tanstack/react-query';
import { dueSince } from '../../resources/domain/due.ts';
import { shortDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { readingScheduleQuery } from '../queries.ts';

type Props = { locale: Locale; t: Messages['mentorship']; since: string; now: string };

/** Pieces to read at this point of a mentorship, released by its age in days (TD-12). */
export function DueReading({ locale, t, since, now }: Props) {
  const { data = [] } = useQuery(readingScheduleQuery(locale));
  const { due, next } = dueSince(data, since, now);
  if (due.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3 className="text-base">{t.toRead}</h3>
      <ul>
        {due.map((one) => (
          <li key={one.slug}>
            <a href={path(locale, 'resource', one.slug)}>{one.title}</a>
          </li>
        ))}
      </ul>
      {next && (
        <p className="text-sm text-soft">
          {fill(t.toReadNext, { title: next.title, date: shortDate(locale, next.from) })}
        </p>
      )}
    </div>
  );
}
