import { describe, expect, it } from 'vitest';
import { readLocale, readPlaces, readYesNo } from './simple.ts';

describe('yes and no', () => {
  it.each(['oui', 'Yes', 'Y', 'VRAI', 'x', '✓', '1', 'd’accord'])('%j is a yes', (typed) =>
    expect(readYesNo(typed)).toEqual({ value: true }),
  );
  it.each(['non', 'No', 'FAUX', '0'])('%j is a no', (typed) => expect(readYesNo(typed)).toEqual({ value: false }));
  it('does not guess', () => expect(readYesNo('peut-être')).toMatchObject({ problem: 'yes_no_unreadable' }));
});

describe('places', () => {
  it.each([
    ['2', 2],
    ['2.0', 2],
    ['2 personnes', 2],
    ['deux', 2],
    ['20', 20],
  ])('reads %j', (typed, value) => expect(readPlaces(typed)).toEqual({ value }));
  it.each([
    ['0', 'places_bounds', undefined],
    ['50', 'places_bounds', undefined],
    ['2-3', 'places_unreadable', '2'],
    ['some', 'places_unreadable', '2'],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(readPlaces(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});

it.each([
  ['Français', 'fr'],
  ['FR', 'fr'],
  ['anglais', 'en'],
  ['English (Canada)', 'en'],
])('writes to %j in %s', (typed, value) => expect(readLocale(typed)).toEqual({ value }));
