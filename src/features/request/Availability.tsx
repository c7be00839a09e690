import { useState } from 'preact/hooks';
import type { Listing } from '../../data/types.ts';
import { addDays } from '../../domain/shared/days.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Check, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import type { RequestMessages } from './RequestCard.tsx';

export type OwnMentor = {
  status: string;
  paused_at: string | null;
  resume_at: string | null;
  pause_reason: string | null;
  still_open_asked_at: string | null;
  max_active: number;
};
type Props = {
  locale: Locale;
  /** How long a mentor has to say so, in days. */ stillOpenDays: number;
  messages: RequestMessages;
  mentor: OwnMentor;
  places: Pick<Listing, 'places_open' | 'max_active'> | null;
  serverTime: string;
  waiting: number;
  onChanged: () => Promise<void>;
};

/** How many places are free, the pause, and "still open?": a mentor's own limits on top of the page (T20, D2). */
export function Availability({
  locale,
  stillOpenDays,
  messages,
  mentor,
  places,
  serverTime,
  waiting,
  onChanged,
}: Props) {
  const t = messages.inbox;
  const [resumeOn, setResumeOn] = useState('');
  const [closeWaiting, setCloseWaiting] = useState(false);
  const errors = useErrors(locale, messages.errors);
  const asked = mentor.still_open_asked_at ? addDays(mentor.still_open_asked_at, stillOpenDays) : null;
  const silent = asked !== null && asked <= new Date(serverTime);
  const paused = (mentor.paused_at !== null && (mentor.resume_at === null || mentor.resume_at > serverTime)) || silent;
  async function run(path: string, body: object = {}) {
    const answer = await post(path, body);
    if (answer.ok) {
      errors.clear();
      await onChanged();
    } else errors.showAnswer(answer, ['resume_on']);
    return answer.ok || !answer.errors.some((one) => one.field === 'resume_on');
  }
  const resume = (label: string) => (
    <button type="button" class="button quiet slim" onClick={() => void run('resume')}>
      {label}
    </button>
  );
  return (
    <div class="stack-tight availability">
      {places && (
        <p class="row">
          <span class="seats" aria-hidden="true">
            {Array.from({ length: places.max_active }, (_, i) => (
              <i key={i} class={i < places.max_active - places.places_open ? 'taken' : ''} />
            ))}
          </span>
          <span class="soft">{plural(locale, t.free, places.places_open, { all: places.max_active })}</span>
          {!paused && mentor.status === 'published' && (
            <Confirm
              label={t.pause}
              question={t.pauseText}
              yes={t.pauseYes}
              no={t.cancel}
              onYes={() => run('pause', { resume_on: resumeOn || null, keep_waiting: !closeWaiting })}
            >
              <TextField
                name="resume_on"
                type="date"
                label={t.resumeOn}
                value={resumeOn}
                onInput={setResumeOn}
                error={errors.of('resume_on')}
              />
              {waiting > 0 && (
                <Check name="close_waiting" label={t.pauseWaiting} checked={closeWaiting} onChange={setCloseWaiting} />
              )}
            </Confirm>
          )}
        </p>
      )}
      {paused && mentor.pause_reason === 'staff' && <p class="note warn">{t.pausedByStaff}</p>}
      {paused && mentor.pause_reason !== 'staff' && (
        <div class="note warn row between">
          <p>{mentor.resume_at ? fill(t.pausedUntil, { date: longDate(locale, mentor.resume_at) }) : t.paused}</p>
          {resume(t.resume)}
        </div>
      )}
      {asked && !silent && (
        <div class="note warn row between">
          <p>{fill(t.stillOpenAsk, { date: longDate(locale, asked) })}</p>
          {resume(t.stillOpenConfirm)}
        </div>
      )}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
    </div>
  );
}
