import { describe, expect, it } from 'vitest';
import { fold, squeeze } from '../../../src/core/domain/fold.ts';
import { tidy } from './fold.ts';

describe('what two spellings share', () => {
  it.each([
    ['  Québec ', 'quebec'],
    ['Île-du-Prince-Édouard', 'ile du prince edouard'],
    ['Cœur', 'coeur'],
    ['Mi’kmaq', 'mi kmaq'],
    ['Tłı̨chǫ', 'tlicho'],
    ['E-MAIL', 'e mail'],
  ])('folds %j to %j', (typed, folded) => expect(fold(typed)).toBe(folded));
  it('drops spaces when asked', () => expect(squeeze('T.N.-L.')).toBe('tnl'));
});

describe('a cell as it was meant', () => {
  it.each([
    ['\u00a0Marie\u200b ', 'Marie'],
    ['="2045550134"', '2045550134'],
    ['n/a', ''],
    [' — ', ''],
    ['S.O.', ''],
    ['a\u0000b\u001b[31m', 'ab[31m'],
    ['line one\nline two', 'line one\nline two'],
    ['half \ud800', 'half \ufffd'],
  ])('reads %j as %j', (typed, meant) => expect(tidy(typed)).toBe(meant));
});
