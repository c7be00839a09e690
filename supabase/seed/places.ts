// Where people live: 128 towns and cities, with the clock on their wall.

export type Place = {
  city: string;
  province: string;
  timeZone: string;
  weight: number;
  /** How the place is named within an English or a French sentence. */
  inEnglish: string;
  inFrench: string;
  north: boolean;
  large: boolean;
  coast: boolean;
};

type Row = [city: string, weight: number, timeZone?: string, phrases?: [inEnglish: string, inFrench: string]];

const north = new Set([
  'Kuujjuaq',
  'Inukjuak',
  'Salluit',
  'Chisasibi',
  'Nain',
  'Happy Valley-Goose Bay',
  'Labrador City',
  'Churchill',
  'Thompson',
  'The Pas',
  'La Ronge',
  'Sioux Lookout',
  'Moosonee',
  'Fort McMurray',
  'Fort St. John',
]);

const large = new Set([
  'Toronto',
  'Ottawa',
  'Mississauga',
  'Brampton',
  'Hamilton',
  'London',
  'Markham',
  'Kitchener',
  'Windsor',
  'Montréal',
  'Québec',
  'Laval',
  'Gatineau',
  'Longueuil',
  'Sherbrooke',
  'Saguenay',
  'Trois-Rivières',
  'Vancouver',
  'Surrey',
  'Burnaby',
  'Richmond',
  'Victoria',
  'Abbotsford',
  'Kelowna',
  'Calgary',
  'Edmonton',
  'Winnipeg',
  'Saskatoon',
  'Regina',
  'Halifax',
  'Dartmouth',
  'St. John’s',
  'Moncton',
  'Sudbury',
  'Barrie',
  'Guelph',
]);

const coast = ['NL', 'NS', 'NB', 'PE', 'BC'];
const onTheGulf = ['Québec', 'Rimouski', 'Sept-Îles', 'Gaspé', 'Baie-Comeau', 'Îles-de-la-Madeleine', 'Blanc-Sablon'];

function province(code: string, timeZone: string, rows: Row[]): Place[] {
  return rows.map(([city, weight, zone, phrases]) => ({
    city,
    province: code,
    weight,
    timeZone: zone ?? timeZone,
    inEnglish: phrases?.[0] ?? `in ${city}`,
    inFrench: phrases?.[1] ?? `à ${city}`,
    north: north.has(city) || ['NT', 'NU', 'YT'].includes(code),
    large: large.has(city),
    coast: coast.includes(code) || onTheGulf.includes(city),
  }));
}

