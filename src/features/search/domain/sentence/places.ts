import { otherProvinceNames } from '../../../../core/domain/other-names.ts';
import { ambiguousCities, citiesOf, neighbours, otherCityNames } from './cities.ts';
import { dictionary, nameAt, nameOf, namesOf } from './names.ts';
import type { Token } from './tokens.ts';
import type { Fact, Name, Names, Place } from './types.ts';

type Row = { code: string; name_en: string; name_fr: string };

/** Provinces that are near each other, and what people call them together. */
const regions: [id: string, codes: string[], names: string, led: string][] = [
  [
    'atlantic',
    ['NL', 'PE', 'NS', 'NB'],
    'Atlantic Canada|Atlantic provinces|Canada atlantique|provinces de l’Atlantique|the Maritimes|Maritimes|provinces maritimes|East Coast|côte est',
    'the Atlantic|l’Atlantique',
  ],
  ['quebec', ['QC'], '', ''],
  ['ontario', ['ON'], '', ''],
  ['prairies', ['MB', 'SK', 'AB'], 'Prairies|Prairie provinces|provinces des Prairies|Prairies canadiennes', ''],
  ['pacific', ['BC'], 'West Coast|côte ouest', ''],
  ['north', ['NT', 'NU', 'YT'], 'northern Canada|Grand Nord|Nord canadien|the territories', 'the North|le Nord'],
];

const leads = new Set('in at near around from a au aux en pres dans vers de du des d autour region'.split(' '));

/** The South from east to west, as one drives. */
const line = ['NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC'];
/** Where a province lies on that line; the North is reached from Alberta. */
const placeOn = (code: string): number => line.indexOf(line.includes(code) ? code : 'AB');

/** All other provinces, the nearest first: those of the same region, then along the line, the North at its end. */
function nearestFirst(codes: string[]): string[] {
  const beside = regions.find(([, all]) => all.some((code) => codes.includes(code)))?.[1] ?? [];
  const far = (code: string): number => {
    const steps = Math.min(...codes.map((from) => Math.abs(placeOn(from) - placeOn(code))));
    return steps + (beside.includes(code) ? 0 : line.includes(code) ? 100 : 200);
  };
  return regions
    .flatMap(([, all]) => all)
    .filter((code) => !codes.includes(code))
    .toSorted((one, other) => far(one) - far(other));
}

const regionById = new Map(regions.map(([id, codes]) => [id, codes]));
const provinceOf = new Map(
  Object.entries(citiesOf).flatMap(([code, all]) => all.split('|').map((city) => [city, code] as const)),
);

/** A place by its id: `city/Halifax`, `province/NS` or `region/atlantic`; null for none. */
export function placeOf(id: string): Place | null {
  const [kind, name = ''] = id.split('/');
  if (kind === 'city' && provinceOf.has(name)) {
    const around = (neighbours.find((all) => all.includes(name)) ?? []).filter((one) => one !== name);
    const provinces = [provinceOf.get(name)!];
    return { id, city: name, around, provinces, farther: nearestFirst(provinces) };
  }
  if (kind === 'province' && Object.hasOwn(citiesOf, name))
    return { id, around: [], provinces: [name], farther: nearestFirst([name]) };
  const provinces = kind === 'region' ? regionById.get(name) : undefined;
  return provinces ? { id, around: [], provinces, farther: nearestFirst(provinces) } : null;
}

/** The names of places, in both languages and as people say them. */
export function placeNames(rows: Row[]): Names<Place> {
  const cities = [...provinceOf.keys()].map((city) =>
    nameOf(city, placeOf(`city/${city}`)!, ambiguousCities.has(city) ? 'lead' : 'nothing'),
  );
  const others = Object.entries(otherCityNames).map(([name, city]) => nameOf(name, placeOf(`city/${city}`)!));
  const provinces = rows
    .filter(({ code }) => Object.hasOwn(citiesOf, code))
    .flatMap(({ code, name_en, name_fr }) => {
      const place = placeOf(`province/${code}`)!;
      const short = (otherProvinceNames[code] ?? '').split(' ').filter((name) => name.length > 4);
      return [name_en, name_fr, ...short].map((name) => nameOf(name, place));
    });
  const together = regions.flatMap(([id, , names, led]): Name<Place>[] => {
    const place = placeOf(`region/${id}`)!;
    return [...namesOf(names, place), ...namesOf(led, place, 'lead')].filter(({ key }) => key !== '');
  });
  return dictionary([...provinces, ...cities, ...others, ...together]);
}

/** Codes as people write them behind a city or a lead: "in BC", "Surrey BC". */
const codes = new Map(
  [...Object.keys(citiesOf), 'PEI', 'NWT'].map((code) => [code, code === 'PEI' ? 'PE' : code === 'NWT' ? 'NT' : code]),
);

/** The place that a sentence names at a word; `isPlace` says of an earlier word whether it named one. */
export function placeAt(
  names: Names<Place>,
  tokens: Token[],
  at: number,
  isPlace: (at: number) => boolean,
): { to: number; facts: Fact[] } | null {
  const before = tokens[at - 1]?.key ?? '';
  const isLed = leads.has(before);
  const code = codes.get(tokens[at]!.text);
  if (code && (isLed || isPlace(at - 1))) return { to: at + 1, facts: [{ kind: 'place', value: `province/${code}` }] };
  const found = nameAt(names, tokens, at, isLed);
  if (!found || (found.needs === 'lead' && !isLed)) return null;
  // "à Québec" is the city, "au Québec" the province.
  const isQuebecCity = found.value.id === 'province/QC' && before === 'a';
  return { to: found.to, facts: [{ kind: 'place', value: isQuebecCity ? 'city/Québec' : found.value.id }] };
}
