import { useEffect, useState } from 'preact/hooks';
import type { RequestView } from '../../data/types.ts';
import { longDate, shortDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { database, read } from '../../services/database.ts';
import { useMember } from '../shared/useMember.ts';

type Notice = {
  id: string;
  type: string;
  request_id: string | null;
  data: { deadline_at?: string; topic?: string; mentor_id?: string };
  created_at: string;
  read_at: string | null;
};
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'notices' | 'requests' | 'site'>;
  topics: Record<string, string>;
};

/** What happened, newest first; the other side by the same name as everywhere else. */
export default function Notices({ locale, messages, topics }: Props) {
  const t = messages.notices;
  const member = useMember(locale);
  const [list, setList] = useState<Notice[] | null>(null);
  const [requests, setRequests] = useState<Map<string, RequestView>>(new Map());
  useEffect(() => {
    if (!member) return;
    void (async () => {
      const db = await database();
      const [{ data }, mine, theirs] = await Promise.all([
        db
          .from('notifications')
          .select('id, type, request_id, data, created_at, read_at')
          .order('created_at', { ascending: false })
          .limit(100),
        read<{ requests: RequestView[] }>('list_requests', { p_side: 'mentee' }),
        read<{ requests: RequestView[] }>('list_requests', { p_side: 'mentor' }),
      ]);
      setRequests(
        new Map(
          [mine, theirs].flatMap((answer) => (answer.ok ? answer.value.requests : [])).map((one) => [one.id, one]),
        ),
      );
      setList((data as Notice[] | null) ?? []);
    })();
  }, []);
  async function markAll() {
    const now = new Date().toISOString();
    setList((all) => all!.map((one) => ({ ...one, read_at: one.read_at ?? now })));
    await (await database()).from('notifications').update({ read_at: now }).is('read_at', null);
  }
  if (!list)
    return (
      <div class="skeleton" role="status" aria-label={messages.site.loading}>
        <i />
        <i />
      </div>
    );
  if (list.length === 0) return <p class="soft">{t.empty}</p>;
  const words = (one: Notice) => {
    const request = requests.get(one.request_id ?? '');
    const name =
      (request?.side === 'mentor' ? request.mentee.name : request?.mentor.name) || messages.requests.formerMember;
    const date = one.data.deadline_at ?? request?.deadline_at;
    return fill(t.types[one.type as keyof typeof t.types] ?? one.type, {
      name,
      date: date ? longDate(locale, date) : '',
      topic: topics[one.data.topic ?? ''] ?? '',
    });
  };
  const target = (one: Notice) => {
    const request = requests.get(one.request_id ?? '');
    if (request) return path(locale, request.side === 'mentor' ? 'inbox' : 'requests', undefined, { r: request.id });
    if (one.type === 'saved_search_matches') return path(locale, 'saved');
    if (one.type === 'topic_open' && one.data.mentor_id)
      return path(locale, 'ask', undefined, { mentor: one.data.mentor_id });
    if (one.data.topic && one.type !== 'group_offer') return path(locale, 'topic', one.data.topic);
    return path(locale, /mentor|draft/.test(one.type) ? 'mentorProfile' : 'inbox');
  };
  return (
    <div class="stack">
      {list.some((one) => !one.read_at) && (
        <div>
          <button type="button" class="button quiet slim" onClick={markAll}>
            {t.markAll}
          </button>
        </div>
      )}
      <ul role="list" class="notices">
        {list.map((one) => (
          <li key={one.id} class={one.read_at ? '' : 'unread'}>
            <a href={target(one)}>{words(one)}</a>
            <span class="small soft">
              {!one.read_at && <b>{t.unread} · </b>}
              {shortDate(locale, one.created_at)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
