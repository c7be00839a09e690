import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { ListPlace } from '../types.ts';
import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill, ordinal } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { joinWaitList, leaveWaitList } from '../my-lists.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'waitList' | 'errors' | 'mentor'>;
  place: ListPlace;
  onChanged: (place: ListPlace) => void;
};

/** A place on one wait list: how many are ahead, the place on offer and until when, and the way out, with a way back (D12). */
export function WaitListPlace({ locale, messages, place, onChanged }: Props) {
  const t = messages.waitList;
  const [hasLeft, setLeft] = useState(false);
  const errors = useErrors({ locale, errors: messages.errors });
  async function leave() {
    const answer = await leaveWaitList(place.topic);
    if (answer.ok) setLeft(true);
    else errors.showAnswer(answer);
  }
  async function rejoin() {
    const answer = await joinWaitList(place.topic);
    if (!answer.ok) return errors.showAnswer(answer);
    setLeft(false);
    onChanged(answer.value);
  }
  const { offer } = place;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1" ref={errors.scope}>
      <div role="status" className="stack-tight flex-[1_1_12rem]">
        {hasLeft && <p>{t.left}</p>}
        {!hasLeft && offer && (
          <p>{fill(t.offer, { name: offer.mentor.name, date: dateAndTime(locale, offer.expires_at) })}</p>
        )}
        {!hasLeft && !offer && (
          <p>
            <b>{ordinal(locale, t.position, place.position)}.</b>
          </p>
        )}
      </div>
      <ErrorNote text={errors.general} />
      <div className="row">
        {offer && !hasLeft && (
          <a className="button primary" href={path(locale, 'ask', undefined, { mentor: offer.mentor.id })}>
            {fill(messages.mentor.ask, { name: offer.mentor.name.split(' ')[0] ?? '' })}
          </a>
        )}
        <button type="button" className="link" onClick={() => void (hasLeft ? rejoin() : leave())}>
          {hasLeft ? t.undo : t.leave}
        </button>
      </div>
    </div>
  );
}
