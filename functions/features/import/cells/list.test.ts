import { expect, it } from 'vitest';
import { bySemicolon, splitList } from './list.ts';

it.each([
  ['anglais, français', ['anglais', 'français']],
  ['EN/FR', ['EN', 'FR']],
  ['Tagalog & English', ['Tagalog', 'English']],
  ['a; b|c\nd', ['a', 'b', 'c', 'd']],
  ['anglais et français and Cree', ['anglais', 'français', 'Cree']],
  ['- one\n- two\n3. three', ['one', 'two', 'three']],
  ['Netherlands, Android', ['Netherlands', 'Android']],
  ['C++, C#', ['C++', 'C#']],
  [' , ;; ', []],
])('splits %j', (typed, parts) => expect(splitList(typed)).toEqual(parts));

it('keeps what a semicolon does not divide', () =>
  expect(bySemicolon('oil and gas; Cars, trucks')).toEqual(['oil and gas', 'Cars, trucks']));
