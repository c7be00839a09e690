import { useQuery } from '@tanstack/react-query';
import { dateWithYear } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { orientationsQuery } from '../queries.ts';
import type { SectionProps } from '../words.ts';
import { StaffSection } from './StaffSection.tsx';

/** Who has read which orientation and when, and which mentors to be have not (MM-02). */
export function Orientations({ locale, messages }: SectionProps) {
  const t = messages.staff.orientations;
  const { data } = useQuery(orientationsQuery());
  if (!data) return null;
  return (
    <>
      <StaffSection t={messages.staff} title={t.notDone} shown={data.not_done.length}>
        <ul role="list" className="rows">
          {data.not_done.map((one) => (
            <li key={one.profile_id} className="row justify-between">
              <b>{one.name || t.noName}</b>
              <span className="text-sm text-soft">
                {t.status[one.status]} ·{' '}
                {one.version
                  ? fill(t.older, { version: one.version, date: dateWithYear(locale, one.completed_at!) })
                  : t.never}
              </span>
            </li>
          ))}
        </ul>
      </StaffSection>
      <StaffSection t={messages.staff} title={t.done} shown={data.done.length} isList={false}>
        <details>
          <summary>{t.show}</summary>
          <ul role="list" className="rows">
            {data.done.map((one) => (
              <li key={`${one.profile_id} ${one.track} ${one.version}`} className="row justify-between">
                <b>{one.name || t.noName}</b>
                <span className="text-sm text-soft">
                  {t.tracks[one.track]} ·{' '}
                  {fill(t.line, { version: one.version, date: dateWithYear(locale, one.completed_at) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      </StaffSection>
    </>
  );
}
