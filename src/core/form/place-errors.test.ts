import { expect, test } from 'vitest';
import { words } from '../../words.ts';
import { placeErrors } from './place-errors.ts';

const english = { locale: 'en', errors: words('en', 'errors') } as const;

test('an error stands at its field where the form has it, and above the button where it has not', () => {
  const placed = placeErrors(english, ['city_too_long', 'about_too_long'], null, ['city']);
  expect(Object.keys(placed.byField)).toEqual(['city']);
  expect(placed.general).toContain('1000');
});

test('the first of two errors of one field is the one that is shown', () => {
  const placed = placeErrors(english, ['about_required', 'about_too_long'], null, ['about']);
  expect(placed.byField['about']).toBe(english.errors.problems.required);
});

test('a code that belongs to no field says when to come back', () => {
  expect(placeErrors(english, ['rate_limited'], 600).general).toContain('10 minutes');
});
