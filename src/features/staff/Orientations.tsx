import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { dateWithYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Track } from '../../i18n/tracks.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { read } from '../../services/database.ts';

type Seen = {
  not_done: {
    profile_id: string;
    name: string;
    status: 'draft' | 'pending';
    version: string | null;
    completed_at: string | null;
  }[];
  done: { profile_id: string; name: string; track: Track; version: string; completed_at: string }[];
};
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'staff'>;
  section: (title: string, count: number, body: ComponentChildren) => ComponentChildren;
};

/** Who has read which orientation and when, and which mentors to be have not (MM-02). */
export function Orientations({ locale, messages, section }: Props) {
  const t = messages.staff.orientations;
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => void read<Seen>('staff_orientations').then((answer) => answer.ok && setSeen(answer.value)), []);
  if (!seen) return null;
  return (
    <>
      {section(
        t.notDone,
        seen.not_done.length,
        <ul role="list" class="rows">
          {seen.not_done.map((one) => (
            <li key={one.profile_id} class="row between">
              <b>{one.name || t.noName}</b>
              <span class="small soft">
                {t.status[one.status]} ·{' '}
                {one.version
                  ? fill(t.older, { version: one.version, date: dateWithYear(locale, one.completed_at!) })
                  : t.never}
              </span>
            </li>
          ))}
        </ul>,
      )}
      {section(
        t.done,
        seen.done.length,
        <details>
          <summary>{t.show}</summary>
          <ul role="list" class="rows">
            {seen.done.map((one) => (
              <li key={`${one.profile_id} ${one.track} ${one.version}`} class="row between">
                <b>{one.name || t.noName}</b>
                <span class="small soft">
                  {t.tracks[one.track]} ·{' '}
                  {fill(t.line, { version: one.version, date: dateWithYear(locale, one.completed_at) })}
                </span>
              </li>
            ))}
          </ul>
        </details>,
      )}
    </>
  );
}
