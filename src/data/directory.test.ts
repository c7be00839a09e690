import { describe, expect, it } from 'vitest';
import { path } from '../i18n/paths.ts';
import type { SiteData } from './build.ts';
import { directoryOf, directoryPages, listOf, listPath, mentorsOn, pagesOf, perPage, slugOf } from './directory.ts';
import type { Listing } from './types.ts';

const named = (keys: string[]) =>
  new Map(
    keys.map(
      (key) =>
        [
          key,
          { key, name_en: key === 'den' ? 'Dene' : `The ${key}`, name_fr: key === 'den' ? 'déné' : `L’${key}` },
        ] as const,
    ),
  );
const provinces = ['ON', 'QC', 'NU'];
const languages = ['en', 'fr', 'den'];
const topics = ['nursing', 'welding', 'law'];

/** So many mentors, each other than the one before. */
function world(count: number, serverTime = '2026-11-23T12:00:00Z'): SiteData {
  const mentors = Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    slug: `m-${i}`,
    is_open: i % 3 !== 0,
    province_code: provinces[i % 2]!,
    languages: i % 5 === 0 ? ['en', 'fr', 'en'] : [languages[i % 3]!],
    topics: i % 2 === 0 ? ['nursing', 'welding'] : ['welding', 'nursing'],
  })) as Listing[];
  return {
    mentors,
    provinces: named(provinces),
    languages: named(languages),
    topics: named(topics),
    fields: [],
    facts: new Map(),
    serverTime,
  } as unknown as SiteData;
}
const ids = (mentors: Listing[]) => mentors.map((one) => one.id).sort();

describe('The directory', () => {
  it('has every mentor on exactly their lists, once each, over all pages', () => {
    const data = world(130);
    const belongs = {
      all: () => true,
      open: (one: Listing) => one.is_open,
      province: (one: Listing, key: string) => one.province_code === key,
      language: (one: Listing, key: string) => one.languages.includes(key),
      topic: (one: Listing, key: string) => one.topics.includes(key),
    };
    for (const list of directoryOf(data).values()) {
      const shown = Array.from({ length: pagesOf(list) }, (_, i) => mentorsOn({ list, page: i + 1 }));
      expect(ids(shown.flat())).toEqual(ids(data.mentors.filter((one) => belongs[list.kind](one, list.key))));
      expect(shown.slice(0, -1).every((page) => page.length === perPage)).toBe(true);
      expect(list.open).toBe(list.mentors.filter((one) => one.is_open).length);
    }
    expect([...directoryOf(data).keys()].sort()).toEqual([
      'all/',
      'language/den',
      'language/en',
      'language/fr',
      'open/',
      'province/NU',
      'province/ON',
      'province/QC',
      'topic/nursing',
      'topic/welding',
    ]);
  });

  it('shows open mentors first, on a topic those whose main topic it is, and begins each list with somebody else', () => {
    const data = world(300);
    for (const list of directoryOf(data).values())
      expect(list.mentors.map((one) => one.is_open)).toEqual(
        list.mentors.map((one) => one.is_open).toSorted((a, b) => Number(b) - Number(a)),
      );
    expect(
      listOf(data, 'topic', 'nursing')!
        .mentors.slice(0, 90)
        .every((one) => one.topics[0] === 'nursing'),
    ).toBe(true);
    const first = ['all/', 'open/', 'province/ON', 'language/en', 'topic/nursing'].map(
      (name) => directoryOf(data).get(name)!.mentors[0]!.id,
    );
    expect(new Set(first).size).toBeGreaterThan(2);
  });

  it('stays as it is within a day and begins with others the next', () => {
    const first = (time: string) =>
      listOf(world(300, time), 'open')!
        .mentors.slice(0, 5)
        .map((one) => one.id);
    expect(first('2026-11-23T23:00:00Z')).toEqual(first('2026-11-23T01:00:00Z'));
    expect(first('2026-11-24T01:00:00Z')).not.toEqual(first('2026-11-23T01:00:00Z'));
  });

  it('lives at one address a page, in the words of its language', () => {
    const data = world(130);
    for (const locale of ['en', 'fr'] as const) {
      const addresses = directoryPages(data, locale).map((one) => one.address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses).toContain(locale === 'en' ? 'mentors/in/the-on/2' : 'mentors/lieu/l-on/2');
      expect(addresses).toContain(locale === 'en' ? 'mentors/language/dene' : 'mentors/langue/dene');
    }
    expect(listPath(data, 'fr', { kind: 'topic', key: 'nursing' }, 3)).toBe('/fr/sujets/nursing/mentors/3/');
    expect(listPath(data, 'en', { kind: 'all', key: '' })).toBe(path('en', 'mentors'));
    expect(slugOf('Tłı̨chǫ')).toBe('tlicho');
  });

  it('has a page for nobody, and none after it', () => {
    const data = world(0);
    expect(directoryPages(data, 'en').map((one) => one.address)).toEqual([
      'mentors',
      'open-now',
      'mentors/in/the-on',
      'mentors/in/the-qc',
      'mentors/in/the-nu',
    ]);
  });
});
