import { describe, expect, it } from 'vitest';
import { everyList, listAt, listPath, slugOf } from './directory.ts';
import type { Reference } from '../../server/name-tables.ts';

const named = (code: string, name_en: string, name_fr: string) => ({ code, name_en, name_fr, time_zones: [] });
const topic = (slug: string) => ({
  slug,
  field_slug: 'health',
  position: 1,
  name_en: slug,
  name_fr: slug,
  synonyms_en: [],
  synonyms_fr: [],
});
const data: Reference = {
  topics: new Map([['nursing', topic('nursing')]]),
  fields: [],
  provinces: new Map([['PE', named('PE', 'Prince Edward Island', 'Île-du-Prince-Édouard')]]),
  languages: new Map([['pl', named('pl', 'Polish', 'Polonais')]]),
};

describe('The address of a list', () => {
  it('is one a page, in the words of its language', () => {
    for (const locale of ['en', 'fr'] as const) {
      const addresses = everyList(data).flatMap((list) => [1, 2, 3].map((page) => listPath(data, locale, list, page)));
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address).toMatch(/^\/(en|fr)\/[a-z0-9/-]+\/$/);
    }
    expect(listPath(data, 'fr', { kind: 'province', key: 'PE' }, 2)).toBe('/fr/mentors/lieu/ile-du-prince-edouard/2/');
    expect(slugOf('Łódź, ılıca')).toBe('lodz-ilica');
  });

  it('leads back to the list and the page', () => {
    for (const locale of ['en', 'fr'] as const)
      for (const list of everyList(data))
        for (const page of [1, 2, 417])
          expect(listAt(data, locale, listPath(data, locale, list, page))).toEqual({ list, page });
  });

  it.each([
    '/en/mentors/in/nowhere/',
    '/en/mentors/1/',
    '/en/mentors/page/1/',
    '/en/mentors/page/02/',
    '/en/mentors/in/prince-edward-island/1/',
    '/en/mentors/lieu/ile-du-prince-edouard/',
    '/en/topics/nursing/mentors/page/2/',
    '/en/topics/nursing/',
    '/en/open-now/page/2/',
    '/en/',
  ])('is no other spelling: %s', (address) => expect(listAt(data, 'en', address)).toBeNull());
});
