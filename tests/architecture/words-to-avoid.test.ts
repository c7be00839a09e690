import { describe, expect, it } from 'vitest';
import { readText, writtenFor, type Language } from '../support/every-word.ts';

/** The rows of the glossary that say what to write instead. */
const rows = readText('docs/glossary.md')
  .split('## Words to avoid')[1]!
  .split('\n')
  .flatMap((line) => {
    const [, language, avoided, instead] = line.split('|').map((cell) => cell.trim());
    return language === 'English' || language === 'French'
      ? [{ locale: (language === 'English' ? 'en' : 'fr') as Language, avoided: avoided!.split('; '), instead }]
      : [];
  });
const asWord = (words: string) => new RegExp(`(?<![\\p{L}-])${words.replaceAll('’', "['’]")}(?![\\p{L}-])`, 'iu');

describe('The words to avoid', () => {
  it('stand in the glossary, each with what to write instead', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ instead }) => !instead)).toEqual([]);
  });

  it.each(rows.flatMap(({ locale, avoided, instead }) => avoided.map((words) => ({ locale, words, instead }))))(
    'are nowhere on the screen: not “$words” in $locale, but “$instead”',
    ({ locale, words }) => {
      const found = writtenFor(locale).filter(([, text]) => asWord(words).test(text));
      expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
    },
  );

  it('are found as whole words, in any case', () => {
    expect([asWord('e-mail').test('Your E-mail.'), asWord('tap').test('Tap here')]).toEqual([true, true]);
    expect([asWord('tap').test('a tape'), asWord('press').test('express')]).toEqual([false, false]);
  });
});
