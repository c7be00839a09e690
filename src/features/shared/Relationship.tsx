import { useEffect, useState } from 'preact/hooks';
import type { RequestView } from '../../data/types.ts';
import { mailtoOf } from '../../domain/shared/email.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { endReasons } from '../../schemas/request.ts';
import { Confirm } from './Confirm.tsx';
import { Due } from './Due.tsx';
import { Select } from './Field.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'requests'>;
  relationship: NonNullable<RequestView['relationship']>;
  name: string;
  /** The time that rules go by. */
  now: string;
  onChanged: () => void;
};
type Contact = { name: string; email: string | null; phone: string | null };

/** How to reach each other after a yes, and the way out, which is always open. */
export function Relationship({ locale, messages: { requests: t }, relationship, name, now, onChanged }: Props) {
  const [contact, setContact] = useState<Contact | null>(null);
  const [hidden, setHidden] = useState(false);
  const [reason, setReason] = useState<string>('goals_met');
  const ended = relationship.ended_at !== null;
  useEffect(() => {
    void read<Contact>('relationship_contact', { p_relationship: relationship.id }).then((answer) => {
      if (answer.ok) setContact(answer.value);
      else setHidden(answer.code === 'contact_hidden');
    });
  }, [relationship.id]);
  return (
    <section class="stack-tight">
      {ended && <p class="soft">{fill(t.endedOn, { date: longDate(locale, relationship.ended_at!) })}</p>}
      {hidden && <p class="note">{t.contactHidden}</p>}
      {contact && (
        <div class="note good">
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
                · <a href={`tel:${contact.phone}`}>{contact.phone}</a>
              </>
            )}
          </p>
          {!ended && <p class="small">{t.meetHint}</p>}
        </div>
      )}
      {!ended && <Due locale={locale} t={t} since={relationship.created_at} now={now} />}
      {!ended && (
        <div>
          <Confirm
            label={t.endRelationship}
            question={fill(t.endSure, { name })}
            yes={t.endYes}
            no={t.keep}
            onYes={async () => {
              const answer = await post(`relationships/${relationship.id}/end`, { reason });
              if (answer.ok) onChanged();
            }}
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
