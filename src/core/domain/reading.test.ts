import { expect, it } from 'vitest';
import { minutesToRead } from './reading.ts';

it('counts words, not signs, and never says nothing', () => {
  expect(minutesToRead('')).toBe(1);
  expect(minutesToRead('| - |\n# '.repeat(500))).toBe(1);
  expect(minutesToRead('mot '.repeat(900))).toBe(5);
});
