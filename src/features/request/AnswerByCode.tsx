/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { RequestView } from '../requests/types.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import type { Messages } from '../../words.ts';
import { post } from '../../core/http/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../core/form/drafts.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { TextField } from '../shared/Field.tsx';
import { errorText } from '../../core/i18n/error-text.ts';
import { useErrors } from '../shared/useErrors.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import type { RequestMessages } from './RequestForMentor.tsx';
import { RequestForMentor, type Names } from './RequestForMentor.tsx';

type Shown = { purpose: 'request' | 'still_open'; used: boolean; request?: RequestView; time_zone?: string };
type Props = { locale: Locale; messages: RequestMessages & Pick<Messages, 'answer'>; names: Names };

/**
 * What a button in an e-mail opens: the one request it is about, without signing in.
 * Nothing happens until a button here is pressed; then the link is used up.
 */
export default function AnswerByCode({ locale, messages, names }: Props) {
  const { answer: t, requests: r, site } = messages;
  const [code, setCode] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const [reply, setReply] = useState('');
  const errors = useErrors(locale, messages.errors);

  useEffect(() => {
    const given = location.hash.slice(1);
    setCode(given);
    // Another e-mail's link, opened in this tab, changes nothing but what stands behind the #.
    addEventListener('hashchange', () => location.reload());
    void post<Shown>('link', { code: given }).then((answer) => {
      if (answer.ok) {
        setShown(answer.value);
        setReply(readDraft<{ reply: string }>(`reply-${answer.value.request?.id}`)?.reply ?? '');
      } else
        setProblem(
          answer.code === 'code_unknown'
            ? t.unknown
            : errorText(locale, messages.errors, answer.code, answer.retryAfter),
        );
    });
  }, []);
  const act = (command: string, body: object) => post<{ deadline_at: string }>(`link/${command}`, { ...body, code });
  async function run(command: string, body: object, words: string) {
    const answer = await act(command, body);
    if (!answer.ok) return void errors.showAnswer(answer, ['reply']);
    dropDraft(`reply-${shown?.request?.id}`);
    setSaid(words);
  }
  const type = (text: string) => {
    setReply(text);
    keepDraft(`reply-${shown?.request?.id}`, { reply: text });
  };
  const signIn = (
    <div>
      <a class="button primary" href={path(locale, 'signIn')}>
        {t.signIn}
      </a>
    </div>
  );

  if (said)
    return (
      <div class="stack">
        <p class="note good" role="status" tabIndex={-1} ref={(element) => element?.focus()}>
          {said}
        </p>
        {signIn}
      </div>
    );
  if (problem)
    return (
      <div class="stack">
        <p class="note warn" role="alert">
          {problem}
        </p>
        {signIn}
      </div>
    );
  if (!shown)
    return (
      <p class="loading" role="status">
        {site.loading}
      </p>
    );
  if (shown.used)
    return (
      <div class="stack">
        <p class="note">{t.used}</p>
        {signIn}
      </div>
    );
  if (shown.purpose === 'still_open' || !shown.request) {
    return (
      <div class="stack">
        <h2>{t.stillOpenTitle}</h2>
        <p>{t.stillOpenText}</p>
        {errors.general && (
          <p class="note bad" role="alert">
            {errors.general}
          </p>
        )}
        <div>
          <button type="button" class="button primary" onClick={() => void run('still_open', {}, t.stillOpenDone)}>
            {messages.inbox.stillOpenConfirm}
          </button>
        </div>
      </div>
    );
  }
  const request = shown.request;
  const isOpen = request.status === 'sent' || request.status === 'question';
  return (
    <article class="card req">
      <RequestForMentor
        locale={locale}
        messages={messages}
        request={request}
        names={names}
        timeZone={shown.time_zone}
      />
      {!isOpen && (
        <p class="note body">
          {t.ended} {r.status[request.status]}
        </p>
      )}
      {isOpen && request.side === 'mentor' && (
        <AnswerPanel locale={locale} messages={messages} request={request} act={act} onDone={setSaid} />
      )}
      {isOpen && request.side === 'mentee' && (
        <div class="stack act">
          {request.status === 'question' && (
            <form
              class="stack"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void run('reply', { reply }, messages.inbox.done.reply);
              }}
            >
              <TextField
                area
                name="reply"
                label={r.reply}
                hint={r.replyHint}
                value={reply}
                onInput={type}
                error={errors.of('reply')}
              />
              <div>
                <button class="button primary" type="submit">
                  {r.sendReply}
                </button>
              </div>
            </form>
          )}
          {errors.general && (
            <p class="note bad" role="alert">
              {errors.general}
            </p>
          )}
          <Confirm
            label={r.withdraw}
            question={r.withdrawSure.replace('{name}', request.mentor.name)}
            yes={r.withdrawYes}
            no={r.keep}
            onYes={() => run('withdraw', {}, messages.inbox.done.withdraw)}
          />
        </div>
      )}
    </article>
  );
}
