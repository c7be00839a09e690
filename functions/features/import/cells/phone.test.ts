import { describe, expect, it } from 'vitest';
import { readPhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['(204) 555-0134', '+12045550134'],
    ['204.555.0134', '+12045550134'],
    ['+1-204-555-0134', '+12045550134'],
    ['1 204 555 0134', '+12045550134'],
    ['2045550134', '+12045550134'],
    ['2045550134.0', '+12045550134'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['Tél. : 204 555-0134', '+12045550134'],
  ])('reads %j', (typed, number) => expect(readPhone(typed)).toEqual({ value: number }));

  it.each(['204.555.0134 poste 2', '204-555-0134 ext. 12', '(204) 555-0134 x7', '204 555 0134 #9'])(
    'keeps the number of %j and says that the extension is lost',
    (typed) =>
      expect(readPhone(typed)).toMatchObject({ value: '+12045550134', remarks: [{ code: 'phone_extension' }] }),
  );

  it.each([
    ['555-0134', 'phone_no_area', '(204) 555-0134'],
    ['204-555-0134 / 204-555-0199', 'phone_several', '(204) 555-0134'],
    ['2.04556E+09', 'phone_rounded', undefined],
    ['(204) 155-0134', 'phone_unreadable', undefined],
    ['call me', 'phone_unreadable', undefined],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(readPhone(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});
