import { describe, expect, it } from 'vitest';
import { count, fleschKincaid, grade, gradeOfEase, kandelMoles } from './grade.ts';
import { tooHard, type Reading } from './pages.ts';
import { sentences, sentencesOf } from './prose.ts';
import { syllables } from './syllables.ts';

describe('Syllables', () => {
  it('are counted in English', () => {
    for (const [word, number] of [
      ['mentor', 2],
      ['agreement', 3],
      ['you', 1],
      ['community', 4],
    ] as const)
      expect(syllables.en(word), word).toBe(number);
  });

  it('are counted in French as they are spoken: no silent e, no elided word, two vowels apart where they are', () => {
    const known = {
      le: 1,
      que: 1,
      rue: 1,
      une: 1,
      école: 2,
      amie: 2,
      idée: 2,
      quatre: 1,
      langue: 1,
      personne: 2,
      programme: 2,
      entreprise: 3,
      deuxième: 2,
      feuille: 1,
      eau: 1,
      yeux: 1,
      client: 2,
      oublier: 3,
      créer: 2,
      poète: 2,
      théâtre: 2,
      maïs: 2,
      réunion: 3,
      payé: 2,
      travailler: 3,
      famille: 2,
      confidentialité: 6,
      accompagnée: 4,
      œuvre: 1,
      'l’école': 2,
      'qu’elle': 1,
      'aujourd’hui': 3,
      'peut-être': 2,
    };
    for (const [word, number] of Object.entries(known)) expect(syllables.fr(word), word).toBe(number);
  });
});

describe('Grades', () => {
  it('follow the formula of Flesch and Kincaid', () => {
    const counts = count('en', ['The cat sat on the mat.', 'It was warm, and it slept.']);
    expect(counts).toEqual({ words: 12, sentences: 2, syllables: 12 });
    expect(fleschKincaid(counts)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    // One sentence of thirty words is known to be hard, however short they are.
    const lincoln =
      'Four score and seven years ago our fathers brought forth upon this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
    expect(grade('en', count('en', [lincoln]))).toBeGreaterThan(11);
  });

  it('follow the formula of Kandel and Moles, and Flesch’s table from ease to grade', () => {
    const counts = count('fr', sentences('fr', 'Le chat dort. Il a chaud.'));
    expect(counts).toEqual({ words: 6, sentences: 2, syllables: 6 });
    expect(kandelMoles(counts)).toBeCloseTo(207 - 1.015 * 3 - 73.6, 5);
    expect([95, 90, 85, 75, 66, 62, 58, 55, 51, 46, 31, 10].map(gradeOfEase)).toEqual([
      5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17,
    ]);
    const law =
      'Les renseignements personnels recueillis antérieurement à l’entrée en vigueur de la présente disposition demeurent assujettis aux obligations de confidentialité applicables.';
    expect(grade('fr', count('fr', [law]))).toBeGreaterThan(12);
  });
});

describe('What is judged', () => {
  it('is whole sentences of the page’s own language: no headings, labels, controls or words of members', () => {
    const page = `<header><p>Not this one.</p></header><main><h1>A title.</h1><p>One here. Two there?</p><ul><li><p>Three: it goes on.</p></li><li>A label</li></ul>
      <p lang="fr">Pas celle-ci.</p><button>Nor this.</button><article class="card"><p>I am a member.</p></article><nav><p>Nor that.</p></nav></main>`;
    expect(sentencesOf('en', page)).toEqual(['One here.', 'Two there?', 'Three: it goes on.']);
    expect(sentencesOf('en', '<meta http-equiv="refresh">')).toEqual([]);
  });

  it('fails above the grade, but for a reason that still holds', () => {
    const one = (name: string, grade: number): Reading => ({
      locale: 'en',
      name,
      grade,
      words: 100,
      sentences: 10,
      syllables: 130,
    });
    const above = { '/en/law/': { grade: 10, why: 'It quotes the law.' } };
    expect(tooHard([one('/en/a/', 8), one('/en/law/', 9.5)], { highest: 8, above })).toEqual([]);
    expect(tooHard([one('/en/a/', 8.1), one('/en/law/', 10.2)], { highest: 8, above })).toHaveLength(2);
    expect(tooHard([one('/en/law/', 7)], { highest: 8, above })).toEqual([
      '/en/law/ is no longer above 8: take it off the list',
    ]);
  });
});
