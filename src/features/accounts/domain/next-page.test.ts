import { expect, it } from 'vitest';
import { nextPage } from './next-page.ts';

it.each(['/en/requests/', '/fr/trouver/?q=soudeur%20%C3%A0', '/en/inbox/?r=1#answer'])(
  '%s is a page of ours',
  (asked) => expect(nextPage(asked, '/en/')).toBe(asked),
);

it.each([
  '',
  'https://evil.example/en/',
  '//evil.example/en/',
  '///evil.example/en/',
  '/\\evil.example/en/',
  '\\/evil.example/en/',
  '/\t/evil.example/en/',
  ' //evil.example/en/',
  'javascript:alert(1)',
  '/en/..//evil.example/',
  '/en/%2e%2e//evil.example/',
  '/en/.//../..//evil.example',
  '/en',
  '/api/sign-out',
  '/dev',
  'en/requests/',
  'http://portage.invalid/en/',
  '//[/en/',
])('%j leads nowhere', (asked) => expect(nextPage(asked, '/en/requests/')).toBe('/en/requests/'));

it('no line of a header can be added by it', () =>
  expect(nextPage('/en/requests/\r\nSet-Cookie: a=b', '/en/')).toBe('/en/requests/Set-Cookie:%20a=b'));
