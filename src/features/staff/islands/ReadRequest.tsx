import { useRef, useState } from 'react';
import { errorText } from '../../../core/i18n/error-text.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { post } from '../../../core/http/api.ts';
import { History, RequestText } from '../../requests/islands/RequestWords.tsx';
import type { RequestView } from '../../requests/types.ts';
import type { StaffMessages } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';

type Props = { locale: Locale; messages: StaffMessages; request: string };

/** The words of a reported request, once safety staff have said why they read them (T49). */
export function ReadRequest({ locale, messages, request }: Props) {
  const { staff: t, requests: r } = messages;
  const [read, setRead] = useState<RequestView | null>(null);
  const place = useRef<HTMLDivElement>(null);
  async function open(reason: string) {
    const answer = await post<RequestView>('staff/read-request', { request, reason });
    if (!answer.ok) return errorText(locale, messages.errors, answer.code, answer.retryAfter);
    setRead(answer.value);
    requestAnimationFrame(() => place.current?.focus());
    return '';
  }
  if (!read)
    return (
      <div>
        <ReasonButton
          messages={messages}
          label={t.readRequest}
          question={t.readRequestReason}
          className="button quiet slim"
          run={open}
        />
      </div>
    );
  return (
    <div ref={place} tabIndex={-1} className="stack-tight border-t pt-2 focus:no-ring">
      <h4>{t.requestWords}</h4>
      <RequestText locale={locale} t={r} request={read} />
      <h4>{r.history}</h4>
      <History locale={locale} t={r} request={read} />
    </div>
  );
}
