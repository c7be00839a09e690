import type { Locale } from '../core/i18n/locales.ts';

/** Questions that people ask. The page and what search engines read are made from the same words. `{key}` stands for a number of the rules. */
export const faq: Record<Locale, { question: string; answer: string }[]> = {
  en: [
    {
      question: 'Does it cost anything?',
      answer:
        'No. Searching, asking and reading are free. Some mentors ask a price for a meeting; you see it before you ask, and nothing is charged when you ask.',
    },
    {
      question: 'When do I get an answer?',
      answer:
        'Within {answer_days} days. The mentor says yes, asks you a question, or says no kindly. If the date passes, the request ends by itself and we show you others who are open.',
    },
    {
      question: 'What if nobody is free on my topic?',
      answer:
        'You can take a place in line. When it is your turn we write to you, and the place is yours alone for {offer_hours} hours.',
    },
    {
      question: 'Who sees my name?',
      answer:
        'The mentors you ask see your name, or only your initials if you choose so. They never see your e-mail, phone or surname before both of you said yes.',
    },
    {
      question: 'How many people may I ask?',
      answer:
        'You may have {mentee_open_requests} requests waiting at the same time, one for each mentor. One that ended never blocks asking again.',
    },
    {
      question: 'Do I need good English?',
      answer:
        'No. You can use Portage in English or French, and search for mentors who speak your language. Short sentences are welcome everywhere.',
    },
    {
      question: 'Do I need a computer, or video?',
      answer:
        'No. A phone and a slow line are enough. Many mentors meet by telephone or by message; you can search for them.',
    },
    {
      question: 'I am a mentor. Will I be flooded?',
      answer:
        'No. You set how many people you take, how many requests may wait and how many may come in a week. Portage keeps those limits, and days of rest between two people.',
    },
    {
      question: 'What if it does not work between us?',
      answer: 'Either of you can end it at any time, in one press, without fault. You are shown others who are open.',
    },
    {
      question: 'Is it safe?',
      answer:
        'A person reads each profile before it is published. You can report or block anybody. Meet first online, by phone or in a public place, and never send money or papers. In danger, call 9-1-1.',
    },
    {
      question: 'Can somebody under 18 take part?',
      answer:
        'Only through a programme, with the consent of a parent or guardian, and never alone behind a closed door.',
    },
    {
      question: 'Can I delete my account?',
      answer:
        'Yes, at any time, on the page “My data”. Your profile goes at once. For {deletion_grace_days} days you can still change your mind; then everything is erased.',
    },
  ],
  fr: [
    {
      question: 'Est-ce que ça coûte quelque chose?',
      answer:
        'Non. La recherche, les demandes et la lecture sont gratuites. Certains mentors demandent un prix par rencontre. Vous le voyez avant de faire une demande, et rien n’est facturé à ce moment-là.',
    },
    {
      question: 'Quand vais-je recevoir une réponse?',
      answer:
        'Dans un délai de {answer_days} jours. Le mentor accepte, pose une question ou refuse. Après ce délai, la demande expire et nous vous proposons d’autres mentors disponibles.',
    },
    {
      question: 'Et si aucun mentor n’est disponible sur mon sujet?',
      answer:
        'Vous pouvez vous inscrire à la liste d’attente. Quand c’est votre tour, nous vous écrivons, et la place vous est réservée pendant {offer_hours} heures.',
    },
    {
      question: 'Qui voit mon nom?',
      answer:
        'Les mentors à qui vous envoyez une demande voient votre nom, ou seulement vos initiales si vous le voulez. Ils ne voient jamais votre adresse courriel, votre téléphone ni votre nom de famille avant que la demande soit acceptée.',
    },
    {
      question: 'Combien de demandes puis-je envoyer?',
      answer:
        'Vous pouvez avoir {mentee_open_requests} demandes en attente en même temps, une par mentor. Une demande terminée n’empêche jamais d’en faire une autre.',
    },
    {
      question: 'Faut-il bien parler français?',
      answer:
        'Non. Portage existe en français et en anglais, et vous pouvez chercher des mentors qui parlent votre langue. Les phrases courtes sont bienvenues partout.',
    },
    {
      question: 'Faut-il un ordinateur, ou la vidéo?',
      answer:
        'Non. Un téléphone et une connexion lente suffisent. Bien des mentors font leurs rencontres par téléphone ou par écrit; vous pouvez les chercher.',
    },
    {
      question: 'Je suis mentor. Vais-je recevoir trop de demandes?',
      answer:
        'Non. Vous choisissez combien de personnes vous accompagnez, combien de demandes peuvent attendre et combien peuvent arriver par semaine. Portage fait respecter ces limites et vos jours de repos entre deux mentorats.',
    },
    {
      question: 'Et si ça ne va pas entre nous?',
      answer:
        'Vous pouvez y mettre fin en tout temps, en un clic, et l’autre personne aussi. Ce n’est la faute de personne. Nous vous proposons d’autres mentors disponibles.',
    },
    {
      question: 'Est-ce sécuritaire?',
      answer:
        'L’équipe vérifie chaque profil avant de le publier. Vous pouvez signaler ou bloquer n’importe qui. Rencontrez-vous d’abord en ligne, par téléphone ou dans un lieu public, et n’envoyez jamais d’argent ni de pièces d’identité. En cas de danger, composez le 9-1-1.',
    },
    {
      question: 'Une personne de moins de 18 ans peut-elle participer?',
      answer:
        'Seulement dans un programme, avec l’accord d’un parent ou d’un tuteur, et avec un adulte du programme présent à chaque rencontre.',
    },
    {
      question: 'Puis-je supprimer mon compte?',
      answer:
        'Oui, en tout temps, à la page « Mes données ». Votre profil disparaît aussitôt. Pendant {deletion_grace_days} jours, vous pouvez encore changer d’avis; ensuite, tout est effacé.',
    },
  ],
};
