import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gini, median } from './measures.ts';

it('finds no inequality where all get the same, and nearly all where one gets everything', () => {
  expect(gini([3, 3, 3, 3])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([1, 3])).toBe(0.25);
  expect(gini([0, 0])).toBe(0);
});

it('does not change when all get twice as much, or change places', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (values) => {
      expect(gini(values.map((value) => value * 2))).toBeCloseTo(gini(values), 10);
      expect(gini(values.toReversed())).toBeCloseTo(gini(values), 10);
      expect(gini(values)).toBeGreaterThanOrEqual(0);
      expect(gini(values)).toBeLessThan(1);
    }),
  );
});

it('takes the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
