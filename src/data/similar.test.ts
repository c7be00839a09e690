import { describe, expect, it } from 'vitest';
import type { SiteData, Topic } from './build.ts';
import { similarAtBuild } from './similar.ts';
import type { Listing } from './types.ts';

const topic = (slug: string, field: string): [string, Topic] => [
  slug,
  { slug, field_slug: field, position: 1, name_en: slug, name_fr: slug, synonyms_en: [], synonyms_fr: [] },
];
let made = 0;
const person = (id: string, topics: string[], open = true): Listing =>
  ({
    id: `${id}-${(made += 7919).toString(16).padStart(6, '0')}`,
    slug: id,
    display_name: id,
    topics,
    languages: ['en'],
    formats: ['video'],
    durations: ['one_meeting'],
    pricing: 'free',
    is_open: open,
    places_open: 1,
    max_active: 2,
    reply_hours: null,
    reply_sample: 0,
  }) as unknown as Listing;
const world = (mentors: Listing[]): SiteData => ({
  mentors,
  fields: [],
  provinces: new Map(),
  languages: new Map(),
  facts: new Map(),
  serverTime: '2026-11-29T00:00:00Z',
  topics: new Map([topic('nursing', 'health'), topic('pharmacy', 'health'), topic('welding', 'trades')]),
});
const named = (data: SiteData, mentor: Listing) => similarAtBuild(data, mentor).mentors.map((one) => one.slug);

describe('Who is shown in the place of a mentor who is full', () => {
  const full = person('full', ['nursing'], false);

  it('are three open mentors, each once, never the mentor: of the same topic before the same field, of the field before anybody', () => {
    const welders = Array.from({ length: 40 }, (_, i) => person(`welder${i}`, ['welding']));
    const nurses = [person('nurse1', ['nursing', 'pharmacy']), person('nurse2', ['nursing'])];
    const data = world([
      ...welders,
      full,
      ...nurses,
      person('pharmacist', ['pharmacy']),
      person('closed', ['nursing'], false),
    ]);
    expect(named(data, full).toSorted()).toEqual(['nurse1', 'nurse2', 'pharmacist']);
    const alone = world([...welders, full]);
    expect(new Set(named(alone, full)).size).toBe(3);
    expect(named(world([full]), full)).toEqual([]);
  });

  it('are others for other mentors, so that not everybody is led to the same three', () => {
    const nurses = Array.from({ length: 300 }, (_, i) => person(`n${i}`, ['nursing']));
    const many = Array.from({ length: 30 }, (_, i) => person(`full${i}`, ['nursing'], false));
    const data = world([...nurses, ...many]);
    expect(new Set(many.flatMap((one) => named(data, one))).size).toBeGreaterThan(20);
    expect(named(data, many[0]!)).toEqual(named(data, many[0]!));
  });
});
