import { useEffect, useRef, useState } from 'react';
import { hashOf, stepAt, type StepName } from '../mentor-steps.ts';

/**
 * The step that the address names, so that Back and a link work. A step that is opened takes the focus at its heading,
 * or at the field that one came for.
 */
export function useStep() {
  const [step, setStep] = useState(() => stepAt(location.hash));
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string | null>(null);
  const before = useRef(step);
  useEffect(() => {
    const follow = () => setStep(stepAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const field = wanted.current && document.getElementById(wanted.current);
    wanted.current = null;
    (field || heading.current)?.focus();
    if (!field) scrollTo(0, 0);
  }, [step]);
  return {
    step,
    heading,
    go: (to: StepName) => void (location.hash = hashOf(to)),
    /** Goes to a field by its id, in whichever step it stands. */
    goToField(at: string) {
      const field = document.getElementById(at);
      const to = field?.closest<HTMLElement>('[data-step]')?.dataset['step'] as StepName | undefined;
      if (!to || to === step) return field?.focus();
      wanted.current = at;
      location.hash = hashOf(to);
    },
  };
}
