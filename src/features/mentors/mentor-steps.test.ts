import { expect, test } from 'vitest';
import { hashOf, mentorFields, stepAfter, stepAt, stepBefore, stepNames, stepOf } from './mentor-steps.ts';

test('an address opens the step it names, and the first where it names none', () => {
  for (const step of stepNames) expect(stepAt(hashOf(step))).toBe(step);
  for (const hash of ['', '#', '#step-0', '#step-5', '#step-2x', '#topics']) expect(stepAt(hash)).toBe('who');
});

test('each field stands in one step, and those of one’s own profile in the first', () => {
  expect(new Set(mentorFields).size).toBe(mentorFields.length);
  for (const field of ['province', 'languages', 'display_name', 'time_zone']) expect(stepOf(field)).toBe('who');
  expect([stepOf('topics'), stepOf('formats'), stepOf('conduct')]).toEqual(['help', 'how', 'terms']);
});

test('nothing stands before the first step and after the last', () => {
  expect([stepBefore('who'), stepAfter('who'), stepBefore('terms'), stepAfter('terms')]).toEqual([
    null,
    'help',
    'how',
    null,
  ]);
});
