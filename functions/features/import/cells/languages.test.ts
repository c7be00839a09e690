import { describe, expect, it } from 'vitest';
import { vocabulary } from '../fixtures.ts';
import { readLanguages } from './languages.ts';

const read = (typed: string) => readLanguages(typed, vocabulary.languages);

describe('languages', () => {
  it.each([
    ['anglais, français', ['en', 'fr']],
    ['EN/FR', ['en', 'fr']],
    ['Tagalog & English', ['tl', 'en']],
    ['Français et anglais', ['fr', 'en']],
    ['fr-en', ['fr', 'en']],
    ['Bilingue', ['en', 'fr']],
    ['English (fluent); Français (langue maternelle)', ['en', 'fr']],
    ['Anglais avancé, espagnol B2', ['en', 'es']],
    ['Farsi', ['fa']],
    ['LSQ, ASL', ['fcs', 'ase']],
    ['Langue des signes québécoise', ['fcs']],
    ['Mi’kmaq', ['mic']],
    ["Mi'kmaw", ['mic']],
    ['Haitian Creole\nFrench', ['ht', 'fr']],
    ['English, english, EN', ['en']],
  ])('reads %j', (typed, codes) => expect(read(typed)).toEqual({ value: codes, remarks: [] }));

  it('keeps what it knows and tells the rest, with a guess', () =>
    expect(read('Anglais, Espagnl, Klingon')).toEqual({
      value: ['en'],
      remarks: [
        { code: 'language_unknown', value: 'Espagnl', suggestion: 'Spanish' },
        { code: 'language_unknown', value: 'Klingon' },
      ],
    }));

  it('asks which Chinese', () =>
    expect(read('Chinois, English')).toEqual({
      value: ['en'],
      remarks: [{ code: 'language_which', value: 'Chinois', suggestion: 'Mandarin / Cantonese' }],
    }));

  it('keeps ten', () => {
    const answer = read('en fr es de it pl ru uk pt ar hi'.replaceAll(' ', ','));
    expect(answer).toMatchObject({ remarks: [{ code: 'languages_too_many', value: '11' }] });
    expect('value' in answer && answer.value).toHaveLength(10);
  });
});
