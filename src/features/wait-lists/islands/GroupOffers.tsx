import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import type { GroupOffer } from '../types.ts';
import { addDays } from '../../../core/domain/days.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill, plural } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { post } from '../../../core/http/api.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { groupOffersQuery } from '../queries.ts';

type Props = {
  locale: Locale;
  /** How long a mentor has to answer, in days. */
  answerDays: number;
  messages: Pick<Messages, 'group' | 'errors'>;
  topics: Record<string, string>;
};

/** Group sessions that a mentor is offered because a wait list is long: yes or no in one press (D13). */
function GroupOffers({ locale, answerDays, messages, topics }: Props) {
  const t = messages.group;
  const query = groupOffersQuery(answerDays);
  const { data: offers = [] } = useQuery({ ...query, enabled: storedSession() !== null });
  const [done, setDone] = useState('');
  const errors = useErrors({ locale, errors: messages.errors });
  async function answer(offer: GroupOffer, accept: boolean) {
    const answered = await post('group-offer', { offer: offer.id, accept });
    if (!answered.ok) return errors.showAnswer(answered);
    errors.clear();
    queryClient.setQueryData(query.queryKey, (all) => all?.filter((one) => one.id !== offer.id));
    setDone(accept ? t.accepted : t.declined);
  }
  return (
    <div className="stack-tight" ref={errors.scope}>
      <StatusNote text={done} />
      <ErrorNote text={errors.general} />
      {offers.map((offer) => (
        <section key={offer.id} className="card stack-tight">
          <h2>{fill(t.title, { topic: topics[offer.topic_slug] ?? offer.topic_slug })}</h2>
          <p>{plural(locale, t.text, offer.waiting)}</p>
          <p className="text-sm text-soft">
            {fill(t.until, { date: longDate(locale, addDays(offer.offered_at, answerDays)) })}
          </p>
          <div className="row">
            <button type="button" className="button quiet" onClick={() => void answer(offer, true)}>
              {t.yes}
            </button>
            <button type="button" className="button text" onClick={() => void answer(offer, false)}>
              {t.no}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}

export default island(GroupOffers);
