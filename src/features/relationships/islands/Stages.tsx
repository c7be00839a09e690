import { shortDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { RelationshipView } from '../types.ts';

type Props = { locale: Locale; t: Messages['mentorship']; relationship: RelationshipView };

/** The stages of a mentorship with their dates: a full circle is done, a ring is where one is (CB-07). */
export function Stages({ locale, t, relationship }: Props) {
  const { stages } = relationship;
  const reached = stages.findIndex(({ done }) => !done);
  return (
    <ol role="list" className="my-8 grid gap-4 sm:auto-cols-fr sm:grid-flow-col" aria-label={t.stages.label}>
      {stages.map(({ stage, at, done }, place) => {
        const state = done ? 'done' : place === reached ? 'now' : 'ahead';
        const date = at && shortDate(locale, at);
        return (
          <li key={stage} className="m-0 grid grid-cols-[1.5rem_1fr] content-start gap-x-3 sm:grid-cols-1 sm:gap-y-2">
            <span className="row flex-nowrap gap-1" aria-hidden="true">
              <span
                className={`text-xs grid size-5 flex-none place-items-center rounded-full border-2 leading-none ${
                  done ? 'border-lake bg-lake text-paper' : state === 'now' ? 'border-lake' : 'border-line-strong'
                }`}
              >
                {done ? '✓' : ''}
              </span>
              <span className={`hidden h-0.5 flex-1 sm:block ${done ? 'bg-lake' : 'bg-line'}`} />
            </span>
            <span>
              <b className={state === 'ahead' ? 'text-soft' : ''}>{t.stages[stage]}</b>
              <span className="sr-only"> ({t.stages[state]})</span>
              {date && (
                <span className="block text-sm text-soft">
                  {stage === 'agreement' && !done ? fill(t.stages.until, { date }) : date}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
