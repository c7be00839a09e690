import { describe, expect, it } from 'vitest';
import { languageOf, readProse } from './prose.ts';

describe('a text', () => {
  it('is kept as written', () =>
    expect(readProse('Two lines\nof R&D, 3 < 4.', 60)).toEqual({ value: 'Two lines\nof R&D, 3 < 4.' }));
  it('may not hold markup; the words alone are suggested', () =>
    expect(readProse('<b>Welder</b>, <script>x</script>Gander', 60)).toEqual({
      problem: 'has_markup',
      suggestion: 'Welder , x Gander',
    }));
  it('counts characters, not code units', () =>
    expect([readProse('🦫'.repeat(5), 5), readProse('🦫'.repeat(6), 5)]).toEqual([
      { value: '🦫'.repeat(5) },
      { problem: 'too_long', suggestion: '5' },
    ]));
});

it.each([
  ['I have worked for ten years in the trades.', 'en'],
  ['J’aide les infirmières dans leurs démarches depuis dix ans.', 'fr'],
  ['Comptable', 'fr'],
] as const)('knows the language of %j', (text, locale) => expect(languageOf(text, 'fr')).toBe(locale));
