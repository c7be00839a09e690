/** Cities and towns of each province and territory, as their people write them. */
export const citiesOf: Record<string, string> = {
  ON: 'Toronto|Ottawa|Mississauga|Brampton|Hamilton|London|Markham|Vaughan|Kitchener|Waterloo|Cambridge|Windsor|Richmond Hill|Oakville|Burlington|Oshawa|Sudbury|Barrie|St. Catharines|Niagara Falls|Guelph|Kingston|Thunder Bay|Peterborough|Sault Ste. Marie|Sarnia|North Bay|Belleville|Brantford|Cornwall|Timmins|Ajax|Pickering|Whitby|Milton|Newmarket|Hearst|Leamington|Sioux Lookout|Kenora|Moosonee|Orillia|Chatham|Hawkesbury|Kapuskasing',
  QC: 'Montréal|Québec|Laval|Gatineau|Longueuil|Sherbrooke|Saguenay|Chicoutimi|Lévis|Trois-Rivières|Terrebonne|Saint-Jean-sur-Richelieu|Brossard|Repentigny|Drummondville|Saint-Jérôme|Granby|Saint-Hyacinthe|Shawinigan|Rimouski|Victoriaville|Rouyn-Noranda|Val-d’Or|Sept-Îles|Gaspé|La Tuque|Alma|Thetford Mines|Baie-Comeau|Rivière-du-Loup|Sorel-Tracy|Joliette|Kuujjuaq|Inukjuak|Salluit|Chisasibi|Îles-de-la-Madeleine|Blanc-Sablon|Matane|Amos',
  BC: 'Vancouver|Surrey|Burnaby|Richmond|Victoria|Abbotsford|Kelowna|Kamloops|Nanaimo|Prince George|Coquitlam|Langley|Delta|Chilliwack|Vernon|Penticton|Terrace|Prince Rupert|Cranbrook|Fort St. John|Dawson Creek|Courtenay|New Westminster|Whistler',
  AB: 'Calgary|Edmonton|Red Deer|Lethbridge|Fort McMurray|Grande Prairie|Medicine Hat|Airdrie|Brooks|Camrose|Banff|Canmore|St. Albert|Sherwood Park',
  MB: 'Winnipeg|Brandon|Steinbach|Thompson|Dauphin|The Pas|Churchill|Portage la Prairie|Selkirk|Flin Flon|Saint-Boniface',
  SK: 'Saskatoon|Regina|Prince Albert|Moose Jaw|Swift Current|North Battleford|La Ronge|Lloydminster|Yorkton|Estevan|Weyburn',
  NS: 'Halifax|Dartmouth|Sydney|Truro|Antigonish|Yarmouth|Eskasoni|Church Point|New Glasgow|Kentville|Bridgewater|Amherst|Wolfville',
  NB: 'Moncton|Saint John|Fredericton|Dieppe|Bathurst|Edmundston|Caraquet|Miramichi|Shediac|Tracadie|Campbellton',
  NL: 'St. John’s|Corner Brook|Gander|Grand Falls-Windsor|Happy Valley-Goose Bay|Labrador City|Nain|Mount Pearl|Paradise',
  PE: 'Charlottetown|Summerside|Tignish|Souris|Stratford',
  NT: 'Yellowknife|Inuvik|Hay River|Fort Smith|Behchokǫ̀|Norman Wells',
  NU: 'Iqaluit|Pangnirtung|Pond Inlet|Rankin Inlet|Arviat|Cambridge Bay|Baker Lake|Igloolik',
  YT: 'Whitehorse|Dawson City|Teslin|Haines Junction|Watson Lake',
};

/** Cities that are one to the people who live there. */
export const neighbours: string[][] = [
  ['Halifax', 'Dartmouth'],
  ['Ottawa', 'Gatineau'],
  [
    'Toronto',
    'Mississauga',
    'Brampton',
    'Markham',
    'Vaughan',
    'Richmond Hill',
    'Ajax',
    'Pickering',
    'Oakville',
    'Whitby',
  ],
  ['Hamilton', 'Burlington'],
  ['Kitchener', 'Waterloo', 'Cambridge', 'Guelph'],
  ['Montréal', 'Laval', 'Longueuil', 'Brossard', 'Terrebonne', 'Repentigny'],
  ['Québec', 'Lévis'],
  ['Saguenay', 'Chicoutimi'],
  ['Vancouver', 'Surrey', 'Burnaby', 'Richmond', 'Coquitlam', 'Langley', 'Delta', 'New Westminster'],
  ['Moncton', 'Dieppe', 'Shediac'],
  ['St. John’s', 'Mount Pearl', 'Paradise'],
  ['Calgary', 'Airdrie'],
  ['Edmonton', 'St. Albert', 'Sherwood Park'],
  ['Winnipeg', 'Saint-Boniface'],
];

/** What people call the same city. */
export const otherCityNames: Record<string, string> = {
  'Québec City': 'Québec',
  'ville de Québec': 'Québec',
  'Greater Toronto Area': 'Toronto',
  GTA: 'Toronto',
  'Saint John’s': 'St. John’s',
  'Sault Sainte Marie': 'Sault Ste. Marie',
  'Magdalen Islands': 'Îles-de-la-Madeleine',
  'Saint Catharines': 'St. Catharines',
};

/** Names that are those of people, streets or things as well: a place where a word such as "in" says so. */
export const ambiguousCities = new Set(
  (
    'Regina|Victoria|Brandon|Thompson|Brooks|Terrace|Souris|Sydney|Gander|Dauphin|Hamilton|Windsor|Richmond|Surrey|Kingston|Cambridge|Waterloo|Barrie|Hearst|Cornwall|Laval|Truro|Dieppe|Churchill|Granby|Ajax|Nain|Vernon|Delta|Whistler|Amherst|' +
    'Alma|Amos|Milton|Vaughan|Langley|Stratford|Paradise|Chatham|Selkirk|Burlington|Bridgewater|Whitby|Belleville|Saint John|London|Prince Albert|Prince George|Bathurst|Brossard|The Pas'
  ).split('|'),
);
