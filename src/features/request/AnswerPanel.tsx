/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestView } from '../requests/types.ts';
import { declineReasons } from '../requests/schema.ts';
import { longDate } from '../../core/i18n/dates.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Answer } from '../../core/http/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../core/form/drafts.ts';
import { Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import type { RequestMessages } from './RequestForMentor.tsx';
import { StillOpen, type StillOpenValue } from './StillOpen.tsx';

export type Act = (command: string, body: object) => Promise<Answer<{ deadline_at: string }>>;
type Props = {
  locale: Locale;
  messages: RequestMessages;
  request: RequestView;
  act: Act;
  onDone: (said: string) => void;
};
type Mode = 'buttons' | 'accept' | 'ask' | 'decline';
type Draft = { question: string; note: string; reason: string };

/** A mentor's three answers: yes, a question, or a kind no. One step each; what is typed is kept. */
export function AnswerPanel({ locale, messages, request, act, onDone }: Props) {
  const t = messages.inbox;
  const [mode, setMode] = useState<Mode>('buttons');
  const [draft, setDraft] = useState<Draft>({
    question: '',
    note: '',
    reason: '',
    ...readDraft<Draft>(`answer-${request.id}`),
  });
  const [still, setStill] = useState<StillOpenValue>({ open: true, resumeOn: '' });
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Mode>('buttons');
  // One form takes the place of the buttons: the focus goes along, and comes back to the button that opened it.
  useEffect(() => {
    if (mode === before.current) return;
    panel.current
      ?.querySelector<HTMLElement>(mode === 'buttons' ? `[data-opens="${before.current}"]` : 'textarea, select')
      ?.focus();
    before.current = mode;
  }, [mode]);
  const root = { ref: (element: HTMLElement | null) => void (panel.current = element) };
  const name = request.mentee.name || messages.requests.formerMember;
  const set = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(`answer-${request.id}`, next);
  };
  async function send(command: 'accept' | 'ask' | 'decline' | 'extend') {
    if (busy) return;
    setBusy(true);
    errors.clear();
    const pause = still.open ? {} : { pause: true, resume_on: still.resumeOn || null };
    const body = {
      accept: { note: draft.note, ...pause },
      ask: { question: draft.question },
      decline: { reason: draft.reason, note: draft.note, ...pause },
      extend: {},
    }[command];
    const answer = await act(command, body);
    setBusy(false);
    if (!answer.ok) return errors.showAnswer(answer, ['question', 'note', 'decline_reason', 'resume_on']);
    dropDraft(`answer-${request.id}`);
    onDone(fill(t.done[command], { date: longDate(locale, answer.value.deadline_at) }));
  }
  const submit = (command: 'accept' | 'ask' | 'decline') => (event: Event) => {
    event.preventDefault();
    void send(command);
  };
  const foot = (label: string) => (
    <>
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div class="row">
        <button class="button primary" type="submit" aria-disabled={busy}>
          {label}
        </button>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            errors.clear();
            setMode('buttons');
          }}
        >
          {t.cancel}
        </button>
      </div>
    </>
  );

  if (mode === 'accept') {
    return (
      <form {...root} class="stack act" onSubmit={submit('accept')} noValidate>
        <h3>{fill(t.acceptTitle, { name })}</h3>
        <TextField
          area
          name="note"
          label={t.acceptNote}
          hint={t.acceptNoteHint}
          value={draft.note}
          onInput={(note) => set({ note })}
          error={errors.of('note')}
        />
        <StillOpen t={t} value={still} onChange={setStill} error={errors.of('resume_on')} />
        {foot(t.acceptYes)}
      </form>
    );
  }
  if (mode === 'ask') {
    return (
      <form {...root} class="stack act" onSubmit={submit('ask')} noValidate>
        <TextField
          area
          name="question"
          label={t.question}
          hint={t.askStops}
          value={draft.question}
          onInput={(question) => set({ question })}
          error={errors.of('question')}
        />
        {foot(t.sendQuestion)}
      </form>
    );
  }
  if (mode === 'decline') {
    return (
      <form {...root} class="stack act" onSubmit={submit('decline')} noValidate>
        <h3>{t.declineTitle}</h3>
        <p class="soft">{t.declineText}</p>
        <Select
          name="decline_reason"
          label={t.reason}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          error={errors.of('decline_reason')}
          options={[{ value: '', label: '…' }, ...declineReasons.map((value) => ({ value, label: t.reasons[value] }))]}
        />
        <TextField
          area
          name="note"
          label={t.note}
          value={draft.note}
          onInput={(note) => set({ note })}
          error={errors.of('note')}
        />
        <StillOpen t={t} value={still} onChange={setStill} error={errors.of('resume_on')} />
        {foot(t.declineYes)}
      </form>
    );
  }
  return (
    <div {...root} class="act stack-tight">
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div class="row buttons">
        <button type="button" class="button primary" data-opens="accept" onClick={() => setMode('accept')}>
          {t.accept}
        </button>
        {request.status === 'sent' && (
          <button type="button" class="button quiet" data-opens="ask" onClick={() => setMode('ask')}>
            {t.ask}
          </button>
        )}
        <button type="button" class="button text" data-opens="decline" onClick={() => setMode('decline')}>
          {t.decline}
        </button>
        {request.status === 'sent' && !request.extended_at && (
          <button type="button" class="button text" onClick={() => void send('extend')}>
            {t.extend}
          </button>
        )}
      </div>
      {request.status === 'sent' && (
        <p class="small soft">
          {t.askStops}
          {request.extended_at && ` ${t.extended}`}
        </p>
      )}
    </div>
  );
}
