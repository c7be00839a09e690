// Parts for mentors in studies and stages of life.

import type { Field } from './field.ts';

export const life: Field = {
  slug: 'life',
  roles: [
    {
      topic: 'choosing-studies',
      also: ['paying-for-studies', 'first-in-the-family', 'skilled-trades-entry'],
      title: ['Guidance counsellor', 'Conseill{er|ère} en orientation scolaire'],
      at: [
        ['at a high school', 'dans une école secondaire'],
        ['at a rural school', 'dans une école de région', 'town'],
        ['at an adult centre', 'dans un centre pour adultes'],
      ],
      work: [
        [
          'I ask seventeen-year-olds what they do when nobody is watching, and we start there.',
          'Je demande aux jeunes de dix-sept ans ce qu’ils font quand personne ne regarde, et on part de là.',
        ],
        [
          'I changed programs twice myself and I have forgiven me.',
          'J’ai moi-même changé deux fois de programme, et je me suis pardonné.',
        ],
      ],
      helps: [
        ['Choosing a program without choosing a life', 'Choisir un programme sans choisir une vie'],
        ['Trade, college or university, side by side', 'Métier, collège ou université, côte à côte'],
        ['Talking with parents who want medicine', 'Parler à des parents qui veulent la médecine'],
        ['Changing your mind in the second year', 'Changer d’idée en deuxième année'],
      ],
    },
    {
      topic: 'paying-for-studies',
      also: ['choosing-studies', 'banking-and-credit', 'going-back-to-school'],
      title: ['Financial aid officer', 'Responsable de l’aide financière'],
      at: [
        ['at a college', 'dans un collège'],
        ['at a university', 'dans une université'],
        ['for a community foundation', 'pour une fondation communautaire'],
      ],
      work: [
        [
          'I know about bursaries that no one applied for last year.',
          'Je connais des bourses que personne n’a demandées l’an dernier.',
        ],
        [
          'I read four hundred applications each spring and I root for the short ones.',
          'Je lis quatre cents demandes chaque printemps, et je penche pour les courtes.',
        ],
      ],
      helps: [
        ['A budget for a year of study', 'Un budget pour une année d’études'],
        ['Scholarship letters that sound like a person', 'Des lettres de bourse qui sonnent vrai'],
        ['Student loans in plain words', 'Les prêts étudiants en mots simples'],
        ['Studying with children to feed', 'Étudier avec des enfants à nourrir'],
      ],
    },
    {
      topic: 'going-back-to-school',
      also: ['changing-careers', 'paying-for-studies', 'work-and-parenthood'],
      title: [
        'Former mature student, now a lab instructor',
        'Ancien{|ne} étudiant{|e} adulte, aujourd’hui en enseignement',
      ],
      at: [
        ['at a community college', 'dans un collège communautaire'],
        ['at a technical institute', 'dans un institut technique'],
        ['at a cégep or college', 'au collégial'],
      ],
      work: [
        [
          'I went back to class at thirty-eight and sat at the front because of my eyes.',
          'Je suis retourné{|e} en classe à trente-huit ans, assis{|e} en avant à cause de mes yeux.',
        ],
        [
          'I did my diploma in nine years, one course at a time, and I framed it.',
          'J’ai fait mon diplôme en neuf ans, un cours à la fois, et je l’ai encadré.',
        ],
      ],
      helps: [
        ['Deciding whether it is worth it', 'Décider si ça vaut la peine'],
        ['Having your experience recognized', 'Faire reconnaître ses acquis'],
        ['Studying after the children sleep', 'Étudier quand les enfants dorment'],
        ['Writing a first paper in twenty years', 'Écrire un premier travail en vingt ans'],
      ],
    },
    {
      topic: 'graduate-studies',
      also: ['science-careers', 'university-careers', 'first-in-the-family'],
      title: ['Research associate', 'Professionnel{|le} de recherche'],
      at: [
        ['in public health', 'en santé publique'],
        ['in linguistics', 'en linguistique'],
        ['in soil science', 'en science du sol'],
      ],
      work: [
        [
          'I finished my doctorate in the eighth year, with a supervisor I had chosen badly and then changed.',
          'J’ai fini mon doctorat à la huitième année, après avoir mal choisi puis changé de direction de thèse.',
        ],
        [
          'I help write the grants that pay for other people’s questions, and for mine.',
          'J’aide à écrire les demandes qui paient les questions des autres, et les miennes.',
        ],
      ],
      helps: [
        ['Choosing a supervisor before a subject', 'Choisir une direction avant un sujet'],
        ['Scholarship applications', 'Les demandes de bourse'],
        ['Being stuck in the middle of a thesis', 'Être coincé au milieu d’une thèse'],
        ['Work outside the university', 'Travailler hors de l’université'],
      ],
    },
    {
      topic: 'first-in-the-family',
      also: ['choosing-studies', 'paying-for-studies', 'first-years-of-work'],
      title: ['Student services coordinator', 'Coordonnat{eur|rice} des services aux étudiants'],
      at: [
        ['at a small university', 'dans une petite université'],
        ['at a college', 'dans un collège'],
        ['for a scholarship fund', 'pour un fonds de bourses'],
      ],
      work: [
        [
          'I was the first in my family at university, and I learned what a syllabus was by pretending to know.',
          'J’ai été la première personne de ma famille à l’université, et j’ai appris ce qu’était un plan de cours en faisant semblant de le savoir.',
        ],
        [
          'I answer the questions that students are sure everyone else understands.',
          'Je réponds aux questions que chaque étudiant croit être seul à se poser.',
        ],
      ],
      helps: [
        ['The unwritten rules of university', 'Les règles non écrites de l’université'],
        ['Asking a professor for help', 'Demander de l’aide à un professeur'],
        ['Explaining your studies at home', 'Expliquer ses études à la maison'],
        ['After a failed first term', 'Après une première session ratée'],
      ],
    },
    {
      topic: 'internships-and-coop',
      also: ['first-years-of-work', 'job-interviews', 'resumes-and-cover-letters'],
      title: ['Co-op program adviser', 'Conseill{er|ère} en stages'],
      at: [
        ['at an engineering faculty', 'dans une faculté de génie'],
        ['at a business college', 'dans un collège d’affaires'],
        ['at a city hospital', 'dans un hôpital'],
      ],
      work: [
        [
          'I place students in companies and hear both versions of what happened.',
          'Je place des stagiaires en entreprise et j’entends les deux versions de ce qui s’est passé.',
        ],
        [
          'I have read cover letters addressed to my competitor.',
          'J’ai lu des lettres de présentation adressées à mon concurrent.',
        ],
      ],
      helps: [
        ['A first internship without contacts', 'Un premier stage sans contacts'],
        ['Turning a placement into a job', 'Changer un stage en emploi'],
        ['A bad placement, and what to do', 'Un mauvais stage, et quoi faire'],
        ['Summer jobs in government', 'Les emplois d’été au gouvernement'],
      ],
    },
    {
      topic: 'first-years-of-work',
      also: ['job-interviews', 'negotiating-pay', 'building-a-network'],
      title: ['Team lead in a call centre', 'Chef{|fe} d’équipe en centre d’appels'],
      at: [
        ['for a bank', 'pour une banque'],
        ['for a telephone company', 'pour une compagnie de téléphone'],
        ['for an airline', 'pour un transporteur aérien'],
      ],
      work: [
        [
          'I manage people in their first real job, and I remember mine with some embarrassment.',
          'Je dirige des gens dans leur premier vrai emploi, et je me souviens du mien avec un peu de gêne.',
        ],
        [
          'I started on the night line and learned patience by the minute.',
          'J’ai commencé sur la ligne de nuit et j’ai appris la patience à la minute.',
        ],
      ],
      helps: [
        ['What your first boss expects and does not say', 'Ce que votre premier patron attend sans le dire'],
        ['Making mistakes the right way', 'Bien faire ses erreurs'],
        ['When to leave a first job', 'Quand quitter un premier emploi'],
        ['Money in your twenties', 'L’argent dans la vingtaine'],
      ],
    },
    {
      topic: 'work-and-parenthood',
      also: ['returning-after-a-break', 'negotiating-pay', 'leading-a-team'],
      title: ['Project coordinator and parent of three', 'Coordonnat{eur|rice} de projets et parent de trois enfants'],
      at: [
        ['at a museum', 'dans un musée'],
        ['at an engineering firm', 'dans une firme d’ingénierie'],
        ['at a city', 'dans une ville'],
      ],
      work: [
        [
          'I have answered e-mail from a hockey bench and regretted half of it.',
          'J’ai répondu à des courriels sur un banc d’aréna, et j’en regrette la moitié.',
        ],
        [
          'I had my children early, then studied, then worked; the order can be changed.',
          'J’ai eu mes enfants tôt, puis j’ai étudié, puis travaillé; l’ordre peut changer.',
        ],
      ],
      helps: [
        ['Planning a leave with your employer', 'Préparer un congé avec son employeur'],
        ['Coming back, the first month', 'Le retour, le premier mois'],
        ['Being a single parent with a career', 'Être seul à élever ses enfants et avoir une carrière'],
        ['Asking for different hours', 'Demander un autre horaire'],
      ],
    },
    {
      topic: 'caring-for-family',
      also: ['home-and-personal-care', 'returning-after-a-break', 'retiring'],
      title: ['Caregiver support worker', 'Intervenant{|e} auprès des proches aidants'],
      at: [
        ['at a health centre', 'dans un centre de santé'],
        ['for a caregivers’ group', 'pour un groupe d’entraide'],
        ['at an Alzheimer society', 'dans une société Alzheimer'],
      ],
      work: [
        [
          'I looked after my father for seven years and kept my job for five of them.',
          'J’ai pris soin de mon père pendant sept ans, et gardé mon emploi pendant cinq.',
        ],
        [
          'I help people who say that they are fine, in a certain voice.',
          'J’aide des gens qui disent que ça va, sur un certain ton.',
        ],
      ],
      helps: [
        ['Telling your employer', 'En parler à son employeur'],
        ['Finding respite', 'Trouver du répit'],
        ['Sharing the load with brothers and sisters', 'Partager la charge entre frères et sœurs'],
        ['Working again afterwards', 'Retravailler ensuite'],
      ],
    },
    {
      topic: 'disability-and-work',
      also: ['job-interviews', 'returning-after-a-break', 'disability-services'],
      title: ['Accessibility adviser', 'Conseill{er|ère} en accessibilité'],
      at: [
        ['at a university', 'dans une université'],
        ['at a transit agency', 'dans une société de transport'],
        ['working freelance', 'à la pige'],
      ],
      work: [
        [
          'I use a wheelchair and I measure doors for a living, among other things.',
          'Je me déplace en fauteuil roulant et, entre autres, je mesure des portes par métier.',
        ],
        [
          'I was diagnosed with ADHD at forty, and half of my career suddenly made sense.',
          'J’ai reçu un diagnostic de TDAH à quarante ans, et la moitié de ma carrière s’est éclairée.',
        ],
      ],
      helps: [
        ['Disclosing, and how much', 'Dévoiler, et jusqu’où'],
        ['Asking for what you need', 'Demander ce qu’il vous faut'],
        ['Energy as a budget', 'L’énergie comme budget'],
        ['Interviews on your own terms', 'Des entrevues à vos conditions'],
      ],
    },
    {
      topic: 'two-spirit-and-lgbtq',
      also: ['conflict-at-work', 'first-years-of-work', 'leading-a-team'],
      title: ['Union educator', 'Format{eur|rice} syndical{|e}'],
      at: [
        ['in health care', 'en santé'],
        ['in the public service', 'dans la fonction publique'],
        ['in the building trades', 'en construction'],
      ],
      work: [
        [
          'I waited eleven years to put a photo on my desk, and the first person to notice asked for the recipe on the table.',
          'J’ai attendu onze ans avant de poser une photo sur mon bureau, et la première personne à la remarquer m’a demandé la recette du plat sur la table.',
        ],
        [
          'I train workplaces to do better, and I know what it is to be the only one.',
          'J’aide des milieux de travail à faire mieux, et je sais ce que c’est que d’être la seule personne concernée.',
        ],
      ],
      helps: [
        ['Whether and when to come out at work', 'Le dire au travail : si, quand, à qui'],
        ['Changing a name on the paperwork', 'Changer de nom dans les papiers'],
        ['Finding an employer who means it', 'Trouver un employeur sincère'],
        ['Living in a small town', 'Vivre dans une petite ville'],
      ],
    },
    {
      topic: 'retiring',
      also: ['serving-on-a-board', 'caring-for-family', 'freelancing'],
      who: 'rooted',
      title: ['Retired postmaster', 'Maî{tre|tresse} de poste à la retraite'],
      at: [
        ['and choir treasurer', 'et à la trésorerie d’une chorale'],
        ['and grandparent of five', 'et grand-parent de cinq enfants'],
        ['and part-time gardener', 'et jardini{er|ère} à temps partiel'],
      ],
      work: [
        [
          'I sorted the mail of two thousand people and knew who was waiting for a letter.',
          'J’ai trié le courrier de deux mille personnes, et je savais qui attendait une lettre.',
        ],
        [
          'I retired twice, because the first time I had not planned what to do on Tuesdays.',
          'J’ai pris ma retraite deux fois : la première, je n’avais pas prévu quoi faire le mardi.',
        ],
      ],
      helps: [
        ['The last three years of work', 'Les trois dernières années de travail'],
        ['Phasing out instead of stopping', 'Ralentir au lieu d’arrêter'],
        ['Tuesdays', 'Les mardis'],
        ['Volunteering without being swallowed', 'Faire du bénévolat sans s’y noyer'],
      ],
    },
  ],
  turns: [
    [
      'I dropped out once. Nobody phoned. I phone people now.',
      'J’ai abandonné une fois. Personne n’a appelé. Maintenant, moi, j’appelle.',
    ],
    [
      'I spent a year being ashamed of something that turned out to be common.',
      'J’ai passé un an à avoir honte d’une chose qui s’est révélée banale.',
    ],
    [
      'I had a plan until I was twenty-six. What came after was better.',
      'J’ai eu un plan jusqu’à vingt-six ans. La suite a été meilleure.',
    ],
    [
      'My mother cleaned the school where I later worked. She still has the key.',
      'Ma mère faisait le ménage dans l’école où j’ai travaillé plus tard. Elle a encore la clé.',
      'rooted',
    ],
    [
      'I said no to a good offer for the sake of my family, and I would again.',
      'J’ai refusé une belle offre pour ma famille, et je le referais.',
    ],
    [
      'A stranger on a train told me that I sounded like someone who wanted to change. I got off different.',
      'Une inconnue dans un train m’a dit que je parlais comme quelqu’un qui veut changer. Je suis descendu{|e} différent{|e}.',
    ],
  ],
  ways: [
    [
      'We take your question as it is, without tidying it first.',
      'On prend votre question comme elle est, sans la ranger d’abord.',
    ],
    [
      'I do not tell people what to do. I help them see their choices.',
      'Je ne dis pas aux gens quoi faire. Je les aide à voir leurs choix.',
    ],
    [
      'Two columns, one sheet of paper, and the truth about money.',
      'Deux colonnes, une feuille, et la vérité sur l’argent.',
    ],
    [
      'If I think that you need somebody other than me, I say so, and I help you find them.',
      'Si je crois qu’il vous faut quelqu’un d’autre que moi, je le dis, et je vous aide à trouver.',
    ],
  ],
};
