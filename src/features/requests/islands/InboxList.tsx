import type { RequestView } from '../types.ts';
import { daysLeft } from '../../../core/domain/days.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { plural } from '../../../core/i18n/translate.ts';
import type { RequestMessages } from '../words.ts';
import type { RequestGroups } from '../group-requests.ts';

type Props = {
  locale: Locale;
  messages: RequestMessages;
  groups: RequestGroups;
  serverTime: string;
  shown: string | undefined;
  onChoose: (id: string) => void;
};

/** All requests of a mentor by name, with where each stands; one is shown beside it. */
export function InboxList({ locale, messages, groups, serverTime, shown, onChoose }: Props) {
  const { inbox: t, requests: r } = messages;
  const badge = (one: RequestView) => {
    if (one.status === 'question') return <span className="badge full">{t.asked}</span>;
    if (one.status === 'sent')
      return <span className="badge wait">{plural(locale, r.daysLeft, daysLeft(one.deadline_at, serverTime))}</span>;
    return <span className={`badge ${one.status === 'accepted' ? 'open' : 'ended'}`}>{r.status[one.status]}</span>;
  };
  const group = (title: string, some: RequestView[]) =>
    some.length > 0 && (
      <>
        <h2 className="group">{title}</h2>
        <ul role="list">
          {some.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === shown ? 'true' : undefined}
                onClick={() => onChoose(one.id)}
              >
                <b>{one.mentee.name || r.formerMember}</b>
                {badge(one)}
                <span className="soft small goal">{one.goal}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <nav className="list" aria-label={t.list}>
      {groups.waiting.length === 0 && <p className="soft">{t.empty}</p>}
      {group(t.list, groups.waiting)}
      {group(t.together, groups.together)}
      {group(t.past, groups.past)}
    </nav>
  );
}
