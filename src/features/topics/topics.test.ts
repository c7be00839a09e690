import { describe, expect, it } from 'vitest';
import type { Reference, Topic } from '../../server/name-tables.ts';
import { similarTopics } from './topics.ts';

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

describe('Similar topics', () => {
  it('are what its mentors help with too, then its neighbours in the field, and never itself', () => {
    expect(
      similarTopics(data, data.topics.get('nursing')!, { welding: 2, pharmacy: 1 }).map((one) => one.slug),
    ).toEqual(['welding', 'pharmacy', 'medicine']);
    expect(similarTopics(data, data.topics.get('rail')!, {})).toEqual([]);
  });
});
