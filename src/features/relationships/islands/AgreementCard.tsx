import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { RelationshipView } from '../types.ts';
import { AgreementTerms } from './AgreementTerms.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'agreement' | 'mentor'>;
  relationship: RelationshipView;
  /** Opens the form; none where nothing can be changed any more. */
  onEdit: (() => unknown) | null;
};

/** What both have dated, in short, with the ways to read, keep and change it. */
export function AgreementCard({ locale, messages, relationship, onEdit }: Props) {
  const t = messages.mentorship;
  const { id, agreement } = relationship;
  return (
    <section className="card stack">
      <h2 className="text-lg">{t.agreement}</h2>
      {agreement ? (
        <>
          <AgreementTerms locale={locale} messages={messages} agreement={agreement} brief withoutGoals />
          <p className="text-sm text-soft">
            {fill(t.dated, { date: longDate(locale, agreement.agreed_at!), version: String(agreement.version) })}
          </p>
          <p className="row">
            <a href={path(locale, 'agreement', undefined, { m: id })}>{t.read}</a>
            <a href={`/api/agreement/${id}.pdf?lang=${locale}`}>{t.pdf}</a>
          </p>
          {onEdit && (
            <div>
              <button className="button quiet slim" type="button" onClick={onEdit}>
                {t.suggest}
              </button>
            </div>
          )}
        </>
      ) : (
        <p className="text-soft">{t.agreementNone}</p>
      )}
    </section>
  );
}
