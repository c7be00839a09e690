import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { useMember } from '../../../core/useMember.ts';
import type { RequestView } from '../../requests/types.ts';
import { longDate, shortDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { forSide } from '../for-side.ts';
import { markRead } from '../mark-read.ts';
import { notificationsQuery, type Notification } from '../queries.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'notices' | 'requests' | 'site' | 'errors'>;
  topics: Record<string, string>;
};

/** Where a notification leads. */
function targetOf(locale: Locale, one: Notification, request: RequestView | undefined): string {
  const mentorship = one.relationship_id ?? (one.type === 'request_accepted' ? request?.relationship?.id : null);
  if (mentorship) return path(locale, 'mentorship', undefined, { m: mentorship });
  if (request) return path(locale, request.side === 'mentor' ? 'inbox' : 'requests', undefined, { r: request.id });
  if (one.type === 'saved_search_matches') return path(locale, 'saved');
  if (one.type === 'topic_open' && one.data.mentor_id)
    return path(locale, 'ask', undefined, { mentor: one.data.mentor_id });
  if (one.data.topic && one.type !== 'group_offer') return path(locale, 'topic', one.data.topic);
  return path(locale, /mentor|draft/.test(one.type) ? 'mentorProfile' : 'inbox');
}

/** What happened, newest first; the other side by the same name as everywhere else. */
function Notifications({ locale, messages, topics }: Props) {
  const t = messages.notices;
  const isMember = useMember(locale);
  const { data, error } = useQuery({ ...notificationsQuery(), enabled: isMember });
  async function markAll() {
    const now = new Date().toISOString();
    queryClient.setQueryData(
      notificationsQuery().queryKey,
      (old) => old && { ...old, list: old.list.map((one) => ({ ...one, read_at: one.read_at ?? now })) },
    );
    await markRead();
  }
  const words = (one: Notification, request: RequestView | undefined) => {
    const name =
      (request?.side === 'mentor' ? request.mentee.name : request?.mentor.name) || messages.requests.formerMember;
    const date = one.data.deadline_at ?? request?.deadline_at;
    const own = forSide(t, one.type, { side: request?.side, waitedFor: one.data.waited_for });
    return fill(own ?? t.types[one.type as keyof typeof t.types] ?? one.type, {
      name,
      date: date ? longDate(locale, date) : '',
      topic: topics[one.data.topic ?? ''] ?? '',
    });
  };
  if (error) return <NotFetched locale={locale} errors={messages.errors} error={error} />;
  if (!data) return <Loading label={messages.site.loading} />;
  if (data.list.length === 0) return <p className="text-soft">{t.empty}</p>;
  return (
    <div className="stack">
      {data.list.some((one) => !one.read_at) && (
        <div>
          <button type="button" className="button quiet slim" onClick={() => void markAll()}>
            {t.markAll}
          </button>
        </div>
      )}
      <ul role="list" className="rows">
        {data.list.map((one) => {
          const request = data.requests.get(one.request_id ?? '');
          return (
            <li key={one.id} className="grid">
              <a className={`link ${one.read_at ? '' : 'font-semibold'}`} href={targetOf(locale, one, request)}>
                {words(one, request)}
              </a>
              <span className="text-sm text-soft">
                {!one.read_at && <b>{t.unread} · </b>}
                {shortDate(locale, one.created_at)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export default island(Notifications);
