import { syllable } from 'syllable';
import type { Locale } from '../../src/core/i18n/locales.ts';

const vowel = 'aeiouyàâäéèêëîïôöùûüœæ';
const nucleus = new RegExp(`[${vowel}]+`, 'g');
const muteE = new RegExp(`(?<=[${vowel}].*[^${vowel}]|[éiuy])es?$`);
/** Where two vowels in a row are two syllables: beside é and è, before a dieresis, and after a cluster that keeps them apart (client, truelle). */
const apart = /(?<=[éè])(?=[aeiouyàâéèêîôûœ])|(?<=[aeouàâêôû])(?=[éèëïü])|(?<=[bcdfgptv][lr](?:i|u|ou))(?=[aeoéèêâô])/g;

/**
 * Syllables of a French word as it is spoken: an e at the end that nobody says is none, an elided l’ or qu’ neither.
 * Hyphenation patterns will not do: they leave école and idée whole. Counted like this, our French has 13% more
 * syllables a word than our English, and the factors of Flesch and of Kandel and Moles differ by 15%.
 */
function french(word: string): number {
  const count = (part: string) => {
    const spoken = part
      .replace(/(?<=[qg])u(?=[eiyéèê]|$)/g, '')
      .replace(/(?<=q)u/g, '')
      .replace(muteE, '')
      .replace(/(?<=[aeou])y(?=[aeoéèê])|(?<=[aeou])ill/g, 'j');
    return spoken.replace(apart, '|').match(nucleus)?.length ?? 0;
  };
  return Math.max(
    1,
    word
      .toLowerCase()
      .split(/['’-]/)
      .reduce((sum, part) => sum + count(part), 0),
  );
}

export const syllables: Record<Locale, (word: string) => number> = { en: syllable, fr: french };
