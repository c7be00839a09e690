import { describe, expect, it } from 'vitest';
import { bestLine, pieces, sentenceWith } from './highlight.ts';

describe('words of the query in a text', () => {
  it('are marked whatever the accents', () => {
    expect(pieces('Je suis née à Québec.', ['quebec'])).toEqual([
      { text: 'Je suis née à ', hit: false },
      { text: 'Québec', hit: true },
      { text: '.', hit: false },
    ]);
  });
  it('are marked in the plural too, and short ones never', () => {
    expect(pieces('I help newcomers in it.', ['newcomer', 'in']).filter((piece) => piece.hit)).toEqual([
      { text: 'newcomers', hit: true },
    ]);
  });
  it('choose the sentence that is shown, whole', () => {
    expect(sentenceWith('I like tea. I was an accountant in Manila. I ski.', ['accountant'])).toBe(
      'I was an accountant in Manila.',
    );
    expect(sentenceWith('I came to St. John’s as a welder. I ski.', ['welder'])).toBe(
      'I came to St. John’s as a welder.',
    );
    expect(sentenceWith('I like tea.\n\nI weld.', ['weld'])).toBe('I weld.');
    expect(sentenceWith('I like tea.', ['coffee'])).toBeNull();
  });
  it('choose the line that is shown, or leave the first', () => {
    const lines = ['A first résumé', 'Interviews for nurses', 'Night shifts'];
    expect(bestLine(lines, ['nurse', 'interview'])).toBe('Interviews for nurses');
    expect(bestLine(lines, ['plumber'])).toBe('A first résumé');
    expect(bestLine([], ['plumber'])).toBeUndefined();
  });
});
