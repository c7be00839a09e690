import { describe, expect, it } from 'vitest';
import { dueSince } from './due.ts';

const pieces = [
  { slug: 'ending', title: 'Ending', after: 75 },
  { slug: 'first', title: 'First', after: 0 },
  { slug: 'goals', title: 'Goals', after: 7 },
  { slug: 'feedback', title: 'Feedback', after: 30 },
  { slug: 'hard', title: 'Hard', after: 45 },
];
const at = (day: string) => dueSince(pieces, '2026-11-01T12:00:00Z', `2026-${day}T12:00:00Z`);

describe('pieces that come with time', () => {
  it('begin on the day of the yes and are released by the day, the newest first [TD-12]', () => {
    expect(at('11-01').due.map((one) => one.slug)).toEqual(['first']);
    expect(at('11-07').due.map((one) => one.slug)).toEqual(['first']);
    expect(at('11-08').due.map((one) => one.slug)).toEqual(['goals', 'first']);
    expect(at('12-20').due.map((one) => one.slug)).toEqual(['hard', 'feedback', 'goals']);
  });
  it('say what comes next and when, and nothing once all have come [TD-12]', () => {
    expect(at('11-01').next).toMatchObject({ slug: 'goals', from: expect.stringContaining('2026-11-08') });
    expect(dueSince(pieces, '2026-01-01T00:00:00Z', '2026-11-01T00:00:00Z').next).toBeNull();
    expect(dueSince([], '2026-01-01T00:00:00Z', '2026-11-01T00:00:00Z')).toEqual({ due: [], next: null });
  });
});
