import { limits } from '../../../src/domain/shared/limits.ts';
import { isPlain } from '../../../src/domain/shared/plain-text.ts';
import { hasAddress } from '../../../src/domain/shared/tidy-text.ts';
import { fold, oneLine } from '../fold.ts';
import { isAnswer } from '../words-of-no.ts';
import type { Cell } from './cell.ts';

export type Name = { shown: string; full: string };

const courtesy = /^(?:m|mr|mrs|ms|mme|mlle|monsieur|madame|dre?|prof)\.?\s+/i;
const title = /^(?:jr|sr|ph\.?d|md|m\.d|cpa|ing|p\.?eng|mba|rn|inf)\b/i;

/** What a form writes where it was not told. */
const nobody = new Set(['anonymous', 'anonyme', 'unknown', 'inconnu', 'inconnue', 'guest', 'invite', 'test', 'name', 'nom', 'prenom']);

/** True of what a "title" column holds when it means Ms or Mr. */
export const isCourtesy = (text: string): boolean => courtesy.test(`${text} `);

/** A name from its parts or from one cell; "Tremblay, Marie" is turned round. The shown name fits the page. */
export function readName(parts: { first: string; last: string; full: string }): Cell<Name> {
  let full = oneLine([parts.first, parts.last].filter(Boolean).join(' ')) || oneLine(parts.full);
  if (!parts.first && !parts.last) {
    const [last, first, ...rest] = full.split(',').map((part) => part.trim());
    if (first && last && rest.length === 0 && !title.test(first)) full = `${first} ${last}`;
  }
  full = full.replace(courtesy, '');
  if (!full) return { problem: 'name_missing' };
  if (!isPlain(full)) {
    const stripped = oneLine(full.replace(/<[^>]*>/g, ' '));
    return { problem: 'name_markup', ...(/\p{L}/u.test(stripped) && isPlain(stripped) ? { suggestion: stripped } : {}) };
  }
  if (!/\p{L}/u.test(full) || hasAddress(full) || isAnswer(full) || nobody.has(fold(full))) return { problem: 'name_unreadable' };
  if ([...full].length > limits.full_name[1]) return { problem: 'name_too_long' };
  const words = full.split(' ');
  const short = `${words[0]} ${[...words.at(-1)!][0]}.`;
  const shown = [full, short].find((one) => [...one].length <= limits.display_name[1]);
  return shown ? { value: { shown, full } } : { problem: 'name_too_long' };
}
