import { useState } from 'preact/hooks';
import { fieldOf } from '../../core/domain/errors.ts';
import { errorText } from '../../core/i18n/error-text.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import type { Messages } from '../../words.ts';
import type { Answer } from '../../core/http/api.ts';

type Words = Messages['errors'];

type Shown = { byField: Record<string, string>; general: string };

/** Each code's words at its field where the form has it; the first of the others stands above the button. */
function place(locale: Locale, t: Words, codes: string[], retryAfter: number | null, fields: string[]): Shown {
  const byField: Record<string, string> = {};
  let general = '';
  for (const code of codes) {
    const field = fieldOf(code);
    const known = field && (fields.length === 0 || fields.includes(field));
    if (known) byField[field] ??= errorText(locale, t, code, retryAfter);
    else general ||= errorText(locale, t, code, retryAfter);
  }
  return { byField, general };
}

/**
 * The errors of one form: each at its field, the others above the button. The first field that is wrong gets the focus.
 * `first` is what a server said already, for a form that it sends back.
 */
export function useErrors(
  locale: Locale,
  t: Words,
  first?: { codes: string[]; retryAfter: number | null; fields: string[] },
) {
  const [shown, setShown] = useState<Shown>(() =>
    place(locale, t, first?.codes ?? [], first?.retryAfter ?? null, first?.fields ?? []),
  );

  function show(codes: string[], retryAfter: number | null = null, fields: string[] = []) {
    setShown(place(locale, t, codes, retryAfter, fields));
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>('[aria-invalid="true"], .field:has(.error) input, .field:has(.error) select')
        ?.focus(),
    );
  }
  return {
    of: (field: string): string | undefined => shown.byField[field],
    general: shown.general,
    show,
    showAnswer: (answer: Answer<unknown>, fields: string[] = []) =>
      !answer.ok &&
      show(
        answer.errors.map((one) => one.code),
        answer.retryAfter,
        fields,
      ),
    clear: () => setShown({ byField: {}, general: '' }),
  };
}
