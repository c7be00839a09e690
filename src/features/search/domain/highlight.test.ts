import { describe, expect, it } from 'vitest';
import { pieces, snippet } from './highlight.ts';

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
  it('choose the sentence that is shown', () => {
    expect(snippet('I like tea. I was an accountant in Manila. I ski.', ['accountant'], 40)).toBe(
      'I was an accountant in Manila. I ski.',
    );
  });
  it('leave a long text cut at a word', () => {
    expect(snippet('word '.repeat(100), [], 20)).toMatch(/^(word ){3}word…$/);
  });
});
