import { describe, expect, it } from 'vitest';
import type { SiteData, Topic } from './build.ts';
import { corrected, openOn, shownAtMost, similarTopics, type OpenMentor } from './topics.ts';
import type { Listing } from './types.ts';

const person = (id: string, places = 1): OpenMentor => ({
  id,
  slug: id,
  name: id,
  headline: null,
  place: 'MB',
  places,
  photo: null,
});
const topic = (slug: string, field: string, position: number): Topic => ({
  slug,
  field_slug: field,
  position,
  name_en: slug,
  name_fr: slug,
  synonyms_en: [],
  synonyms_fr: [],
});
const world = (mentors: Partial<Listing>[]): SiteData => ({
  mentors: mentors.map((one) => ({ is_open: true, places_open: 1, ...one })) as Listing[],
  fields: [],
  provinces: new Map(),
  languages: new Map(),
  facts: new Map(),
  serverTime: '',
  topics: new Map(
    ['nursing', 'medicine', 'pharmacy']
      .map((slug, i) => [slug, topic(slug, 'health', i + 1)] as const)
      .concat([
        ['welding', topic('welding', 'trades', 1)],
        ['rail', topic('rail', 'transport', 1)],
      ]),
  ),
});

describe('The open mentors of a topic', () => {
  it('are, as the site is built, those whose main topic it is first, then those with most room', () => {
    const data = world([
      { id: 'a', topics: ['medicine', 'nursing'], places_open: 9 },
      { id: 'b', topics: ['nursing'] },
      { id: 'c', topics: ['nursing'], places_open: 3 },
      { id: 'd', topics: ['nursing'], is_open: false },
    ]);
    expect(openOn(data, 'nursing').map((one) => one.id)).toEqual(['c', 'b', 'a']);
    expect(openOn(data, 'rail')).toEqual([]);
  });

  it('change on the page only where the truth differs: who closed goes, who opened comes last', () => {
    const shown = ['a', 'b', 'c'].map((id) => person(id));
    expect(corrected(shown, new Set(['a', 'b', 'c']), [person('c'), person('a'), person('b')])).toEqual(shown);
    expect(corrected(shown, new Set(['a', 'c']), [person('d'), person('c', 2), person('a')])).toEqual([
      person('a'),
      person('c', 2),
      person('d'),
    ]);
    expect(corrected(shown, new Set(), [])).toEqual([]);
  });

  it('are twelve at the most', () => {
    const many = Array.from({ length: 20 }, (_, i) => person(`p${i}`));
    expect(corrected(many.slice(0, 3), new Set(['p0', 'p1', 'p2']), many)).toHaveLength(shownAtMost);
  });
});

describe('Similar topics', () => {
  it('are what its mentors help with too, then its neighbours in the field, and never itself', () => {
    const data = world([
      { id: 'a', topics: ['nursing', 'welding'] },
      { id: 'b', topics: ['nursing', 'welding', 'pharmacy'] },
      { id: 'c', topics: ['rail'] },
    ]);
    expect(similarTopics(data, data.topics.get('nursing')!).map((one) => one.slug)).toEqual([
      'welding',
      'pharmacy',
      'medicine',
    ]);
    expect(similarTopics(data, data.topics.get('rail')!)).toEqual([]);
  });
});
