import { useQuery } from '@tanstack/react-query';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import type { RequestView } from '../types.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { post } from '../../../core/http/api.ts';
import { NextStep } from '../../relationships/islands/NextStep.tsx';
import { otherMentorsQuery } from '../queries.ts';
import type { CardMessages } from '../words.ts';
import { OtherMentors } from './OtherMentors.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { RequestStanding } from './RequestStanding.tsx';
import { WhileWaiting } from './WhileWaiting.tsx';
import { History, RequestText } from './RequestWords.tsx';

type Props = {
  locale: Locale;
  messages: CardMessages;
  request: RequestView;
  open: boolean;
  /** What was just done with it. */
  said: string;
  /** Runs after something was done, with the words that say so. */
  onChanged: (said?: string) => void;
};

const badge = {
  sent: 'wait',
  question: 'wait',
  accepted: 'open',
  declined: 'ended',
  expired: 'ended',
  withdrawn: 'ended',
  closed: 'ended',
} as const;

/** One request as its mentee sees it: where it stands, by when, and what can be done. */
export function RequestCard({ locale, messages, request, open, said, onChanged }: Props) {
  const { requests: t, mentor: m } = messages;
  const form = useDraftForm({
    locale,
    errors: messages.errors,
    draft: `reply-${request.id}`,
    blank: { reply: '' },
    fields: ['reply'],
  });
  const name = request.mentor.name || t.formerMember;
  const isOpen = request.status === 'sent' || request.status === 'question';
  const others = useQuery({
    ...otherMentorsQuery(request),
    enabled: open && ['declined', 'expired', 'closed', 'withdrawn'].includes(request.status),
  });
  async function act(command: 'reply' | 'withdraw') {
    const answer = await form.send(({ value }) =>
      post<{ deadline_at: string }>(`requests/${request.id}/${command}`, command === 'reply' ? value : {}),
    );
    if (!answer?.ok) return;
    const date = longDate(locale, answer.value.deadline_at);
    onChanged(command === 'reply' ? fill(t.replySent, { name, date }) : '');
  }

  return (
    <article className="card stack" id={`r-${request.id}`} tabIndex={-1} ref={form.errors.scope}>
      <header className="row justify-between">
        <h2 className="text-lg">
          {request.mentor.slug ? (
            <a className="link text-inherit" href={path(locale, 'mentor', request.mentor.slug)}>
              {fill(t.to, { name })}
            </a>
          ) : (
            fill(t.to, { name })
          )}
        </h2>
        <span className={`badge ${badge[request.status]}`}>{t.status[request.status]}</span>
      </header>
      <StatusNote text={said} />
      <RequestStanding locale={locale} t={t} request={request} name={name}>
        <ReplyForm t={t} request={request} form={form} onSubmit={() => void act('reply')} />
      </RequestStanding>
      {request.relationship && (
        <NextStep
          locale={locale}
          t={messages.mentorship}
          id={request.relationship.id}
          next={request.relationship.next}
          side={request.side}
          name={name.split(' ')[0]!}
        />
      )}
      {request.status === 'sent' && <WhileWaiting locale={locale} t={t} topic={request.topic} />}
      {others.data && <OtherMentors locale={locale} messages={messages} others={others.data} />}
      <ErrorNote text={form.errors.general} />
      <details>
        <summary>{t.details}</summary>
        <p className="mb-4 text-sm text-soft">
          {fill(t.sentOn, { date: longDate(locale, request.created_at) })} · {m.durations[request.duration]} ·{' '}
          {m.formats[request.format]}
        </p>
        <RequestText locale={locale} t={t} request={request} />
        <h3 className="mt-4 mb-2 text-base">{t.history}</h3>
        <History locale={locale} t={t} request={request} />
      </details>
      <footer className="row border-t pt-1.5">
        {isOpen && (
          <Confirm
            label={t.withdraw}
            question={fill(t.withdrawSure, { name })}
            yes={t.withdrawYes}
            no={t.keep}
            onYes={() => act('withdraw')}
          />
        )}
        <a
          className="ml-auto inline-flex min-h-11 items-center text-sm text-soft"
          href={path(locale, 'help', undefined, { report: request.id, kind: 'request' })}
        >
          {t.report}
        </a>
      </footer>
    </article>
  );
}
