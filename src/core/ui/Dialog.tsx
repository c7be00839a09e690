import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  /** What the button says that opens it, and the heading of what opens. */
  label: string;
  /** What the button says that sends it, and the one that leaves all as it was. */
  yes: string;
  no: string;
  className: string;
  /** Runs when it is sent. It stays open when the answer is false: something in it is wrong. */
  onYes: () => unknown;
  children: ReactNode;
};

/**
 * A button that opens a question with a form of its own; the platform's dialog keeps the focus. It stands at the end of
 * the page, for the button may be part of another form, and a form within a form sends the wrong one.
 */
export function Dialog({ label, yes, no, className, onYes, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const title = useId();
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    // React passes events on to the component around this one, which may be a form.
    event.stopPropagation();
    if (isBusy) return;
    setBusy(true);
    const settled = await onYes();
    setBusy(false);
    if (settled !== false) dialog.current?.close();
  }
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      {createPortal(
        <dialog ref={dialog} aria-labelledby={title}>
          <form className="stack" method="dialog" noValidate onSubmit={submit}>
            <h2 id={title} className="text-lg">
              {label}
            </h2>
            {children}
            <div className="row">
              <button className="button primary" type="submit" aria-disabled={isBusy}>
                {yes}
              </button>
              <button className="button quiet" type="button" onClick={() => dialog.current?.close()}>
                {no}
              </button>
            </div>
          </form>
        </dialog>,
        document.body,
      )}
    </>
  );
}
