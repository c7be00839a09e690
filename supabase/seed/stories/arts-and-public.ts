// Hand-written mentors: radio, music, stage, translation, courts, government, fire halls.

import type { Story } from './story.ts';

export const artsAndPublic: Story[] = [
  {
    name: ['Roseline', 'Jean-Baptiste'],
    locale: 'fr',
    city: 'Montréal',
    languages: ['fr', 'ht', 'en'],
    topics: ['journalism', 'speaking-in-public', 'first-years-of-work'],
    fr: {
      headline: 'Journaliste et réalisatrice radio',
      bio: [
        'Ma première entrevue en ondes, j’ai oublié d’appuyer sur « enregistrer ». L’invitée, une chauffeuse d’autobus de Saint-Michel, a tout recommencé sans soupirer. J’essaie depuis d’être aussi généreuse qu’elle.',
        'J’aide les jeunes journalistes, surtout celles et ceux dont le nom surprend encore à la réception, à proposer un sujet, à poser leur voix et à durer. On écoute vos bandes ensemble. Je coupe, j’explique pourquoi.',
      ],
      helps: [
        'Vendre un sujet à une cheffe de pupitre pressée',
        'Trouver sa voix au micro',
        'Tenir dans une salle de nouvelles où on est seule de son espèce',
      ],
    },
    en: {
      headline: 'Radio journalist and producer',
      bio: [
        'In my first interview on air I forgot to press record. My guest, a bus driver from Saint-Michel, did it all again without a sigh. I have been trying to be as generous as she was ever since.',
        'I help young journalists, above all those whose name still surprises the front desk, to pitch a story, settle their voice and last. We listen to your tape together. I cut, and I say why.',
      ],
      helps: [
        'Pitching to an editor in a hurry',
        'Finding your voice at the microphone',
        'Lasting in a newsroom where you are the only one',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    usualTimes: ['weekday_afternoons'],
    reply: [65, 13],
  },
  {
    name: ['Devon', 'Clarke'],
    locale: 'en',
    city: 'Toronto',
    languages: ['en'],
    topics: ['music', 'freelancing', 'arts-funding'],
    en: {
      headline: 'Music producer and sound engineer, Scarborough studio',
      bio: [
        'I signed a bad contract at twenty-one. It cost me four years of my own songs. A retired lawyer at my mother’s church read it for free, laughed kindly, and taught me what every clause meant so that it would never happen again.',
        'I pass that on. Bring the contract, the split sheet or the grant form before you sign it. I also like hearing rough mixes, and I will tell you when the rough one is better.',
      ],
      helps: [
        'Reading a contract before it reads you',
        'Getting paid for what you already released',
        'A first grant for a recording',
      ],
    },
    formats: ['in_person', 'video', 'text'],
    price: ['both', 3500],
    usualTimes: ['weekday_afternoons', 'weekends'],
  },
  {
    name: ['Agnes', 'Gruben'],
    locale: 'en',
    city: 'Inuvik',
    languages: ['en'],
    topics: ['craft-and-making', 'indigenous-business', 'freelancing', 'working-in-the-north'],
    en: {
      headline: 'Seamstress and parka maker, Mackenzie Delta',
      bio: [
        'I learned from my nanuk, who could cut a pattern by looking at you. For years I sold parkas for what the fur had cost me. A buyer from Yellowknife paid without bargaining and I went home and cried, then changed my prices.',
        'I help makers count their hours. We write down what a pair of mitts really takes. I also know which fairs are worth the flight and how to send a parcel of fur without losing it.',
      ],
      helps: [
        'Pricing handwork without shame',
        'Selling south while living north',
        'Keeping a family pattern in the family',
      ],
    },
    fr: {
      headline: 'Couturière et faiseuse de parkas, delta du Mackenzie',
      bio: [
        'J’ai appris de ma nanuk, qui taillait un patron rien qu’en vous regardant. Pendant des années, j’ai vendu mes parkas au prix de la fourrure. Un acheteur de Yellowknife a payé sans marchander; je suis rentrée, j’ai pleuré, puis j’ai changé mes prix.',
        'J’aide les artisanes à compter leurs heures. On écrit ce que prend vraiment une paire de mitaines. Je sais aussi quels salons valent le billet d’avion, et comment poster de la fourrure sans la perdre.',
      ],
      helps: [
        'Fixer le prix du travail à la main, sans honte',
        'Vendre dans le Sud en vivant dans le Nord',
        'Garder un patron de famille dans la famille',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_afternoons', 'weekday_evenings'],
    durations: ['one_meeting', 'three_months'],
  },
  {
    name: ['Sofía', 'Quiroga'],
    locale: 'en',
    city: 'Vancouver',
    languages: ['es', 'en', 'fr'],
    topics: ['translation', 'freelancing', 'credential-recognition'],
    en: {
      headline: 'Certified translator and court interpreter',
      bio: [
        'I was fifteen and interpreting for my parents at the bank, the clinic, the school. I hated it. At thirty I was paid for it in a courtroom and understood that I had been trained all along.',
        'I mentor people who grew up between languages and think that this is all it takes, and people who have studied for years and think that they will never be ready. Both are half right.',
      ],
      helps: [
        'Preparing for the certification exam',
        'Interpreting in court and in hospital without carrying it home',
        'Setting rates and refusing low ones',
      ],
    },
    fr: {
      headline: 'Traductrice agréée et interprète judiciaire',
      bio: [
        'À quinze ans, j’étais l’interprète de mes parents à la banque, à la clinique, à l’école. Je détestais ça. À trente ans, on m’a payée pour le faire dans une salle d’audience, et j’ai compris que je m’entraînais depuis le début.',
        'J’accompagne les personnes qui ont grandi entre deux langues et croient que cela suffit, et celles qui étudient depuis des années et croient qu’elles ne seront jamais prêtes. Elles ont toutes à moitié raison.',
      ],
      helps: [
        'Se préparer à l’examen d’agrément',
        'Interpréter au tribunal ou à l’hôpital sans tout rapporter chez soi',
        'Fixer ses tarifs et refuser les mauvais',
      ],
    },
    durations: ['one_meeting', 'three_months', 'six_months'],
    price: ['paid', 4500],
    usualTimes: ['weekday_mornings'],
  },
  {
    name: ['Noémie', 'Cormier'],
    locale: 'fr',
    city: 'Dieppe',
    languages: ['fr'],
    topics: ['theatre-and-dance', 'arts-funding', 'living-in-french'],
    fr: {
      headline: 'Comédienne et directrice d’une petite compagnie de théâtre',
      bio: [
        'J’ai joué Phèdre dans un aréna, un conte devant six personnes et un chien, et un homard dans une publicité. C’est le homard qui a payé le chauffage. En Acadie, on apprend à tout faire, et à remplir des demandes entre deux répétitions.',
        'Je lis votre demande de bourse comme la lirait un jury fatigué à la fin de sa journée. Puis on la rend vivante. Je parle aussi du chiac sur scène, sans complexe.',
      ],
      helps: [
        'Une demande de bourse qui se lit d’un souffle',
        'Monter une première tournée avec presque rien',
        'Vivre du théâtre hors des grandes villes',
      ],
    },
    formats: ['video', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
    reply: [100, 6],
  },
  {
    name: ['Simone', 'Desrochers'],
    locale: 'fr',
    city: 'Ottawa',
    languages: ['fr', 'en'],
    topics: ['federal-public-service', 'public-policy', 'leading-a-team', 'retiring'],
    fr: {
      headline: 'Ancienne directrice de politiques, trente-trois ans dans la fonction publique',
      bio: [
        'Je suis entrée au gouvernement comme commis aux dossiers, avec un contrat de trois mois. J’en suis sortie directrice, trente-trois ans plus tard, avec un gâteau et une boîte de crayons. Entre les deux, j’ai raté plus de concours que j’en ai réussi.',
        'Je connais les bassins, les grilles, les niveaux de langue et les réunions. Je suis retraitée et disponible, et je préfère les questions gênantes.',
      ],
      helps: [
        'Entrer au gouvernement fédéral, même par une petite porte',
        'Préparer l’évaluation de langue seconde',
        'Écrire une note de breffage d’une page',
        'Votre première équipe',
      ],
    },
    en: {
      headline: 'Retired policy director, thirty-three years in the public service',
      bio: [
        'I joined the government as a file clerk on a three-month contract. I left as a director thirty-three years later, with a cake and a box of pencils. In between I failed more competitions than I passed.',
        'I know the pools, the grids, the language levels and the meetings. I am retired, I have time, and I prefer the awkward questions.',
      ],
      helps: [
        'Getting into the federal government, even by a small door',
        'Getting ready for the second-language evaluation',
        'A one-page briefing note',
        'Your first team',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
    maxActive: 5,
    reply: [16, 52],
    durations: ['one_meeting', 'three_months', 'six_months', 'twelve_months'],
  },
  {
    name: ['Ravi', 'Iyer'],
    locale: 'en',
    city: 'Toronto',
    languages: ['en', 'ta', 'hi'],
    topics: ['foreign-law-degree', 'practising-law', 'credential-recognition'],
    en: {
      headline: 'Employment lawyer, called to the bar in Chennai and Ontario',
      bio: [
        'I argued before a high court in Chennai and then stacked shelves in Etobicoke while I wrote the challenge exams. My supervisor at the store wanted a letter about his overtime. It was my first Canadian file.',
        'I mentor lawyers trained elsewhere who are somewhere between the assessment and articling. I cannot give you legal advice here. I can tell you how the road goes and who is worth asking.',
      ],
      helps: [
        'Ordering the challenge exams sensibly',
        'Articling, the practice program and the money between',
        'Networking when you know nobody on Bay Street',
      ],
    },
    formats: ['video', 'phone'],
    usualTimes: ['weekends'],
    state: 'full',
    maxActive: 4,
    durations: ['three_months', 'six_months'],
    reply: [58, 24],
  },
  {
    name: ['Wanda', 'Smarch'],
    locale: 'en',
    city: 'Teslin',
    languages: ['en'],
    topics: ['indigenous-governance', 'provincial-and-local-government', 'leading-a-team'],
    en: {
      headline: 'Former finance director for a self-governing First Nation',
      bio: [
        'Our final agreement was signed when I was in high school, and people said my generation would have to run it. They meant it. At twenty-eight I was responsible for a budget bigger than the town’s and a filing cabinet nobody could open.',
        'I support young people who go to work for their own nation. It is an honour and it is also a job, with aunties in the lobby. I can help with both parts.',
      ],
      helps: [
        'Working for your own nation and keeping your peace',
        'Budgets and reporting under a self-government agreement',
        'Speaking up in a room of Elders',
      ],
    },
    formats: ['phone', 'in_person', 'video'],
    durations: ['six_months', 'twelve_months'],
    usualTimes: ['weekday_evenings'],
  },
  {
    name: ['Bill', 'Penney'],
    locale: 'en',
    city: 'Gander',
    languages: ['en'],
    topics: ['fire-and-emergency', 'serving-on-a-board', 'retiring'],
    en: {
      headline: 'Volunteer fire chief and retired airport firefighter',
      bio: [
        'Thirty years at the airport and thirty-four at the town hall, the last nine as chief. I have cut people out of cars I recognized. Nobody trains you for the grocery store the week after, so I try to.',
        'I answer young firefighters, volunteer chiefs who are short of hands, and anyone writing the entrance tests. I am better on the phone than on a keyboard, and I am up early.',
      ],
      helps: [
        'Getting hired as a career firefighter',
        'Keeping a volunteer department alive',
        'Talking about a bad call',
      ],
    },
    formats: ['phone'],
    usualTimes: ['weekday_mornings'],
    maxActive: 4,
    reply: [28, 10],
  },
  {
    name: ['Tyler', 'Crowshoe'],
    locale: 'en',
    city: 'Lethbridge',
    languages: ['en', 'bla'],
    topics: ['policing-and-corrections', 'social-work', 'indigenous-students'],
    en: {
      headline: 'Probation officer, raised on the Piikani reserve',
      bio: [
        'People at home asked why I would work for that system. I asked myself too. Then a young man finished his order, came back with a coffee for me and said I was the first who had spelled his name right.',
        'If you are Indigenous and thinking about justice work, we can talk about what it changes and what it does not. If you are not, we can talk about how to do it with your eyes open.',
      ],
      helps: [
        'Deciding whether justice work is for you',
        'Applying to corrections or probation',
        'Staying whole in a hard system',
      ],
    },
    usualTimes: ['weekday_evenings'],
    durations: ['one_meeting', 'six_months'],
    state: 'paused',
  },
];
