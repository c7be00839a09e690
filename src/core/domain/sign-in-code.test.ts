import { describe, expect, it } from 'vitest';
import { codeDigits, codeProblem } from './sign-in-code.ts';

describe('A sign-in code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۰۹۸۷۶۵', '098765'],
    ['１２３４５６', '123456'],
    ['०१२३४५', '012345'],
    ['๙๘๗๖๕๔', '987654'],
    ['𝟎𝟏𝟐𝟗𝟶𝟿', '012909'],
    ['\u200f١٢٣٤٥٦\u200e', '123456'],
    ['12٣４५6', '123456'],
  ])('is read in the digits of any script: %s', (typed, digits) => {
    expect(codeDigits(typed)).toBe(digits);
    expect(codeProblem(typed)).toBeNull();
  });

  it.each([
    ['', 'code_required'],
    ['  \t', 'code_required'],
    ['12345', 'code_unknown'],
    ['1234567', 'code_unknown'],
    ['five', 'code_unknown'],
    ['²³¹½⅓①', 'code_unknown'],
  ])('that is %j is told as %s', (typed, code) => expect(codeProblem(typed)).toBe(code));
});
