import { describe, expect, it } from 'vitest';
import { findOptions, isSameName } from './find-option.ts';

const options = [
  { value: 'nursing', label: 'Soins infirmiers', group: 'Santé', also: 'nurse infirmiere auxiliaire' },
  { value: 'trades', label: 'Métiers', group: 'Travail' },
  { value: 'electric', label: 'Électricité', group: 'Métiers spécialisés' },
  { value: 'work', label: 'L’œuvre collective', group: 'Arts' },
];
const found = (typed: string) => findOptions(options, typed).map(({ value }) => value);

describe('a list that is searched', () => {
  it.each([
    ['', ['nursing', 'trades', 'electric', 'work']],
    ['elec', ['electric']],
    ['ÉLECTRICITE', ['electric']],
    ['infirmiers', ['nursing']],
    ['infirmiers soins', ['nursing']],
    ['infirmière', ['nursing']],
    ['infirmières', ['nursing']],
    ['nurses', ['nursing']],
    ['soins auxiliaires', ['nursing']],
    ['oeuvre', ['work']],
    ['firmiers', []],
    ['zzz', []],
  ])('for “%s” shows %j', (typed, values) => expect(found(typed)).toEqual(values));
  it('shows what is called so before what only stands in such a group', () =>
    expect(found('métiers')).toEqual(['trades', 'electric']));
  it('takes names for the same whatever their accents', () => {
    expect(isSameName(' electricité ', 'Électricité')).toBe(true);
    expect(isSameName('électrique', 'Électricité')).toBe(false);
  });
});
