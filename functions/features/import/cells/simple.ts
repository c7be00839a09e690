import { fold } from '../../../../src/core/domain/fold.ts';
import type { Cell } from './cell.ts';

const yes = new Set([
  'yes',
  'y',
  'oui',
  'o',
  'true',
  'vrai',
  '1',
  'x',
  'ok',
  'd accord',
  'agree',
  'agreed',
  'accepte',
  '✓',
  '✔',
  '☑',
]);
const no = new Set(['no', 'n', 'non', 'false', 'faux', '0', 'refuse', 'refuses', 'disagree', 'opt out', '✗', '✘', '☐']);

/** Yes or no, in either language or as a tick. */
export function readYesNo(text: string): Cell<boolean> {
  const word = fold(text) || text;
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return { problem: 'yes_no_unreadable', suggestion: 'oui / yes, non / no' };
}

const figures: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
};

/** A whole number of places: "2", "2 personnes", "deux", "2.0". */
export function readPlaces(text: string): Cell<number> {
  const folded = fold(text.replace(/[.,]0+$/, ''));
  const [first = ''] = folded.split(' ');
  const count =
    figures[first] ??
    (/^\d{1,4}(?: (?:places?|personnes?|people|person|mentees?|mentor\w+|max\w*))?$/.test(folded)
      ? Number(first)
      : null);
  if (count === null) {
    const guess = /\d+/.exec(folded)?.[0];
    return {
      problem: 'places_unreadable',
      suggestion: guess && Number(guess) >= 1 && Number(guess) <= 20 ? guess : '2',
    };
  }
  return count >= 1 && count <= 20 ? { value: count } : { problem: 'places_bounds' };
}

const english = new Set(['en', 'eng', 'english', 'anglais', 'an', 'e', 'a', 'ang']);
const french = new Set(['fr', 'fra', 'fre', 'french', 'francais', 'f']);

/** The language to write to somebody in. */
export function readLocale(text: string): Cell<'en' | 'fr'> {
  const [word = ''] = fold(text).split(' ');
  if (english.has(word)) return { value: 'en' };
  if (french.has(word)) return { value: 'fr' };
  return { problem: 'locale_unknown', suggestion: 'français / English' };
}
