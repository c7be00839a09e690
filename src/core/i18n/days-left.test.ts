import { expect, it } from 'vitest';
import { addDays } from '../domain/days.ts';
import { daysLeft } from './dates.ts';

const sent = '2026-12-01T15:00:00Z';
const deadline = addDays(sent, 14);
const left = (now: string, zone = 'America/Toronto') => daysLeft(deadline, now, zone);

it('counts all the days on the day of sending, at any hour of it', () => {
  expect([left(sent), left('2026-12-01T15:00:01Z'), left('2026-12-02T04:59:00Z')]).toEqual([14, 14, 14]);
});
it('counts one less on the day after, and none on the last day and later', () => {
  expect([left('2026-12-02T05:01:00Z'), left('2026-12-14T23:00:00Z')]).toEqual([13, 1]);
  expect([left('2026-12-15T14:00:00Z'), left('2026-12-20T00:00:00Z')]).toEqual([0, 0]);
});
it('goes by the day of the reader, and through a change of the clocks', () => {
  expect([left('2026-12-02T04:00:00Z', 'America/St_Johns'), left('2026-12-02T04:00:00Z', 'America/Vancouver')]).toEqual(
    [13, 14],
  );
  expect(daysLeft('2026-03-15T14:00:00Z', '2026-03-01T15:00:00Z', 'America/Toronto')).toBe(14);
});
