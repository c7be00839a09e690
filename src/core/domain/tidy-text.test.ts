import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressCases, textCases, withAddress, withoutAddress } from '../../../tests/support/text-cases.ts';
import { normalEmail } from './email.ts';
import { hasAddress, tidyText } from './tidy-text.ts';

describe('A text', () => {
  it.each(textCases)('%j is kept as what can be seen of it', (typed, line, prose = line) =>
    expect([tidyText(typed, 'line'), tidyText(typed, 'prose')]).toEqual([line, prose]),
  );

  it('is tidied once: a second time changes nothing', () => {
    const marks = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '\u3000',
      '\u200b',
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\u180b',
      '\u202e',
      '👩',
      '🔧',
      'ه',
      'क',
      '李',
      '1',
      '\u{e0100}',
      '\ud800',
      '\u3164',
    );
    fc.assert(
      fc.property(fc.array(marks), fc.constantFrom('line' as const, 'prose' as const), (parts, shape) => {
        const once = tidyText(parts.join(''), shape);
        expect(tidyText(once, shape)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A line', () => {
  it.each(withAddress)('%j names an address', (line) => expect(hasAddress(line)).toBe(true));
  it.each(withoutAddress)('%j names none', (line) => expect(hasAddress(line)).toBe(false));
});

describe('An e-mail address', () => {
  it.each(addressCases)('%j has one form', (typed, kept) => expect(normalEmail(typed)).toBe(kept));
  it('is its own form', () => {
    for (const [, kept] of addressCases) if (kept) expect(normalEmail(kept)).toBe(kept);
  });
});
