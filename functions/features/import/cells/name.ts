import { limits } from '../../../../src/core/domain/limits.ts';
import { isPlain } from '../../../../src/core/domain/plain-text.ts';
import { hasAddress } from '../../../../src/core/domain/tidy-text.ts';
import { fold } from '../../../../src/core/domain/fold.ts';
import { oneLine } from '../fold.ts';
import { isAnswer } from '../words-of-no.ts';
import type { Cell } from './cell.ts';

export type Name = { shown: string; full: string };

const courtesy = /^(?:m|mr|mrs|ms|mme|mlle|monsieur|madame|dre?|prof)\.?\s+/i;
const title = /^(?:jr|sr|ph\.?d|md|m\.d|cpa|ing|p\.?eng|mba|rn|inf)\b/i;

/** What a form writes where it was not told. */
const nobody = new Set([
  'anonymous',
  'anonyme',
  'unknown',
  'inconnu',
  'inconnue',
  'guest',
  'invite',
  'test',
  'name',
  'nom',
  'prenom',
]);

/** True of what a "title" column holds when it means Ms or Mr. */
export const isCourtesy = (text: string): boolean => courtesy.test(`${text} `);

/** Whether a cell could name somebody. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && isPlain(text) && !hasAddress(text) && !isAnswer(text) && !nobody.has(fold(text));

/** Whole words of a name, with no title before or behind it. */
const untitled = (text: string): string =>
  text
    .replace(courtesy, '')
    .split(/,\s*/)
    .filter((part, place) => place === 0 || !title.test(part))
    .join(', ');

/**
 * A name from its parts or from one cell; "Tremblay, Marie" is turned round, titles are no part of it.
 * The shown name is the one somebody goes by, where the list has it, and fits the page.
 */
export function readName(parts: { first: string; last: string; full: string; preferred?: string }): Cell<Name> {
  const goesBy = oneLine(parts.preferred ?? '');
  const first = parts.first || (parts.full ? '' : goesBy);
  let full = oneLine([first, parts.last].filter(Boolean).join(' ')) || oneLine(parts.full);
  if (!first && !parts.last) {
    const [last, given, ...rest] = full.split(',').map((part) => part.trim());
    if (given && last && rest.length === 0 && !title.test(given)) full = `${given} ${last}`;
  }
  full = untitled(full);
  if (!full) return { problem: 'name_missing' };
  if (!isPlain(full)) {
    const stripped = oneLine(full.replace(/<[^>]*>/g, ' '));
    return {
      problem: 'name_markup',
      ...(/\p{L}/u.test(stripped) && isPlain(stripped) ? { suggestion: stripped } : {}),
    };
  }
  if (!isName(full)) return { problem: 'name_unreadable' };
  if ([...full].length > limits.full_name[1]) return { problem: 'name_too_long' };
  const family = parts.last || full.split(' ').slice(1).join(' ');
  const wanted = goesBy && isName(goesBy) ? (goesBy.includes(' ') || !family ? goesBy : `${goesBy} ${family}`) : full;
  const words = wanted.split(' ');
  const short = `${words[0]} ${[...words.at(-1)!][0]}.`;
  const shown = [wanted, short].find((one) => [...one].length <= limits.display_name[1]);
  return shown ? { value: { shown, full } } : { problem: 'name_too_long' };
}
