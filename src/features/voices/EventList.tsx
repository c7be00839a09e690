/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Event } from '../../data/voices.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { database } from '../../services/database.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'events' | 'site'>; built: Event[]; orientation?: boolean };

/** What is coming up, or only live sessions of the orientation: as built in the zone of each place, then in the viewer's own, without what was called off or is over. */
export default function EventList({ locale, messages, built, orientation = false }: Props) {
  const t = messages.events;
  const [events, setEvents] = useState(built);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
    void (async () => {
      const db = await database();
      const { data: now } = await db.rpc('server_time');
      const { data } = await db
        .from('events')
        .select(
          'id, title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, for_orientation, url',
        )
        .gt('starts_at', String(now))
        .order('starts_at')
        .limit(50);
      if (data) setEvents((data as Event[]).filter((one) => one.for_orientation || !orientation));
    })().catch(() => {});
  }, []);
  if (events.length === 0)
    return (
      <p class="soft">
        {t.none} <a href={path(locale, 'resources')}>{messages.site.resources}</a>
      </p>
    );
  return (
    <ul role="list" class="events">
      {events.map((one) => (
        <li key={one.id} class="card stack-tight">
          <p class="when">
            <time dateTime={one.starts_at}>
              {dateAndTime(locale, one.starts_at, awake ? undefined : one.time_zone)}
            </time>
          </p>
          {orientation ? (
            <h3>{locale === 'fr' ? one.title_fr : one.title_en}</h3>
          ) : (
            <h2>{locale === 'fr' ? one.title_fr : one.title_en}</h2>
          )}
          <p>{locale === 'fr' ? one.about_fr : one.about_en}</p>
          <p class="small soft">
            {fill(t.minutes, { count: one.minutes })} · {t.spoken[one.spoken]}
          </p>
          <p>
            <a class="button quiet slim" href={one.url} rel="external">
              {t.go}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
