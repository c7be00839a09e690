import { normalEmail } from '../../../../src/core/domain/email.ts';
import type { Cell } from './cell.ts';

export const isAddress = (text: string): boolean => normalEmail(text) !== null;
const one = /[^\s<>()[\],;:"'|/]+@[^\s<>()[\],;:"'|/]+/g;

/** What somebody probably meant: a comma for a dot, "at" for @, spaces inside. */
const mended = (text: string): string =>
  text
    .replace(/\s*(?:[([]?\s*(?:@|\bat\b|arobase|\(a\))\s*[)\]]?)\s*/i, '@')
    .replace(/,/g, '.')
    .replace(/\s+/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
    .replace(/@{2,}/, '@');

/** One address, in its one form. "Marie Roy <marie@example.ca>" and "mailto:" are understood. */
export function readEmail(text: string): Cell<string> {
  const plain = text
    .toLowerCase()
    .replace(/^mailto:\s*/, '')
    .replace(/[;,.]$/, '')
    .trim();
  const whole = normalEmail(plain);
  if (whole) return { value: whole };
  const found = [...new Set((plain.match(one) ?? []).filter(isAddress))];
  if (found.length > 1) return { problem: 'email_several', suggestion: found[0]! };
  const named = /^[^<>@]*<([^<>]+)>$/.exec(plain)?.[1]?.trim();
  const address = named ? normalEmail(named) : null;
  if (address) return { value: address };
  const guess = mended(found[0] ?? plain);
  return { problem: 'email_unreadable', ...(isAddress(guess) && guess.length < 80 ? { suggestion: guess } : {}) };
}
