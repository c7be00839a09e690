import type { Locale } from '../core/i18n/locales.ts';

/** Questions that people ask. The page and what search engines read are made from the same words. `{key}` stands for a number of the rules. */
export const faq: Record<Locale, { question: string; answer: string }[]> = {
  en: [
    {
      question: 'Does it cost anything?',
      answer:
        'Searching, reading and sending a request cost nothing. Many mentors are free. Some charge for meetings: the price is on their profile, and you pay nothing before they accept.',
    },
    {
      question: 'When do I get an answer?',
      answer:
        'The mentor has {answer_days} days to say yes, ask you a question or say no. They can take {extension_days} more days once; we tell you the new date. If they do not answer, the request ends and we show you other mentors.',
    },
    {
      question: 'What if nobody is open on my topic?',
      answer:
        'You can join the waiting list. When it is your turn, we email you. You then have {offer_hours} hours to send a request before we ask the next person.',
    },
    {
      question: 'Who sees my name?',
      answer:
        'Only the mentors you send a request to. They see the name you chose, or just your initials. They see your email, phone number and full name only if they accept.',
    },
    {
      question: 'How many mentors can I send a request to?',
      answer:
        'You can have {mentee_open_requests} requests waiting at the same time, one for each mentor. After a request ends, you can send the same mentor a new one.',
    },
    {
      question: 'Do I need good English?',
      answer:
        'No. You can use Portage in English or French, and search for mentors who speak your language. Short sentences are welcome everywhere.',
    },
    {
      question: 'Do I need a computer, or video?',
      answer:
        'No. A phone and a slow internet connection are enough. Many mentors meet by phone, text message or email; you can search for them.',
    },
    {
      question: 'I am a mentor. Will I get too many requests?',
      answer:
        'No. You set how many people you take, how many requests can wait and how many you can get in a week. Portage keeps to those limits, and to the days off you set after a mentorship.',
    },
    {
      question: 'What if we are not a good match?',
      answer: 'Either of you can end the mentorship at any time. It is nobody’s fault. We show you other mentors.',
    },
    {
      question: 'Is it safe?',
      answer:
        'Staff review each profile before it is published. You can report or block anyone. Meet first online, by phone or in a public place, and never send money or documents. If you are in danger, call 9-1-1.',
    },
    {
      question: 'Can someone under 18 take part?',
      answer:
        'Only through a program. A parent or guardian must agree, and an adult from the program is at every meeting.',
    },
    {
      question: 'Can I delete my account?',
      answer:
        'Yes, at any time, on the page “My data”. We remove your profile right away. You have {deletion_grace_days} days to change your mind. Then we erase your account. A few records stay, without your name or for the safety of others; the Privacy page lists them.',
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
