import { describe, expect, it } from 'vitest';
import { isCourtesy, readName } from './name.ts';

const whole = (full: string) => readName({ first: '', last: '', full });

describe('a name', () => {
  it.each([
    ['Marie Tremblay', 'Marie Tremblay'],
    ['Tremblay, Marie', 'Marie Tremblay'],
    ['Marie Roy, CPA', 'Marie Roy'],
    ['Dr. Ana María de la Cruz-Hernández, MBA', 'Ana María de la Cruz-Hernández'],
    ['Mme  Marie   Roy', 'Marie Roy'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
    ['Madonna', 'Madonna'],
  ])('reads %j', (typed, full) => expect(whole(typed)).toEqual({ value: { shown: full, full } }));

  it('puts the parts together', () =>
    expect(readName({ first: 'Marie', last: 'Roy', full: '' })).toMatchObject({ value: { full: 'Marie Roy' } }));

  it('shows a short form of a long one', () => {
    const full = `Marie ${'Very'.repeat(16)} Roy`;
    expect(whole(full)).toEqual({ value: { shown: 'Marie R.', full } });
  });

  it.each([
    ['', 'name_missing', undefined],
    ['<b>Marie</b> Roy', 'name_markup', 'Marie Roy'],
    ['12345', 'name_unreadable', undefined],
    ['marie@example.ca', 'name_unreadable', undefined],
    ['x'.repeat(130), 'name_too_long', undefined],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(whole(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );

  it('knows Ms and Mr from a job title', () =>
    expect([isCourtesy('Mme'), isCourtesy('M.'), isCourtesy('Machiniste'), isCourtesy('Manager')]).toEqual([
      true,
      true,
      false,
      false,
    ]));
});
