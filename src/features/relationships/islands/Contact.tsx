import { useQuery } from '@tanstack/react-query';
import { mailtoOf } from '../../../core/domain/email.ts';
import { shownPhone } from '../../../core/domain/phone.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { contactQuery } from '../queries.ts';

type Props = { t: Messages['mentorship']; id: string; name: string };

/** How to reach the other side; a plain word where that is no longer shown. */
export function Contact({ t, id, name }: Props) {
  const { data: contact, error } = useQuery(contactQuery(id));
  if (error) return error.message === 'contact_hidden' ? <p className="note">{t.contactHidden}</p> : null;
  if (!contact) return null;
  return (
    <section className="card stack-tight">
      <h2 className="text-lg">{fill(t.contact, { name })}</h2>
      <p>{contact.name}</p>
      {contact.email && (
        <p className="wrap-anywhere">
          <a href={mailtoOf(contact.email)}>{contact.email}</a>
        </p>
      )}
      {contact.phone && (
        <p>
          <a href={`tel:${contact.phone}`}>{shownPhone(contact.phone)}</a>
        </p>
      )}
    </section>
  );
}
