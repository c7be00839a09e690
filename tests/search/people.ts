import type { Duration, Format, Pricing } from '../../src/core/database/types.ts';

/** A mentor of the small world that every search engine is asked about. */
export type Person = {
  key: string;
  name: string;
  at: [city: string | null, province: string, zone: string];
  topics: string[];
  languages: string[];
  headline_en?: string;
  headline_fr?: string;
  helps_en?: string[];
  helps_fr?: string[];
  bio_en?: string;
  bio_fr?: string;
  formats: Format[];
  durations: Duration[];
  pricing: Pricing;
  places: number;
  reply_hours: number | null;
  /** Days since the profile was published. */
  age: number;
  state: 'open' | 'full' | 'paused';
};

const toronto = ['Toronto', 'ON', 'America/Toronto'] as const;
const montreal = ['Montréal', 'QC', 'America/Toronto'] as const;
const winnipeg = ['Winnipeg', 'MB', 'America/Winnipeg'] as const;

const ordinary = {
  languages: ['en'],
  formats: ['video'] as Format[],
  durations: ['three_months'] as Duration[],
  pricing: 'free' as Pricing,
  places: 2,
  reply_hours: 48,
  age: 100,
  state: 'open' as const,
};

type Rest = Partial<Omit<Person, 'key' | 'name' | 'at' | 'topics'>>;
const person = (
  key: string,
  name: string,
  at: readonly [string | null, string, string],
  topics: string[],
  rest: Rest,
): Person => ({ ...ordinary, key, name, at: [...at], topics, ...rest });

