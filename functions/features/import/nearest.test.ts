import { expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

it('counts the letters that differ', () => {
  expect([distance('ontario', 'ontario'), distance('ontraio', 'ontario'), distance('', 'abc')]).toEqual([0, 2, 3]);
});

it('finds the key most like a word, and none when nothing is like it', () => {
  expect(nearest('manitobba', ['ontario', 'manitoba'])).toBe('manitoba');
  expect(nearest('california', ['ontario', 'manitoba'])).toBeUndefined();
  expect(nearest('on', ['on'])).toBeUndefined();
});
