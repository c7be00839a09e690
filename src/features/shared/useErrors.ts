import { useState } from 'preact/hooks';
import { fieldOf } from '../../domain/shared/errors.ts';
import { errorText } from '../../i18n/error-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { Answer } from '../../services/api.ts';

type Words = Messages['errors'];

/** The errors of one form: each at its field, the others above the button. The first field that is wrong gets the focus. */
export function useErrors(locale: Locale, t: Words) {
  const [byField, setByField] = useState<Record<string, string>>({});
  const [general, setGeneral] = useState<string>('');

  function show(codes: string[], retryAfter: number | null = null, fields: string[] = []) {
    const placed: Record<string, string> = {};
    let above = '';
    for (const code of codes) {
      const field = fieldOf(code);
      const known = field && (fields.length === 0 || fields.includes(field));
      if (known) placed[field] ??= errorText(locale, t, code, retryAfter);
      else above ||= errorText(locale, t, code, retryAfter);
    }
    setByField(placed);
    setGeneral(above);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"], .field:has(.error) input, .field:has(.error) select')?.focus());
  }
  return {
    of: (field: string): string | undefined => byField[field],
    general,
    show,
    showAnswer: (answer: Answer<unknown>, fields: string[] = []) => !answer.ok && show(answer.errors.map((one) => one.code), answer.retryAfter, fields),
    clear: () => {
      setByField({});
      setGeneral('');
    },
  };
}
