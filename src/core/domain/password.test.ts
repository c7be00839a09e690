import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password.ts';

describe('A password', () => {
  it.each([
    ['', 'password_too_short'],
    ['eleven char', 'password_too_short'],
    ['🛶🛶🛶🛶🛶🛶', 'password_too_short'],
    ['twelve chars', null],
    ['x'.repeat(72), null],
    ['x'.repeat(73), 'password_too_long'],
    ['é'.repeat(37), 'password_too_long'],
  ])('%j: %s', (password, problem) => expect(passwordProblem(password)).toBe(problem));
});
