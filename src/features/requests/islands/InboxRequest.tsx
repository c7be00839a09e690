import { useEffect, type Ref } from 'react';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import type { RequestView } from '../types.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { markRead } from '../../notifications/mark-read.ts';
import { post } from '../../../core/http/api.ts';
import type { InboxMessages, Names } from '../words.ts';
import { NextStep } from '../../relationships/islands/NextStep.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { RequestForMentor } from './RequestForMentor.tsx';

type Props = {
  ref: Ref<HTMLElement>;
  locale: Locale;
  messages: InboxMessages;
  names: Names;
  request: RequestView;
  onChanged: () => Promise<void>;
  onAnswered: (words: string) => void;
};

/** One request in its mentor's inbox: what it says, what can be answered, how to reach each other, and how to block. */
export function InboxRequest({ ref, locale, messages, names, request, onChanged, onAnswered }: Props) {
  const { inbox: t, requests: r } = messages;
  useEffect(() => void markRead([request.id]), [request.id]);
  async function block() {
    if ((await post('block', { profile: request.mentee.id })).ok) await onChanged();
  }
  return (
    <article className="card overflow-hidden p-0 focus:no-ring" ref={ref} tabIndex={-1}>
      <RequestForMentor locale={locale} messages={messages} request={request} names={names} />
      {request.relationship && (
        <div className="px-4 pb-4 lg:px-8">
          <NextStep
            locale={locale}
            t={messages.mentorship}
            id={request.relationship.id}
            next={request.relationship.next}
            side={request.side}
            name={request.mentee.name.split(' ')[0] || r.formerMember}
          />
        </div>
      )}
      {(request.status === 'sent' || request.status === 'question') && (
        <AnswerPanel
          locale={locale}
          messages={messages}
          request={request}
          act={(command, body) => post(`requests/${request.id}/${command}`, body)}
          onDone={onAnswered}
        />
      )}
      <div className="row border-t px-4 py-1 lg:px-8">
        {!request.mentee.gone && (
          <Confirm label={t.block} question={t.blockSure} yes={t.blockYes} no={t.cancel} onYes={block} />
        )}
        <a
          className="ml-auto inline-flex min-h-11 items-center text-sm text-soft"
          href={path(locale, 'help', undefined, { report: request.id, kind: 'request' })}
        >
          {r.report}
        </a>
      </div>
    </article>
  );
}
