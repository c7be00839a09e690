import { useErrors } from '../../../core/form/useErrors.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { addDays } from '../../../core/domain/days.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { post } from '../../../core/http/api.ts';
import type { OwnMentor, Places } from '../queries.ts';
import type { RequestMessages } from '../words.ts';
import { FreePlaces } from './FreePlaces.tsx';

type Props = {
  locale: Locale;
  /** How long a mentor has to say so, in days. */
  stillOpenDays: number;
  messages: RequestMessages;
  mentor: OwnMentor;
  places: Places | null;
  serverTime: string;
  waiting: number;
  onChanged: () => Promise<void>;
};

/** How many places are free, the pause, and "still open?": a mentor's own limits on top of the page (T20, D2). */
export function Availability({ stillOpenDays, messages, mentor, places, serverTime, onChanged, ...props }: Props) {
  const { locale, waiting } = props;
  const t = messages.inbox;
  const errors = useErrors({ locale, errors: messages.errors }, ['resume_on']);
  const answerBy = mentor.still_open_asked_at ? addDays(mentor.still_open_asked_at, stillOpenDays) : null;
  const isSilent = answerBy !== null && answerBy <= new Date(serverTime);
  const isPaused =
    (mentor.paused_at !== null && (mentor.resume_at === null || mentor.resume_at > serverTime)) || isSilent;
  async function run(command: 'pause' | 'resume', body: object = {}) {
    const answer = await post(command, body);
    if (answer.ok) {
      errors.clear();
      await onChanged();
    } else errors.showAnswer(answer);
    return answer.ok || !answer.errors.some((one) => one.field === 'resume_on');
  }
  const resume = (label: string) => (
    <button type="button" className="button quiet slim" onClick={() => void run('resume')}>
      {label}
    </button>
  );
  return (
    <div className="stack-tight">
      {places && (
        <FreePlaces
          locale={locale}
          t={t}
          places={places}
          waiting={waiting}
          canPause={!isPaused && mentor.status === 'published'}
          error={errors.of('resume_on')}
          onPause={(body) => run('pause', body)}
        />
      )}
      {isPaused && mentor.pause_reason === 'staff' && <p className="note warn">{t.pausedByStaff}</p>}
      {isPaused && mentor.pause_reason !== 'staff' && (
        <div className="note warn row justify-between">
          <p>{mentor.resume_at ? fill(t.pausedUntil, { date: longDate(locale, mentor.resume_at) }) : t.paused}</p>
          {resume(t.resume)}
        </div>
      )}
      {answerBy && !isSilent && (
        <div className="note warn row justify-between">
          <p>{fill(t.stillOpenAsk, { date: longDate(locale, answerBy) })}</p>
          {resume(t.stillOpenConfirm)}
        </div>
      )}
      <ErrorNote text={errors.general} />
    </div>
  );
}
