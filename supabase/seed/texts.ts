// Turns a pair of texts into what one person says, in one language.

import type { Line, Pair, Who } from './fields/field.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { Locale } from './types.ts';

export type Speaker = {
  feminine: boolean;
  place: Place;
  /** The town they left, when they came from elsewhere. */
  home: Pair | null;
  since: number;
  years: number;
};

const split = (text: string): string[] => text.split(/,\s*/);
const english =
  split(`zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
  seventeen, eighteen, nineteen, twenty`);
const french =
  split(`zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize,
  dix-sept, dix-huit, dix-neuf, vingt`);

/** "nine years", "vingt et un ans"; from 1 to 39. */
export function yearsInWords(count: number, locale: Locale): string {
  const [names, tens] = locale === 'en' ? [english, ['twenty', 'thirty']] : [french, ['vingt', 'trente']];
  const [ten, unit] = [tens[Math.floor(count / 10) - 2], count % 10];
  const link = locale === 'fr' && unit === 1 ? ' et ' : '-';
  const number = count <= 20 ? names[count] : unit === 0 ? ten : `${ten}${link}${names[unit]}`;
  return `${number} ${locale === 'en' ? 'year' : 'an'}${count === 1 ? '' : 's'}`;
}

/** Whether a text meant for some fits this person. */
export function suits(who: Who | undefined, { home, place }: Speaker): boolean {
  switch (who) {
    case 'arrived':
      return home !== null;
    case 'rooted':
      return home === null;
    case 'city':
      return place.large;
    case 'town':
      return !place.large;
    case 'coast':
      return place.coast;
    case 'north':
      return place.north;
    default:
      return true;
  }
}

/** One that fits; any, when none does. */
export function pickFor(random: Random, lines: readonly Line[], speaker: Speaker): Pair {
  const fitting = lines.filter(([, , who]) => suits(who, speaker));
  return settle(random, random.pick(fitting.length > 0 ? fitting : lines));
}

/** Chooses among `[one / another]`, the same choice in both languages. */
export function settle(random: Random, [english, french]: Line): Pair {
  const choices = [...english.matchAll(/\[([^\]]*)\]/g)].map((group) =>
    random.between(0, (group[1] ?? '').split(' / ').length - 1),
  );
  const choose = (text: string): string => {
    let group = 0;
    return text.replace(/\[([^\]]*)\]/g, (_, wordings: string) => wordings.split(' / ')[choices[group++] ?? 0] ?? '');
  };
  return [choose(english), choose(french)];
}

/** What demo people have said so far, a sentence each. */
export type Said = Set<string>;

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);

/** One that fits and of which nobody has said a sentence yet, in either language; null when there is none. */
export function pickUnsaid(random: Random, lines: readonly Line[], speaker: Speaker, said: Said): Pair | null {
  const fitting = lines.filter(([, , who]) => suits(who, speaker));
  for (const line of random.some(fitting, fitting.length)) {
    const wordings = line[0].includes('[') ? 6 : 1;
    for (let attempt = 0; attempt < wordings; attempt += 1) {
      const pair = settle(random, line);
      const told = [say(pair, 'en', speaker), say(pair, 'fr', speaker)].flatMap(sentencesOf);
      if (told.some((sentence) => said.has(sentence))) continue;
      for (const sentence of told) said.add(sentence);
      return pair;
    }
  }
  return null;
}

/** "d’Enugu", "de Manille". Towns that begin with h take "de". */
const fromInFrench = (town: string): string => (/^[AEIOUÀÂÉÈÊÎÔ]/.test(town) ? `d’${town}` : `de ${town}`);

function slots({ place, home, since, years }: Speaker, locale: Locale): Record<string, string> {
  const time = { since: yearsInWords(since, locale), years: yearsInWords(years, locale) };
  if (locale === 'fr') {
    return {
      ...time,
      in: place.inFrench,
      to: place.inFrench,
      home: home?.[1] ?? '',
      from: home ? fromInFrench(home[1]) : '',
    };
  }
  const to = place.inEnglish.replace(/^(in|on) /, 'to ');
  return { ...time, in: place.inEnglish, to, home: home?.[0] ?? '', from: home ? `from ${home[0]}` : '' };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text in one language, slots filled, agreeing with the speaker. */
export function say(pair: Line, locale: Locale, speaker: Speaker): string {
  const text = pair[locale === 'en' ? 0 : 1];
  if (!text.includes('{')) return text;
  const values = slots(speaker, locale);
  return text
    .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, masculine: string, feminine: string) =>
      speaker.feminine ? feminine : masculine,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name.toLowerCase()];
      if (!value) throw new Error(`nothing to put in ${whole}`);
      return name === name.toLowerCase() ? value : capital(value);
    });
}
