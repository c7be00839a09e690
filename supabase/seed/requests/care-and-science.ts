// First requests about health, technology, education, science and engineering.

import type { Request } from './request.ts';

export const careAndScience: Request[] = [
  {
    topics: ['nursing-registration', 'nursing', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Put the steps to my licence in the right order and know which documents to ask for first. I would like to write the exam next fall.',
      'Mettre dans le bon ordre les étapes vers mon permis et savoir quels documents demander d’abord. J’aimerais passer l’examen l’automne prochain.',
    ],
    background: [
      'Seven years in intensive care before I came. I work as a care aide now, on nights. My university takes four months to answer an e-mail.',
      'Sept ans aux soins intensifs avant d’arriver. Aujourd’hui, je suis aide-soignant{|e}, de nuit. Mon université met quatre mois à répondre à un courriel.',
    ],
  },
  {
    topics: ['home-and-personal-care', 'nursing', 'going-back-to-school'],
    goal: [
      'Find out whether I can become a practical nurse while I work, and how others paid for it.',
      'Savoir si je peux devenir infirmi{er|ère} auxiliaire tout en travaillant, et comment d’autres ont payé leurs études.',
    ],
    background: [
      'I have worked in a long-term care home for five years. I have two children and my mother helps. I was good at school, a long time ago.',
      'Je travaille en soins de longue durée depuis cinq ans. J’ai deux enfants et ma mère m’aide. J’étais bon{|ne} à l’école, il y a longtemps.',
    ],
  },
  {
    topics: ['medicine', 'credential-recognition', 'changing-careers'],
    who: 'arrived',
    goal: [
      'Decide honestly whether to try for residency once more or to build another life in health.',
      'Décider honnêtement si je tente la résidence une dernière fois ou si je me bâtis une autre vie en santé.',
    ],
    background: [
      'Internal medicine, nine years. I have passed both exams and applied twice. I am a research assistant on contract until June.',
      'Neuf ans de médecine interne. J’ai réussi les deux examens et postulé deux fois. Je suis assistant{|e} de recherche à contrat jusqu’en juin.',
    ],
  },
  {
    topics: ['nursing', 'first-years-of-work', 'conflict-at-work'],
    goal: [
      'Get through my first year on the unit without quitting, and learn to speak up when something is wrong.',
      'Passer ma première année dans l’unité sans démissionner, et apprendre à parler quand quelque chose cloche.',
    ],
    background: [
      'I graduated in May. There are two of us new and everyone is tired. I check everything three times and still lie awake.',
      'J’ai terminé mes études en mai. Nous sommes deux recrues et tout le monde est fatigué. Je vérifie tout trois fois et je dors mal quand même.',
    ],
  },
  {
    topics: ['pharmacy', 'credential-recognition', 'job-interviews'],
    who: 'arrived',
    goal: [
      'Prepare for the practical exam with someone who has passed it, and find a pharmacy that will train me.',
      'Me préparer à l’examen pratique avec quelqu’un qui l’a réussi, et trouver une pharmacie qui voudra me former.',
    ],
    background: [
      'I owned a small pharmacy for six years. Here I am an assistant and count pills for people who call me dear. It is all right. It is not for ever.',
      'J’ai eu une petite pharmacie pendant six ans. Ici, je suis en assistance et je compte des comprimés. Ça va. Ce n’est pas pour toujours.',
    ],
  },
  {
    topics: ['first-tech-job', 'software-development', 'job-search'],
    goal: [
      'Get a first developer job within six months, or know clearly what is missing.',
      'Trouver un premier emploi en développement d’ici six mois, ou savoir précisément ce qui me manque.',
    ],
    background: [
      'I taught myself at night after the restaurant. I have two projects, one of which people use. I have had three interviews and froze at the whiteboard each time.',
      'J’ai appris par moi-même, le soir, après le restaurant. J’ai deux projets, dont un qui sert vraiment. J’ai eu trois entrevues et j’ai figé chaque fois devant le tableau.',
    ],
  },
  {
    topics: ['data-and-analytics', 'changing-careers', 'first-tech-job'],
    goal: [
      'Move from laboratory work to data analysis, and choose one tool to learn well instead of five badly.',
      'Passer du laboratoire à l’analyse de données, et choisir un seul outil à bien apprendre au lieu de cinq à moitié.',
    ],
    background: [
      'Eight years as a lab technician. I am the one who fixes everybody’s spreadsheets. I would like that to be the job.',
      'Huit ans comme technicien{|ne} de laboratoire. C’est moi qui répare les chiffriers de tout le monde. J’aimerais que ce soit mon travail.',
    ],
  },
  {
    topics: ['user-experience', 'graphic-design', 'freelancing'],
    goal: [
      'Turn my portfolio into one that gets answers, and learn to talk about my decisions.',
      'Faire de mon portfolio un portfolio qui obtient des réponses, et apprendre à parler de mes choix.',
    ],
    background: [
      'Graphic designer for print for twelve years. My last regular client closed in the fall. I took one course and redesigned a ferry schedule for fun.',
      'Graphiste en imprimé depuis douze ans. Mon dernier client régulier a fermé à l’automne. J’ai suivi un cours et refait l’horaire d’un traversier pour le plaisir.',
    ],
  },
  {
    topics: ['cybersecurity', 'it-support', 'first-tech-job'],
    goal: [
      'Find out how to go from help desk to security without spending money on the wrong certificate.',
      'Savoir comment passer du centre d’assistance à la sécurité sans payer le mauvais certificat.',
    ],
    background: [
      'Three years on a help desk, two of them at night. I built a small lab with old office computers. I learn better with someone to report to.',
      'Trois ans en soutien informatique, dont deux de nuit. J’ai monté un petit labo avec de vieux ordinateurs de bureau. J’apprends mieux quand j’ai quelqu’un à qui rendre des comptes.',
    ],
  },
  {
    topics: ['engineering-licence', 'civil-engineering', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Hand in an application for my licence by the end of the year that will not be sent back.',
      'Déposer d’ici la fin de l’année une demande de permis qu’on ne me renverra pas.',
    ],
    background: [
      'Structural engineer, eleven years, mostly schools and one stadium. I have worked here as a drafter since last year. My old employer no longer exists, so I have no letter.',
      'Onze ans en structure, surtout des écoles et un stade. Depuis l’an dernier, je suis en dessin technique ici. Mon ancien employeur n’existe plus, alors je n’ai pas de lettre.',
    ],
  },
  {
    topics: ['mechanical-engineering', 'first-job-in-canada', 'job-interviews'],
    who: 'arrived',
    goal: [
      'Get my first job as an engineer rather than as a technician, and learn how interviews work here.',
      'Obtenir un premier poste en génie plutôt qu’en technique, et apprendre comment se passent les entrevues ici.',
    ],
    background: [
      'A master’s degree from here and five years of work from elsewhere. Employers look at one or at the other, never at both.',
      'Une maîtrise d’ici et cinq ans de travail d’ailleurs. Les employeurs regardent l’une ou les autres, jamais les deux.',
    ],
  },
  {
    topics: ['science-careers', 'graduate-studies', 'environmental-work'],
    goal: [
      'Look at what exists between a doctorate and unemployment, and choose by April.',
      'Regarder ce qui existe entre un doctorat et le chômage, et choisir d’ici avril.',
    ],
    background: [
      'I am finishing a master’s in lake ecology. My supervisor assumes that I will stay. I like the boat and the data, and not much else.',
      'Je termine une maîtrise en écologie des lacs. Ma directrice tient pour acquis que je vais rester. J’aime le bateau et les données, et pas grand-chose d’autre.',
    ],
  },
  {
    topics: ['teacher-certification', 'school-teaching', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Understand the letter about my teaching certificate and plan the courses it asks for.',
      'Comprendre la lettre au sujet de mon autorisation d’enseigner et planifier les cours qu’on me demande.',
    ],
    background: [
      'I taught physics for thirteen years. I am a lunch supervisor now, in a school that lacks a physics teacher.',
      'J’ai enseigné la physique pendant treize ans. Je surveille maintenant les dîners, dans une école à qui il manque un prof de physique.',
    ],
  },
  {
    topics: ['early-childhood-education', 'going-back-to-school', 'english-for-work'],
    goal: [
      'Get my certification as an educator and know what to expect on the first day in a centre.',
      'Obtenir ma qualification d’éducat{eur|rice} et savoir à quoi m’attendre au premier jour dans un centre.',
    ],
    background: [
      'I raised four children and looked after many others. On paper I have done nothing. I start the evening course in January.',
      'J’ai élevé quatre enfants et j’en ai gardé bien d’autres. Sur papier, je n’ai rien fait. Je commence le cours du soir en janvier.',
    ],
  },
  {
    topics: ['school-teaching', 'first-years-of-work', 'moving-to-another-province'],
    goal: [
      'Plan my first September in a split-grade class, and have somebody to call in October.',
      'Planifier mon premier mois de septembre en classe multiâge, et avoir quelqu’un à appeler en octobre.',
    ],
    background: [
      'I graduated this spring and took a post eight hours from home. There are nineteen pupils, three grades and one other teacher.',
      'J’ai fini au printemps et j’ai accepté un poste à huit heures de chez moi. Il y a dix-neuf élèves, trois niveaux et une seule autre enseignante.',
    ],
  },
  {
    topics: ['counselling-and-psychology', 'social-work', 'graduate-studies'],
    goal: [
      'Choose a graduate program that leads to a licence, and not only to a debt.',
      'Choisir un programme de deuxième cycle qui mène à un permis, et pas seulement à une dette.',
    ],
    background: [
      'I have been a crisis line volunteer for four years and a barista for six. People tell me things. I would like to know what to do with them.',
      'Je suis bénévole à une ligne d’écoute depuis quatre ans, et barista depuis six. Les gens me racontent leur vie. J’aimerais savoir quoi en faire.',
    ],
  },
];
