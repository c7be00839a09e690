import { useEffect, useState } from 'preact/hooks';
import type { GroupOffer } from '../../data/waiting.ts';
import { addDays } from '../../domain/shared/days.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { database } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';
import { useErrors } from '../shared/useErrors.ts';

type Props = {
  locale: Locale;
  /** How long a mentor has to answer, in days. */ answerDays: number;
  messages: Pick<Messages, 'group' | 'errors'>;
  topics: Record<string, string>;
};

/** Group sessions that a mentor is offered because a line is long: yes or no in one press (D13). */
export default function GroupOffers({ locale, answerDays, messages, topics }: Props) {
  const t = messages.group;
  const [offers, setOffers] = useState<GroupOffer[]>([]);
  const [said, setSaid] = useState('');
  const errors = useErrors(locale, messages.errors);
  useEffect(() => {
    const me = storedSession()?.user?.id;
    if (!me) return;
    void (async () => {
      const db = await database();
      const [{ data }, { data: now }] = await Promise.all([
        db
          .from('group_offers')
          .select('id, topic_slug, waiting, offered_at')
          .eq('mentor_id', me)
          .is('answer', null)
          .order('offered_at'),
        db.rpc('server_time'),
      ]);
      setOffers((data ?? []).filter((one) => addDays(one.offered_at, answerDays) > new Date(String(now))));
    })();
  }, []);
  async function answer(offer: GroupOffer, accept: boolean) {
    const answered = await post('group-offer', { offer: offer.id, accept });
    if (!answered.ok) return void errors.showAnswer(answered);
    errors.clear();
    setOffers((all) => all.filter((one) => one.id !== offer.id));
    setSaid(accept ? t.accepted : t.declined);
  }
  return (
    <div class="stack-tight">
      <p role="status" class={said ? 'note good' : 'visually-hidden'}>
        {said}
      </p>
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      {offers.map((offer) => (
        <section key={offer.id} class="card stack-tight">
          <h2>{fill(t.title, { topic: topics[offer.topic_slug] ?? offer.topic_slug })}</h2>
          <p>{plural(locale, t.text, offer.waiting)}</p>
          <p class="small soft">{fill(t.until, { date: longDate(locale, addDays(offer.offered_at, answerDays)) })}</p>
          <div class="row">
            <button type="button" class="button quiet" onClick={() => void answer(offer, true)}>
              {t.yes}
            </button>
            <button type="button" class="button text" onClick={() => void answer(offer, false)}>
              {t.no}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
