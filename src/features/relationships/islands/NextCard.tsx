import type { ReactNode } from 'react';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { turnOf } from '../domain/turn.ts';
import { stepWords } from '../step-words.ts';
import type { RelationshipView } from '../types.ts';

type Props = {
  locale: Locale;
  t: Messages['mentorship'];
  relationship: RelationshipView;
  name: string;
  /** The one action of the page. */
  children: ReactNode;
};

/** What comes next, for whom and by when; beside it what follows then. */
export function NextCard({ locale, t, relationship, name, children }: Props) {
  const { next, side, request } = relationship;
  const turn = turnOf(next, side);
  const { title, text } = stepWords(t, next, side);
  const day = (date: string | null | undefined) => (date ? longDate(locale, date) : '');
  const values = {
    name,
    mentor: request.mentor.name || t.formerMember,
    on: next.on ? longDate(locale, `${next.on}T12:00:00`) : '',
    end: day(relationship.term_ends_at),
  };
  const after = t.next[next.step].after;
  return (
    <section className="card grid overflow-hidden p-0 lg:grid-cols-[minmax(0,1fr)_372px]">
      <div className="stack-tight px-5 py-6 lg:px-8 lg:py-7">
        <p className="text-sm text-soft">
          <b className="text-ink">{fill(t.turn[turn], { name })}</b>
          {next.by && turn !== 'nobody' && <> · {fill(t.by, { date: day(next.by) })}</>}
        </p>
        <h2 className="max-w-[24ch] text-2xl">{fill(title, values)}</h2>
        <p className="text-soft">{fill(text, values)}</p>
        <div className="row mt-4">{children}</div>
      </div>
      {after.length > 0 && (
        <div className="bg-mist px-5 py-6 lg:px-8 lg:py-7">
          <h3 className="mb-3 font-sans text-sm font-semibold text-soft">{t.after}</h3>
          <ol className="stack list-decimal pl-5">
            {after.map((one) => (
              <li key={one}>{fill(one, values)}</li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
