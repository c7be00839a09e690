import { useState } from 'react';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { StaffMessages } from '../words.ts';

type Props = {
  messages: StaffMessages;
  label: string;
  question: string;
  /** What the button says that does it; the label by default. */
  yes?: string;
  className: string;
  /** Answers with the words of what was wrong, or nothing. */
  run: () => Promise<string>;
};

/** A decision that cannot be undone and needs no reason: it is asked once more, and what was wrong stands in the question. */
export function SureButton({ messages, label, question, yes = label, className, run }: Props) {
  const [problem, setProblem] = useState('');
  async function decide() {
    const wrong = await run();
    setProblem(wrong);
    return wrong === '';
  }
  return (
    <Confirm
      label={label}
      question={question}
      yes={yes}
      no={messages.inbox.cancel}
      className={className}
      onYes={decide}
    >
      <ErrorNote text={problem} />
    </Confirm>
  );
}
