import { useEffect, useRef } from 'react';
import { addDays } from '../../../core/domain/days.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  locale: Locale;
  t: Messages['mentorForm'];
  /** When the profile was sent, UTC. */
  sentAt: string;
  /** In how many days staff usually read it. */
  reviewDays: number;
  /** It was sent just now: the heading takes the focus. */
  isNew: boolean;
};

/** What happens after a profile was sent, and by when. */
export default function MentorSent({ locale, t, sentAt, reviewDays, isNew }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) title.current?.focus();
  }, [isNew]);
  return (
    <section className="stack">
      <h2 ref={title} tabIndex={-1}>
        {t.sent.title}
      </h2>
      <p role="status">{fill(t.sent.text, { date: longDate(locale, sentAt) })}</p>
      <ol className="stack-tight">
        <li>{fill(t.sent.read, { date: longDate(locale, addDays(sentAt, reviewDays)) })}</li>
        <li>{t.sent.mail}</li>
        <li>{t.sent.after}</li>
      </ol>
      <div className="row">
        <a className="button quiet" href={path(locale, 'resources')}>
          {t.sent.resources}
        </a>
        <a className="link" href={path(locale, 'profile')}>
          {t.sent.notices}
        </a>
      </div>
    </section>
  );
}
