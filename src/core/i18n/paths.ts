import type { Locale } from './locales.ts';

/** Each page's address after the language, in both languages. One table, so that the language switch never loses the page. */
const pages = {
  home: { en: '', fr: '' },
  find: { en: 'find', fr: 'trouver' },
  mentor: { en: 'mentors', fr: 'mentors' },
  mentors: { en: 'mentors', fr: 'mentors' },
  open: { en: 'open-now', fr: 'places-libres' },
  topics: { en: 'topics', fr: 'sujets' },
  topic: { en: 'topics', fr: 'sujets' },
  suggestions: { en: 'suggestions', fr: 'suggestions' },
  matching: { en: 'how-suggestions-work', fr: 'comment-se-font-les-suggestions' },
  resources: { en: 'resources', fr: 'ressources' },
  resource: { en: 'resources', fr: 'ressources' },
  learningPath: { en: 'resources/paths', fr: 'ressources/parcours' },
  how: { en: 'how-it-works', fr: 'comment-ca-marche' },
  become: { en: 'become-a-mentor', fr: 'devenir-mentor' },
  signIn: { en: 'sign-in', fr: 'connexion' },
  ask: { en: 'ask', fr: 'demander' },
  memberHome: { en: 'home', fr: 'accueil' },
  requests: { en: 'requests', fr: 'demandes' },
  inbox: { en: 'inbox', fr: 'recues' },
  mentorship: { en: 'mentorship', fr: 'mentorat' },
  agreement: { en: 'agreement', fr: 'entente' },
  answer: { en: 'answer', fr: 'repondre' },
  profile: { en: 'profile', fr: 'profil' },
  mentorProfile: { en: 'mentor-profile', fr: 'profil-mentor' },
  changeEmail: { en: 'change-email', fr: 'changer-adresse-courriel' },
  undoEmail: { en: 'undo-email', fr: 'retablir-adresse' },
  myData: { en: 'my-data', fr: 'mes-donnees' },
  notifications: { en: 'notifications', fr: 'avis' },
  saved: { en: 'saved', fr: 'favoris' },
  staff: { en: 'staff', fr: 'equipe' },
  unsubscribe: { en: 'unsubscribe', fr: 'desabonnement' },
  conduct: { en: 'code-of-conduct', fr: 'code-de-conduite' },
  orientation: { en: 'orientation', fr: 'orientation' },
  orientationTrack: { en: 'orientation', fr: 'orientation' },
  safety: { en: 'safety', fr: 'securite' },
  privacy: { en: 'privacy', fr: 'confidentialite' },
  accessibility: { en: 'accessibility', fr: 'accessibilite' },
  what: { en: 'what-mentoring-is', fr: 'le-mentorat' },
  journey: { en: 'the-journey', fr: 'le-parcours' },
  faq: { en: 'questions', fr: 'questions' },
  terms: { en: 'terms', fr: 'conditions' },
  stories: { en: 'stories', fr: 'temoignages' },
  events: { en: 'coming-up', fr: 'a-venir' },
  feedback: { en: 'feedback', fr: 'commentaires' },
  status: { en: 'status', fr: 'etat-du-service' },
  help: { en: 'help', fr: 'aide' },
  offline: { en: 'offline', fr: 'hors-ligne' },
  notFound: { en: 'not-found', fr: 'introuvable' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Page = keyof typeof pages;

/** `/fr/trouver/`, `/en/mentors/maricel-reyes/`, with a query where one is given. */
export function path(locale: Locale, page: Page, slug?: string, query?: Record<string, string>): string {
  const parts = [locale, pages[page][locale], slug].filter(Boolean);
  const search = query && Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `/${parts.join('/')}/${search}`;
}

/** The name of the card that a page is shared with. */
export const cardName = (page: Page, slug?: string): string => [page, slug].filter(Boolean).join('-');
