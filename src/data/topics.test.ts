import { describe, expect, it } from 'vitest';
import type { Reference, Topic } from './name-tables.ts';
import { corrected, shownAtMost, similarTopics, type OpenMentor } from './topics.ts';

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
const data: Reference = {
  fields: [],
  provinces: new Map(),
  languages: new Map(),
  topics: new Map(
    ['nursing', 'medicine', 'pharmacy']
      .map((slug, i) => [slug, topic(slug, 'health', i + 1)] as const)
      .concat([
        ['welding', topic('welding', 'trades', 1)],
        ['rail', topic('rail', 'transport', 1)],
      ]),
  ),
};

describe('The open mentors of a topic', () => {
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
    expect(
      similarTopics(data, data.topics.get('nursing')!, { welding: 2, pharmacy: 1 }).map((one) => one.slug),
    ).toEqual(['welding', 'pharmacy', 'medicine']);
    expect(similarTopics(data, data.topics.get('rail')!, {})).toEqual([]);
  });
});
