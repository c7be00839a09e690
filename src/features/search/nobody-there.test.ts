import { expect, it } from 'vitest';
import { nobodyThere } from './nobody-there.ts';

const place = (value: string) => ({ kind: 'place' as const, value });
const inTruro = { city: 'Truro', province_code: 'NS' };
const inToronto = { city: 'Toronto', province_code: 'ON' };

it.each([
  ['en', ['city/Halifax'], [inTruro], 'Nobody in Halifax yet. These are the nearest.'],
  ['fr', ['city/Halifax'], [inTruro], 'Personne à Halifax pour le moment. Voici les mentors les plus proches.'],
  ['fr', ['province/MB'], [inToronto], 'Personne au Manitoba pour le moment. Voici les mentors les plus proches.'],
  ['en', ['region/prairies'], [inToronto], 'Nobody on the Prairies yet. These are the nearest.'],
  ['en', ['city/Halifax', 'province/NS'], [inTruro], 'Nobody in Halifax yet. These are the nearest.'],
] as const)('says so in plain words: %s, %j', (locale, named, hits, said) => {
  expect(nobodyThere(locale, { facts: named.map(place) }, [...hits])).toBe(said);
});

it.each([
  ['somebody is there', ['city/Truro'], [inToronto, inTruro]],
  ['somebody is in the province', ['province/NS'], [inToronto, inTruro]],
  ['somebody is in one of two cities', ['city/Halifax', 'city/Truro'], [inTruro]],
  ['nobody was found at all', ['city/Halifax'], []],
  ['no place is named', [], [inTruro]],
  ['the place is no longer known', ['city/Nowhere'], [inTruro]],
] as const)('says nothing where %s', (_, named, hits) => {
  expect(nobodyThere('en', { facts: named.map(place) }, [...hits])).toBeNull();
});
