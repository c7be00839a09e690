import { dictionary, nameAt, namesOf } from './names.ts';
import type { Token } from './tokens.ts';
import type { Fact } from './types.ts';

/** Whom somebody hopes for beyond filters: who has these topics, or writes these words, is shown first. */
export const wishes: Record<string, { topics: string[]; words: string[] }> = {
  newcomer: {
    topics: [
      'first-year-in-canada',
      'first-job-in-canada',
      'credential-recognition',
      'canadian-workplace-culture',
      'starting-over-as-a-refugee',
    ],
    words: ['newcomer', 'newcomers', 'immigrant', 'immigrants', 'arrivants', 'immigration'],
  },
  young: {
    topics: ['first-years-of-work', 'internships-and-coop', 'choosing-studies'],
    words: ['young', 'youth', 'jeunes', 'student', 'students', 'étudiants'],
  },
  beginner: {
    topics: ['first-years-of-work', 'skilled-trades-entry', 'internships-and-coop'],
    words: ['beginner', 'beginners', 'apprentice', 'apprentices', 'débutants', 'apprentis', 'apprenti'],
  },
  experienced: {
    topics: [],
    words: ['experienced', 'senior', 'expérimenté', 'expérimentée', 'chevronné', 'chevronnée'],
  },
  retired: { topics: ['retiring'], words: ['retired', 'retraité', 'retraitée', 'retraite'] },
};

const wish = (value: string): Fact => ({ kind: 'wish', value });

const names = dictionary<Fact>([
  ...namesOf(
    'newcomer|newcomers|a newcomer|new to Canada|new in Canada|just arrived|just arrived in Canada|just landed|recently arrived|recently landed|just moved to Canada|new arrival|new arrivals|immigrant|immigrants|i am an immigrant|je viens d’arriver|je viens d’arriver au Canada|viens d’arriver|vient d’arriver|nouvel arrivant|nouvelle arrivante|nouveaux arrivants|nouvelles arrivantes|nouvellement arrivé|nouvellement arrivée|arrivé récemment|arrivée récemment|immigrante|immigrantes|personne immigrante|personnes immigrantes',
    wish('newcomer'),
  ),
  ...namesOf(
    'young person|young people|young adult|young adults|young woman|young man|for a young|i am young|i’m young|teenager|teenagers|teen|teens|jeune personne|jeunes adultes|jeune adulte|jeune femme|jeune homme|je suis jeune|pour un jeune|pour une jeune|pour les jeunes|pour jeunes|adolescent|adolescente|adolescents|ados',
    wish('young'),
  ),
  ...namesOf(
    'beginner|beginners|complete beginner|just starting out|i am starting out|i’m starting out|débutant|débutante|débutants|débutantes|je débute|je commence|qui débute',
    wish('beginner'),
  ),
  ...namesOf('young|jeune|jeunes', wish('young'), 'alone'),
  ...namesOf(
    'experienced|very experienced|expérimenté|expérimentée|expérimentés|d’expérience|chevronné|chevronnée',
    wish('experienced'),
  ),
  ...namesOf('retired|retraité|retraitée|retraités|retraitées|à la retraite', wish('retired')),
]);

/** Of whom "young" says nothing about who asks. */
const others = new Set(
  'child children kid kids offender offenders worker workers enfant enfants delinquant delinquants fille filles famille familles'.split(
    ' ',
  ),
);

/** What a sentence hopes for at a word. */
export function wishAt(tokens: Token[], at: number): { to: number; facts: Fact[] } | null {
  const found = nameAt(names, tokens, at, false);
  const isOther = found?.needs === 'alone' && others.has(tokens[found.to]?.key ?? '');
  return found && !isOther ? { to: found.to, facts: [found.value] } : null;
}
