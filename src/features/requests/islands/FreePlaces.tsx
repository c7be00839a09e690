import { useState } from 'react';
import { Check } from '../../../core/ui/Check.tsx';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { plural } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { Places } from '../queries.ts';

type Props = {
  locale: Locale;
  t: Messages['inbox'];
  places: Places;
  /** How many requests wait for an answer. */
  waiting: number;
  canPause: boolean;
  error: string | undefined;
  onPause: (body: { resume_on: string | null; keep_waiting: boolean }) => Promise<boolean>;
};

/** A mentor's places as seats, taken and free, and the pause that takes no more requests. */
export function FreePlaces({ locale, t, places, waiting, canPause, error, onPause }: Props) {
  const [resumeOn, setResumeOn] = useState('');
  const [closeWaiting, setCloseWaiting] = useState(false);
  return (
    <div className="row">
      <span className="seats" aria-hidden="true">
        {Array.from({ length: places.max_active }, (_, i) => (
          <i key={i} className={i < places.max_active - places.places_open ? 'taken' : ''} />
        ))}
      </span>
      <span className="text-soft">{plural(locale, t.free, places.places_open, { all: places.max_active })}</span>
      {canPause && (
        <Confirm
          label={t.pause}
          question={t.pauseText}
          yes={t.pauseYes}
          no={t.cancel}
          onYes={() => onPause({ resume_on: resumeOn || null, keep_waiting: !closeWaiting })}
        >
          <TextField
            name="resume_on"
            type="date"
            label={t.resumeOn}
            value={resumeOn}
            onChange={setResumeOn}
            error={error}
          />
          {waiting > 0 && (
            <Check name="close_waiting" label={t.pauseWaiting} value={closeWaiting} onChange={setCloseWaiting} />
          )}
        </Confirm>
      )}
    </div>
  );
}
