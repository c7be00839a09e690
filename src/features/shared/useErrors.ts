import { useState } from 'preact/hooks';
import { fieldOf, fieldProblem, isSpecial } from '../../domain/shared/errors.ts';
import { limitOf } from '../../domain/shared/limits.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';
import type { Answer } from '../../services/api.ts';

type Words = Messages['errors'];

/** A code word in the page's language, with its limits and when to come back. */
export function errorText(locale: Locale, t: Words, code: string, retryAfter: number | null = null): string {
  if (isSpecial(code) && code in t.special) {
    const minutes = Math.max(1, Math.ceil((retryAfter ?? 600) / 60));
    const when = minutes < 90 ? plural(locale, t.when.minutes, minutes) : plural(locale, t.when.hours, Math.round(minutes / 60));
    return fill(t.special[code as keyof typeof t.special], { when });
  }
  const found = fieldProblem(code);
  if (!found) return t.special.unexpected;
  const [least = 0, most = 0] = limitOf(found.field) ?? [];
  return fill(t.problems[found.problem], { least, most });
}

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
