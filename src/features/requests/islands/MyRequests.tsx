import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { askAgain } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Pending } from '../../../core/ui/Pending.tsx';
import { useMember } from '../../../core/useMember.ts';
import type { RequestView } from '../types.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { markRead } from '../../notifications/mark-read.ts';
import { myRequestsQuery } from '../queries.ts';
import type { CardMessages } from '../words.ts';
import { CloseOthers } from './CloseOthers.tsx';
import { groupRequests } from '../group-requests.ts';
import { RequestCard } from './RequestCard.tsx';

type Props = { locale: Locale; messages: CardMessages };

/** A mentee's requests: what waits, who said yes, what was before. */
function MyRequests({ locale, messages }: Props) {
  const { requests: t } = messages;
  const isMember = useMember(locale);
  const query = useQuery({ ...myRequestsQuery(), enabled: isMember });
  const { data } = query;
  const wanted = new URLSearchParams(location.search).get('r');
  const moved = useRef<string | null>(null);
  const [done, setDone] = useState({ id: '', said: '' });
  const isFetched = data !== undefined;
  useEffect(() => {
    if (isFetched && wanted) document.getElementById(`r-${wanted}`)?.scrollIntoView({ block: 'start' });
  }, [isFetched, wanted]);
  const seen = data?.map((one) => one.id).join() ?? '';
  useEffect(() => {
    if (seen) void markRead(seen.split(','));
  }, [seen]);
  // A card that was acted on moves to where it belongs now; the focus follows.
  useEffect(() => {
    if (moved.current) document.getElementById(`r-${moved.current}`)?.focus();
    moved.current = null;
  }, [data]);
  function changed(id: string, said = '') {
    setDone({ id, said });
    moved.current = id;
    void askAgain('requests');
  }

  if (query.error || !data) return <Pending locale={locale} messages={messages} query={query} />;
  if (data.length === 0)
    return (
      <div className="stack">
        <p>{t.empty}</p>
        <div className="row">
          <a className="button primary" href={path(locale, 'suggestions')}>
            {t.emptySuggest}
          </a>
          <a className="button quiet" href={path(locale, 'find')}>
            {t.emptyAction}
          </a>
        </div>
      </div>
    );

  const { waiting, together, past } = groupRequests(data);
  const group = (title: string, some: RequestView[], open: number) =>
    some.length > 0 && (
      <section className="stack">
        <h2 className="mt-2 font-sans text-sm font-semibold text-soft">{title}</h2>
        {some.map((one, i) => (
          <RequestCard
            key={one.id + one.status}
            locale={locale}
            messages={messages}
            request={one}
            open={i < open || one.id === wanted}
            said={one.id === done.id ? done.said : ''}
            onChanged={(said) => changed(one.id, said)}
          />
        ))}
      </section>
    );
  return (
    <div className="stack">
      {together.length > 0 && waiting.length > 0 && (
        <CloseOthers locale={locale} messages={messages} waiting={waiting} />
      )}
      {group(t.open, waiting, 9)}
      {group(t.together, together, 9)}
      {group(t.past, past, 3)}
    </div>
  );
}

export default island(MyRequests);
