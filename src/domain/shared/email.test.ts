import { describe, expect, it } from 'vitest';
import { normalEmail } from './email.ts';

describe('The normal form of an address', () => {
  it.each([
    ['ann@example.ca', 'ann@example.ca'], ['  Ann@Example.CA ', 'ann@example.ca'], ['ａｎｎ＠ｅｘａｍｐｌｅ．ｃａ', 'ann@example.ca'], ['josé@exemple.ca', 'josé@exemple.ca'],
  ])('of %j is %s', (typed, normal) => expect(normalEmail(typed)).toBe(normal));

  it.each(['', 'ann', '(1)ann@example.ca', 'ann(1)@example.ca', 'ann@(x)example.ca', '（1）ann@example.ca', 'a b@example.ca', `${'x'.repeat(250)}@example.ca`])(
    'does not exist for %j', (typed) => expect(normalEmail(typed)).toBeNull());
});
