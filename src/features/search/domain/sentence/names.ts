import { squeeze, fold } from '../../../../core/domain/fold.ts';
import { isSlip } from './slip.ts';
import type { Token } from './tokens.ts';
import type { Name, Names } from './types.ts';

/** Words of the longest name that is looked for. */
const longest = 5;
/** A name this long is known by itself with a slip in it; a shorter one only where something leads to it. */
const longEnough = 7;

export const nameOf = <T>(name: string, value: T, needs: Name<T>['needs'] = 'nothing'): Name<T> => ({
  key: squeeze(name),
  words: fold(name).split(' ').length,
  value,
  needs,
});

/** Several names of one thing, divided by bars. */
export const namesOf = <T>(names: string, value: T, needs: Name<T>['needs'] = 'nothing'): Name<T>[] =>
  names.split('|').map((name) => nameOf(name, value, needs));

/** Names to look words up in; the first of two that are spelled alike counts. */
export function dictionary<T>(names: Name<T>[]): Names<T> {
  const byKey = new Map<string, Name<T>>();
  for (const name of names) if (name.key && !byKey.has(name.key)) byKey.set(name.key, name);
  return { byKey, byLetter: Map.groupBy(byKey.values(), ({ key }) => key[0]!) };
}

/** The longest name that begins at a word, spelled right or with one slip. `isLed`: whether the words before ask for one. */
export function nameAt<T>(
  names: Names<T>,
  tokens: Token[],
  at: number,
  isLed: boolean,
): (Name<T> & { to: number; isExact: boolean }) | null {
  for (let count = Math.min(longest, tokens.length - at); count > 0; count -= 1) {
    const key = tokens
      .slice(at, at + count)
      .map((token) => token.key)
      .join('');
    const exact = names.byKey.get(key);
    if (exact) return { ...exact, to: at + count, isExact: true };
    const near = (names.byLetter.get(key[0] ?? '') ?? []).find(
      (name) => name.words === count && (isLed || name.key.length >= longEnough) && isSlip(key, name.key),
    );
    if (near) return { ...near, to: at + count, isExact: false };
  }
  return null;
}
