import type { RefusalWords } from '../i18n/error-text.ts';
import { pageLocale } from '../i18n/locales.ts';
import { fill } from '../i18n/translate.ts';
import { whenText } from '../i18n/when.ts';
import type { Answer } from '../http/api.ts';

/** The words that a page carries for a code. */
export const refusalText = ({ texts, when }: RefusalWords, code: string, retryAfter: number | null): string =>
  fill(texts[code] ?? texts['unexpected']!, { when: whenText(pageLocale(), when, retryAfter) });

/** Says in `note` why an answer is none, or takes that away. */
export function sayRefusal(note: HTMLElement, words: RefusalWords, answer?: Answer<unknown>): void {
  note.hidden = !answer || answer.ok;
  note.textContent = answer && !answer.ok ? refusalText(words, answer.code, answer.retryAfter) : '';
}
