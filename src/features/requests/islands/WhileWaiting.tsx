import { useQuery } from '@tanstack/react-query';
import { whileWaiting } from '../../resources/domain/while-waiting.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { waitingPiecesQuery } from '../queries.ts';

type Props = { locale: Locale; t: Messages['requests']; topic: string | null };

/** Something to do while an answer is awaited: pieces about the topic, and what prepares a first meeting. */
export function WhileWaiting({ locale, t, topic }: Props) {
  const { data = [] } = useQuery(waitingPiecesQuery(locale));
  const pieces = whileWaiting(data, topic);
  if (pieces.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3 className="text-base">{t.whileWaiting}</h3>
      <ul>
        {pieces.map((one) => (
          <li key={one.slug}>
            <a href={path(locale, 'resource', one.slug)}>{one.title}</a>{' '}
            <span className="text-sm text-soft">{fill(t.minutesToRead, { minutes: one.minutes })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
