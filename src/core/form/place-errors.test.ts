import { expect, test } from 'vitest';
import { words } from '../../words.ts';
import { placeErrors, withoutMended } from './place-errors.ts';

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

test('under a group of choices the words say what to choose', () => {
  const { byField } = placeErrors(english, ['topics_required', 'formats_required'], null);
  expect(byField).toEqual({ topics: 'Choose at least one topic.', formats: 'Choose at least one way to meet.' });
});

test('what is wrong with a field goes when the field is right, and nothing else does', () => {
  const placed = placeErrors(english, ['province_required', 'bio_too_short', 'phone_unknown'], null);
  const left = (changed: string[], codes: string[] = []) => Object.keys(withoutMended(placed, changed, codes).byField);
  expect(left(['province_code'])).toEqual(['bio', 'phone']);
  expect(left(['bio_fr'])).toEqual(['province', 'phone']);
  expect(left(['bio_fr'], ['bio_too_short'])).toEqual(['province', 'bio', 'phone']);
  expect(left(['city'])).toEqual(['province', 'bio', 'phone']);
  expect(withoutMended(placed, ['city'], [])).toBe(placed);
});
