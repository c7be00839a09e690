import { expect, test } from 'vitest';
import { shownPhone } from './phone.ts';

test.each([
  ['+18195550123', '819 555-0123'],
  ['+12045550134', '204 555-0134'],
  ['+33123456789', '+33123456789'],
  ['819 555', '819 555'],
  ['', ''],
])('the phone number %s is shown as “%s”', (stored, shown) => expect(shownPhone(stored)).toBe(shown));
