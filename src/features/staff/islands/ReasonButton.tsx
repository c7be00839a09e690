import { useState } from 'react';
import { Dialog } from '../../../core/ui/Dialog.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { StaffMessages } from '../words.ts';

type Props = {
  messages: StaffMessages;
  label: string;
  question: string;
  /** What the button says that sends it; the label by default. */
  send?: string;
  className?: string;
  /** Answers with the words of what was wrong, or nothing. */
  run: (reason: string) => Promise<string>;
};

/** A decision that needs a reason: the button opens a short form, and what is wrong with the reason stands in it. */
export function ReasonButton({ messages, label, question, send = label, className, run }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  async function decide() {
    const wrong = await run(reason);
    setProblem(wrong);
    return wrong === '';
  }
  return (
    <Dialog
      label={label}
      yes={send}
      no={messages.inbox.cancel}
      className={className ?? 'button quiet slim'}
      onYes={decide}
    >
      <TextField area name="reason" label={question} value={reason} onChange={setReason} error={problem || undefined} />
    </Dialog>
  );
}
