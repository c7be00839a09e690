import { dateWithYear } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { termLines } from '../agreement-terms.ts';
import type { Agreement } from '../types.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'agreement' | 'mentor'>;
  agreement: Agreement;
  /** What was agreed before, to mark what a proposal changes. */
  before?: Agreement | null;
  /** Leaves out what nobody said anything about. */
  brief?: boolean;
  /** Leaves out the goals, where they stand beside it. */
  withoutGoals?: boolean;
};

/** What an agreement says, a row a term; beside a former version what changed is marked in words. */
export function AgreementTerms({ locale, messages, agreement, before, brief = false, withoutGoals = false }: Props) {
  const t = messages.agreement;
  const lines = termLines(messages, agreement, (day) => dateWithYear(locale, `${day}T12:00:00`));
  const former = before && termLines(messages, before, (day) => dateWithYear(locale, `${day}T12:00:00`));
  return (
    <dl className={`m-0 grid ${brief ? 'gap-y-2' : 'gap-y-4'}`}>
      {lines.map(({ label, text }, place) => {
        const was = former?.[place]?.text;
        const isChanged = former !== undefined && former !== null && was !== text;
        if ((brief && !text) || (withoutGoals && label === t.goals)) return null;
        return (
          <div key={label} className={brief ? '' : 'grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]'}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="m-0 whitespace-pre-line">
              {text || <span className="text-soft">{t.none}</span>}
              {isChanged && (
                <span className="block text-sm text-amber">
                  {t.changed}
                  {was && ` · ${fill(t.before, { was })}`}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
