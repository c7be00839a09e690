import { useQuery } from '@tanstack/react-query';
import { whileWaiting } from '../../resources/domain/while-waiting.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { waitingQuery } from '../queries.ts';
import type { RequestView } from '../types.ts';
import { waitingSteps } from '../waiting-steps.ts';

type Props = { locale: Locale; t: Messages['requests']; topic: RequestView['topic'] };

/** Something to do while an answer is awaited: small steps by the topic's field, and pieces to read. */
export function WhileWaiting({ locale, t, topic }: Props) {
  const { data } = useQuery(waitingQuery(locale));
  if (!data) return null;
  return (
    <section className="stack-tight">
      <h3 className="text-base">{t.whileWaiting}</h3>
      <ul>
        {waitingSteps(data.steps, topic?.field).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="text-sm text-soft">{t.waitingToRead}</p>
      <ul>
        {whileWaiting(data.pieces, topic?.slug ?? null).map((one) => (
          <li key={one.slug}>
            <a href={path(locale, 'resource', one.slug)}>{one.title}</a>{' '}
            <span className="text-sm text-soft">{fill(t.minutesToRead, { minutes: one.minutes })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
