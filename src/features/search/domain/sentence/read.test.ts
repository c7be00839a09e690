import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKey, readSentence } from './read.ts';
import { lexicon, sentenceWords } from './fixtures.ts';

const read = (text: string, not: string[] = []) => {
  const { facts, rest } = readSentence(text, lexicon, { not });
  return [rest, ...facts.map(factKey)];
};

describe('a sentence names', () => {
  it.each<[string, string[]]>([
    // Languages.
    ['someone who speaks Punjabi', ['', 'language/pa']],
    ['Punjabi', ['', 'language/pa']],
    ['Punjabi-speaking nurse', ['nurse', 'language/pa']],
    ['quelqu’un qui parle arabe à Gatineau', ['', 'language/ar', 'place/city/Gatineau']],
    ['comptable qui parle mandarin ou cantonais', ['comptable', 'language/zh', 'language/yue']],
    ['un avocat francophone', ['avocat', 'language/fr']],
    ['accountant who speaks Polish', ['accountant', 'language/pl']],
    // Places.
    ['nurse in Halifax', ['nurse', 'place/city/Halifax']],
    ['infirmière à Québec', ['infirmière', 'place/city/Québec']],
    ['infirmière au Québec', ['infirmière', 'place/province/QC']],
    ['nurse in Regina', ['nurse', 'place/city/Regina']],
    ['electrician near Surrey, BC', ['electrician', 'place/city/Surrey', 'place/province/BC']],
    ['pêcheur dans les Maritimes', ['pêcheur', 'place/region/atlantic']],
    // How, how much, how long, for whom.
    ['free, by phone, retired electrician', ['electrician', 'cost/free', 'format/phone', 'wish/retired']],
    ['un électricien retraité gratuit par téléphone', ['électricien', 'wish/retired', 'cost/free', 'format/phone']],
    ['nurse in person in Moncton', ['nurse', 'format/in_person', 'place/city/Moncton']],
    ['mentor en ligne en plomberie', ['plomberie', 'format/video']],
    ['une seule rencontre avec un notaire', ['notaire', 'duration/one_meeting']],
    ['plumber for 6 months', ['plumber', 'duration/six_months']],
    ['je viens d’arriver et je cherche un comptable', ['comptable', 'wish/newcomer']],
    ['je suis jeune et je veux devenir soudeur', ['soudeur', 'wish/young']],
    ['I am a beginner, looking for a baker', ['baker', 'wish/beginner']],
    // Misspelt, without accents, in any case.
    ['acountant who speks Punjbi in Torono', ['acountant', 'language/pa', 'place/city/Toronto']],
    ['infirmiere qui parle arrabe a Gatinau', ['infirmiere', 'language/ar', 'place/city/Gatineau']],
    ['NURSE IN WINIPEG', ['NURSE', 'place/city/Winnipeg']],
    ['comptable gratiut par telphone', ['comptable', 'cost/free', 'format/phone']],
  ])('%s', (text, meant) => expect(read(text)).toEqual(meant));
});

describe('a plain query is left as it is', () => {
  it.each([
    ...['French teacher', 'prof de français', 'learn French', 'improve my English', 'Spanish translation', 'Java'],
    ...['nail polish', 'polish my résumé', 'Regina', 'Victoria', 'women in tech', 'first job in Canada', 'IT', 'C++'],
    ...['free software developer', 'video editing', 'phone repair', 'online marketing', 'vente en ligne', 'survey'],
    ...['vivre en français hors Québec', 'English for work', 'young professional', 'young children', 'newcomer'],
    ...['c.p.a.', 'сварщик', '老师', 'Mi’kmaq', 'retiré', 'books', 'arrived 3 months ago', 'gluten free baker', ''],
  ])('“%s”', (text) => expect(read(text)).toEqual([text]));
});

describe('reading', () => {
  it('never throws, and takes nothing from what it does not understand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { rest } = readSentence(text, lexicon);
        expect(rest.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('is done at once: what is left names nothing more', () => {
    const { topics, facts } = sentenceWords;
    fc.assert(
      fc.property(
        fc.constantFrom(...topics),
        fc.shuffledSubarray(facts, { minLength: 1, maxLength: 3 }),
        (topic, said) => {
          const once = readSentence([topic, ...said].join(', '), lexicon);
          expect(once.rest).toBe(topic);
          expect(readSentence(once.rest, lexicon)).toMatchObject({ facts: [], rest: topic });
        },
      ),
    );
  });

  it('forgets a fact that was taken back, and no other, and does not search its words instead', () => {
    const { topics, facts } = sentenceWords;
    fc.assert(
      fc.property(
        fc.constantFrom(...topics),
        fc.shuffledSubarray(facts, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        (topic, said, pick) => {
          const text = [topic, ...said].join(', ');
          const all = readSentence(text, lexicon).facts.map(factKey);
          const gone = all[pick % all.length]!;
          const after = readSentence(text, lexicon, { not: [gone] });
          expect(after.facts.map(factKey)).toEqual(all.filter((key) => key !== gone));
          expect(after.rest).toBe(topic);
        },
      ),
    );
  });

  it('asks for nothing more once all that was named is taken back', () => {
    for (const text of ['quelqu’un qui parle arabe à Gatineau', 'someone who speaks Punjabi, by phone']) {
      const not = readSentence(text, lexicon).facts.map(factKey);
      expect(not.length, text).toBe(2);
      expect(readSentence(text, lexicon, { not }), text).toMatchObject({ facts: [], rest: '' });
    }
  });

  it('lets what was chosen by hand count before the words', () => {
    const text = 'nurse who speaks Punjabi in Halifax';
    expect(readSentence(text, lexicon, { chosen: ['language', 'province'] })).toMatchObject({
      facts: [],
      filters: {},
      rest: 'nurse',
    });
  });

  it('asks for a place’s province when nothing else is said', () => {
    expect(readSentence('someone in Halifax', lexicon).filters).toEqual({ province: ['NS'] });
    expect(readSentence('nurse in Halifax', lexicon).filters).toEqual({});
  });

  it('puts a city before its neighbour, its province and what is farther', () => {
    const { cities, around, provinces, farther } = readSentence('nurse in Halifax', lexicon).prefer;
    expect([cities, around, provinces, farther.slice(0, 4)]).toEqual([
      ['Halifax'],
      ['Dartmouth'],
      ['NS'],
      ['PE', 'NB', 'NL', 'QC'],
    ]);
  });
});
