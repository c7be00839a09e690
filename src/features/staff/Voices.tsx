import { mailtoOf } from '../../domain/shared/email.ts';
import { dateAndTime, longDate } from '../../i18n/dates.ts';
import { formats, type Locale } from '../../i18n/locales.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { EventForm } from './EventForm.tsx';
import { ReasonButton } from './ReasonButton.tsx';
import type { Section } from './section.ts';

export type VoicesQueue = {
  feedback: {
    id: string;
    kind: keyof Messages['feedback']['kinds'];
    note: string;
    page: string | null;
    email: string | null;
    created_at: string;
  }[];
  stories: {
    profile_id: string;
    words: string;
    locale: Locale;
    shown_name: keyof Messages['stories']['shownNames'];
    consented_at: string;
  }[];
  events: { id: string; title_en: string; title_fr: string; starts_at: string }[];
  totals: Record<'feedback' | 'stories' | 'events', number>;
};
export type VoicesMessages = Pick<
  Messages,
  'staff' | 'feedback' | 'stories' | 'events' | 'errors' | 'site' | 'inbox' | 'profile'
>;
type Props = {
  locale: Locale;
  messages: VoicesMessages;
  queue: VoicesQueue;
  section: Section;
  decide: (path: string, body: object) => Promise<string>;
  onSaved: () => unknown;
};

/** What people say, the stories they would share, and what is coming up, for staff (MO-17, CR-05, TD-14). */
export function Voices({ locale, messages, queue, section, decide, onSaved }: Props) {
  const t = messages.staff;
  return (
    <>
      {section(
        t.feedback,
        queue.feedback.length,
        <ul role="list" class="rows">
          {queue.feedback.map((one) => (
            <li key={one.id} class="stack-tight">
              <span>
                <b>{messages.feedback.kinds[one.kind]}</b>{' '}
                <span class="small soft">
                  {one.page && fill(t.feedbackFrom, { page: one.page })} · {longDate(locale, one.created_at)}
                </span>
              </span>
              <p class="pre">{one.note}</p>
              <div class="row">
                <ReasonButton
                  label={t.resolve}
                  question={t.resolution}
                  send={t.resolve}
                  cancel={messages.inbox.cancel}
                  run={(words) => decide('staff/feedback', { feedback: one.id, resolution: words })}
                />
                {one.email && <a href={mailtoOf(one.email)}>{fill(t.feedbackAnswer, { email: one.email })}</a>}
              </div>
            </li>
          ))}
        </ul>,
        queue.totals.feedback,
      )}
      {section(
        t.stories,
        queue.stories.length,
        <ul role="list" class="rows">
          {queue.stories.map((one) => (
            <li key={one.profile_id} class="stack-tight">
              <p class="pre" lang={formats[one.locale]}>
                {one.words}
              </p>
              <span class="small soft">
                {fill(t.storyLine, {
                  name: messages.stories.shownNames[one.shown_name],
                  date: longDate(locale, one.consented_at),
                })}
              </span>
              <div class="row">
                <button
                  type="button"
                  class="button primary slim"
                  onClick={() => void decide('staff/story', { story: one.profile_id, decision: 'approve' })}
                >
                  {t.publish}
                </button>
                <ReasonButton
                  label={t.decline}
                  question={t.declineReason}
                  send={t.sendDecline}
                  cancel={messages.inbox.cancel}
                  className="button text"
                  run={(words) => decide('staff/story', { story: one.profile_id, decision: 'decline', reason: words })}
                />
              </div>
            </li>
          ))}
        </ul>,
        queue.totals.stories,
      )}
      {section(
        t.eventsTitle,
        queue.events.length,
        <ul role="list" class="rows">
          {queue.events.map((one) => (
            <li key={one.id} class="row between">
              <span>
                {locale === 'fr' ? one.title_fr : one.title_en}
                <br />
                <span class="small soft">{dateAndTime(locale, one.starts_at)}</span>
              </span>
              <Confirm
                label={t.eventCancel}
                question={t.eventCancelQuestion}
                yes={t.eventCancel}
                no={messages.site.cancel}
                onYes={() => decide('staff/event/cancel', { event: one.id })}
                className="button quiet slim"
              />
            </li>
          ))}
        </ul>,
        queue.totals.events,
      )}
      <EventForm locale={locale} messages={messages} onSaved={onSaved} />
    </>
  );
}
