import type { DemoMentor } from '../../supabase/seed/types.ts';

/** How well a mentor meets what a sentence named: null not at all; of two who do, the higher one comes first. */
export type Meets = (mentor: DemoMentor) => number | null;
export type JudgedSentence = { sentence: string; locale: 'en' | 'fr'; isMisspelt: boolean; meets: Meets };

/** Those by which one mentor comes before another. */
const ordering = new Set<Meets>();
const orders = (meets: Meets): Meets => {
  ordering.add(meets);
  return meets;
};

const must =
  (fact: (mentor: DemoMentor) => boolean): Meets =>
  (mentor) =>
    fact(mentor) ? 0 : null;
function all(...facts: Meets[]): Meets {
  const both: Meets = (mentor) =>
    facts.reduce<number | null>((sum, fact) => {
      const worth = sum === null ? null : fact(mentor);
      return sum === null || worth === null ? null : sum + worth;
    }, 0);
  return facts.some((fact) => ordering.has(fact)) ? orders(both) : both;
}

/** Whoever lists a topic comes before whoever only calls themselves so. */
const topic =
  (slug: string, title: RegExp): Meets =>
  (mentor) => {
    if (mentor.topics.includes(slug)) return 1000;
    return [mentor.headlineEn, mentor.headlineFr].some((one) => title.test(one ?? '')) ? 0 : null;
  };
const speaks = (...codes: string[]): Meets => must((mentor) => codes.some((code) => mentor.languages.includes(code)));
const by = (format: DemoMentor['formats'][number]): Meets => must((mentor) => mentor.formats.includes(format));
const lasting = (duration: DemoMentor['durations'][number]): Meets =>
  must((mentor) => mentor.durations.includes(duration));
const free: Meets = must((mentor) => mentor.pricing === 'free' || mentor.pricing === 'both');
const lives = (...provinces: string[]): Meets => must((mentor) => provinces.includes(mentor.provinceCode));

const regions = [['NS', 'NB', 'PE', 'NL'], ['QC'], ['ON'], ['MB', 'SK', 'AB'], ['BC'], ['NT', 'NU', 'YT']];
/** Hundreds for being near: the city first, then who is beside it, its province, its region. */
const near = (city: string | null, provinces: string[], around: string[] = []): Meets =>
  orders((mentor) => {
    if (mentor.city === city) return 400;
    if (around.includes(mentor.city)) return 300;
    if (provinces.includes(mentor.provinceCode)) return 200;
    const isBeside = (region: string[]) =>
      region.includes(mentor.provinceCode) && provinces.some((one) => region.includes(one));
    return regions.some(isBeside) ? 100 : 0;
  });
const textOf = (mentor: DemoMentor) =>
  [mentor.headlineEn, mentor.headlineFr, mentor.bioEn, mentor.bioFr, ...mentor.helpsEn, ...mentor.helpsFr].join(' ');
/** One for whoever writes so, or has one of the topics. */
const hopes = (words: RegExp, ...topics: string[]): Meets =>
  orders((mentor) => (words.test(textOf(mentor)) || topics.some((one) => mentor.topics.includes(one)) ? 1 : 0));

const nurse = topic('nursing', /\bnurse\b|infirmi/i);
const accountant = topic('accounting', /accountant|comptab|\bCPA\b/i);
const electrician = topic('electrical-work', /electrician|électricien/i);
const welder = topic('welding', /weld|soud/i);
const carpenter = topic('carpentry-and-building', /carpent|charpent|menuisi/i);
const plumber = topic('plumbing-and-gas', /plumb|plombi/i);
const developer = topic('software-development', /develop|développ/i);
const teacher = topic('school-teaching', /teach|enseign/i);
const trucker = topic('truck-driving', /truck|driver|camion/i);
const pharmacist = topic('pharmacy', /pharmac/i);
const midwife = topic('midwifery-and-birth', /midwi|sage-femme/i);
const socialWorker = topic('social-work', /social work|travail\w* socia/i);
const interviews = topic('job-interviews', /interview|entrevue/i);
const credentials = topic('credential-recognition', /credential|diplôme/i);
const business = topic('starting-a-business', /business|entreprise/i);
const translator = topic('translation', /translat|tradu/i);
const fishing = topic('fishing', /fish|pêch/i);
const lawyer = topic('practising-law', /lawyer|avocat/i);
const baker = topic('baking', /bak(er|ing)|boulang|pâtiss/i);
const newcomers = hopes(
  /newcomer|immigrant|immigration|arrivants|immigrante/i,
  'first-year-in-canada',
  'first-job-in-canada',
  'credential-recognition',
  'canadian-workplace-culture',
  'starting-over-as-a-refugee',
);

