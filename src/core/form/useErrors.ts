import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../../words.ts';
import type { Answer } from '../http/api.ts';
import { noErrors, placeErrors } from './place-errors.ts';

/** The language of a page and what it says of errors. */
export type ErrorWords = { locale: Locale; errors: Messages['errors'] };

const wrongField = '[aria-invalid="true"], .field:has(.error) input, .field:has(.error) select';

/**
 * The errors of one form or of a few buttons: each at its field, the others in one note. The first field that is wrong
 * gets the focus; the note gets it when no field is. `scope` is the element in which both are looked for.
 */
export function useErrors(words: ErrorWords, fields: string[] = []) {
  const [shown, setShown] = useState(noErrors);
  const scope = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (shown === noErrors) return;
    const within = scope.current ?? document;
    const field = Object.keys(shown.byField).length > 0 ? within.querySelector<HTMLElement>(wrongField) : null;
    (field ?? within.querySelector<HTMLElement>('[data-errors]'))?.focus();
  }, [shown]);

  const show = (codes: string[], retryAfter: number | null = null) =>
    setShown(placeErrors(words, codes, retryAfter, fields));
  return {
    /** Whatever element the form is. */
    scope: (element: HTMLElement | null) => void (scope.current = element),
    of: (field: string): string | undefined => shown.byField[field],
    general: shown.general,
    show,
    showAnswer(answer: Answer<unknown>) {
      if (!answer.ok)
        show(
          answer.errors.map((one) => one.code),
          answer.retryAfter,
        );
    },
    clear: () => setShown(noErrors),
  };
}
