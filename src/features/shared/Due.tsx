import { useEffect, useState } from 'preact/hooks';
import { dueSince, type Scheduled } from '../../domain/resources/due.ts';
import { shortDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';

type Props = { locale: Locale; t: Messages['requests']; since: string; now: string };

/** Pieces to read at this point of a mentorship, released by its age in days (TD-12). */
export function Due({ locale, t, since, now }: Props) {
  const [pieces, setPieces] = useState<Scheduled[]>([]);
  useEffect(() => {
    void fetch(`/${locale}/reading-schedule.json`)
      .then((answer) => answer.json() as Promise<Scheduled[]>)
      .then(setPieces)
      .catch(() => {});
  }, []);
  const { due, next } = dueSince(pieces, since, now);
  if (due.length === 0) return null;
  return (
    <div class="stack-tight">
      <h3>{t.toRead}</h3>
      <ul class="due">
        {due.map((one) => (
          <li key={one.slug}>
            <a href={path(locale, 'resource', one.slug)}>{one.title}</a>
          </li>
        ))}
      </ul>
      {next && (
        <p class="small soft">{fill(t.toReadNext, { title: next.title, date: shortDate(locale, next.from) })}</p>
      )}
    </div>
  );
}