type Row = [meets: Meets, en: string, fr: string, misspelt: string];

/** Each in English, in French, and misspelt: in English on even lines, in French on odd ones. */
const rows: Row[] = [
  [speaks('pa'), 'someone who speaks Punjabi', 'quelqu’un qui parle pendjabi', 'someone who speeks Punjbi'],
  [
    all(nurse, near('Halifax', ['NS'], ['Dartmouth'])),
    'nurse in Halifax',
    'infirmière à Halifax',
    'infirmeire à Halifaxx',
  ],
  [
    all(speaks('ar'), near('Gatineau', ['QC'], ['Ottawa'])),
    'someone who speaks Arabic in Gatineau',
    'quelqu’un qui parle arabe à Gatineau',
    'someone who speaks Arabik in Gatinau',
  ],
  [
    all(free, by('phone'), electrician),
    'free, by phone, electrician',
    'électricien, gratuit, par téléphone',
    'electricien gratiut par telphone',
  ],
  [
    all(accountant, newcomers),
    'I just arrived and I am looking for an accountant',
    'je viens d’arriver et je cherche un comptable',
    'I just arived and I am loking for an accountent',
  ],
  [
    all(welder, near(null, ['MB'])),
    'I need a welder in Manitoba',
    'je cherche un soudeur au Manitoba',
    'je cherche un soudeurr au Mantoba',
  ],
  [
    all(developer, by('video')),
    'a developer I can meet on zoom',
    'une développeuse en visioconférence',
    'a develloper I can meet on zoom',
  ],
  [
    all(accountant, speaks('zh', 'yue')),
    'accountant who speaks Mandarin or Cantonese',
    'comptable qui parle mandarin ou cantonais',
    'comptabel qui parle mandrin ou cantonais',
  ],
  [
    all(nurse, speaks('tl')),
    'a nurse who speaks Tagalog',
    'une infirmière qui parle tagalog',
    'a nurse who speaks Tagalogg',
  ],
  [
    all(teacher, near('Moncton', ['NB'], ['Dieppe'])),
    'teacher near Moncton',
    'enseignante près de Moncton',
    'enseignnante pres de Monctonn',
  ],
  [all(plumber, lasting('six_months')), 'plumber for six months', 'plombier pour six mois', 'plummber for six months'],
  [
    all(lawyer, lasting('one_meeting')),
    'one meeting with a lawyer',
    'une seule rencontre avec un avocat',
    'une seule rencontre avec un avocatt',
  ],
  [
    all(pharmacist, speaks('fr')),
    'pharmacist who speaks French',
    'pharmacienne qui parle français',
    'pharmasist who speaks Frensh',
  ],
  [all(trucker, near(null, ['AB'])), 'truck driver in Alberta', 'camionneur en Alberta', 'camioneur en Albertta'],
  [
    all(socialWorker, by('in_person')),
    'social worker, in person',
    'travailleuse sociale, en personne',
    'social wroker, in persson',
  ],
  [
    all(carpenter, near('Winnipeg', ['MB'])),
    'I want to become a carpenter in Winnipeg',
    'je veux devenir menuisier à Winnipeg',
    'je veux devenir menuiser à Winipeg',
  ],
  [all(midwife, speaks('en')), 'English-speaking midwife', 'sage-femme anglophone', 'English-speaking midwfie'],
  [
    all(interviews, free),
    'free help with job interviews',
    'aide gratuite pour les entrevues',
    'aide gratuitte pour les entrevues',
  ],
  [
    all(credentials, speaks('es')),
    'someone who speaks Spanish and knows credential recognition',
    'quelqu’un qui parle espagnol pour la reconnaissance des diplômes',
    'someone who speaks Spannish and knows credential recogntion',
  ],
  [
    all(fishing, near(null, ['NS', 'NB', 'PE', 'NL'])),
    'fishing in Atlantic Canada',
    'pêche dans les provinces de l’Atlantique',
    'pêche dans les provinces de l’Atlantque',
  ],
  [
    all(accountant, near('Toronto', ['ON'], ['Mississauga', 'Brampton', 'Markham', 'Ajax'])),
    'accountant in Toronto',
    'comptable à Toronto',
    'acountant in Torono',
  ],
  [all(nurse, near('Québec', ['QC'], ['Lévis'])), 'nurse in Quebec City', 'infirmière à Québec', 'infirmiere à Quebec'],
  [all(nurse, near(null, ['QC'])), 'nurse in the province of Quebec', 'infirmière au Québec', 'nurse in Quebecc'],
  [
    all(developer, speaks('hi', 'ur')),
    'developer who speaks Hindi or Urdu',
    'développeur qui parle hindi ou ourdou',
    'développeur qui parle hindii ou ourdou',
  ],
  [
    all(teacher, by('phone')),
    'talk to a teacher over the phone',
    'parler à une enseignante au téléphone',
    'talk to a teachr over the phone',
  ],
  [
    all(business, speaks('so', 'ar')),
    'starting a business, someone who speaks Somali or Arabic',
    'lancer son entreprise, quelqu’un qui parle somali ou arabe',
    'lancer son entreprsie, quelqu’un qui parle somali ou arrabe',
  ],
  [
    all(electrician, near('Vancouver', ['BC'], ['Surrey', 'Burnaby', 'Richmond'])),
    'electrician from Vancouver',
    'électricienne de Vancouver',
    'electricen from Vancuver',
  ],
  [all(translator, by('text')), 'translator by email', 'traductrice par courriel', 'traductrcie par couriel'],
  [
    all(welder, lasting('three_months'), free),
    'free welder for three months',
    'soudeur gratuit pour trois mois',
    'free weldder for three months',
  ],
  [
    all(lawyer, speaks('uk', 'ru')),
    'lawyer who speaks Ukrainian or Russian',
    'avocate qui parle ukrainien ou russe',
    'avocate qui parle ukrainnien ou russe',
  ],
  [
    all(baker, near('Montréal', ['QC'], ['Laval', 'Longueuil'])),
    'baker in Montreal',
    'boulangère à Montréal',
    'baker in Montrael',
  ],
  [lives('SK'), 'someone in Saskatchewan', 'quelqu’un en Saskatchewan', 'quelqu’un en Saskatchwan'],
  [
    all(speaks('it'), by('video')),
    'someone who speaks Italian, by video',
    'quelqu’un qui parle italien, par vidéo',
    'someone who speaks Itallian, by video',
  ],
  [all(accountant, lasting('twelve_months')), 'accountant for a year', 'comptable pour un an', 'conptable pour un an'],
  [all(plumber, near('St. John’s', ['NL'])), 'plumber in St. John’s', 'plombière à St. John’s', 'plumberr in St Johns'],
  [all(nurse, newcomers), 'nurse for newcomers', 'infirmière, nouvel arrivant', 'infirmère, nouvel arivant'],
  [
    all(speaks('fa'), near('Edmonton', ['AB'])),
    'mentor who speaks Farsi in Edmonton',
    'mentor qui parle persan à Edmonton',
    'mentor who speaks Perssian in Edmontn',
  ],
  [
    all(teacher, speaks('cr', 'oj')),
    'teacher who speaks Cree or Ojibwe',
    'enseignant qui parle cri ou ojibwé',
    'enseignat qui parle cri ou ojibwé',
  ],
  [
    all(developer, near(null, ['NS'])),
    'developer, Nova Scotia',
    'développeuse, Nouvelle-Écosse',
    'develloper, Nova Scottia',
  ],
  [
    all(socialWorker, free, by('phone')),
    'social worker, free, phone',
    'travailleur social, gratuit, téléphone',
    'travaileur social, gratuit, téléphonne',
  ],
  [
    all(accountant, by('video'), free),
    'online mentor in accounting, for free',
    'mentorat en ligne en comptabilité, sans frais',
    'online mentor in acounting, for free',
  ],
];

/** What is only asked for orders nobody. */
const judge = (meets: Meets): Meets => (ordering.has(meets) ? meets : (mentor) => (meets(mentor) === null ? null : 0));

/** 123 sentences of which each names something: a third misspelt, half French. */
export const sentences: JudgedSentence[] = rows.flatMap(([meets, en, fr, misspelt], at) => [
  { sentence: en, locale: 'en', isMisspelt: false, meets: judge(meets) },
  { sentence: fr, locale: 'fr', isMisspelt: false, meets: judge(meets) },
  { sentence: misspelt, locale: at % 2 === 0 ? 'en' : 'fr', isMisspelt: true, meets: judge(meets) },
]);
