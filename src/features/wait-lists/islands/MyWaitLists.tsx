import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { nameIn } from '../../../core/i18n/in-locale.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { myWaitListsQuery } from '../queries.ts';
import { WaitListPlace } from './WaitListPlace.tsx';

type Props = { locale: Locale; messages: Pick<Messages, 'waitList' | 'errors' | 'mentor'> };

/** The wait lists a member is on, a place on offer first; nothing for who is on none. */
function MyWaitLists({ locale, messages }: Props) {
  const query = myWaitListsQuery();
  const { data: places = [] } = useQuery({ ...query, enabled: storedSession() !== null });
  if (places.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="mt-2 font-sans text-sm font-semibold text-soft">{messages.waitList.mine}</h2>
      <ul role="list" className="card rows py-1.5 *:first:border-t-0">
        {places.map((place) => (
          <li key={place.topic}>
            <h3 className="text-base">
              <a href={path(locale, 'topic', place.topic)}>{nameIn(locale, place)}</a>
            </h3>
            <WaitListPlace
              locale={locale}
              messages={messages}
              place={place}
              onChanged={(next) =>
                queryClient.setQueryData(query.queryKey, (all) =>
                  all?.map((one) => (one.topic === next.topic ? next : one)),
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export default island(MyWaitLists);
