// Hand-written mentees. The first three ask things that the first mentor can answer.

import type { DemoMentee } from '../types.ts';

export type MenteeStory = Omit<DemoMentee, 'id' | 'email' | 'displayName' | 'provinceCode' | 'timeZone'>;

export const menteeStories: MenteeStory[] = [
  {
    givenName: 'Ifeoma',
    familyName: 'Anozie',
    locale: 'en',
    city: 'Brandon',
    languages: ['en', 'ig'],
    useInitials: true,
    about:
      'I am an auditor who stacks pallets for now. I have two daughters, a library card and a plan with holes in it.',
    topics: ['becoming-a-cpa', 'accounting', 'credential-recognition'],
    requestGoal:
      'Decide by March whether to ask for a foreign-credential assessment or start the preparatory courses, and know what each costs me.',
    requestBackground:
      'Auditor in Enugu for four years. In Canada since June, working nights in a warehouse. I have my transcripts but not the letter from the institute.',
    requestWhy:
      'You wrote that it took you six years. I am 41 and would like to avoid that. I can talk any morning after nine.',
  },
  {
    givenName: 'Olena',
    familyName: 'Kravets',
    locale: 'en',
    city: 'Winnipeg',
    languages: ['uk', 'en'],
    useInitials: false,
    about: 'Bookkeeper from Chernihiv, mother of one loud boy. I am better in writing than on the phone, for now.',
    topics: ['first-job-in-canada', 'accounting', 'resumes-and-cover-letters'],
    requestGoal:
      'Find a first office job before my son starts school in September, even four hours a day, where I can learn how invoices are done here.',
    requestBackground:
      'I kept the books of a bakery with thirty employees. I have finished level six English. I sent my résumé to forty places and I do not know what is wrong with it.',
    requestWhy:
      'You also began with other people’s filing. I would like you to tell me the truth about my résumé, in simple words, before I send it to forty more.',
  },
  {
    givenName: 'Samir',
    familyName: 'Qassem',
    locale: 'en',
    city: 'Steinbach',
    languages: ['ar', 'en'],
    useInitials: false,
    about: 'I run a small tile company with my cousin. I read everything twice.',
    topics: ['payroll-and-tax', 'accounting', 'starting-a-business'],
    requestGoal:
      'Put two people on payroll in January and do it correctly from the first cheque. I want to understand what I sign.',
    requestBackground:
      'Until now my cousin and I shared what was left at the end of the month. A friend says that we need an accountant, another that we need software. Our work is good and our papers are in a drawer.',
    requestWhy:
      'You worked your way up in this province and you know what small firms get wrong. I do not need you to do it for me. I need to know what to ask.',
  },
  {
    givenName: 'Aminata',
    familyName: 'Sarr',
    locale: 'fr',
    city: 'Dieppe',
    languages: ['fr', 'wo', 'en'],
    useInitials: true,
    about: 'Je couds le soir et je travaille dans un centre d’appels le jour. J’aimerais inverser les deux.',
    topics: ['starting-a-business', 'payroll-and-tax', 'bookkeeping'],
    requestGoal:
      'Ouvrir un atelier de retouches au printemps et savoir, avant de signer le bail, combien je dois gagner par semaine pour ne pas y perdre.',
    requestBackground:
      'J’ai douze ans de couture à Dakar et quarante clientes ici, toutes par bouche à oreille. Je n’ai jamais rien déclaré parce que je ne savais pas comment. Ça m’inquiète plus que le loyer.',
    requestWhy:
      'Vous dites qu’on peut apprendre à lire ses propres chiffres. Je préfère avoir peur une bonne fois avec vous que toute seule pendant des mois.',
  },
  {
    givenName: 'Kévin',
    familyName: 'Petiquay',
    locale: 'fr',
    city: 'La Tuque',
    languages: ['fr', 'atj'],
    useInitials: false,
    about: 'Apprenti électricien, deuxième année. Je pêche, je répare des motoneiges et je déteste les examens.',
    topics: ['red-seal-exam', 'electrical-work', 'skilled-trades-entry'],
    requestGoal:
      'Réussir mon prochain examen sans perdre mes moyens, et comprendre les schémas de commande une fois pour toutes.',
    requestBackground:
      'Je suis bon avec mes mains et mon patron le dit. Sur papier, je bloque. J’ai échoué de trois points en juin et je n’en ai parlé à personne sauf à ma blonde.',
    requestWhy:
      'Vous expliquez sans soupirer, c’est écrit dans votre profil. C’est exactement ce qu’il me faut. Je peux prendre la route jusqu’à Saguenay une fois par mois.',
  },
  {
    givenName: 'Leïla',
    familyName: 'Ferhat',
    locale: 'fr',
    city: 'Laval',
    languages: ['fr', 'kab', 'ar'],
    useInitials: true,
    about:
      'Infirmière pendant neuf ans, préposée depuis dix mois. Je garde mes diplômes dans la même enveloppe que mes photos de famille.',
    topics: ['nursing-registration', 'nursing', 'credential-recognition'],
    requestGoal:
      'Comprendre la décision de l’Ordre et choisir, avant la fin février, entre le stage d’appoint et l’examen.',
    requestBackground:
      'Neuf ans en pédiatrie à Tizi Ouzou. L’Ordre me demande un stage de trente-cinq jours, mais aucun hôpital ne me rappelle. Je travaille de soir, alors mes matins sont libres.',
    requestWhy:
      'Vous avez fait ce chemin et vous formez maintenant les autres. J’ai surtout besoin de quelqu’un qui me dise dans quel ordre faire les choses.',
  },
];
