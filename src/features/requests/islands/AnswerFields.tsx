import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Select } from '../../../core/ui/Select.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { fill } from '../../../core/i18n/translate.ts';
import { declineReasons } from '../schema.ts';
import type { RequestMessages } from '../words.ts';
import { StillOpen, type StillOpenValue } from './StillOpen.tsx';

export type AnswerMode = 'accept' | 'ask' | 'decline';
export type AnswerDraft = { question: string; note: string; reason: string };
type Props = {
  mode: AnswerMode;
  messages: RequestMessages;
  /** Who asked. */
  name: string;
  form: DraftForm<AnswerDraft>;
  still: StillOpenValue;
  onStill: (value: StillOpenValue) => void;
};

/** What a mentor fills in for one of the three answers. */
export function AnswerFields({ mode, messages, name, form, still, onStill }: Props) {
  const t = messages.inbox;
  if (mode === 'ask') return <TextField area label={t.question} hint={t.askStops} {...form.field('question')} />;
  const stillOpen = <StillOpen t={t} value={still} onChange={onStill} error={form.errors.of('resume_on')} />;
  if (mode === 'accept')
    return (
      <>
        <h3 className="text-base">{fill(t.acceptTitle, { name })}</h3>
        <TextField area label={t.acceptNote} hint={t.acceptNoteHint} {...form.field('note')} />
        {stillOpen}
      </>
    );
  return (
    <>
      <h3 className="text-base">{t.declineTitle}</h3>
      <p className="text-soft">{t.declineText}</p>
      <Select
        label={t.reason}
        options={[{ value: '', label: '…' }, ...declineReasons.map((value) => ({ value, label: t.reasons[value] }))]}
        {...form.field('reason', 'decline_reason')}
      />
      <TextField area label={t.note} {...form.field('note')} />
      {stillOpen}
    </>
  );
}
