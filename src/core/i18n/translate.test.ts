import { describe, expect, it } from 'vitest';
import { words } from '../../words.ts';
import { plural } from './translate.ts';

describe('A count', () => {
  it.each([
    ['en', 0, 'No place open', 'No request sent'],
    ['en', 1, '1 place open', '1 request sent'],
    ['en', 2, '2 places open', '2 requests sent'],
    ['fr', 0, 'Aucune place libre', 'Aucune demande envoyée'],
    ['fr', 1, '1 place libre', '1 demande envoyée'],
    ['fr', 2, '2 places libres', '2 demandes envoyées'],
  ] as const)('in %s of %i agrees with its noun: %s', (locale, count, places, asked) =>
    expect([
      plural(locale, words(locale, 'mentor').places, count),
      plural(locale, words(locale, 'staff').history.asked, count),
    ]).toEqual([places, asked]),
  );

  it('of nothing is plural in English and singular in French, where no words of its own are given', () => {
    const forms = { one: '{count} jour', other: '{count} jours' };
    expect([plural('en', forms, 0), plural('fr', forms, 0), plural('fr', forms, 1000)]).toEqual([
      '0 jours',
      '0 jour',
      '1\u00a0000 jours',
    ]);
  });
});
