import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import type { RequestView } from '../types.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Answer } from '../../../core/http/api.ts';
import type { RequestMessages } from '../words.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { AnswerFields, type AnswerDraft, type AnswerMode } from './AnswerFields.tsx';
import type { StillOpenValue } from './StillOpen.tsx';

type Command = AnswerMode | 'extend';
type Props = {
  locale: Locale;
  messages: RequestMessages;
  request: RequestView;
  act: (command: string, body: object) => Promise<Answer<{ deadline_at: string }>>;
  onDone: (words: string) => void;
};

const blank: AnswerDraft = { question: '', note: '', reason: '' };
const fields = ['question', 'note', 'decline_reason', 'resume_on'];

/** A mentor's three answers: yes, a question, or a kind no. One step each; what is typed is kept. */
export function AnswerPanel({ locale, messages, request, act, onDone }: Props) {
  const t = messages.inbox;
  const [mode, setMode] = useState<AnswerMode | null>(null);
  const [still, setStill] = useState<StillOpenValue>({ open: true, resumeOn: '' });
  const form = useDraftForm({ locale, errors: messages.errors, draft: `answer-${request.id}`, blank, fields });
  const panel = useRef<HTMLElement>(null);
  const before = useRef<AnswerMode | null>(null);
  // One form takes the place of the buttons: the focus goes along, and comes back to the button that opened it.
  useEffect(() => {
    if (mode === before.current) return;
    const next = mode ? 'textarea, select' : `[data-opens="${before.current}"]`;
    panel.current?.querySelector<HTMLElement>(next)?.focus();
    before.current = mode;
  }, [mode]);
  const root = (element: HTMLElement | null) => {
    panel.current = element;
    form.errors.scope(element);
  };

  async function send(command: Command) {
    const pause = still.open ? {} : { pause: true, resume_on: still.resumeOn || null };
    const answer = await form.send(({ value: { note, question, reason } }) => {
      const body = { accept: { note, ...pause }, ask: { question }, decline: { reason, note, ...pause }, extend: {} };
      return act(command, body[command]);
    });
    if (answer?.ok) onDone(fill(t.done[command], { date: longDate(locale, answer.value.deadline_at) }));
  }
  function submit(event: SubmitEvent) {
    event.preventDefault();
    void send(mode!);
  }

  if (!mode)
    return (
      <div ref={root} className="stack-tight border-t bg-sunken px-4 py-6 lg:px-8">
        <ErrorNote text={form.errors.general} />
        <AnswerButtons t={t} request={request} onOpen={setMode} onExtend={() => void send('extend')} />
      </div>
    );
  return (
    <form ref={root} className="stack border-t bg-sunken px-4 py-6 lg:px-8" onSubmit={submit} noValidate>
      <FormMistakes errors={messages.errors} of={[form.errors]} />
      <AnswerFields
        mode={mode}
        messages={messages}
        name={request.mentee.name || messages.requests.formerMember}
        form={form}
        still={still}
        onStill={(value) => {
          setStill(value);
          form.errors.mend(['resume_on']);
        }}
      />
      <div className="row">
        <button className="button primary" type="submit" aria-disabled={form.isBusy}>
          {{ accept: t.acceptYes, ask: t.sendQuestion, decline: t.declineYes }[mode]}
        </button>
        <button
          className="button quiet"
          type="button"
          onClick={() => {
            form.errors.clear();
            setMode(null);
          }}
        >
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
