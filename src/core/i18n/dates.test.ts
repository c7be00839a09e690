import { describe, expect, it, test } from 'vitest';
import { dateAndTime, dateWithYear, longDate, shortDate } from './dates.ts';
import { zoneName } from './zone-name.ts';

describe('A day', () => {
  it.each([
    ['2026-12-09T02:30:00Z', 'America/Winnipeg', 'Tuesday 8 December', 'mardi 8 décembre'],
    ['2026-12-09T02:30:00Z', 'Europe/Paris', 'Wednesday 9 December', 'mercredi 9 décembre'],
    ['2029-01-01T03:10:00Z', 'America/St_Johns', 'Sunday 31 December', 'dimanche 31 décembre'],
    ['2029-01-01T03:30:00Z', 'America/St_Johns', 'Monday 1 January', 'lundi 1er janvier'],
    ['2028-03-01T04:10:00Z', 'America/Winnipeg', 'Tuesday 29 February', 'mardi 29 février'],
    ['2028-03-12T04:59:00Z', 'America/Toronto', 'Saturday 11 March', 'samedi 11 mars'],
    ['2028-03-13T03:59:00Z', 'America/Toronto', 'Sunday 12 March', 'dimanche 12 mars'],
    ['2028-11-06T04:59:00Z', 'America/Toronto', 'Sunday 5 November', 'dimanche 5 novembre'],
  ])('of %s in %s is “%s”', (moment, zone, english, french) => {
    expect([longDate('en', moment, zone), longDate('fr', moment, zone)]).toEqual([english, french]);
    expect(shortDate('en', moment, zone)).toBe(english.split(' ').slice(1).join(' '));
  });

  it('on a server is that of most readers, whatever the machine’s zone', () => {
    expect(longDate('en', '2026-12-09T02:30:00Z')).toBe('Tuesday 8 December');
    expect(shortDate('fr', '2026-12-09T04:59:00Z')).toBe('8 décembre');
    expect(dateWithYear('en', '2029-01-01T04:30:00Z')).toBe('31 December 2028');
    expect(dateAndTime('en', '2026-12-09T02:30:00Z')).toBe('Tuesday 8 December, 21:30, Eastern Time');
    expect(dateAndTime('fr', '2026-12-09T02:30:00Z')).toBe('mardi 8 décembre, 21\u00a0h\u00a030 (heure de l’Est)');
  });

  it.each([
    ['2026-12-08T18:00:00Z', '13\u00a0h'],
    ['2026-12-08T18:05:00Z', '13\u00a0h\u00a005'],
    ['2026-12-08T05:00:00Z', '0\u00a0h'],
  ])('at %s is “%s” in French: a full hour has no minutes', (moment, time) =>
    expect(dateAndTime('fr', moment, 'America/Toronto')).toContain(`, ${time} (`),
  );

  it('has its hour by the clock of the zone on both sides of a change', () => {
    expect(
      ['2028-03-12T07:59:00Z', '2028-03-12T08:00:00Z', '2028-11-05T06:30:00Z', '2028-11-05T07:30:00Z'].map(
        (moment) => dateAndTime('en', moment, 'America/Winnipeg').split(', ')[1],
      ),
    ).toEqual(['01:59', '03:00', '01:30', '01:30']);
  });
});

test.each([
  ['America/Toronto', 'Toronto, Montréal (Eastern Time)', 'Montréal, Toronto (heure de l’Est)'],
  ['America/St_Johns', 'St. John’s (Newfoundland Time)', 'St. John’s (heure de Terre-Neuve)'],
  ['America/Cambridge_Bay', 'Cambridge Bay (Mountain Time)', 'Cambridge Bay (heure des Rocheuses)'],
])('the zone %s is “%s” and “%s”', (zone, english, french) =>
  expect([zoneName('en', zone), zoneName('fr', zone)]).toEqual([english, french]),
);
