import { useRef, useState } from 'preact/hooks';
import { TextField } from '../shared/Field.tsx';

type Props = {
  label: string;
  question: string;
  send: string;
  cancel: string;
  className?: string | undefined;
  run: (reason: string) => Promise<string>;
};

/** A decision that needs a reason: the button opens a short form, the answer to a bad one stands in it. */
export function ReasonButton({ label, question, send, cancel, className = 'button quiet slim', run }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <>
      <button type="button" class={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} class="confirm" aria-label={label}>
        <form
          class="stack"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            const wrong = await run(reason);
            setProblem(wrong);
            if (!wrong) dialog.current?.close();
          }}
        >
          <TextField
            area
            name="reason"
            label={question}
            value={reason}
            onInput={setReason}
            error={problem || undefined}
          />
          <div class="row">
            <button class="button primary" type="submit">
              {send}
            </button>
            <button class="button quiet" type="button" onClick={() => dialog.current?.close()}>
              {cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
