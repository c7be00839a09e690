// Parts for mentors in education.

import type { Field } from './field.ts';

export const education: Field = {
  slug: 'education',
  roles: [
    {
      topic: 'school-teaching',
      also: ['teacher-certification', 'special-education', 'first-years-of-work', 'school-leadership'],
      title: ['Elementary school teacher', 'Enseignant{|e} au primaire'],
      at: [
        ['in a country school', 'dans une école de campagne', 'town'],
        ['in a downtown school', 'dans une école de centre-ville', 'city'],
        ['in a split-grade class', 'en classe multiâge'],
        ['in a community school', 'dans une école communautaire'],
      ],
      work: [
        [
          'I teach seven-year-olds to read, which is the nearest thing to magic that pays.',
          'J’apprends à lire à des enfants de sept ans : c’est ce qui se rapproche le plus de la magie et qui paie.',
        ],
        [
          'I have had twenty-eight children in a room built for twenty, and one very calm hamster.',
          'J’ai eu vingt-huit enfants dans une classe faite pour vingt, et un hamster très calme.',
        ],
      ],
      helps: [
        ['Your first September', 'Votre premier septembre'],
        ['Meeting parents who are angry', 'Rencontrer des parents fâchés'],
        ['Planning a week and still living', 'Planifier une semaine et vivre quand même'],
        ['Supply teaching that leads somewhere', 'Une suppléance qui mène quelque part'],
      ],
    },
    {
      topic: 'teacher-certification',
      also: ['school-teaching', 'credential-recognition', 'teaching-languages'],
      who: 'arrived',
      title: ['High school math teacher', 'Enseignant{|e} de mathématiques au secondaire'],
      at: [
        ['trained in two countries', ', formation dans deux pays'],
        ['in a large public school', 'dans une grande école publique'],
        ['at an adult high school', 'dans un centre pour adultes'],
      ],
      work: [
        [
          'I have taught the same theorem in three countries, and it is the hallway that differs.',
          'J’ai enseigné le même théorème dans trois pays; c’est le corridor qui change.',
        ],
        [
          'I got my certificate back one course at a time, while supervising lunch.',
          'J’ai récupéré mon brevet un cours à la fois, en surveillant les dîners.',
        ],
      ],
      placed: [0],
      helps: [
        ['Your certification file, from a foreign degree', 'Votre dossier de brevet, avec un diplôme étranger'],
        ['Managing a class the way it is done here', 'Gérer une classe à la manière d’ici'],
        ['Interviews with a principal', 'L’entrevue avec une direction d’école'],
        ['Extra courses: which are required, which are not', 'Les cours d’appoint : lesquels sont exigés'],
      ],
    },
    {
      topic: 'early-childhood-education',
      also: ['starting-a-business', 'special-education', 'going-back-to-school'],
      title: ['Early childhood educator', 'Éducat{eur|rice} à la petite enfance'],
      at: [
        ['at a child care centre', 'dans un service de garde'],
        ['at a hospital day care', 'dans la garderie d’un hôpital'],
        ['at a family centre', 'dans une maison de la famille'],
      ],
      work: [
        [
          'I kneel for most of the day and I see the world from eighty centimetres.',
          'Je passe mes journées à genoux et je vois le monde à quatre-vingts centimètres.',
        ],
        [
          'I take toddlers outside in all weathers and send them home muddy and happy.',
          'Je sors les tout-petits par tous les temps et je les rends boueux et contents.',
        ],
      ],
      helps: [
        ['Getting certified while you work', 'Obtenir sa qualification en travaillant'],
        ['Guiding behaviour without raising your voice', 'Encadrer sans élever la voix'],
        ['Opening a home child care', 'Ouvrir un service de garde en milieu familial'],
        ['Staying in a job that pays too little', 'Durer dans un métier mal payé'],
      ],
    },
    {
      topic: 'special-education',
      also: ['school-teaching', 'disability-services', 'early-childhood-education'],
      title: ['Resource teacher', 'Orthopédagogue'],
      at: [
        ['in an elementary school', 'dans une école primaire'],
        ['for a northern school division', 'pour une commission scolaire nordique', 'north'],
        ['in a high school', 'dans une école secondaire'],
      ],
      work: [
        ['I work with children who learn sideways.', 'Je travaille avec des enfants qui apprennent de côté.'],
        [
          'I was a child who could not sit still, and a teacher named Mrs. Roy waited for me.',
          'J’étais un{|e} enfant qui ne tenait pas en place, et une enseignante, madame Roy, m’a attendu{|e}.',
        ],
      ],
      helps: [
        ['Writing a learning plan that is used', 'Rédiger un plan d’intervention qui sert'],
        ['From educational assistant to teacher', 'D’aide en classe à enseignant'],
        ['Working with families who are worn out', 'Travailler avec des familles à bout'],
        ['Calm in a loud moment', 'Garder son calme dans le bruit'],
      ],
    },
    {
      topic: 'teaching-languages',
      also: ['english-for-work', 'french-for-work', 'adult-education'],
      speaks: ['fr'],
      title: ['Second-language teacher', 'Enseignant{|e} de langue seconde'],
      at: [
        ['in French immersion', 'en immersion française'],
        ['in core French', 'en français de base'],
        ['at a language school', 'dans une école de langues'],
      ],
      work: [
        [
          'I teach in a language that my students hear nowhere else, so we make a small country of the classroom.',
          'J’enseigne une langue que mes élèves n’entendent nulle part ailleurs, alors on fait de la classe un petit pays.',
        ],
        ['I sing badly and often, and it works.', 'Je chante mal et souvent, et ça marche.'],
      ],
      helps: [
        ['A first post in immersion', 'Un premier poste en immersion'],
        ['Keeping your own second language strong', 'Garder sa propre langue seconde en forme'],
        ['Lessons with little material', 'Des cours avec peu de matériel'],
        ['Teaching adults after teaching children', 'Enseigner aux adultes après les enfants'],
      ],
    },
    {
      topic: 'college-teaching',
      also: ['skilled-trades-entry', 'adult-education', 'changing-careers'],
      title: ['Vocational instructor', 'Enseignant{|e} en formation professionnelle'],
      at: [
        ['at a community college', 'dans un collège communautaire'],
        ['at a trades school', 'dans une école de métiers'],
        ['at a polytechnic', 'dans un institut technique'],
      ],
      work: [
        [
          'I left the tools to teach them, and my back approves.',
          'J’ai laissé les outils pour les enseigner, et mon dos approuve.',
        ],
        [
          'I teach people who were told they were not made for school.',
          'J’enseigne à des gens à qui on a dit qu’ils n’étaient pas faits pour l’école.',
        ],
      ],
      helps: [
        ['Going from a trade to teaching it', 'Passer du métier à l’enseignement du métier'],
        ['Your first course outline', 'Un premier plan de cours'],
        ['Students who are older than you', 'Des élèves plus âgés que vous'],
        ['Getting hired by a college', 'Se faire embaucher par un collège'],
      ],
    },
    {
      topic: 'university-careers',
      also: ['graduate-studies', 'science-careers', 'writing-and-publishing'],
      title: ['University professor', 'Professeur{|e} d’université'],
      at: [
        ['in history', 'en histoire'],
        ['in nursing research', 'en sciences infirmières'],
        ['in environmental studies', 'en études de l’environnement'],
      ],
      work: [
        [
          'I supervise theses and read a great many sentences that should be two.',
          'Je dirige des thèses et je lis beaucoup de phrases qui devraient en faire deux.',
        ],
        [
          'I taught by the course for eight years before I had an office with a window.',
          'J’ai été chargé{|e} de cours pendant huit ans avant d’avoir un bureau avec fenêtre.',
        ],
      ],
      helps: [
        ['An academic job application, page by page', 'Un dossier de candidature universitaire, page par page'],
        ['Leaving academia without shame', 'Quitter l’université sans honte'],
        ['The relationship with a supervisor', 'La relation avec la direction de thèse'],
        ['A first grant', 'Une première subvention'],
      ],
    },
    {
      topic: 'adult-education',
      also: ['going-back-to-school', 'english-for-work', 'youth-work'],
      title: ['Literacy instructor', 'Forma{teur|trice} en alphabétisation'],
      at: [
        ['at a literacy council', 'dans un centre d’alphabétisation'],
        ['in a correctional centre', 'en milieu carcéral'],
        ['for a union', 'pour un syndicat'],
      ],
      work: [
        [
          'I teach adults who hid for years that they could not read the menu.',
          'J’enseigne à des adultes qui ont caché des années qu’ils ne pouvaient pas lire le menu.',
        ],
        [
          'I teach fractions with a tape measure and hope with a calendar.',
          'J’enseigne les fractions avec un ruban à mesurer, et l’espoir avec un calendrier.',
        ],
      ],
      helps: [
        ['The first step back to class', 'Le premier pas vers la classe'],
        ['Passing the high school equivalency', 'Réussir l’équivalence du secondaire'],
        ['Becoming a trainer in your own field', 'Devenir formateur dans son domaine'],
        ['Math for people who hate math', 'Les maths pour ceux qui les détestent'],
      ],
    },
    {
      topic: 'school-leadership',
      also: ['leading-a-team', 'school-teaching', 'conflict-at-work'],
      title: ['School principal', 'Direct{eur|rice} d’école'],
      at: [
        ['at a K to 12 school', 'dans une école de la maternelle à la 12e année'],
        ['at a French-language school', 'dans une école de langue française'],
        ['at a small-town high school', 'dans une école secondaire de petite ville', 'town'],
      ],
      work: [
        [
          'I shovel the steps, call the parents and defend the library budget.',
          'Je pellette l’escalier, j’appelle les parents et je défends le budget de la bibliothèque.',
        ],
        [
          'I know four hundred names and I am working on the younger siblings.',
          'Je connais quatre cents noms, et j’apprends ceux des petits frères et sœurs.',
        ],
      ],
      helps: [
        ['Going from teacher to vice-principal', 'D’enseignante à direction adjointe'],
        ['A school in crisis, the first week', 'Une école en crise, la première semaine'],
        ['Supporting staff you used to sit beside', 'Soutenir d’anciens collègues'],
        ['Protecting your own time', 'Protéger son propre temps'],
      ],
    },
    {
      topic: 'libraries-and-archives',
      also: ['museums-and-heritage', 'changing-careers', 'writing-and-publishing'],
      title: ['Librarian', 'Bibliothécaire'],
      at: [
        ['at a public library', 'dans une bibliothèque publique'],
        ['at a college', 'dans un collège'],
        ['at a regional archive', 'dans un centre d’archives'],
      ],
      work: [
        [
          'People ask me for a book and stay for the form they cannot fill in.',
          'On me demande un livre, puis on reste pour un formulaire impossible à remplir.',
        ],
        [
          'I look after a million pages and one very loud story hour.',
          'Je prends soin d’un million de pages et d’une heure du conte très bruyante.',
        ],
      ],
      helps: [
        ['Choosing between technician and master’s', 'Technique ou maîtrise : choisir'],
        ['A first library job', 'Un premier emploi en bibliothèque'],
        ['Serving the public on a hard day', 'Servir le public un jour difficile'],
        ['From a school or bookshop to a library', 'De l’école ou de la librairie à la bibliothèque'],
      ],
      turns: [
        [
          'I was let go when the branch closed, and I carried the plants home myself.',
          'On m’a mis{|e} à pied quand la succursale a fermé, et j’ai rapporté les plantes à la maison moi-même.',
        ],
        [
          'I was on contract for seven years and could pack a desk in nine minutes.',
          'J’ai été à contrat pendant sept ans et je pouvais vider un bureau en neuf minutes.',
        ],
        [
          'A man came every day to get warm and left, two years later, as a volunteer. I learned more from him than at school.',
          'Un homme venait chaque jour se réchauffer; deux ans plus tard, il était bénévole. J’ai plus appris de lui qu’à l’école.',
        ],
        [
          'I was told that the profession was dying. That was four job offers ago.',
          'On m’a dit que le métier se mourait. C’était il y a quatre offres d’emploi.',
        ],
      ],
    },
  ],
  turns: [
    [
      'My first class ate me alive. A colleague across the hall left her door open for a year so that I could hear how she did it.',
      'Ma première classe m’a mangé{|e} tout rond. Une collègue d’en face a laissé sa porte ouverte toute l’année pour que j’entende comment elle faisait.',
    ],
    [
      'I was on contract for seven years, packing my boxes every June.',
      'J’ai été à contrat pendant sept ans, à faire mes boîtes chaque mois de juin.',
    ],
    [
      'A student I had given up on came back as an electrician and fixed our lights. I have not given up on one since.',
      'Un élève que j’avais abandonné est revenu électricien et a réparé nos lumières. Je n’en ai plus jamais abandonné un seul.',
    ],
    [
      'I cried in the supply room in November. Everyone does. Nobody says so.',
      'J’ai pleuré dans le local de fournitures en novembre. Tout le monde le fait. Personne ne le dit.',
    ],
    [
      'I moved to a school where I did not know the language of the playground, and the children taught me.',
      'J’ai changé pour une école dont je ne connaissais pas la langue de la cour, et les enfants me l’ont apprise.',
    ],
    [
      'I left teaching for a year and missed the noise.',
      'J’ai quitté l’enseignement pendant un an, et le bruit m’a manqué.',
    ],
  ],
  ways: [
    [
      'I share my plans, my letters to parents and my worst lesson.',
      'Je partage mes planifications, mes lettres aux parents et mon pire cours.',
    ],
    [
      'We talk about one student or one class at a time, without names.',
      'On parle d’un élève ou d’un groupe à la fois, sans nommer personne.',
    ],
    [
      'I ask more than I answer, at least at first.',
      'Je pose plus de questions que je ne donne de réponses, au début du moins.',
    ],
    ['I am usually free after 4 p.m.', 'Je suis généralement libre après 16\u00a0h.'],
  ],
};
