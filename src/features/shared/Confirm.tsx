/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

type Props = {
  label: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => unknown;
  children?: ComponentChildren;
  className?: string;
};

/** A button that asks once before it does what cannot be undone; the platform's own dialog keeps the focus. It stays open when `onYes` answers false: something in it is wrong. */
export function Confirm({ label, question, yes, no, onYes, children, className = 'link' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  return (
    <>
      <button type="button" class={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} class="confirm" aria-label={label}>
        <form
          class="stack"
          method="dialog"
          onSubmit={async (event) => {
            event.preventDefault();
            if (busy) return;
            setBusy(true);
            const settled = await onYes();
            setBusy(false);
            if (settled !== false) dialog.current?.close();
          }}
        >
          <p>{question}</p>
          {children}
          <div class="row">
            <button class="button primary" type="submit" aria-disabled={busy}>
              {yes}
            </button>
            <button class="button quiet" type="button" onClick={() => dialog.current?.close()}>
              {no}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
