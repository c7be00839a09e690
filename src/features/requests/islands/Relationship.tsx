import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { Select } from '../../../core/ui/Select.tsx';
import type { RequestView } from '../types.ts';
import { shownPhone } from '../../../core/domain/phone.ts';
import { mailtoOf } from '../../../core/domain/email.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { endReasons } from '../schema.ts';
import { post } from '../../../core/http/api.ts';
import { contactQuery } from '../queries.ts';
import { DueReading } from './DueReading.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'requests'>;
  relationship: NonNullable<RequestView['relationship']>;
  name: string;
  /** The other side cannot take part or be reached for now. */
  isUnavailable: boolean;
  /** Whose page this is: the mentee writes first. */
  side: RequestView['side'];
  /** The time that rules go by. */
  now: string;
  onChanged: () => unknown;
};

/** How to reach each other after a yes, and the way out, which is always open. */
export function Relationship({
  locale,
  messages: { requests: t },
  relationship,
  name,
  isUnavailable,
  side,
  now,
  onChanged,
}: Props) {
  const { data: contact, error } = useQuery({ ...contactQuery(relationship.id), enabled: !isUnavailable });
  const [reason, setReason] = useState<string>('goals_met');
  const hasEnded = relationship.ended_at !== null;
  async function end() {
    const answer = await post(`relationships/${relationship.id}/end`, { reason });
    if (answer.ok) onChanged();
  }
  return (
    <section className="stack-tight">
      {hasEnded && <p className="text-soft">{fill(t.endedOn, { date: longDate(locale, relationship.ended_at!) })}</p>}
      {isUnavailable && !hasEnded && <p className="note">{fill(t.unavailable, { name })}</p>}
      {error?.message === 'contact_hidden' && <p className="note">{t.contactHidden}</p>}
      {contact && !isUnavailable && (
        <div className="note good">
          <p>
            <b>{fill(t.meet, { name })}</b>
          </p>
          <p>
            {contact.name}
            {contact.email && (
              <>
                {' '}
                · <a href={mailtoOf(contact.email)}>{contact.email}</a>
              </>
            )}
            {contact.phone && (
              <>
                {' '}
                · <a href={`tel:${contact.phone}`}>{shownPhone(contact.phone)}</a>
              </>
            )}
          </p>
          {!hasEnded && <p className="text-sm">{side === 'mentor' ? fill(t.meetHintMentor, { name }) : t.meetHint}</p>}
        </div>
      )}
      {!hasEnded && <DueReading locale={locale} t={t} since={relationship.created_at} now={now} />}
      {!hasEnded && (
        <div>
          <Confirm
            label={t.endRelationship}
            question={fill(t.endSure, { name })}
            yes={t.endYes}
            no={t.endKeep}
            onYes={end}
          >
            <Select
              name="end_reason"
              label={t.endReason}
              value={reason}
              onChange={setReason}
              options={endReasons.map((value) => ({ value, label: t.endReasons[value] }))}
            />
          </Confirm>
        </div>
      )}
    </section>
  );
}
