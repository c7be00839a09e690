/** A province by its code, with its clocks, the one that most people there have first. */
type Province = { code: string; zones: readonly string[] };

// Towns of the provinces that have more than one clock: the larger ones, and every one known to keep another than most.
const towns: Record<string, Record<string, string>> = {
  ON: {
    'America/Toronto':
      'Toronto, Ottawa, Mississauga, Brampton, Hamilton, London, Markham, Vaughan, Kitchener, Waterloo, Cambridge, Windsor, Richmond Hill, Oakville, Burlington, Oshawa, Whitby, Ajax, Pickering, Milton, Sudbury, Greater Sudbury, Barrie, Guelph, Kingston, Thunder Bay, Peterborough, Brantford, St. Catharines, Niagara Falls, Belleville, Sarnia, North Bay, Sault Ste. Marie, Timmins, Cornwall, Hearst, Kapuskasing, Leamington, Moosonee, Orillia, Scarborough, Etobicoke, North York, Newmarket, Chatham',
    'America/Winnipeg':
      'Kenora, Dryden, Fort Frances, Rainy River, Sioux Lookout, Sioux Narrows, Red Lake, Ear Falls, Ignace, Emo, Keewatin',
    'America/Atikokan': 'Atikokan, Pickle Lake, New Osnaburgh',
  },
  QC: {
    'America/Toronto':
      'Montréal, Québec, Quebec City, Laval, Gatineau, Longueuil, Sherbrooke, Saguenay, Chicoutimi, Lévis, Trois-Rivières, Terrebonne, Brossard, Repentigny, Saint-Jérôme, Drummondville, Granby, Saint-Hyacinthe, Saint-Jean-sur-Richelieu, Shawinigan, Rimouski, Rouyn-Noranda, Val-d’Or, Sept-Îles, Baie-Comeau, Gaspé, La Tuque, Kuujjuaq, Inukjuak, Salluit, Chisasibi, Victoriaville, Alma, Joliette',
    'America/Blanc-Sablon':
      'Blanc-Sablon, Lourdes-de-Blanc-Sablon, Bonne-Espérance, Gros-Mécatina, La Tabatière, Tête-à-la-Baleine, Pakuashipi',
    'America/Halifax':
      'Îles-de-la-Madeleine, Les Îles-de-la-Madeleine, Magdalen Islands, Cap-aux-Meules, Havre-Aubert, Grosse-Île, Listuguj',
  },
  BC: {
    'America/Vancouver':
      'Vancouver, Surrey, Burnaby, Richmond, Victoria, Abbotsford, Coquitlam, Kelowna, Langley, Delta, North Vancouver, West Vancouver, New Westminster, Kamloops, Nanaimo, Chilliwack, Maple Ridge, Prince George, Vernon, Penticton, Courtenay, Campbell River, Terrace, Prince Rupert, Williams Lake, Quesnel, Smithers, Whistler, Squamish, Nelson, Revelstoke',
    'America/Edmonton': 'Cranbrook, Fernie, Kimberley, Invermere, Golden, Sparwood, Elkford, Radium Hot Springs',
    'America/Dawson_Creek':
      'Dawson Creek, Fort St. John, Fort Nelson, Chetwynd, Tumbler Ridge, Taylor, Pouce Coupe, Hudson’s Hope, Creston',
  },
  SK: {
    'America/Regina':
      'Saskatoon, Regina, Prince Albert, Moose Jaw, Swift Current, Yorkton, North Battleford, Estevan, Weyburn, Martensville, La Ronge',
    'America/Edmonton': 'Lloydminster',
  },
  NL: {
    'America/St_Johns':
      'St. John’s, Mount Pearl, Conception Bay South, Paradise, Corner Brook, Gander, Grand Falls-Windsor, Stephenville, Marystown, Port aux Basques, Deer Lake, St. Anthony, L’Anse-au-Loup, L’Anse-au-Clair, Forteau, Red Bay, Mary’s Harbour',
    'America/Goose_Bay':
      'Nain, Happy Valley-Goose Bay, Goose Bay, North West River, Sheshatshiu, Natuashish, Hopedale, Makkovik, Postville, Rigolet, Cartwright, Churchill Falls, Labrador City, Wabush',
  },
  NU: {
    'America/Iqaluit':
      'Iqaluit, Pangnirtung, Pond Inlet, Igloolik, Kinngait, Cape Dorset, Arctic Bay, Kimmirut, Qikiqtarjuaq, Clyde River, Sanirajak, Grise Fiord, Sanikiluaq',
    'America/Rankin_Inlet': 'Rankin Inlet, Arviat, Baker Lake, Chesterfield Inlet, Whale Cove, Naujaat, Resolute',
    'America/Cambridge_Bay': 'Cambridge Bay, Kugluktuk, Gjoa Haven, Taloyoak, Kugaaruk',
  },
};

const key = (town: string): string =>
  town
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\bsainte?\b/g, (word) => (word === 'saint' ? 'st' : 'ste'))
    .replace(/[^\p{L}]/gu, '');
const known = new Map(
  Object.entries(towns).flatMap(([province, zones]) =>
    Object.entries(zones).flatMap(([zone, list]) =>
      list.split(', ').map((town) => [`${province} ${key(town)}`, zone] as const),
    ),
  ),
);

/** The clock of a town; null where the province has several and the town is not known, so that one asks. */
export function zoneOf({ code, zones }: Province, town: string): string | null {
  return zones.length === 1 ? zones[0]! : (known.get(`${code} ${key(town)}`) ?? null);
}
