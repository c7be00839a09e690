import type { Locale } from '../core/i18n/locales.ts';

/** One step of the way from a wish to a goodbye (NE-10): who acts, what happens, by when. `{key}` stands for a number of the rules. */
export type Step = {
  who: 'mentee' | 'mentor' | 'both' | 'staff' | 'portage';
  title: string;
  text: string;
  when: string;
};

export const journey: Record<Locale, Step[]> = {
  en: [
    {
      who: 'mentor',
      title: 'A mentor offers',
      text: 'They read the orientation, write a profile, and set how many people and how many requests they take.',
      when: 'At any time. If a draft is not finished, we send two reminders at most.',
    },
    {
      who: 'staff',
      title: 'Staff review the profile',
      text: 'They approve it, or say why not. The oldest comes first.',
      when: 'Within a few days',
    },
    {
      who: 'mentee',
      title: 'Someone searches',
      text: 'They search by topic, language or place. They need no account. They read the orientation once, before the first request.',
      when: 'At any hour',
    },
    {
      who: 'mentee',
      title: 'They send a request',
      text: 'They write their goal, where they are now, and why this mentor. They can have {mentee_open_requests} requests waiting at a time.',
      when: 'About ten minutes',
    },
    {
      who: 'mentor',
      title: 'The mentor answers',
      text: 'They say yes, ask a question, or say no. They can take {extension_days} more days, once.',
      when: 'Within {answer_days} days',
    },
    {
      who: 'portage',
      title: 'Portage reminds',
      text: 'We remind the mentor twice. If they do not answer by the date, the request ends and we show the mentee other mentors.',
      when: '{first_reminder_days_left} and {last_reminder_days_left} days before the date',
    },
    {
      who: 'mentee',
      title: 'If there was a question',
      text: 'The mentor’s time to answer stops until the mentee replies.',
      when: 'Within {question_days} days',
    },
    {
      who: 'both',
      title: 'They agree',
      text: 'On one page they write their goal, how often, how long and how they meet, and what stays private.',
      when: 'At the first meeting',
    },
    {
      who: 'both',
      title: 'They meet',
      text: 'As often as they agreed. Portage suggests a guide when it is useful.',
      when: 'One meeting, or 3, 6 or 12 months',
    },
    {
      who: 'both',
      title: 'They end well',
      text: 'They talk about what changed and what comes next. Either of them can end sooner.',
      when: 'On the day they chose',
    },
    {
      who: 'mentor',
      title: 'The mentor takes days off',
      text: 'The place stays closed for the days off the mentor chose.',
      when: 'Before the next person',
    },
    {
      who: 'mentee',
      title: 'If nobody is open',
      text: 'They join the waiting list. When a place opens, the first person on the list can ask before anyone else.',
      when: '{offer_hours} hours to send a request',
    },
  ],
  fr: [
    {
      who: 'mentor',
      title: 'Un mentor se propose',
      text: 'Cette personne lit le guide de départ, rédige son profil et fixe ses limites.',
      when: 'En tout temps; deux rappels au maximum si le profil reste un brouillon',
    },
    {
      who: 'staff',
      title: 'L’équipe vérifie le profil',
      text: 'Elle l’approuve, ou elle dit pourquoi elle refuse. Le plus ancien passe d’abord.',
      when: 'En quelques jours',
    },
    {
      who: 'mentee',
      title: 'Quelqu’un cherche',
      text: 'Par sujet, par langue ou par lieu, sans compte. Cette personne lit une fois le guide de départ.',
      when: 'En tout temps',
    },
    {
      who: 'mentee',
      title: 'Cette personne fait sa demande',
      text: 'Son objectif, où elle en est, pourquoi ce mentor. Jusqu’à {mentee_open_requests} demandes à la fois.',
      when: 'Une dizaine de minutes',
    },
    {
      who: 'mentor',
      title: 'Le mentor répond',
      text: 'Il accepte, pose une question ou refuse. Il peut prendre {extension_days} jours de plus, une fois.',
      when: 'En {answer_days} jours au plus',
    },
    {
      who: 'portage',
      title: 'Portage envoie des rappels',
      text: 'Deux rappels, pas plus. Si le délai expire, la demande se ferme et d’autres mentors sont proposés.',
      when: '{first_reminder_days_left} et {last_reminder_days_left} jours avant la date limite',
    },
    {
      who: 'mentee',
      title: 'S’il y a une question',
      text: 'Le délai du mentor est suspendu jusqu’à la réponse.',
      when: 'En {question_days} jours au plus',
    },
    {
      who: 'both',
      title: 'On s’entend',
      text: 'L’objectif, la fréquence, la durée, le mode de rencontre, ce qui reste privé. Une page.',
      when: 'À la première rencontre',
    },
    {
      who: 'both',
      title: 'On se rencontre',
      text: 'Aussi souvent que convenu. Portage propose des lectures à chaque étape.',
      when: 'Une rencontre, ou 3, 6 ou 12 mois',
    },
    {
      who: 'both',
      title: 'On finit bien',
      text: 'On fait le bilan et on nomme la suite. On peut finir plus tôt, et ce n’est la faute de personne.',
      when: 'Le jour choisi',
    },
    {
      who: 'mentor',
      title: 'Le mentor se repose',
      text: 'La place reste vide pendant les jours qu’il a fixés.',
      when: 'Avant la prochaine personne',
    },
    {
      who: 'mentee',
      title: 'Si aucun mentor n’est disponible',
      text: 'Une place sur la liste d’attente. Quand une place se libère, elle est réservée à la première personne pendant un certain temps.',
      when: '{offer_hours} heures pour faire sa demande',
    },
  ],
};
