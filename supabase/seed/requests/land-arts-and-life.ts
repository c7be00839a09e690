// First requests about arts, law, community work, food, transport, studies and family.

import type { Request } from './request.ts';

export const landArtsAndLife: Request[] = [
  {
    topics: ['arts-funding', 'visual-arts', 'freelancing'],
    goal: [
      'Hand in a grant application in February that says what I do in words that my mother would understand.',
      'Déposer en février une demande de bourse qui dit ce que je fais avec des mots que ma mère comprendrait.',
    ],
    background: [
      'I make textile pieces and have shown in two libraries and a hallway. I have applied twice. The comments said unclear.',
      'Je fais des œuvres textiles et j’ai exposé dans deux bibliothèques et un corridor. J’ai postulé deux fois. On m’a répondu que ce n’était pas clair.',
    ],
  },
  {
    topics: ['writing-and-publishing', 'translation'],
    goal: [
      'Finish the second half of a novel this winter and find out what happens after that.',
      'Finir cet hiver la deuxième moitié d’un roman et savoir ce qui vient après.',
    ],
    background: [
      'I write between five and seven in the morning, before my shift. Nobody has read it. I write in my third language.',
      'J’écris de cinq à sept heures, avant mon quart de travail. Personne ne l’a lu. J’écris dans ma troisième langue.',
    ],
  },
  {
    topics: ['journalism', 'first-years-of-work', 'photography'],
    who: 'town',
    goal: [
      'Sell my first three stories to real newspapers and learn how to hear a no.',
      'Vendre mes trois premiers articles à de vrais journaux, et apprendre à entendre un refus.',
    ],
    background: [
      'I ran the student paper for two years. I live far from any newsroom and nobody here covers the things I see at the council meeting.',
      'J’ai dirigé le journal étudiant pendant deux ans. Je vis loin de toute salle de nouvelles, et personne ne couvre ce que je vois au conseil municipal.',
    ],
  },
  {
    topics: ['music', 'freelancing', 'arts-funding'],
    goal: [
      'Understand a contract that a small label sent me, before the end of the month.',
      'Comprendre, avant la fin du mois, un contrat qu’une petite étiquette m’a envoyé.',
    ],
    background: [
      'I play the oud and produce at home. A song did well online without my doing anything. The contract has nine pages and I understand three.',
      'Je joue du oud et je fais mes enregistrements à la maison. Une pièce a bien marché en ligne sans que je fasse rien. Le contrat a neuf pages et j’en comprends trois.',
    ],
  },
  {
    topics: ['foreign-law-degree', 'practising-law', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Choose which two challenge exams to write first, and find paid work in law in the meantime.',
      'Choisir les deux premiers examens d’équivalence à passer, et trouver entre-temps un travail payé dans le droit.',
    ],
    background: [
      'Eight years as a labour lawyer. I received my assessment last month: six subjects. I work in a bakery from four to noon and study after that.',
      'Huit ans de pratique en droit du travail. J’ai reçu mon évaluation le mois dernier : six matières. Je travaille dans une boulangerie de quatre heures à midi, et j’étudie ensuite.',
    ],
  },
  {
    topics: ['federal-public-service', 'job-interviews', 'resumes-and-cover-letters'],
    goal: [
      'Learn how to answer a government posting so that I get past the first screening, for once.',
      'Apprendre à répondre à une offre du gouvernement pour passer, une fois, le premier tri.',
    ],
    background: [
      'I have applied to fourteen processes in two years and have never been interviewed. I have the degree, the languages and the patience, though less of the last.',
      'J’ai participé à quatorze processus en deux ans, sans une seule entrevue. J’ai le diplôme, les langues et la patience, quoique celle-ci diminue.',
    ],
  },
  {
    topics: ['fire-and-emergency', 'first-years-of-work'],
    who: 'town',
    goal: [
      'Get ready for the entrance tests in the spring, above all the interview.',
      'Me préparer aux épreuves d’admission du printemps, surtout à l’entrevue.',
    ],
    background: [
      'I have been a volunteer for three years in a town with two trucks. I pass the physical test easily and talk myself out of the job afterwards.',
      'Je suis pompi{er|ère} volontaire depuis trois ans, dans un village qui a deux camions. Je réussis sans peine les épreuves physiques, puis je gâche tout en parlant.',
    ],
  },
  {
    topics: ['nonprofit-management', 'fundraising', 'serving-on-a-board'],
    goal: [
      'Survive my first year as director and understand the budget that I inherited.',
      'Survivre à ma première année de direction et comprendre le budget dont j’ai hérité.',
    ],
    background: [
      'I was the program coordinator until March, when the director left. I know the people and the work. I do not know what deferred revenue is.',
      'Je coordonnais les programmes jusqu’en mars, quand la directrice est partie. Je connais les gens et le travail. Je ne sais pas ce que sont des produits reportés.',
    ],
  },
  {
    topics: ['settlement-work', 'social-work', 'first-job-in-canada'],
    who: 'arrived',
    goal: [
      'Find a first paid post in community work, where my languages are worth something.',
      'Trouver un premier poste payé en milieu communautaire, là où mes langues valent quelque chose.',
    ],
    background: [
      'I interpret for half my building for free: clinics, schools, a funeral. I was a teacher. I speak four languages and my résumé fits on half a page.',
      'J’interprète gratuitement pour la moitié de mon immeuble : cliniques, écoles, un enterrement. J’étais dans l’enseignement. Je parle quatre langues et mon CV tient sur une demi-page.',
    ],
  },
  {
    topics: ['starting-a-farm', 'crops-and-greenhouses'],
    goal: [
      'Make a crop plan and a budget for a first season on two rented acres, and hear what I have forgotten.',
      'Faire un plan de culture et un budget pour une première saison sur un hectare loué, et savoir ce que j’oublie.',
    ],
    background: [
      'I have worked three seasons on other people’s farms. I have a van, a rototiller and eleven thousand dollars. My parents think that it is a phase.',
      'J’ai travaillé trois saisons sur les fermes des autres. J’ai une camionnette, un motoculteur et onze mille dollars. Mes parents croient que ça va me passer.',
    ],
  },
  {
    topics: ['cooking', 'running-a-restaurant', 'first-job-in-canada'],
    who: 'arrived',
    goal: [
      'Move up from the dish pit to the line this year, and learn the words that cooks shout.',
      'Passer cette année de la plonge à la ligne, et apprendre les mots que crient les cuisiniers.',
    ],
    background: [
      'I ran my family’s restaurant for ten years. The chef here does not know. I watch what he does and I would do some of it differently.',
      'J’ai tenu le restaurant de ma famille pendant dix ans. Le chef ne le sait pas. Je regarde ce qu’il fait, et j’en ferais une partie autrement.',
    ],
  },
  {
    topics: ['truck-driving', 'running-a-trucking-firm', 'first-job-in-canada'],
    goal: [
      'Choose a driving school and a first company that will not cheat me.',
      'Choisir une école de conduite et une première compagnie qui ne me volera pas.',
    ],
    background: [
      'I drove city buses for nine years. A man has offered me training for nothing if I sign for two years. I have not signed.',
      'J’ai conduit des autobus de ville pendant neuf ans. Un homme m’offre la formation gratuite si je signe pour deux ans. Je n’ai pas signé.',
    ],
  },
  {
    topics: ['supply-chain', 'warehousing', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Get from the warehouse floor to a planning job within a year.',
      'Passer du plancher de l’entrepôt à un poste de planification d’ici un an.',
    ],
    background: [
      'I scan boxes on the evening shift. Before that I ran a team of twelve at a container port. My supervisor found out last week and was kind.',
      'Je scanne des boîtes de soir. Avant, je dirigeais douze personnes dans un port à conteneurs. Ma superviseure l’a appris la semaine dernière et a été gentille.',
    ],
  },
  {
    topics: ['choosing-studies', 'first-in-the-family', 'paying-for-studies'],
    goal: [
      'Choose a program before the first of March, and understand what it costs before I tell my parents.',
      'Choisir un programme avant le premier mars, et comprendre ce qu’il coûte avant d’en parler à mes parents.',
    ],
    background: [
      'I am in my last year of high school. No one at home has been to college. I like biology and fixing engines, and people tell me to pick one.',
      'Je suis en dernière année du secondaire. Chez nous, personne n’est allé au collège. J’aime la biologie et réparer des moteurs, et on me dit de choisir.',
    ],
  },
  {
    topics: ['going-back-to-school', 'work-and-parenthood', 'paying-for-studies'],
    goal: [
      'Finish the diploma that I left eleven years ago, without my children paying for it in pizza.',
      'Finir le diplôme que j’ai laissé il y a onze ans, sans que mes enfants en paient le prix en pizza.',
    ],
    background: [
      'I have eighteen months of courses left. I work days and I am alone with two boys. I need someone to help me plan the first term.',
      'Il me reste dix-huit mois de cours. Je travaille de jour et je suis seul{|e} avec deux garçons. J’ai besoin d’aide pour planifier la première session.',
    ],
  },
  {
    topics: ['disability-and-work', 'job-interviews', 'returning-after-a-break'],
    goal: [
      'Decide what to say about my illness in interviews, and practise saying it.',
      'Décider quoi dire de ma maladie en entrevue, et m’exercer à le dire.',
    ],
    background: [
      'I was off for two years and I am well, on most days. I was good at my job. I have turned down two interviews because of one question.',
      'Je me suis absenté{|e} deux ans et je vais bien, la plupart des jours. J’étais bon{|ne} dans mon travail. J’ai refusé deux entrevues à cause d’une seule question.',
    ],
  },
  {
    topics: ['indigenous-students', 'choosing-studies', 'first-in-the-family'],
    who: 'indigenous',
    goal: [
      'Get through my first year away from home, and have one person who knows what I mean when I am homesick.',
      'Passer ma première année loin de chez nous, et avoir une personne qui comprend ce que je veux dire quand je m’ennuie.',
    ],
    background: [
      'I moved in August for the nursing program. My band pays my tuition. In class I am asked to speak for everybody, and I am nineteen.',
      'J’ai déménagé en août pour le programme de soins infirmiers. Mon conseil de bande paie mes droits. En classe, on me demande de parler au nom de tout le monde, et j’ai dix-neuf ans.',
    ],
  },
  {
    topics: ['retiring', 'serving-on-a-board', 'caring-for-family'],
    goal: [
      'Plan the next two years: fewer hours, a board perhaps, and my mother, who is beginning to forget.',
      'Préparer les deux prochaines années : moins d’heures, un CA peut-être, et ma mère, qui commence à oublier.',
    ],
    background: [
      'I am sixty-one and have been at the same company since it had a fax machine. I am good at work and have no idea about afternoons.',
      'J’ai soixante et un ans et je suis dans la même entreprise depuis l’époque du télécopieur. Je suis bon{|ne} au travail, et je ne connais rien aux après-midi.',
    ],
  },
];