const places: Place[] = [
  ...province('ON', 'America/Toronto', [
    ['Toronto', 24],
    ['Ottawa', 12],
    ['Mississauga', 8],
    ['Brampton', 7],
    ['Hamilton', 6],
    ['London', 5],
    ['Markham', 4],
    ['Kitchener', 4],
    ['Windsor', 3],
    ['Sudbury', 4],
    ['Thunder Bay', 3],
    ['Kingston', 3],
    ['Guelph', 2],
    ['Barrie', 2],
    ['Ajax', 2],
    ['Peterborough', 2],
    ['Timmins', 2],
    ['Cornwall', 2],
    ['Hearst', 1],
    ['Leamington', 1],
    ['Sioux Lookout', 1, 'America/Winnipeg'],
    ['Kenora', 1, 'America/Winnipeg'],
    ['Moosonee', 1],
    ['Sault Ste. Marie', 2],
  ]),
  ...province('QC', 'America/Toronto', [
    ['Montréal', 24],
    ['Québec', 9, undefined, ['in Québec City', 'à Québec']],
    ['Laval', 5],
    ['Gatineau', 5],
    ['Longueuil', 4],
    ['Sherbrooke', 4],
    ['Saguenay', 3],
    ['Trois-Rivières', 3],
    ['Lévis', 2],
    ['Drummondville', 2],
    ['Rimouski', 2],
    ['Rouyn-Noranda', 2],
    ['Val-d’Or', 1],
    ['Saint-Hyacinthe', 2],
    ['Granby', 1],
    ['Sept-Îles', 1],
    ['Gaspé', 1],
    ['La Tuque', 1],
    ['Baie-Comeau', 1],
    ['Kuujjuaq', 1],
    ['Inukjuak', 0.5],
    ['Salluit', 0.5],
    ['Chisasibi', 0.7],
    ['Îles-de-la-Madeleine', 0.7, 'America/Halifax', ['on the Magdalen Islands', 'aux Îles-de-la-Madeleine']],
    ['Blanc-Sablon', 0.3, 'America/Blanc-Sablon'],
  ]),
  ...province('BC', 'America/Vancouver', [
    ['Vancouver', 14],
    ['Surrey', 8],
    ['Burnaby', 5],
    ['Richmond', 4],
    ['Victoria', 5],
    ['Abbotsford', 3],
    ['Kelowna', 3],
    ['Kamloops', 2],
    ['Nanaimo', 2],
    ['Prince George', 2],
    ['Terrace', 1],
    ['Prince Rupert', 1],
    ['Cranbrook', 1, 'America/Edmonton'],
    ['Fort St. John', 1, 'America/Dawson_Creek'],
  ]),
  ...province('AB', 'America/Edmonton', [
    ['Calgary', 14],
    ['Edmonton', 12],
    ['Red Deer', 3],
    ['Lethbridge', 3],
    ['Fort McMurray', 2],
    ['Grande Prairie', 2],
    ['Medicine Hat', 1],
    ['Brooks', 1],
  ]),
  ...province('MB', 'America/Winnipeg', [
    ['Winnipeg', 14],
    ['Brandon', 3],
    ['Steinbach', 2],
    ['Thompson', 1],
    ['Dauphin', 1],
    ['The Pas', 1],
    ['Churchill', 0.4],
  ]),
  ...province('SK', 'America/Regina', [
    ['Saskatoon', 8],
    ['Regina', 7],
    ['Prince Albert', 2],
    ['Moose Jaw', 1],
    ['Swift Current', 1],
    ['North Battleford', 1],
    ['La Ronge', 0.6],
    ['Lloydminster', 1, 'America/Edmonton'],
  ]),
  ...province('NS', 'America/Halifax', [
    ['Halifax', 10],
    ['Dartmouth', 3],
    ['Sydney', 2],
    ['Truro', 1],
    ['Antigonish', 1],
    ['Yarmouth', 1],
    ['Eskasoni', 0.5],
    ['Church Point', 0.5],
  ]),
  ...province('NB', 'America/Moncton', [
    ['Moncton', 6],
    ['Saint John', 4],
    ['Fredericton', 4],
    ['Dieppe', 2],
    ['Bathurst', 1],
    ['Edmundston', 1.5],
    ['Caraquet', 1],
    ['Miramichi', 1],
  ]),
  ...province('NL', 'America/St_Johns', [
    ['St. John’s', 8],
    ['Corner Brook', 2],
    ['Gander', 1],
    ['Grand Falls-Windsor', 1],
    ['Happy Valley-Goose Bay', 1, 'America/Goose_Bay'],
    ['Labrador City', 1, 'America/Goose_Bay'],
    ['Nain', 0.5, 'America/Goose_Bay'],
  ]),
  ...province('PE', 'America/Halifax', [
    ['Charlottetown', 4],
    ['Summerside', 2],
    ['Tignish', 0.5],
    ['Souris', 0.5],
  ]),
  ...province('NT', 'America/Yellowknife', [
    ['Yellowknife', 4],
    ['Inuvik', 1],
    ['Hay River', 1],
    ['Fort Smith', 0.7],
    ['Behchokǫ̀', 0.6],
  ]),
  ...province('NU', 'America/Iqaluit', [
    ['Iqaluit', 4],
    ['Pangnirtung', 0.7],
    ['Pond Inlet', 0.6],
    ['Rankin Inlet', 1.2, 'America/Rankin_Inlet'],
    ['Arviat', 0.8, 'America/Rankin_Inlet'],
    ['Cambridge Bay', 0.9, 'America/Cambridge_Bay'],
  ]),
  ...province('YT', 'America/Whitehorse', [
    ['Whitehorse', 5],
    ['Dawson City', 0.8],
    ['Teslin', 0.4],
    ['Haines Junction', 0.4],
  ]),
];

const byCity = new Map(places.map((place) => [place.city, place]));

export function placeOf(city: string): Place {
  const place = byCity.get(city);
  if (!place) throw new Error(`no such place: ${city}`);
  return place;
}

/** Provinces and territories by how many demo people they get: the smallest weigh more than their population. */
export const provinceWeights: Record<string, number> = {
  ON: 30,
  QC: 22,
  BC: 13,
  AB: 11,
  MB: 5,
  SK: 4.5,
  NS: 4,
  NB: 4,
  NL: 2.8,
  PE: 1.2,
  NT: 0.9,
  NU: 0.8,
  YT: 0.9,
};

export const placesByProvince = new Map(
  Object.keys(provinceWeights).map((code) => [code, places.filter((place) => place.province === code)]),
);
