import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { wrongFieldsIn, type WrongField } from '../form/wrong-fields.ts';
import type { FormErrors } from '../form/useErrors.ts';
import type { Messages } from '../../words.ts';
import { Mistakes } from './Mistakes.tsx';

type Props = {
  errors: Messages['errors'];
  /** The errors of the form, or of each part that is saved by itself. */
  of: FormErrors[];
  /** Goes to a field; without it the field takes the focus where it stands. */
  onGo?: (at: string) => void;
};

const focusOn = (at: string) => document.getElementById(at)?.focus();

/** The summary of a member's form. It takes the focus when somebody pressed a button and something is wrong, and gets shorter as fields become right. */
export function FormMistakes({ errors, of, onGo = focusOn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<WrongField[]>([]);
  const shown = useRef(0);
  const times = of.reduce((sum, one) => sum + one.times, 0);
  const texts = of.map((one) => JSON.stringify(one.byField)).join();
  useLayoutEffect(() => setWrong(wrongFieldsIn(place.current!.closest('form')!)), [texts]);
  useEffect(() => {
    const summary = place.current!.querySelector<HTMLElement>('[data-mistakes]');
    if (times === shown.current || !summary) return;
    shown.current = times;
    summary.focus();
  }, [times, wrong]);
  return (
    <div ref={place} data-form-mistakes="" className="empty:hidden">
      <Mistakes t={errors} above={of.map((one) => one.general).filter(Boolean)} fields={wrong} onGo={onGo} />
    </div>
  );
}