export const people: Person[] = [
  // Accounting, in both languages, by chief topic, by other topic, by mention.
  person('amrit', 'Amrit Gill', ['Brampton', 'ON', 'America/Toronto'], ['accounting', 'becoming-a-cpa'], {
    languages: ['en', 'pa'],
    headline_en: 'Accountant for small firms',
    bio_en: 'I keep the books of forty shops and answer the phone myself.',
    formats: ['video', 'phone'],
    reply_hours: 20,
    age: 10,
  }),
  person('benoit', 'Benoît Lavallée', montreal, ['accounting'], {
    languages: ['fr'],
    headline_fr: 'Comptable agréé, petites entreprises',
    bio_fr: 'Je tiens les livres de dix coopératives depuis quinze ans.',
    durations: ['one_meeting', 'six_months'],
    reply_hours: 30,
    age: 20,
  }),
  person('chidi', 'Chidi Okafor', ['Calgary', 'AB', 'America/Edmonton'], ['bookkeeping', 'accounting'], {
    headline_en: 'Bookkeeper in the oil patch',
    bio_en: 'Payables, receivables and a clean ledger.',
    pricing: 'paid',
    age: 30,
  }),
  person('dora', 'Dora Winter', ['Yorkton', 'SK', 'America/Regina'], ['starting-a-business'], {
    headline_en: 'Owner of a garden centre',
    bio_en: 'I did everything myself until I found an accountant I trust.',
    durations: ['one_meeting'],
    age: 40,
  }),
  person('estelle', 'Estelle Cyr', ['Edmundston', 'NB', 'America/Moncton'], ['auditing'], {
    languages: ['fr', 'en'],
    headline_fr: 'Auditrice pour le secteur public',
    bio_fr: 'Des chiffres, des dossiers, des questions.',
    formats: ['phone'],
  }),
  // Health.
  person('fatima', 'Fatima Zahra Bennani', ['Laval', 'QC', 'America/Toronto'], ['nursing', 'nursing-registration'], {
    languages: ['fr', 'ar'],
    headline_fr: 'Infirmière clinicienne aux urgences',
    bio_fr: 'Formée à Casablanca, inscrite à l’Ordre en deux ans.',
    reply_hours: 24,
  }),
  person('grace', 'Grace Delacruz', winnipeg, ['nursing', 'health-administration'], {
    languages: ['en', 'tl'],
    headline_en: 'Registered nurse, now unit manager',
    bio_en: 'From night shifts in Manila to days in Winnipeg.',
    formats: ['video', 'text'],
    reply_hours: 12,
  }),
  person('henrike', 'Henrike Vogel', ['Halifax', 'NS', 'America/Halifax'], ['health-administration', 'nursing'], {
    headline_en: 'From the ward to health records',
    bio_en: 'Informatics found me after ten years at the bedside.',
    formats: ['phone'],
    durations: ['six_months'],
  }),
  person('ines', 'Inès Kabongo', ['Gatineau', 'QC', 'America/Toronto'], ['pharmacy'], {
    languages: ['fr', 'en', 'ln'],
    headline_fr: 'Pharmacienne communautaire',
    bio_fr: 'Équivalences obtenues après un an d’études.',
    state: 'paused',
  }),
  person('joan', 'Joan Pilurtuut', ['Iqaluit', 'NU', 'America/Iqaluit'], ['midwifery-and-birth'], {
    languages: ['en', 'iu'],
    headline_en: 'Midwife in Nunavut',
    bio_en: 'Births close to home, with the aunties in the room.',
    formats: ['phone', 'text'],
    reply_hours: 60,
  }),
  // Trades.
  person('kyle', 'Kyle Anderson', ['Fort McMurray', 'AB', 'America/Edmonton'], ['electrical-work', 'red-seal-exam'], {
    headline_en: 'Electrician with a Red Seal',
    bio_en: 'Camp work, shutdowns and a ticket that travels.',
    durations: ['one_meeting', 'three_months'],
    places: 4,
    age: 5,
  }),
  person('lucie', 'Lucie Gagnon', ['Saguenay', 'QC', 'America/Toronto'], ['electrical-work', 'women-in-the-trades'], {
    languages: ['fr'],
    headline_fr: 'Électricienne de chantier',
    bio_fr: 'Vingt ans de métier, six apprenties formées.',
    reply_hours: 10,
    age: 15,
  }),
  person('marek', 'Marek Nowak', ['Mississauga', 'ON', 'America/Toronto'], ['welding'], {
    languages: ['en', 'pl'],
    headline_en: 'Pressure welder',
    bio_en: 'Pipelines, boilers and a steady hand.',
    formats: ['phone'],
    state: 'full',
  }),
  person('nadia', 'Nadia Petrenko', ['Saskatoon', 'SK', 'America/Regina'], ['welding', 'starting-over-as-a-refugee'], {
    languages: ['en', 'uk'],
    headline_en: 'Fabricator who started over',
    bio_en: 'A shop of my own four years after landing.',
    reply_hours: 36,
  }),
  person(
    'oscar',
    'Oscar Méndez',
    ['Kelowna', 'BC', 'America/Vancouver'],
    ['carpentry-and-building', 'foreign-law-degree'],
    {
      languages: ['en', 'es'],
      headline_en: 'Framer, formerly a lawyer',
      bio_en: 'Houses are easier to argue with.',
      pricing: 'both',
    },
  ),
  person('pierre', 'Pierre-Luc Thériault', ['Caraquet', 'NB', 'America/Moncton'], ['fishing', 'aquaculture'], {
    languages: ['fr'],
    headline_fr: 'Capitaine de homardier',
    bio_fr: 'La mer, le quota et la relève.',
    formats: ['phone'],
    durations: ['twelve_months'],
  }),
  // Technology.
  person('qing', 'Qing Li', ['Vancouver', 'BC', 'America/Vancouver'], ['software-development', 'first-tech-job'], {
    languages: ['en', 'zh'],
    headline_en: 'Python developer at a clinic',
    bio_en: 'Small tools that nurses like.',
    reply_hours: 8,
    places: 3,
    age: 3,
  }),
  person('rosalie', 'Rosalie Fortin', ['Québec', 'QC', 'America/Toronto'], ['software-development', 'women-in-tech'], {
    languages: ['fr', 'en'],
    headline_fr: 'Développeuse, logiciels libres',
    bio_fr: 'Du code, des tests, des pauses.',
    reply_hours: 16,
  }),
  person('samir', 'Samir Haddad', ['Ottawa', 'ON', 'America/Toronto'], ['user-experience'], {
    languages: ['en', 'fr', 'ar'],
    headline_en: 'UX designer in the public service',
    headline_fr: 'Concepteur UX dans la fonction publique',
    bio_en: 'Forms that people finish.',
    bio_fr: 'Des formulaires qu’on finit.',
  }),
  person('tanya', 'Tanya Brightnose', ['Thompson', 'MB', 'America/Winnipeg'], ['it-support', 'indigenous-students'], {
    languages: ['en', 'cr'],
    headline_en: 'Help desk for northern schools',
    bio_en: 'I fix what the snow breaks.',
    formats: ['video', 'phone'],
  }),
  person('umar', 'Umar Farouk', toronto, ['data-and-analytics', 'artificial-intelligence'], {
    headline_en: 'Analyst in public health',
    bio_en: 'Numbers with people behind them.',
    pricing: 'paid',
    reply_hours: null,
  }),
  // Work and studies.
  person(
    'vera',
    'Vera Kowalchuk',
    ['Edmonton', 'AB', 'America/Edmonton'],
    ['job-interviews', 'resumes-and-cover-letters'],
    {
      headline_en: 'Recruiter who reads every résumé',
      bio_en: 'I rehearse the hard questions with you.',
      durations: ['one_meeting'],
      reply_hours: 6,
    },
  ),
  person('wendy', 'Wendy Trembley', ['St. John’s', 'NL', 'America/St_Johns'], ['first-job-in-canada', 'job-search'], {
    headline_en: 'Settlement worker turned employer',
    bio_en: 'Your first pay stub, then your second.',
    formats: ['phone', 'text'],
  }),
  person('xavier', 'Xavier Tremblay', ['Chicoutimi', 'QC', 'America/Toronto'], ['school-teaching'], {
    languages: ['fr'],
    headline_fr: 'Enseignant au primaire',
    bio_fr: 'Une classe, trente histoires.',
    durations: ['six_months', 'twelve_months'],
  }),
  person('yusuf', 'Yusuf Ali', toronto, ['truck-driving'], {
    languages: ['en', 'so'],
    headline_en: 'Long-haul driver, coast to coast',
    bio_en: 'Air brakes, log books and good coffee.',
    formats: ['phone'],
    reply_hours: 72,
  }),
  person(
    'zoe',
    'Zoé Arsenault',
    ['Charlottetown', 'PE', 'America/Halifax'],
    ['starting-a-farm', 'crops-and-greenhouses'],
    {
      languages: ['fr', 'en'],
      headline_fr: 'Maraîchère sur petite surface',
      bio_fr: 'Deux hectares, quarante légumes.',
      headline_en: 'Market gardener',
      bio_en: 'Two hectares, forty vegetables.',
    },
  ),
  person(
    'anders',
    'Anders Sørensen',
    ['Yellowknife', 'NT', 'America/Yellowknife'],
    ['working-in-the-north', 'geology-and-mining'],
    {
      headline_en: 'Geologist up north',
      bio_en: 'Cores, camps and careful maps.',
    },
  ),
  person('bao', 'Bảo Nguyễn', ['Richmond', 'BC', 'America/Vancouver'], ['cooking', 'running-a-restaurant'], {
    languages: ['vi', 'en'],
    headline_en: 'Chef with two small kitchens',
    bio_en: 'Knife skills first, then the menu.',
    pricing: 'both',
    formats: ['in_person', 'video'],
  }),
  person(
    'celine',
    'Céline Bouchard',
    ['Sudbury', 'ON', 'America/Toronto'],
    ['living-in-french', 'nonprofit-management'],
    {
      languages: ['fr', 'en'],
      headline_fr: 'Directrice d’un centre franco-ontarien',
      bio_fr: 'Vivre en français, partout.',
      age: 1,
    },
  ),
  person('daniel', 'Daniel Baker', ['Moncton', 'NB', 'America/Moncton'], ['civil-engineering', 'engineering-licence'], {
    headline_en: 'Bridge engineer',
    bio_en: 'Licensed after an assessment of papers from abroad.',
  }),
  person(
    'elena',
    'Elena Popescu',
    ['Hamilton', 'ON', 'America/Toronto'],
    ['mechanical-engineering', 'credential-recognition'],
    {
      languages: ['en', 'ro'],
      headline_en: 'Machine designer',
      bio_en: 'Steel, springs and standards.',
    },
  ),
  person('noname', 'Sol Duval', [null, 'YT', 'America/Whitehorse'], ['visual-arts'], {
    languages: ['fr'],
    headline_fr: 'Peintre et graveur',
    bio_fr: 'Des plaques de cuivre et du froid.',
  }),
  // Four who fit equally well, to be put in order by what is fair.
  person('fair1', 'Piper One', ['Regina', 'SK', 'America/Regina'], ['music'], {
    headline_en: 'Cellist',
    bio_en: 'Strings.',
    places: 1,
    reply_hours: 50,
    age: 60,
  }),
  person('fair2', 'Piper Two', ['Regina', 'SK', 'America/Regina'], ['music'], {
    headline_en: 'Cellist',
    bio_en: 'Strings.',
    places: 3,
    reply_hours: 40,
    age: 50,
  }),
  person('fair3', 'Piper Three', ['Regina', 'SK', 'America/Regina'], ['music'], {
    headline_en: 'Cellist',
    bio_en: 'Strings.',
    places: 2,
    reply_hours: null,
    age: 70,
  }),
  person('fair4', 'Piper Four', ['Regina', 'SK', 'America/Regina'], ['music'], {
    headline_en: 'Cellist',
    bio_en: 'Strings.',
    state: 'full',
    reply_hours: 5,
    age: 2,
  }),
];
