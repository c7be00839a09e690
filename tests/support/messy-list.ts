import iconv from 'iconv-lite';
import type { RemarkCode } from '../../functions/features/import/words.ts';
import { randomFrom, type Random } from '../../supabase/seed/random.ts';

export type Style = {
  headers: 'en' | 'fr';
  divider: ',' | ';' | '\t' | 'json';
  encoding: 'utf8' | 'utf8-bom' | 'win1252';
  newline?: '\n' | '\r\n';
};

/** A list as programmes have them, and what an honest reader finds in it. The same numbers give the same bytes. */
export type MessyList = {
  name: string;
  bytes: Buffer;
  /** Addresses of the rows that are sound, in order. */
  sound: string[];
  /** Rows that must stay out. */
  errors: number;
  /** Rows that go in with something told. */
  noted: number;
  rows: number;
  /** What is told of which row, as "row code". */
  told: string[];
};

type Cells = Record<(typeof keys)[number], string>;
const keys = [
  'first',
  'last',
  'email',
  'phone',
  'province',
  'city',
  'languages',
  'skills',
  'title',
  'bio',
  'places',
  'duration',
  'format',
  'price',
  'from',
  'consent',
  'employer',
] as const;
const headers: Record<'en' | 'fr', Cells> = {
  en: {
    first: 'First name',
    last: 'Last Name',
    email: 'E-mail *',
    phone: 'Phone',
    province: 'Province',
    city: 'City',
    languages: 'Languages',
    skills: 'Areas of expertise',
    title: 'Job title',
    bio: 'Bio',
    places: 'Max mentees',
    duration: 'Duration',
    format: 'Format',
    price: 'Rate',
    from: 'Available from',
    consent: 'Consent',
    employer: 'Employer',
  },
  fr: {
    first: 'Prénom',
    last: 'Nom',
    email: 'Adresse courriel',
    phone: 'Téléphone',
    province: 'Province',
    city: 'Ville',
    languages: 'Langues',
    skills: 'Compétences',
    title: 'Titre',
    bio: 'Biographie',
    places: 'Places',
    duration: 'Durée',
    format: 'Format',
    price: 'Tarif',
    from: 'Disponible à partir du',
    consent: 'Consentement',
    employer: 'Employeur',
  },
};

const firsts = [
  'Zoé',
  'Amélie',
  'Jean-Marc',
  'Priya',
  'Noor',
  'Marie-Ève',
  'Tyler',
  'Ifeoma',
  'Luc',
  'Sang-hoon',
  'Élise',
  'Moana',
  'Gaétan',
  'Wanda',
  'François',
  'Keira',
];
const lasts = [
  'Tremblay',
  'O’Brien',
  'Gagné',
  'Singh',
  'Côté',
  'Nguyen',
  'MacLeod',
  'Okafor',
  'Lavallée',
  'Ittusardjuat',
  'Bélanger',
  'Roy',
  'Müller',
  'Paquette',
  'Cardinal',
  'Fontaine',
];
// Cells that are sound, as people type them.
const phones = [
  '(204) 555-0134',
  '204-555-0134',
  '204.555.0134',
  '+1-204-555-0134',
  '1 204 555 0134',
  '2045550134',
  '="2045550134"',
  '',
];
const towns: Record<string, string[]> = {
  'Ont.': ['Kenora', ''],
  Ontario: ['Toronto', 'Sioux Lookout'],
  ON: ['Ottawa', ''],
  Qué: ['Gatineau', ''],
  Quebec: ['Blanc-Sablon', 'Trois-Rivieres'],
  'Québec (QC)': ['Trois-Rivières', ''],
  'C.-B.': ['Fort St. John', ''],
  'T.N.-L.': ['Nain', 'St. John’s'],
  Yukon: ['Whitehorse', 'Nowhere Falls'],
  nunavut: ['Rankin Inlet', ''],
  'Î.-P.-É.': ['Souris', ''],
  'N.-B.': ['Dieppe', ''],
  NWT: ['Inuvik', ''],
  'Sask.': ['Moose Jaw', ''],
  Alberta: ['Brooks', ''],
  'Man.': ['Saint-Boniface', ''],
  'n/a': ['Nain', ''],
  '': ['Gatineau', ''],
};
const languages = [
  'anglais, français',
  'EN/FR',
  'Tagalog & English',
  'français et cri',
  'English; Punjabi',
  'Français (langue maternelle), anglais B2',
  'Inuktitut\nEnglish',
  'bilingue',
];
const skills = [
  'Welding',
  'Comptable; plumber',
  'nursing, soins infirmiers',
  'oil and gas',
  'Soudage',
  'project management',
  'CV / entrevue',
  'tool and die',
  'Interviews and networking',
];
const titles = ['Welder', 'Infirmière', 'Directrice, affaires publiques', 'P.Eng.', 'Mme', 'Chef d’équipe "nuit"', ''];
const bios = [
  'I have worked in the trades for twenty years, and I help people with their first winter on a site.',
  'Je suis infirmière depuis quinze ans et j’aide les nouvelles venues.\n\nOn commence par le "bon" formulaire; le reste suit.',
  'Line one, with a comma; a semicolon,\nand a "quoted" word.\tA tab too.',
  '',
];
const places = ['2', '3', 'deux', '1', '4 personnes', ''];
const durations = ['3 mois', '6 months', 'une rencontre', '3 à 6 mois', 'One year', '12'];
const formats = ['vidéo', 'Zoom ou téléphone', 'In person', 'courriel, téléphone', 'hybride'];
const prices = ['', 'gratuit', 'Free', '60 $', '$60/h', '60,00 $', 'bénévole', '45.50'];
const dates = ['', '2026-03-01', '1er mars 2026', 'March 1, 2026', '31/3/2026', 'maintenant'];
const consents = ['oui', 'yes', 'x', ''];

