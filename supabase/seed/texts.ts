// Turns a pair of texts into what one person says, in one language.

import type { Line, Pair } from './fields/field.ts';
import type { Place } from './places.ts';
import type { Locale } from './types.ts';

export type Speaker = {
  feminine: boolean;
  place: Place;
  /** The town they left, when they came from elsewhere. */
  home: Pair | null;
  since: number;
  years: number;
};

const english = words(`zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
  seventeen, eighteen, nineteen, twenty`);
const french = words(`zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize,
  dix-sept, dix-huit, dix-neuf, vingt`);

function words(text: string): string[] {
  return text.split(/,\s*/);
}

/** "nine years", "vingt et un ans"; from 1 to 39. */
export function yearsInWords(count: number, locale: Locale): string {
  const [names, tens, joiner] = locale === 'en' ? [english, ['twenty', 'thirty'], '-'] : [french, ['vingt', 'trente'], '-'];
  const [ten, unit] = [Math.floor(count / 10), count % 10];
  const link = locale === 'fr' && unit === 1 ? ' et ' : joiner;
  const number = count <= 20 ? names[count] : unit === 0 ? tens[ten - 2] : `${tens[ten - 2]}${link}${names[unit]}`;
  if (locale === 'en') return `${number} year${count === 1 ? '' : 's'}`;
  return `${number} an${count === 1 ? '' : 's'}`;
}

/** "d’Enugu", "de Manille". Towns that begin with h take "de". */
function fromInFrench(town: string): string {
  return /^[AEIOUÀÂÉÈÊÎÔ]/.test(town) ? `d’${town}` : `de ${town}`;
}

function slots(speaker: Speaker, locale: Locale): Record<string, string> {
  const { place, home, since, years } = speaker;
  const time = { since: yearsInWords(since, locale), years: yearsInWords(years, locale) };
  if (locale === 'fr') {
    return { ...time, in: place.inFrench, to: place.inFrench, home: home?.[1] ?? '', from: home ? fromInFrench(home[1]) : '' };
  }
  const to = place.inEnglish.replace(/^(in|on) /, 'to ');
  return { ...time, in: place.inEnglish, to, home: home?.[0] ?? '', from: home ? `from ${home[0]}` : '' };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text in one language, slots filled, agreeing with the speaker. */
export function say(pair: Line, locale: Locale, speaker: Speaker): string {
  const values = slots(speaker, locale);
  return pair[locale === 'en' ? 0 : 1]
    .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, masculine: string, feminine: string) => (speaker.feminine ? feminine : masculine))
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name.toLowerCase()];
      if (!value) throw new Error(`nothing to put in ${whole}`);
      return name === name.toLowerCase() ? value : capital(value);
    });
}
