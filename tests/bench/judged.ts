import type { DemoMentor } from '../../supabase/seed/types.ts';

/** How well a mentor answers a query: 2 what was meant, 1 near it, 0 not. */
export type Grade = (mentor: DemoMentor) => 0 | 1 | 2;
export type Judged = { query: string; kind: 'plain' | 'typo' | 'other language' | 'several facts'; grade: Grade };

const onTopic =
  (...topics: string[]): Grade =>
  (mentor) =>
    topics.includes(mentor.topics[0]!) ? 2 : mentor.topics.some((topic) => topics.includes(topic)) ? 1 : 0;
const and =
  (...grades: Grade[]): Grade =>
  (mentor) =>
    Math.min(...grades.map((grade) => grade(mentor))) as 0 | 1 | 2;
const where =
  (fact: (mentor: DemoMentor) => boolean): Grade =>
  (mentor) =>
    fact(mentor) ? 2 : 0;
const city = (name: string) => where((mentor) => mentor.city === name);
const province = (code: string) => where((mentor) => mentor.provinceCode === code);
const named = (first: string) => where((mentor) => mentor.givenName === first);

/**
 * Judged by what the seeded people are, never by what an engine found: a title means a topic.
 * Each row: the topics it means, an English title, a French one, and a slip of the finger in each.
 */
const titles: [topics: string[], en: string, fr: string, typoEn: string, typoFr: string][] = [
  [['accounting'], 'accountant', 'comptable', 'acountant', 'comptabel'],
  [['nursing'], 'nurse practitioner', 'infirmière', 'nurse pratitioner', 'infirmeire'],
  [['electrical-work'], 'electrician', 'électricienne', 'electricen', 'eletricien'],
  [['welding'], 'welder', 'soudeur', 'weldder', 'soudeurr'],
  [['carpentry-and-building'], 'carpenter', 'charpentier', 'carpentar', 'charpenteir'],
  [['plumbing-and-gas'], 'plumber', 'plombier', 'plummber', 'plombeir'],
  [['software-development'], 'developer', 'développeuse', 'develloper', 'developeuse'],
  [['school-teaching'], 'teacher', 'enseignante', 'teachr', 'ensiegnante'],
  [['truck-driving'], 'truck driver', 'camionneur', 'truck drivver', 'camioneur'],
  [['pharmacy'], 'pharmacist', 'pharmacien', 'pharmasist', 'pharmacein'],
  [['midwifery-and-birth'], 'midwife', 'sage-femme', 'midwfie', 'sage-feme'],
  [['social-work'], 'social worker', 'travailleuse sociale', 'social wroker', 'travaileuse sociale'],
  [['cooking'], 'sous-chef', 'cuisinière', 'sous-cheff', 'cuisiniere'],
  [['job-interviews'], 'job interview', 'entrevue', 'job interveiw', 'entrevvue'],
  [
    ['credential-recognition'],
    'credential recognition',
    'reconnaissance des diplômes',
    'credental recogntion',
    'reconaissance des diplomes',
  ],
  [
    ['first-job-in-canada'],
    'first job in Canada',
    'premier emploi au Canada',
    'first job in Cananda',
    'premier emplio au Canada',
  ],
  [
    ['starting-a-business'],
    'starting a business',
    'lancer son entreprise',
    'startting a business',
    'lancer son entreprsie',
  ],
  [['project-management'], 'project manager', 'chargée de projet', 'projetc manager', 'chargee de projte'],
  [['user-experience'], 'UX designer', 'expérience utilisateur', 'UX desinger', 'experience utilisatuer'],
  [['cybersecurity'], 'cybersecurity', 'cybersécurité', 'cybersecurty', 'cybersecurtie'],
  [['bookkeeping'], 'bookkeeper', 'tenue de livres', 'bookeeper', 'tenue de livrres'],
  [['translation'], 'translator', 'traductrice', 'transaltor', 'traductrcie'],
  [['photography'], 'photographer', 'photographe', 'photograper', 'fotographe'],
  [['journalism'], 'journalist', 'journaliste', 'journalsit', 'journalsite'],
  [['forestry'], 'forestry', 'foresterie', 'forrestry', 'foresterrie'],
  [['fishing'], 'fishing', 'pêche', 'fishng', 'pecheur'],
  [
    ['early-childhood-education'],
    'early childhood education',
    'éducatrice à la petite enfance',
    'early chilhood education',
    'educatrice a la petite enfannce',
  ],
  [['human-resources'], 'human resources', 'ressources humaines', 'humann resources', 'resources humaines'],
  [['practising-law'], 'lawyer', 'avocate', 'lawyyer', 'avocatte'],
  [['counselling-and-psychology'], 'psychologist', 'psychologue', 'psycologist', 'psycologue'],
];

const several: [query: string, grade: Grade][] = [
  ['accountant Toronto', and(onTopic('accounting'), city('Toronto'))],
  ['comptable à Montréal', and(onTopic('accounting'), city('Montréal'))],
  ['nurse Manitoba', and(onTopic('nursing'), province('MB'))],
  ['infirmiere quebec', and(onTopic('nursing'), province('QC'))],
  ['electrician Alberta', and(onTopic('electrical-work'), province('AB'))],
  ['I want to become a welder', onTopic('welding')],
  ['je cherche un mentor en comptabilité', onTopic('accounting')],
  ['help with my résumé', onTopic('resumes-and-cover-letters')],
  ['looking for someone in human resources', onTopic('human-resources')],
  ['Maricel', named('Maricel')],
  ['developer Vancouver', and(onTopic('software-development'), city('Vancouver'))],
  ['enseignant Ontario', and(onTopic('school-teaching'), province('ON'))],
];

/** 132 queries, half of them mistyped; half of the plain ones in French, which many of the mentors never wrote. */
export const judged: Judged[] = [
  ...titles.flatMap(([topics, en, fr, typoEn, typoFr]): Judged[] => [
    { query: en, kind: 'plain', grade: onTopic(...topics) },
    { query: fr, kind: 'other language', grade: onTopic(...topics) },
    { query: typoEn, kind: 'typo', grade: onTopic(...topics) },
    { query: typoFr, kind: 'typo', grade: onTopic(...topics) },
  ]),
  ...several.map(([query, grade]): Judged => ({ query, kind: 'several facts', grade })),
];
