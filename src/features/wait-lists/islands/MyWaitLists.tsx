import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { nameIn } from '../../../core/i18n/in-locale.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { storedSession } from '../../../core/session/session.ts';
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
      <h2 className="group">{messages.waitList.mine}</h2>
      <ul role="list" className="card rows lines">
        {places.map((place) => (
          <li key={place.topic}>
            <h3>
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
