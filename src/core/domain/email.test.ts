import { describe, expect, it } from 'vitest';
import { mailtoOf, normalEmail } from './email.ts';

describe('The normal form of an address', () => {
  it.each([
    ['ann@example.ca', 'ann@example.ca'],
    ['  Ann@Example.CA ', 'ann@example.ca'],
    ['ａｎｎ＠ｅｘａｍｐｌｅ．ｃａ', 'ann@example.ca'],
    ['josé@exemple.ca', 'josé@exemple.ca'],
  ])('of %j is %s', (typed, normal) => expect(normalEmail(typed)).toBe(normal));

  it.each([
    '',
    'ann',
    '(1)ann@example.ca',
    'ann(1)@example.ca',
    'ann@(x)example.ca',
    '（1）ann@example.ca',
    'a b@example.ca',
    `${'x'.repeat(250)}@example.ca`,
  ])('does not exist for %j', (typed) => expect(normalEmail(typed)).toBeNull());
});

describe('A link that begins an e-mail', () => {
  it.each([
    ['ann@example.ca', 'mailto:ann@example.ca'],
    ['ann+a&b@example.ca', 'mailto:ann%2Ba%26b@example.ca'],
    ['josé@exemple.ca', 'mailto:jos%C3%A9@exemple.ca'],
  ])('to %s is %s', (email, link) => expect(mailtoOf(email)).toBe(link));
});
