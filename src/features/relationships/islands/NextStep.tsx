import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { turnOf } from '../domain/turn.ts';
import { stepWords } from '../step-words.ts';
import type { Next, Side } from '../domain/next.ts';

type Props = {
  locale: Locale;
  t: Messages['mentorship'];
  id: string;
  next: Next;
  side: Side;
  name: string;
};

/** Where a mentorship stands, in the list of requests: what comes next, for whom, and the way to its page. */
export function NextStep({ locale, t, id, next, side, name }: Props) {
  const turn = turnOf(next, side);
  const { title } = stepWords(t, next, side);
  return (
    <div className="note good row justify-between">
      <p>
        <span className="text-sm">
          {fill(t.turn[turn], { name })}
          {next.by && turn !== 'nobody' && ` · ${fill(t.by, { date: longDate(locale, next.by) })}`}
        </span>
        <br />
        <b>{fill(title, { name, on: next.on ? longDate(locale, `${next.on}T12:00:00`) : '' })}</b>
      </p>
      <a className="button quiet slim" href={path(locale, 'mentorship', undefined, { m: id })}>
        {t.openIt}
      </a>
    </div>
  );
}
