import type { RequestView } from '../types.ts';
import { daysLeft } from '../../../core/i18n/dates.ts';
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
        <h2 className="mt-2 font-sans text-sm font-semibold text-soft">{title}</h2>
        <ul role="list" className="mt-1.5 mb-5 grid gap-1">
          {some.map((one) => (
            <li key={one.id}>
              <button
                className="flex w-full flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-lg border border-transparent p-4 text-left hover:border-line-strong aria-[current]:border-line-strong aria-[current]:bg-surface"
                type="button"
                aria-current={one.id === shown ? 'true' : undefined}
                onClick={() => onChoose(one.id)}
              >
                <b>{one.mentee.name || r.formerMember}</b>
                {badge(one)}
                <span className="line-clamp-2 basis-full text-sm text-soft">{one.goal}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <nav aria-label={t.list}>
      {groups.waiting.length === 0 && <p className="text-soft">{t.empty}</p>}
      {group(t.list, groups.waiting)}
      {group(t.together, groups.together)}
      {group(t.past, groups.past)}
    </nav>
  );
}
