import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { SectionProps } from '../words.ts';
import { EventForm } from './EventForm.tsx';
import { StaffSection } from './StaffSection.tsx';
import { SureButton } from './SureButton.tsx';

type Props = SectionProps & { onSaved: () => Promise<void> };

/** What is coming up, and the form that announces more (TD-14). */
export function Events({ locale, messages, queue, decide, onSaved }: Props) {
  const t = messages.staff;
  return (
    <div className="stack">
      <StaffSection t={t} title={t.eventsTitle} shown={queue.events.length} total={queue.totals.events}>
        <ul role="list" className="rows">
          {queue.events.map((one) => (
            <li key={one.id} className="row justify-between">
              <span>
                {locale === 'fr' ? one.title_fr : one.title_en}
                <br />
                <span className="text-sm text-soft">{dateAndTime(locale, one.starts_at)}</span>
              </span>
              <SureButton
                messages={messages}
                label={t.eventCancel}
                question={t.eventCancelQuestion}
                yes={t.eventCancelYes}
                className="button quiet slim"
                run={() => decide('staff/event/cancel', { event: one.id })}
              />
            </li>
          ))}
        </ul>
      </StaffSection>
      <EventForm locale={locale} messages={messages} onSaved={onSaved} />
    </div>
  );
}