// What goes wrong, one at a time. Each tells one thing.
const notes: [RemarkCode, (cells: Cells, random: Random, index: number) => void][] = [
  ['phone_no_area', (cells) => void (cells.phone = '555-0134')],
  [
    'province_unknown',
    (cells, random) => void (cells.province = random.pick(['Ontairo', 'Quebek', 'California', 'Manitobba'])),
  ],
  [
    'skill_near',
    (cells, random) =>
      void (cells.skills = random.pick([
        'comptabilté',
        'acounting',
        'soudeure',
        'supply chian',
        'Nursing; projct managment',
      ])),
  ],
  ['skill_unknown', (cells, _random, index) => void (cells.skills = `Welding; zqxj${index}kvw`)],
  ['has_markup', (cells) => void (cells.bio = '<p>Hello <script>alert("x")</script></p>')],
  ['date_ambiguous', (cells) => void (cells.from = '1/3/2026')],
  ['language_unknown', (cells) => void (cells.languages = 'English, Klingon')],
  ['phone_extension', (cells) => void (cells.phone = '204.555.0134 poste 2')],
  ['price_range', (cells) => void (cells.price = '40-60 $')],
  ['places_bounds', (cells) => void (cells.places = '99')],
  ['duration_default', (cells) => void (cells.duration = '')],
  ['format_default', (cells) => void (cells.format = '—')],
  ['too_long', (cells) => void (cells.bio = 'I help people. '.repeat(200))],
  ['date_impossible', (cells) => void (cells.from = '2026-02-30')],
];
const faults: [RemarkCode, (cells: Cells, random: Random, sound: string[]) => void][] = [
  ['email_missing', (cells) => void (cells.email = '')],
  ['email_unreadable', (cells) => void (cells.email = cells.email.replace('.ca', ',ca'))],
  ['email_twice', (cells, random, sound) => void (cells.email = random.pick(sound).toUpperCase())],
  ['name_missing', (cells) => void Object.assign(cells, { first: '', last: ' ' })],
  ['name_markup', (cells) => void (cells.first = '<img src=x onerror=alert(1)>')],
  ['not_willing', (cells) => void (cells.consent = 'Non')],
  ['email_several', (cells) => void (cells.email = `${cells.email}; other@example.ca`)],
];

/** Rows of a list: one in 12 has a fault, one in 5 something to note, one in 97 is blank. */
export function messyList({ rows, seed, style }: { rows: number; seed: number; style: Style }): MessyList {
  const json = style.divider === 'json';
  const found: MessyList = {
    name: `messy-${rows}.${json ? 'json' : 'csv'}`,
    bytes: Buffer.alloc(0),
    sound: [],
    errors: 0,
    noted: 0,
    rows,
    told: [],
  };
  const people: (Cells | null)[] = [];
  // The header is row 1 of a sheet; a JSON list has none.
  let number = json ? 0 : 1;
  for (let index = 0; index < rows; index += 1) {
    if (!json && index % 97 === 96) {
      people.push(null);
      number += 1;
    }
    number += 1;
    const random = randomFrom(`${seed}/${index}`);
    const province = random.pick(Object.keys(towns));
    const cells: Cells = {
      first: random.pick(firsts),
      last: random.pick(lasts),
      email: `${random.chance(0.2) ? 'Person' : 'person'}.${seed}.${index}@example.ca`,
      phone: random.pick(phones),
      province,
      city: random.pick(towns[province]!),
      languages: random.pick(languages),
      skills: random.pick(skills),
      title: random.pick(titles),
      bio: random.pick(bios),
      places: random.pick(places),
      duration: random.pick(durations),
      format: random.pick(formats),
      price: random.pick(prices),
      from: random.pick(dates),
      consent: random.pick(consents),
      employer: random.pick(['CN', 'Hydro-Québec', '']),
    };
    const address = cells.email.toLowerCase();
    const fault = index % 12 === 11 ? faults[Math.floor(index / 12) % faults.length] : undefined;
    const note = !fault && index % 5 === 3 ? notes[Math.floor(index / 5) % notes.length] : undefined;
    fault?.[1](cells, random, found.sound);
    note?.[1](cells, random, index);
    const code = fault?.[0] ?? note?.[0];
    if (code) found.told.push(`${number} ${code}`);
    if (fault) found.errors += 1;
    else found.sound.push(address);
    if (note) found.noted += 1;
    people.push(cells);
  }
  found.bytes = write(people, style);
  return found;
}

function write(people: (Cells | null)[], style: Style): Buffer {
  const names = headers[style.headers];
  if (style.divider === 'json')
    return Buffer.from(
      JSON.stringify(
        people.map((cells) => cells && Object.fromEntries(keys.map((key) => [names[key], cells[key]]))),
        null,
        1,
      ),
    );
  const { divider, newline = '\n' } = style;
  const quote = (cell: string) =>
    cell.includes(divider) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: Cells) => keys.map((key) => quote(cells[key])).join(divider);
  const text =
    [line(names), ...people.map((cells) => (cells ? line(cells) : divider.repeat(keys.length - 1)))].join(newline) +
    newline;
  if (style.encoding === 'win1252') return iconv.encode(text, 'win1252');
  return Buffer.from(style.encoding === 'utf8-bom' ? `\ufeff${text}` : text);
}
