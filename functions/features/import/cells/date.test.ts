import { describe, expect, it } from 'vitest';
import { readDate } from './date.ts';

describe('a date', () => {
  it.each([
    '2026-03-01',
    '2026/3/1',
    '2026-03-01 00:00:00',
    '2026-03-01T00:00:00Z',
    '1er mars 2026',
    '1 mars 2026',
    'le 1er mars 2026',
    'March 1, 2026',
    'March 1st, 2026',
    '1 March 2026',
    'Mar. 1, 2026',
    'dimanche 1er mars 2026',
    'Sunday, March 1, 2026',
    'mars 2026',
    'March 2026',
    'À partir du 1er mars 2026',
  ])('reads %j as the first of March', (typed) => expect(readDate(typed)).toEqual({ value: '2026-03-01' }));

  it.each([
    ['31/3/2026', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['5/5/2026', '2026-05-05'],
    ['15.08.26', '2026-08-15'],
    ['12 août 2026', '2026-08-12'],
    ['1 juil. 2026', '2026-07-01'],
    ['15 juin 2026', '2026-06-15'],
    ['1er déc. 2026', '2026-12-01'],
  ])('reads %j as %s', (typed, date) => expect(readDate(typed)).toEqual({ value: date }));

  it.each(['dès maintenant', 'ASAP', 'Immédiatement', 'now'])('takes %j for "from now on"', (typed) =>
    expect(readDate(typed)).toEqual({ value: null }),
  );

  it('does not choose between two readings', () =>
    expect(readDate('1/3/2026')).toEqual({ problem: 'date_ambiguous', suggestion: '2026-03-01 / 2026-01-03' }));

  it.each([
    ['2026-02-30', 'date_impossible', undefined],
    ['31 avril 2026', 'date_impossible', undefined],
    ['13/13/2026', 'date_impossible', undefined],
    ['2126-01-01', 'date_impossible', undefined],
    ['March 1', 'date_no_year', undefined],
    ['after the holidays', 'date_unreadable', undefined],
    ['46082', 'date_unreadable', '2026-03-01'],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(readDate(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});
