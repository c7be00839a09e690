import { expect, it } from 'vitest';
import { facetValues } from './facet-values.ts';

const order = (...args: Parameters<typeof facetValues>) => facetValues(...args).map((one) => one.value);

it('shows what is chosen first, then what most have, then by name as the language sorts it', () => {
  const labels = { on: 'Ontario', qc: 'Québec', ab: 'Alberta', eq: 'Édifices' };
  expect(order('fr', 'province', labels, { on: 2, qc: 5, ab: 2, eq: 2 }, ['on'])).toEqual(['on', 'qc', 'ab', 'eq']);
  expect(order('fr', 'province', labels, { on: 5 }, ['qc'])).toEqual(['qc', 'on']);
});

it('keeps an order that values have of their own, whatever is chosen and however many have it', () => {
  const labels = { one_meeting: 'one meeting', three_months: '3 months', twelve_months: '12 months' };
  expect(
    order('en', 'duration', labels, { twelve_months: 1, one_meeting: 5, three_months: 9 }, ['twelve_months']),
  ).toEqual(['one_meeting', 'three_months', 'twelve_months']);
});

it('leaves out what has no label', () => {
  expect(order('en', 'language', { en: 'English' }, { en: 1, xx: 4 }, ['constructor'])).toEqual(['en']);
});
