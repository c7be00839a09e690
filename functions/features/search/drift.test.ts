import { describe, expect, it } from 'vitest';
import { driftOf } from './drift.ts';

describe('The drift of settings', () => {
  it('is none when only the order of sets, or what the code does not name, differs', () => {
    expect(
      driftOf(
        {
          sortableAttributes: ['b', 'a'],
          typoTolerance: { enabled: true },
          synonyms: { x: ['z', 'y'] },
          searchableAttributes: ['a', 'b'],
        },
        {
          sortableAttributes: ['a', 'b'],
          typoTolerance: { disableOnNumbers: false, enabled: true },
          synonyms: { x: ['y', 'z'] },
          searchableAttributes: ['a', 'b'],
          stopWords: ['the'],
        },
      ),
    ).toEqual([]);
  });

  it('names each setting that differs: another order where order counts, a value, a synonym too many', () => {
    expect(
      driftOf(
        { searchableAttributes: ['a', 'b'], pagination: { maxTotalHits: 1000 }, synonyms: {}, rankingRules: ['words'] },
        {
          searchableAttributes: ['b', 'a'],
          pagination: { maxTotalHits: 9 },
          synonyms: { x: ['y'] },
          rankingRules: ['words'],
        },
      ),
    ).toEqual(['searchableAttributes', 'pagination', 'synonyms']);
  });
});
