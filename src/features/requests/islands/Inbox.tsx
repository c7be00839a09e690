import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { askAgain } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Pending } from '../../../core/ui/Pending.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import { useMember } from '../../../core/useMember.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { inboxQuery } from '../queries.ts';
import type { InboxMessages, Names } from '../words.ts';
import { Availability } from './Availability.tsx';
import { groupRequests } from '../group-requests.ts';
import { InboxList } from './InboxList.tsx';
import { InboxRequest } from './InboxRequest.tsx';

type Props = {
  locale: Locale;
  /** How long a mentor has to say "still open", in days. */
  stillOpenDays: number;
  messages: InboxMessages;
  names: Names;
};

const reload = () => askAgain('requests');

/** A mentor's inbox: the nearest date first, one answer is enough. */
function Inbox({ locale, stillOpenDays, messages, names }: Props) {
  const { inbox: t } = messages;
  const isMember = useMember(locale);
  const inbox = useQuery({ ...inboxQuery(), enabled: isMember });
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('r'));
  const [done, setDone] = useState('');
  const article = useRef<HTMLElement>(null);

  function choose(id: string) {
    setChosen(id);
    setDone('');
    history.replaceState(null, '', `${location.pathname}?r=${id}`);
    requestAnimationFrame(() => {
      article.current?.focus();
      article.current?.scrollIntoView({ block: 'nearest' });
    });
  }
  /** The answered request stays in view, with what comes next, and keeps the focus. */
  async function showAnswered(id: string, words: string) {
    setChosen(id);
    setDone(words);
    await reload();
    article.current?.focus();
  }

  if (inbox.isError || !inbox.data) return <Pending locale={locale} messages={messages} query={inbox} />;
  const { requests, mentor, places, serverTime } = inbox.data;
  if (!mentor)
    return (
      <div className="stack">
        <p>{t.notMentor}</p>
        <div>
          <a className="button primary" href={path(locale, 'become')}>
            {t.notMentorAction}
          </a>
        </div>
      </div>
    );
  const groups = groupRequests(requests);
  const shown = requests.find((one) => one.id === chosen) ?? groups.waiting[0];
  return (
    <div className="grid gap-5">
      <Availability
        locale={locale}
        stillOpenDays={stillOpenDays}
        messages={messages}
        mentor={mentor}
        places={places}
        serverTime={serverTime}
        waiting={groups.waiting.length}
        onChanged={reload}
      />
      {requests.length === 0 && (
        <div className="card stack-tight">
          <p>
            <b>{t.empty}</b>
          </p>
          <p className="text-soft">{t.emptyText}</p>
        </div>
      )}
      {requests.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-3 lg:grid-cols-[280px_minmax(0,1fr)]">
          <InboxList
            locale={locale}
            messages={messages}
            groups={groups}
            serverTime={serverTime}
            shown={shown?.id}
            onChoose={choose}
          />
          <div className="stack">
            <StatusNote text={done} />
            {shown && (
              <InboxRequest
                key={shown.id}
                ref={article}
                locale={locale}
                messages={messages}
                names={names}
                request={shown}
                onChanged={reload}
                onAnswered={(words) => void showAnswered(shown.id, words)}
              />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

export default island(Inbox);
