import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { StaffAction } from '../queries.ts';

type Props = { locale: Locale; t: Messages['myData']; actions: StaffAction[] };

/** What staff looked at or did with what is somebody's own, when and why. */
export const StaffActions = ({ locale, t, actions }: Props) => (
  <section className="stack">
    <h2>{t.looked}</h2>
    {actions.length === 0 ? (
      <p>{t.lookedNone}</p>
    ) : (
      <ul role="list" className="stack">
        {actions.map((one) => (
          <li key={`${one.at}${one.action}`} className="stack-tight">
            <span>
              <strong>{t.actions[one.action as keyof typeof t.actions] ?? t.actions.other}</strong> ·{' '}
              {t.roles[one.role ?? 'none']}
            </span>
            <span className="text-sm text-soft">
              <time dateTime={one.at}>{dateAndTime(locale, one.at)}</time>
            </span>
            {one.reason && <span>{fill(t.because, { reason: one.reason })}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
);
