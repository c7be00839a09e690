import { useEffect, useState } from 'preact/hooks';
import type { Alternatives } from '../../data/suggestions.ts';
import type { RequestView } from '../../data/types.ts';
import { daysLeft } from '../../domain/shared/days.ts';
import { dateAndTime, longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { keepDraft, readDraft, dropDraft } from '../../services/drafts.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { TextField } from '../shared/Field.tsx';
import { Others } from '../shared/Others.tsx';
import { Relationship } from '../shared/Relationship.tsx';
import { History, RequestText } from '../shared/RequestWords.tsx';
import { useErrors } from '../shared/useErrors.ts';

export type RequestMessages = Pick<Messages, 'requests' | 'inbox' | 'mentor' | 'errors' | 'site'>;
export type CardMessages = RequestMessages & Pick<Messages, 'reasons'>;
type Props = { locale: Locale; messages: CardMessages; request: RequestView; open: boolean; onChanged: () => void };

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
export function RequestCard({ locale, messages, request, open, onChanged }: Props) {
  const { requests: t, mentor: m } = messages;
  const [others, setOthers] = useState<Alternatives | null>(null);
  const [reply, setReply] = useState(readDraft<{ reply: string }>(`reply-${request.id}`)?.reply ?? '');
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);
  const name = request.mentor.name || t.formerMember;
  const first = name.split(' ')[0]!;
  const isOpen = request.status === 'sent' || request.status === 'question';
  const lost = ['declined', 'expired', 'closed', 'withdrawn'].includes(request.status);
  const question = request.events.findLast((event) => event.command === 'ask');
  const lastNote = request.events.findLast((event) => event.command === 'decline' || event.command === 'accept')?.note;

  useEffect(() => {
    if (lost && open)
      void read<Alternatives>('open_mentors_like', { p_mentor: request.mentor.id, p_topic: request.topic }).then(
        (answer) => answer.ok && setOthers(answer.value),
      );
  }, [request.status]);

  async function act(command: string, body: object = {}) {
    setBusy(true);
    const answer = await post(`requests/${request.id}/${command}`, body);
    setBusy(false);
    if (!answer.ok) return errors.showAnswer(answer, ['reply']);
    dropDraft(`reply-${request.id}`);
    onChanged();
  }
  const type = (text: string) => {
    setReply(text);
    keepDraft(`reply-${request.id}`, { reply: text });
  };

  return (
    <article class="card stack request" id={`r-${request.id}`} tabIndex={-1}>
      <header class="row between">
        <h2>
          {request.mentor.slug ? (
            <a href={path(locale, 'mentor', request.mentor.slug)}>{fill(t.to, { name })}</a>
          ) : (
            fill(t.to, { name })
          )}
        </h2>
        <span class={`badge ${badge[request.status]}`}>{t.status[request.status]}</span>
      </header>
      {isOpen && (
        <p class="note warn">
          <b>
            {fill(request.status === 'question' ? t.replyBy : t.answerBy, {
              date: dateAndTime(locale, request.deadline_at),
            })}
          </b>{' '}
          · {plural(locale, t.daysLeft, daysLeft(request.deadline_at, request.server_time))}
        </p>
      )}
      {request.status === 'question' && question && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void act('reply', { reply });
          }}
        >
          <blockquote>{question.note}</blockquote>
          <TextField
            area
            name="reply"
            label={t.reply}
            hint={t.replyHint}
            value={reply}
            onInput={type}
            error={errors.of('reply')}
          />
          <div>
            <button class="button primary" type="submit" aria-disabled={busy}>
              {t.sendReply}
            </button>
          </div>
        </form>
      )}
      {request.status === 'declined' && (
        <p>{fill(t.declinedBecause, { name, reason: t.declineReasons[request.decline_reason!] })}</p>
      )}
      {request.status === 'closed' && <p>{fill(t.closeReasons[request.close_reason!], { name })}</p>}
      {request.status === 'expired' && (
        <p>
          {fill(request.events.at(-1)?.command === 'ask' ? t.expiredYou : t.expiredText, {
            name,
            date: longDate(locale, request.deadline_at),
          })}
        </p>
      )}
      {lastNote && <blockquote>{lastNote}</blockquote>}
      {request.relationship && (
        <Relationship
          locale={locale}
          messages={messages}
          relationship={request.relationship}
          now={request.server_time}
          name={first}
          onChanged={onChanged}
        />
      )}
      {others && <Others locale={locale} messages={messages} others={others} />}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <details>
        <summary>{t.details}</summary>
        <p class="small soft">
          {fill(t.sentOn, { date: longDate(locale, request.created_at) })} · {m.durations[request.duration]} ·{' '}
          {m.formats[request.format]}
        </p>
        <RequestText t={t} request={request} />
        <h3>{t.history}</h3>
        <History locale={locale} t={t} request={request} />
      </details>
      <footer class="row">
        {isOpen && (
          <Confirm
            label={t.withdraw}
            question={fill(t.withdrawSure, { name })}
            yes={t.withdrawYes}
            no={t.keep}
            onYes={() => act('withdraw')}
          />
        )}
        <a class="small report" href={path(locale, 'help', undefined, { report: request.id, kind: 'request' })}>
          {t.report}
        </a>
      </footer>
    </article>
  );
}
