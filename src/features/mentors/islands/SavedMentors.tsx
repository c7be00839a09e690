import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Avatar } from '../../../core/ui/Avatar.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { markMentor, type MarkedMentor } from '../saved-mentors.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { savedMentorsQuery } from '../saved-mentors-query.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'saved' | 'mentor' | 'site'> };

/** Mentors kept for later, and those hidden from one's results (T10). */
function SavedMentors({ locale, messages }: Props) {
  const t = messages.saved;
  const { data: mentors = [] } = useQuery(savedMentorsQuery());
  async function forget(one: MarkedMentor) {
    queryClient.setQueryData(
      savedMentorsQuery().queryKey,
      mentors.filter((other) => other.id !== one.id),
    );
    await markMentor(one, null);
  }
  const rows = (kind: MarkedMentor['kind'], undo: string) => (
    <ul role="list" className="rows">
      {mentors
        .filter((one) => one.kind === kind)
        .map((one) => (
          <li key={one.id} className="row justify-between">
            <span className="row">
              <Avatar size="small" id={one.id} name={one.name} />
              {one.slug ? (
                <a href={path(locale, 'mentor', one.slug)}>{one.name}</a>
              ) : (
                <span className="text-soft">{t.gone}</span>
              )}
            </span>
            <button type="button" className="link" onClick={() => void forget(one)}>
              {undo}
            </button>
          </li>
        ))}
    </ul>
  );
  const isMember = storedSession() !== null;
  return (
    <div className="stack">
      <h2>{t.mentors}</h2>
      {mentors.every((one) => one.kind !== 'saved') && (
        <div className="stack">
          <p>{t.empty}</p>
          <div>
            <a className="button primary" href={path(locale, 'find')}>
              {messages.site.find}
            </a>
          </div>
        </div>
      )}
      {rows('saved', messages.mentor.undo)}
      {!isMember && mentors.length > 0 && <p className="text-sm text-soft">{t.onDevice}</p>}
      {mentors.some((one) => one.kind === 'dismissed') && (
        <>
          <h2>{t.hidden}</h2>
          {rows('dismissed', t.restore)}
        </>
      )}
    </div>
  );
}

export default island(SavedMentors);
