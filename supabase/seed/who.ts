// Who somebody is: name, place, languages, and whether they came from elsewhere.

import type { Pair } from './fields/field.ts';
import { heritages, type Heritage } from './names.ts';
import { placesByProvince, provinceWeights, type Place } from './places.ts';
import { uuidFrom, type Random } from './random.ts';
import type { Speaker } from './texts.ts';
import type { DemoPerson, Locale } from './types.ts';

type Kind = 'mentor' | 'mentee';

export type Identity = {
  person: DemoPerson;
  speaker: Speaker;
  indigenous: boolean;
  /** The key of their heritage. */
  heritage: string;
};

/** Towns where most people share one heritage. */
const communities: Record<string, string> = {
  Eskasoni: 'mikmaq',
  Kuujjuaq: 'inuit',
  Inukjuak: 'inuit',
  Salluit: 'inuit',
  Nain: 'inuit',
  Pangnirtung: 'inuit',
  'Pond Inlet': 'inuit',
  Arviat: 'inuit',
  Chisasibi: 'anishinaabe-cree',
  Moosonee: 'anishinaabe-cree',
  'La Ronge': 'anishinaabe-cree',
  Behchokǫ̀: 'northern-first-nations',
  Teslin: 'northern-first-nations',
  'Church Point': 'acadian',
  Caraquet: 'acadian',
};

const indigenousHeritages = new Set([
  'inuit',
  'anishinaabe-cree',
  'mikmaq',
  'innu-atikamekw',
  'northern-first-nations',
  'west-coast-first-nations',
  'blackfoot',
  'metis',
]);

/** Heritages that stand for several peoples, of whom a person speaks the language of one. */
const oneTongue = new Set([
  'european',
  'nigerian',
  'francophone-african',
  'anishinaabe-cree',
  'innu-atikamekw',
  'northern-first-nations',
  'metis',
]);

const provinces = Object.keys(provinceWeights);
const heritageByKey = new Map(heritages.map((heritage) => [heritage.key, heritage]));

/** Letters a to z and dots: "Amélie Tremblay" becomes "amelie.tremblay". */
export function mailboxOf(...parts: string[]): string {
  return parts
    .join('.')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '')
    .replace(/\.+/g, '.');
}

function choosePlace(random: Random): Place {
  const province = random.weighted(provinces, (code) => provinceWeights[code] ?? 0);
  return random.weighted(placesByProvince.get(province) ?? [], (place) => place.weight);
}

function chooseHeritage(random: Random, place: Place): Heritage {
  const community = heritageByKey.get(communities[place.city] ?? '');
  if (community && random.chance(0.85)) return community;
  return random.weighted(heritages, (heritage) => heritage.weights[place.province] ?? heritage.weights['*'] ?? 0);
}

function chooseLanguages(random: Random, heritage: Heritage, place: Place): { locale: Locale; languages: string[] } {
  const [quebec, newBrunswick, elsewhere] = heritage.french;
  const chance = place.province === 'QC' ? quebec : place.province === 'NB' ? newBrunswick : elsewhere;
  const locale: Locale = random.chance(chance) ? 'fr' : 'en';
  const both =
    locale === 'fr'
      ? place.province === 'QC'
        ? 0.6
        : 0.93
      : place.province === 'QC'
        ? 0.7
        : place.province === 'NB'
          ? 0.4
          : 0.14;
  const other: Locale = locale === 'en' ? 'fr' : 'en';
  const spoken = heritage.languages.filter(([, likely]) => random.chance(likely)).map(([code]) => code);
  const official = random.chance(both) ? [locale, other] : [locale];
  return {
    locale,
    languages: [...official, ...(oneTongue.has(heritage.key) ? random.some(spoken, 1) : spoken.slice(0, 3))],
  };
}

/** A name that nobody in `taken` has yet, when that can be had within a few tries. */
function chooseName(
  random: Random,
  heritage: Heritage,
  feminine: boolean,
  taken: Set<string>,
): [given: string, family: string] {
  const drawFamily = (): string => {
    const family = random.pick(heritage.families);
    return heritage.key === 'latin' && random.chance(0.25) ? `${family} ${random.pick(heritage.families)}` : family;
  };
  for (let attempt = 0; ; attempt += 1) {
    let family = drawFamily();
    const given = random.pick(feminine ? heritage.women : heritage.men);
    if (attempt > 12) family = `${family}-${random.pick(heritage.families)}`;
    const [first, second] = family.split(/[ -]/);
    if (attempt < 40 && (given === family || first === second || taken.has(`${given} ${family}`))) continue;
    taken.add(`${given} ${family}`);
    return [given, family];
  }
}

export function makeIdentity(kind: Kind, random: Random, seed: number, index: number, taken: Set<string>): Identity {
  const place = choosePlace(random);
  const heritage = chooseHeritage(random, place);
  const feminine = random.chance(0.54);
  const [givenName, familyName] = chooseName(random, heritage, feminine, taken);
  const arrived = random.chance(kind === 'mentee' ? Math.min(1, heritage.arrived * 1.15) : heritage.arrived);
  const home: Pair | null = arrived && heritage.origins.length > 0 ? random.pick(heritage.origins) : null;
  const number = kind === 'mentor' ? String(index + 1) : `m${index + 1}`;
  return {
    person: {
      id: uuidFrom(`${seed}/${kind}/${index}`),
      email: `${mailboxOf(givenName, familyName, number)}@example.ca`,
      displayName: `${givenName} ${familyName}`,
      givenName,
      familyName,
      city: place.city,
      provinceCode: place.province,
      timeZone: place.timeZone,
      ...chooseLanguages(random, heritage, place),
    },
    speaker: { feminine, place, home, since: random.between(5, 26), years: random.between(8, 34) },
    indigenous: indigenousHeritages.has(heritage.key),
    heritage: heritage.key,
  };
}
