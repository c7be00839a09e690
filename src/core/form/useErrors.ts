import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../../words.ts';
import type { Answer } from '../http/api.ts';
import { noErrors, placeErrors, withoutMended } from './place-errors.ts';

/** The language of a page and what it says of errors. */
export type ErrorWords = { locale: Locale; errors: Messages['errors'] };

const wrongField = '[aria-invalid="true"], .field:has(.error) input, .field:has(.error) select';

/**
 * The errors of one form or of a few buttons: each at its field, the others in one note. A form of several fields shows
 * FormMistakes, which takes the focus; without it the first field that is wrong does, or the note when none is.
 * `scope` is the element in which they are looked for.
 */
export function useErrors(words: ErrorWords, fields: string[] = []) {
  const [shown, setShown] = useState(noErrors);
  /** How often errors were shown: the focus moves once each time, and not when one of them is mended. */
  const [times, setTimes] = useState(0);
  const scope = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const within = scope.current ?? document;
    if (times === 0 || within.querySelector('[data-form-mistakes]')) return;
    const target = within.querySelector<HTMLElement>(wrongField) ?? within.querySelector<HTMLElement>('[data-errors]');
    target?.focus();
  }, [times]);

  function show(codes: string[], retryAfter: number | null = null) {
    setShown(placeErrors(words, codes, retryAfter, fields));
    if (codes.length > 0) setTimes((before) => before + 1);
  }
  return {
    /** Whatever element the form is. */
    scope: (element: HTMLElement | null) => void (scope.current = element),
    of: (field: string): string | undefined => shown.byField[field],
    byField: shown.byField,
    general: shown.general,
    times,
    show,
    showAnswer(answer: Answer<unknown>) {
      if (!answer.ok)
        show(
          answer.errors.map((one) => one.code),
          answer.retryAfter,
        );
    },
    /** Takes away what was said of fields that changed and are right now; `codes` is what is still wrong. */
    mend: (changed: string[], codes: string[] = []) => setShown((now) => withoutMended(now, changed, codes)),
    clear: () => setShown(noErrors),
  };
}

export type FormErrors = ReturnType<typeof useErrors>;
