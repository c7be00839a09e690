import type { Locale } from '../core/i18n/locales.ts';

/** An ordered way through pieces, by the names that join their languages. */
export type LearningPath = {
  key: string;
  slug: Record<Locale, string>;
  title: Record<Locale, string>;
  summary: Record<Locale, string>;
  pieces: string[];
};

/** Ways through the pieces (SL-03). The last one holds the four modules that a programme may ask of its people (S4-08). */
export const learningPaths: LearningPath[] = [
  {
    key: 'find-your-mentor',
    slug: { en: 'find-your-mentor', fr: 'trouver-son-mentor' },
    title: { en: 'Find your mentor', fr: 'Trouver son mentor' },
    summary: {
      en: 'From a vague wish to a first meeting that goes somewhere.',
      fr: 'D’un souhait vague à une première rencontre qui mène quelque part.',
    },
    pieces: [
      'the-words-of-mentoring',
      'choose-a-mentor',
      'first-message',
      'goals-you-can-check',
      'first-meeting',
      'boundaries-and-safety',
    ],
  },
  {
    key: 'first-months-as-a-mentor',
    slug: { en: 'first-months-as-a-mentor', fr: 'premiers-mois-comme-mentor' },
    title: { en: 'Your first months as a mentor', fr: 'Vos premiers mois comme mentor' },
    summary: {
      en: 'What to do, what to leave, and how to keep your evenings.',
      fr: 'Ce qu’il faut faire, ce qu’il faut laisser, et comment garder vos soirées.',
    },
    pieces: [
      'role-description-for-mentors',
      'first-meeting',
      'asking-good-questions-and-listening',
      'giving-and-receiving-feedback',
      'saying-no-before-you-burn-out',
      'ending-well',
    ],
  },
  {
    key: 'credentials',
    slug: { en: 'newcomers-and-credentials', fr: 'nouveaux-arrivants-et-diplomes' },
    title: { en: 'New in Canada, with a trade or a degree', fr: 'Au Canada depuis peu, avec un métier ou un diplôme' },
    summary: {
      en: 'How recognition works, by field, and how to ask someone who has done it.',
      fr: 'Comment se fait la reconnaissance, par domaine, et comment parler à quelqu’un qui est passé par là.',
    },
    pieces: [
      'credentials-in-canada',
      'credentials-regulated-trades',
      'credentials-health',
      'credentials-engineering',
      'mentoring-across-cultures',
      'first-message',
    ],
  },
  {
    key: 'when-it-gets-hard',
    slug: { en: 'when-it-gets-hard', fr: 'quand-c-est-difficile' },
    title: { en: 'When it gets hard', fr: 'Quand c’est difficile' },
    summary: {
      en: 'Weak connections, bad news, conflict, and how to end well.',
      fr: 'Mauvaise connexion, mauvaises nouvelles, conflits, et une fin dans la dignité.',
    },
    pieces: [
      'mentoring-on-a-bad-line',
      'giving-and-receiving-feedback',
      'conflict-and-repair',
      'when-a-pairing-is-not-working',
      'ending-well',
    ],
  },
  {
    key: 'run-a-programme',
    slug: { en: 'run-a-programme', fr: 'mener-un-programme' },
    title: { en: 'Run a program', fr: 'Mener un programme' },
    summary: {
      en: 'From a list of names to a program that works: documents, people and results.',
      fr: 'D’une liste de noms à quelque chose de solide : papiers, personnes, preuves.',
    },
    pieces: [
      'coordinator-launch-checklist',
      'your-first-month-as-a-coordinator',
      'role-description-for-mentors',
      'sample-agreement',
      'confidentiality-statement',
      'mentoring-a-group-of-five',
      'measuring-outcomes',
    ],
  },
  {
    key: 'four-modules',
    slug: { en: 'four-modules', fr: 'quatre-modules' },
    title: { en: 'Four modules for mentors', fr: 'Quatre modules pour les mentors' },
    summary: {
      en: 'Cultural sensitivity, conflict, problem solving, communication. Mark each when it is done.',
      fr: 'Sensibilité aux cultures, conflit, résolution de problèmes, communication. Cochez chaque module une fois terminé.',
    },
    pieces: [
      'mentoring-across-cultures',
      'conflict-and-repair',
      'solving-a-problem-together',
      'asking-good-questions-and-listening',
    ],
  },
];
