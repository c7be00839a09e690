import { describe, expect, it } from 'vitest';
import { driftOf } from './drift.ts';
import { synonymsOf } from './synonyms.ts';

const topic = (name_en: string, name_fr: string, synonyms_en: string[] = [], synonyms_fr: string[] = []) => ({
  name_en,
  name_fr,
  synonyms_en,
  synonyms_fr,
});

describe('Synonyms from the taxonomy', () => {
  it('lead from each name of a topic, and its plural, to all the others, without accents', () => {
    expect(synonymsOf([topic('Nurse', 'Infirmière', ['RN'])])).toEqual({
      nurse: ['infirmiere'],
      nurses: ['infirmiere', 'nurse'],
      infirmiere: ['nurse'],
      infirmieres: ['infirmiere', 'nurse'],
    });
  });

  it('join what two topics call by the same word', () => {
    expect(synonymsOf([topic('Cook', 'Chef'), topic('Leader', 'Chef')])['chef']).toEqual(['cook', 'leader']);
  });

  it('have no term of more than three words, but lead to longer ones', () => {
    const made = synonymsOf([topic('First job in Canada', 'Premier emploi')]);
    expect(Object.keys(made)).toEqual(['premier emploi']);
    expect(made['premier emploi']).toEqual(['first job in canada']);
  });
});

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
