// Parts for mentors in science, engineering, land and water.

import type { Field } from './field.ts';

export const science: Field = {
  slug: 'science',
  roles: [
    {
      topic: 'science-careers',
      also: ['graduate-studies', 'laboratory-work', 'environmental-work', 'federal-public-service'],
      title: ['Wildlife biologist', 'Biologiste de la faune'],
      at: [
        ['for a provincial ministry', 'pour un ministère provincial'],
        ['for a conservation group', 'pour un organisme de conservation'],
        ['at a national park', 'dans un parc national'],
      ],
      work: [
        [
          'I count caribou, and most of my job is persuading people with the numbers.',
          'Je compte des caribous, et l’essentiel de mon travail est de convaincre avec des chiffres.',
        ],
        [
          'I spend six weeks in the field and the rest of the year explaining them.',
          'Je passe six semaines sur le terrain et le reste de l’année à les expliquer.',
        ],
      ],
      helps: [
        ['A first seasonal job in the field', 'Un premier emploi saisonnier sur le terrain'],
        [
          'Government, consulting or research: the differences',
          'Gouvernement, firme-conseil ou recherche : les différences',
        ],
        ['Writing a report that is read', 'Écrire un rapport qu’on lira'],
        ['A science career outside the big cities', 'Une carrière scientifique hors des grandes villes'],
      ],
    },
    {
      topic: 'engineering-licence',
      also: ['civil-engineering', 'mechanical-engineering', 'credential-recognition', 'job-interviews'],
      title: ['Professional engineer', 'Ingénieur{|e}'],
      at: [
        ['in water systems', 'en réseaux d’eau'],
        ['at a consulting firm', 'dans une firme-conseil'],
        ['at a rail company', 'dans une société ferroviaire'],
      ],
      work: [
        [
          'I am licensed in two provinces and remember every form in both.',
          'J’ai mon permis dans deux provinces et je me souviens de chaque formulaire.',
        ],
        [
          'I review drawings, sign them, and sleep because I checked.',
          'Je révise des plans, je les signe, et je dors parce que j’ai vérifié.',
        ],
      ],
      helps: [
        ['Applying for a licence with a foreign degree', 'Demander son permis avec un diplôme étranger'],
        ['The professional practice exam', 'L’examen professionnel'],
        ['Describing experience so that assessors accept it', 'Décrire son expérience pour qu’elle soit acceptée'],
        ['Working in engineering before the licence', 'Travailler en génie avant le permis'],
      ],
    },
    {
      topic: 'civil-engineering',
      also: ['engineering-licence', 'project-management', 'architecture-and-planning'],
      title: ['Civil engineer', 'Ingénieur{|e} en génie civil'],
      at: [
        ['for a municipality', 'pour une municipalité'],
        ['on road and culvert projects', 'en routes et ponceaux'],
        ['on permafrost foundations', 'en fondations sur pergélisol', 'north'],
      ],
      work: [
        [
          'I design culverts, which nobody loves until the road washes out.',
          'Je conçois des ponceaux, que personne n’aime avant que la route parte.',
        ],
        [
          'I inspect bridges with a hammer and a flashlight, as people did a century ago.',
          'J’inspecte des ponts au marteau et à la lampe de poche, comme il y a cent ans.',
        ],
      ],
      placed: [0, 1],
      helps: [
        ['Your first year on site', 'Une première année de chantier'],
        ['Canadian codes for engineers trained elsewhere', 'Les codes canadiens quand on a été formé ailleurs'],
        ['Design office or construction: choosing', 'Bureau d’études ou chantier : choisir'],
        ['Talking to contractors', 'Parler aux entrepreneurs'],
      ],
    },
    {
      topic: 'mechanical-engineering',
      also: ['engineering-licence', 'industrial-mechanics', 'first-years-of-work'],
      title: ['Mechanical engineer', 'Ingénieur{|e} en mécanique'],
      at: [
        ['at a bus factory', 'dans une usine d’autobus'],
        ['in building ventilation', 'en ventilation du bâtiment'],
        ['at an aerospace supplier', 'chez un fournisseur en aéronautique'],
      ],
      work: [
        [
          'I design parts and then go to the floor to apologize to whoever assembles them.',
          'Je conçois des pièces, puis je descends m’excuser auprès de ceux qui les assemblent.',
        ],
        ['I find out why things shake.', 'Je trouve pourquoi les choses vibrent.'],
      ],
      helps: [
        ['A first engineering job', 'Un premier emploi en génie'],
        ['From designer to project engineer', 'De la conception à la gestion de projet'],
        ['Working well with trades', 'Bien travailler avec les gens de métier'],
        ['A portfolio for engineers', 'Un portfolio en génie'],
      ],
    },
    {
      topic: 'electrical-engineering',
      also: ['engineering-licence', 'renewable-energy', 'electrical-work'],
      title: ['Electrical engineer', 'Ingénieur{|e} électrique'],
      at: [
        ['at a power utility', 'dans une société d’électricité'],
        ['in mine automation', 'en automatisation minière'],
        ['in substation design', 'en conception de postes'],
      ],
      work: [
        [
          'I keep the lights on in places that the line barely reaches.',
          'Je garde la lumière allumée là où la ligne arrive à peine.',
        ],
        [
          'I program controllers for pumps that no one will ever thank.',
          'Je programme des automates pour des pompes que personne ne remerciera.',
        ],
      ],
      placed: [0, 1],
      helps: [
        ['Getting into a utility', 'Entrer dans une société d’électricité'],
        ['Controls and automation for beginners', 'L’automatisation pour débutants'],
        ['Working on remote sites', 'Travailler en site isolé'],
        ['Licence references in a new country', 'Trouver des répondants dans un nouveau pays'],
      ],
    },
    {
      topic: 'chemical-engineering',
      also: ['engineering-licence', 'laboratory-work', 'food-safety'],
      title: ['Process engineer', 'Ingénieur{|e} de procédés'],
      at: [
        ['at a pulp mill', 'dans une usine de pâte'],
        ['at a dairy', 'dans une laiterie'],
        ['at a refinery', 'dans une raffinerie'],
      ],
      work: [
        [
          'I follow liquids around and ask them where they lose heat.',
          'Je suis des liquides à la trace et je leur demande où ils perdent leur chaleur.',
        ],
        [
          'I learned more from night operators than from the textbook.',
          'J’ai plus appris des opérateurs de nuit que du manuel.',
        ],
      ],
      helps: [
        ['A plant interview and the tour that goes with it', 'L’entrevue en usine et la visite qui va avec'],
        ['Leaving oil and gas for another industry', 'Quitter le pétrole pour une autre industrie'],
        ['Safety studies explained', 'Les études de sécurité expliquées'],
        ['From technician to engineer', 'De technicien à ingénieur'],
      ],
    },
    {
      topic: 'environmental-work',
      also: ['science-careers', 'indigenous-governance', 'renewable-energy'],
      title: ['Environmental consultant', 'Conseill{er|ère} en environnement'],
      at: [
        ['in contaminated sites', 'en sites contaminés'],
        ['in impact assessment', 'en évaluation environnementale'],
        ['for a watershed council', 'pour un organisme de bassin versant'],
      ],
      work: [
        [
          'I dig holes, send jars to a lab and write what the jars say.',
          'Je creuse des trous, j’envoie des pots au labo et j’écris ce que disent les pots.',
        ],
        [
          'I sit at tables where a company, a town and a river each want something.',
          'Je m’assois à des tables où une entreprise, une ville et une rivière veulent chacune quelque chose.',
        ],
      ],
      helps: [
        ['A first job in consulting', 'Un premier emploi en firme-conseil'],
        ['Field safety and field notes', 'Sécurité et notes de terrain'],
        ['Hearing communities properly', 'Écouter vraiment les communautés'],
        ['Keeping your principles and your client', 'Garder ses principes et son client'],
      ],
    },
    {
      topic: 'geology-and-mining',
      also: ['working-in-the-north', 'science-careers', 'engineering-licence'],
      title: ['Geologist', 'Géologue'],
      at: [
        ['in underground gold', 'dans une mine d’or souterraine'],
        ['in lithium exploration', 'en exploration de lithium'],
        ['at a geological survey', 'dans un service géologique'],
      ],
      work: [
        ['I read rock for a living and I still lick it.', 'Je lis la roche par métier, et je la lèche encore.'],
        [
          'I log core in a cold shed and see two billion years go by before lunch.',
          'Je décris des carottes dans un hangar froid et je vois passer deux milliards d’années avant le dîner.',
        ],
      ],
      helps: [
        ['Your first rotation', 'Une première rotation'],
        ['Surviving a downturn', 'Passer un creux du marché'],
        ['From the field to the office, or back', 'Du terrain au bureau, ou l’inverse'],
        ['Registration for geoscientists', 'L’inscription comme géoscientifique'],
      ],
    },
    {
      topic: 'forestry',
      also: ['environmental-work', 'science-careers', 'fire-and-emergency'],
      title: ['Forest technician', 'Technicien{|ne} foresti{er|ère}'],
      at: [
        ['for a community forest', 'pour une forêt communautaire'],
        ['on a wildfire crew', 'dans une équipe de lutte au feu'],
        ['for a First Nation', 'pour une Première Nation'],
      ],
      work: [
        [
          'I walk ten kilometres a day between ribbons and write down trees.',
          'Je marche dix kilomètres par jour entre des rubans et je note des arbres.',
        ],
        [
          'I planted trees at twenty and I now measure the same ones.',
          'J’ai planté des arbres à vingt ans, et je mesure les mêmes aujourd’hui.',
        ],
      ],
      placed: [0],
      helps: [
        ['A first season in the woods', 'Une première saison en forêt'],
        ['Technical diploma or forestry degree', 'Diplôme technique ou baccalauréat'],
        ['Working safely alone', 'Travailler seul en sécurité'],
        ['From fire crew to year-round work', 'Des feux saisonniers à un emploi à l’année'],
      ],
    },
    {
      topic: 'renewable-energy',
      also: ['electrical-work', 'electrical-engineering', 'indigenous-business'],
      title: ['Energy adviser', 'Conseill{er|ère} en énergie'],
      at: [
        ['for a retrofit program', 'dans un programme de rénovation'],
        ['for a solar co-op', 'pour une coopérative solaire'],
        ['for a remote community', 'pour une communauté isolée', 'north'],
      ],
      work: [
        [
          'I find where houses leak, with a fan and a stick of smoke.',
          'Je trouve par où fuient les maisons, avec un ventilateur et un peu de fumée.',
        ],
        ['I help small places burn less diesel.', 'J’aide de petites communautés à brûler moins de diesel.'],
      ],
      placed: [1],
      helps: [
        ['Getting into clean energy from a trade', 'Passer d’un métier à l’énergie propre'],
        ['The energy adviser exams', 'Les examens de conseiller en énergie'],
        ['Funding for community projects', 'Le financement de projets communautaires'],
        ['What the job is like in January', 'À quoi ressemble le métier en janvier'],
      ],
    },
    {
      topic: 'laboratory-work',
      also: ['science-careers', 'lab-and-imaging', 'first-job-in-canada'],
      title: ['Laboratory technician', 'Technicien{|ne} de laboratoire'],
      at: [
        ['at a seed laboratory', 'dans un laboratoire de semences'],
        ['at a vaccine plant', 'dans une usine de vaccins'],
        ['in water testing', 'en analyse d’eau'],
      ],
      work: [
        [
          'I do the same thing forty times so that someone can trust it once.',
          'Je fais quarante fois la même chose pour qu’on puisse s’y fier une fois.',
        ],
        ['I pipette, I record, I clean, and I notice.', 'Je pipette, je note, je nettoie, et je remarque.'],
      ],
      helps: [
        ['A first lab job with a foreign degree', 'Un premier emploi en labo avec un diplôme étranger'],
        ['Good records and inspections', 'Tenue de dossiers et inspections'],
        ['From bench to quality assurance', 'De la paillasse à l’assurance qualité'],
        ['Contract work and how it turns permanent', 'Du contrat à la permanence'],
      ],
    },
    {
      topic: 'architecture-and-planning',
      also: ['provincial-and-local-government', 'credential-recognition', 'graphic-design'],
      title: ['Urban planner', 'Urbaniste'],
      at: [
        ['for a mid-size city', 'pour une ville moyenne'],
        ['for a regional county', 'pour une MRC'],
        ['for a transit agency', 'pour une société de transport'],
      ],
      work: [
        [
          'I draw sidewalks and attend the meetings where people fight over them.',
          'Je dessine des trottoirs et j’assiste aux réunions où l’on se dispute à leur sujet.',
        ],
        [
          'I trained as an architect and came to planning by way of a school crossing.',
          'J’ai étudié l’architecture et je suis venu{|e} à l’urbanisme par un passage d’écoliers.',
        ],
      ],
      helps: [
        [
          'Internship and licence for architects trained abroad',
          'Stage et permis pour architectes formés à l’étranger',
        ],
        ['Speaking at a public hearing', 'Parler en audience publique'],
        ['A portfolio for planning or architecture', 'Un portfolio en urbanisme ou en architecture'],
        ['Moving from private practice to a city', 'Passer du privé à une ville'],
      ],
    },
  ],
  turns: [
    [
      'I lost a whole season of samples to a broken freezer. I label everything twice now, people included.',
      'J’ai perdu une saison d’échantillons dans un congélateur en panne. Depuis, j’étiquette tout deux fois, même les gens.',
    ],
    [
      'I described my experience so badly in my first application that they thought I had made tea for three years.',
      'J’ai si mal décrit mon expérience dans ma première demande qu’on a cru que j’avais servi le thé pendant trois ans.',
    ],
    [
      'I was told that I asked too many questions. Then something cracked exactly where I had asked one.',
      'On m’a dit que je posais trop de questions. Puis quelque chose a cédé juste là où j’en avais posé une.',
    ],
    ['My contract ended every March for nine years.', 'Pendant neuf ans, mon contrat a pris fin chaque mois de mars.'],
    ['I nearly stayed for a doctorate out of politeness.', 'J’ai failli faire un doctorat par politesse.'],
    [
      'A technician without a degree taught me the half of this work that is not in books.',
      'Un technicien sans diplôme m’a appris la moitié de ce métier qui n’est pas dans les livres.',
    ],
  ],
  ways: [
    [
      'Send me the draft, the drawing or the data. I answer with questions in the margin.',
      'Envoyez-moi l’ébauche, le dessin ou les données. Je réponds par des questions dans la marge.',
    ],
    [
      'In field season I answer from a satellite phone, briefly. In winter I am all yours.',
      'En saison de terrain, je réponds brièvement, par satellite. L’hiver, j’ai tout mon temps.',
    ],
    [
      'We draw your next five years on one sheet and then cross out what is only habit.',
      'On dessine vos cinq prochaines années sur une feuille, puis on raye ce qui n’est qu’une habitude.',
    ],
    ['I tell you who to call, and I tell them you will.', 'Je vous dis qui appeler, et je leur dis que vous le ferez.'],
  ],
};
