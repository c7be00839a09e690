import { useQuery } from '@tanstack/react-query';
import { dateWithYear } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { island } from '../../../core/query/island.tsx';
import { Pending } from '../../../core/ui/Pending.tsx';
import { useMember } from '../../../core/useMember.ts';
import { agreementText } from '../agreement-text.ts';
import { relationshipQuery } from '../queries.ts';
import type { MentorshipMessages } from '../words.ts';
import { AgreementTerms } from './AgreementTerms.tsx';

type Props = { locale: Locale; messages: MentorshipMessages };

/** An agreement as one sheet: to read, and to print by the browser. */
function PrintedAgreement({ locale, messages }: Props) {
  const { agreement: t, mentorship } = messages;
  const isMember = useMember(locale);
  const id = new URLSearchParams(location.search).get('m') ?? '';
  const query = useQuery({ ...relationshipQuery(id), enabled: isMember });
  const { data } = query;
  if (query.error || !data) return <Pending locale={locale} messages={messages} query={query} />;
  const back = path(locale, 'mentorship', undefined, { m: id });
  const agreement = data.agreement ?? data.proposal;
  if (!agreement)
    return (
      <p>
        {mentorship.agreementNone} <a href={back}>{t.back}</a>
      </p>
    );
  const { people, term, dates } = agreementText(messages, data, agreement, (at) => dateWithYear(locale, at));
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p>{people}</p>
      {term && <p>{term}</p>}
      <AgreementTerms locale={locale} messages={messages} agreement={agreement} />
      <ul>
        {dates.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        {fill(t.version, { version: String(agreement.version) })}. {t.note}
      </p>
      <p className="row print:hidden">
        <button className="button primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
        {data.agreement && (
          <a className="button quiet" href={`/api/agreement/${id}.pdf?lang=${locale}`}>
            {mentorship.pdf}
          </a>
        )}
        <a href={back}>{t.back}</a>
      </p>
    </div>
  );
}

export default island(PrintedAgreement);
