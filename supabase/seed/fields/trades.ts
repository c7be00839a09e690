// Parts for mentors in the skilled trades.

import type { Field } from './field.ts';

export const trades: Field = {
  slug: 'trades',
  roles: [
    {
      topic: 'electrical-work',
      also: ['red-seal-exam', 'skilled-trades-entry', 'renewable-energy', 'women-in-the-trades'],
      title: ['Construction electrician', 'Électricien{|ne} en construction'],
      at: [
        ['on hospital projects', 'sur des chantiers d’hôpitaux'],
        ['for a small contractor', 'pour un petit entrepreneur'],
        ['with a union local', 'membre d’un syndicat local'],
      ],
      work: [
        [
          'I pull wire, bend pipe and draw what nobody drew.',
          'Je tire du fil, je plie du conduit et je dessine ce que personne n’a dessiné.',
        ],
        [
          'I have wired schools, barns, one prison and my mother’s kitchen.',
          'J’ai câblé des écoles, des granges, une prison et la cuisine de ma mère.',
        ],
      ],
      helps: [
        ['Code questions, explained with a pencil', 'Les questions de code, expliquées au crayon'],
        ['Finding a first sponsor or employer', 'Trouver un premier employeur'],
        ['Logging your hours so that they count', 'Noter ses heures pour qu’elles comptent'],
        ['Moving from residential to industrial', 'Passer du résidentiel à l’industriel'],
      ],
    },
    {
      topic: 'carpentry-and-building',
      also: ['red-seal-exam', 'skilled-trades-entry', 'starting-a-business', 'freelancing'],
      title: ['Carpenter', 'Charpenti{er-menuisier|ère-menuisière}'],
      at: [
        ['with a heritage crew', 'dans une équipe du patrimoine'],
        ['on concrete forms', 'en coffrage'],
        ['for a home builder', 'pour un constructeur d’habitations'],
      ],
      work: [
        [
          'I frame in summer, finish in winter and sharpen all year.',
          'L’été, je monte des charpentes, l’hiver je fais la finition, et j’affûte toute l’année.',
        ],
        [
          'I restore old windows, which is mostly patience and putty.',
          'Je restaure de vieilles fenêtres : surtout de la patience et du mastic.',
        ],
      ],
      placed: [1],
      helps: [
        ['Reading drawings and doing the layout', 'Lire un plan et faire le tracé'],
        ['Tools worth buying used', 'Les outils qui valent la peine d’être achetés usagés'],
        ['Getting real trade work in your first year', 'Faire du vrai travail de métier dès la première année'],
        ['Running your own small jobs', 'Mener ses propres petits contrats'],
      ],
    },
    {
      topic: 'plumbing-and-gas',
      also: ['red-seal-exam', 'skilled-trades-entry', 'heating-and-refrigeration'],
      title: ['Plumber and gas fitter', 'Plombi{er|ère} et technicien{|ne} en gaz'],
      at: [
        ['in service and repair', 'en entretien et réparation'],
        ['on high-rise sites', 'sur des tours d’habitation'],
        ['for a municipality', 'pour une municipalité'],
      ],
      work: [
        [
          'I am the one people call when there is water on the ceiling below.',
          'C’est moi qu’on appelle quand il y a de l’eau au plafond d’en dessous.',
        ],
        [
          'I fix heating in February, so I know everybody’s basement.',
          'Je répare le chauffage en février, alors je connais les sous-sols de tout le monde.',
        ],
      ],
      helps: [
        ['Sizing pipe and vents without guessing', 'Dimensionner tuyaux et évents sans deviner'],
        ['Choosing between service work and new builds', 'Choisir entre le service et le neuf'],
        ['Gas tickets, one at a time', 'Les cartes de gaz, une à la fois'],
        ['Talking to customers who are upset', 'Parler à un client fâché'],
      ],
    },
    {
      topic: 'welding',
      also: ['red-seal-exam', 'skilled-trades-entry', 'women-in-the-trades', 'craft-and-making'],
      title: ['Welder', 'Soudeu{r|se}'],
      at: [
        ['in a shipyard', 'dans un chantier naval', 'coast'],
        ['in a farm machinery shop', 'dans un atelier de machinerie agricole', 'town'],
        ['on pipelines', 'sur des pipelines'],
      ],
      work: [
        [
          'I weld stainless for dairies, where every bead is inspected with a mirror.',
          'Je soude de l’inox pour des laiteries, où chaque cordon est inspecté au miroir.',
        ],
        [
          'I weld outdoors, upside down and in the wind, and I like it.',
          'Je soude dehors, la tête en bas, dans le vent, et j’aime ça.',
        ],
      ],
      placed: [0],
      helps: [
        ['Passing position tests', 'Réussir les essais en position'],
        ['Protecting your lungs and eyes for thirty years', 'Protéger ses poumons et ses yeux pendant trente ans'],
        ['Shop, field or travel: what each one costs', 'Atelier, chantier ou déplacement : ce que chacun coûte'],
        ['Welding abroad, tested here', 'Faire reconnaître des soudures apprises ailleurs'],
      ],
    },
    {
      topic: 'heating-and-refrigeration',
      also: ['red-seal-exam', 'renewable-energy', 'starting-a-business'],
      title: ['Refrigeration mechanic', 'Frigoriste'],
      at: [
        ['for grocery stores', 'pour des épiceries'],
        ['on arena ice plants', 'dans les arénas'],
        ['installing heat pumps', 'en thermopompes'],
      ],
      work: [
        [
          'I keep the rink frozen and the milk cold, often in the same night.',
          'Je garde la patinoire gelée et le lait froid, souvent la même nuit.',
        ],
        [
          'I install heat pumps in houses that burned oil for sixty years.',
          'J’installe des thermopompes dans des maisons qui ont brûlé du mazout pendant soixante ans.',
        ],
      ],
      placed: [0, 1],
      helps: [
        ['Reading a system before touching it', 'Lire un système avant d’y toucher'],
        ['Refrigerant rules and tickets', 'Les règles et les cartes pour les frigorigènes'],
        ['Night calls and a family', 'Les appels de nuit et la famille'],
        ['Starting your own service truck', 'Se lancer avec son camion de service'],
      ],
    },
    {
      topic: 'industrial-mechanics',
      also: ['red-seal-exam', 'mechanical-engineering', 'changing-careers'],
      title: ['Millwright', 'Mécanicien{|ne} industriel{|le}'],
      at: [
        ['in a paper mill', 'dans une papetière'],
        ['in a potash mine', 'dans une mine de potasse'],
        ['at a sawmill', 'dans une scierie'],
      ],
      work: [
        [
          'I keep machines older than me turning for one more year.',
          'Je fais tourner une année de plus des machines plus vieilles que moi.',
        ],
        [
          'I listen to bearings the way some people listen to music.',
          'J’écoute les roulements comme d’autres écoutent de la musique.',
        ],
      ],
      helps: [
        ['Alignment, from ruler to laser', 'L’alignement, de la règle au laser'],
        ['Block exams after years out of school', 'Les examens par blocs après des années loin de l’école'],
        ['Shutdown work and its money', 'Les arrêts d’usine et ce qu’ils rapportent'],
        ['Going from operator to trade', 'Passer d’opérateur à mécanicien'],
      ],
    },
    {
      topic: 'vehicle-repair',
      also: ['red-seal-exam', 'skilled-trades-entry', 'starting-a-business', 'truck-driving'],
      title: ['Truck and coach technician', 'Mécanicien{|ne} de véhicules lourds'],
      at: [
        ['at a transit garage', 'dans un garage d’autobus'],
        ['at a dealership', 'chez un concessionnaire'],
        ['in a farm shop', 'dans un atelier de ferme', 'town'],
      ],
      work: [
        [
          'I repair school buses, and forty children a day depend on my torque wrench.',
          'Je répare des autobus scolaires, et quarante enfants par jour dépendent de ma clé dynamométrique.',
        ],
        [
          'I diagnose by ear first and by laptop second.',
          'Je diagnostique d’abord à l’oreille, ensuite à l’ordinateur.',
        ],
      ],
      placed: [0],
      helps: [
        ['Finding an honest garage for your first year', 'Trouver un garage honnête pour sa première année'],
        ['Electrical faults, step by step', 'Les pannes électriques, étape par étape'],
        ['Electric vehicles for people who learned on diesel', 'L’électrique pour ceux qui ont appris sur le diesel'],
        ['Opening a small shop', 'Ouvrir un petit garage'],
      ],
    },
    {
      topic: 'heavy-equipment',
      also: ['skilled-trades-entry', 'geology-and-mining', 'working-in-the-north'],
      title: ['Heavy equipment operator', 'Opéra{teur|trice} de machinerie lourde'],
      at: [
        ['on highway projects', 'sur des chantiers routiers'],
        ['in a quarry', 'dans une carrière'],
        ['on winter roads', 'sur les chemins d’hiver', 'north'],
      ],
      work: [
        [
          'I can level a field by feel and I still check it with a laser.',
          'Je peux niveler un terrain au toucher, et je vérifie quand même au laser.',
        ],
        ['I build roads that melt every spring.', 'Je construis des routes qui fondent chaque printemps.', 'north'],
      ],
      placed: [1],
      helps: [
        ['A first seat without family in the business', 'Un premier siège sans famille dans le métier'],
        ['Licences and tickets that employers ask for', 'Les cartes que les employeurs demandent'],
        ['Camp life', 'La vie au camp'],
        ['Looking after your back in a cab', 'Ménager son dos dans une cabine'],
      ],
    },
    {
      topic: 'skilled-trades-entry',
      also: ['red-seal-exam', 'women-in-the-trades', 'changing-careers', 'first-years-of-work'],
      title: ['Apprenticeship adviser', 'Conseill{er|ère} en apprentissage'],
      at: [
        ['at a trades college', 'dans un centre de formation professionnelle'],
        ['for a building trades council', 'pour un conseil des métiers'],
        ['for a provincial authority', 'pour un organisme provincial'],
      ],
      work: [
        [
          'I was a roofer until my knees objected, and now I help people start.',
          'J’ai fait de la toiture jusqu’à ce que mes genoux protestent; aujourd’hui, j’aide les gens à commencer.',
        ],
        [
          'I match apprentices with employers and I visit both.',
          'Je jumelle des apprentis et des employeurs, et je visite les deux.',
        ],
      ],
      helps: [
        ['Choosing a trade by the day, not by the pay', 'Choisir un métier selon la journée, pas selon la paie'],
        ['Registering as an apprentice', 'S’inscrire comme apprenti'],
        ['Math for the entrance test', 'Les maths du test d’admission'],
        [
          'What to do when an employer will not sign your hours',
          'Que faire quand un employeur refuse de signer vos heures',
        ],
      ],
    },
    {
      topic: 'masonry-and-finishing',
      also: ['skilled-trades-entry', 'starting-a-business', 'museums-and-heritage'],
      title: ['Stone and brick mason', 'Maçon{|ne}'],
      at: [
        ['on heritage buildings', 'sur des bâtiments anciens'],
        ['with a family firm', 'dans une entreprise familiale'],
        ['on chimneys and fireplaces', 'en cheminées et foyers'],
      ],
      work: [
        ['I repoint walls that were built before the country was.', 'Je rejointoie des murs plus vieux que le pays.'],
        [
          'I lay brick slower than I did at twenty, and I redo less of it.',
          'Je pose la brique moins vite qu’à vingt ans, et j’en refais moins.',
        ],
      ],
      helps: [
        ['Lime, cement and knowing which', 'Chaux ou ciment : savoir lequel'],
        ['Pricing a job so that you earn enough', 'Fixer un prix qui vous fait gagner assez'],
        ['Working with your hands after fifty', 'Travailler de ses mains après cinquante ans'],
        ['Finding an old hand who will teach you', 'Trouver un ancien qui veut transmettre'],
      ],
    },
  ],
  turns: [
    [
      'In my second year I fell from a ladder because I was in a hurry to impress someone who was not looking.',
      'À ma deuxième année, je suis tombé{|e} d’une échelle parce que je voulais impressionner quelqu’un qui ne regardait pas.',
    ],
    [
      'My first boss never signed my hours, and I lost eleven months. I now tell every apprentice to keep their own book.',
      'Mon premier patron n’a jamais signé mes heures et j’ai perdu onze mois. Je dis maintenant à tous les apprentis de tenir leur propre carnet.',
    ],
    [
      'I failed my ticket the first time by four marks and told nobody for a month.',
      'J’ai raté mon examen la première fois, par quatre points, et je ne l’ai dit à personne pendant un mois.',
    ],
    [
      'An old hand let me make a mistake on a scrap piece, then another, then none. I try to teach like that.',
      'Un ancien m’a laissé faire une erreur sur une retaille, puis une autre, puis plus aucune. J’essaie d’enseigner comme lui.',
    ],
    [
      'School told me I was slow. On a site it turned out that I was careful.',
      'À l’école, on me trouvait lent{|e}. Sur un chantier, on a vu que j’étais soigneu{x|se}.',
    ],
    [
      'I quit once over a bully and went back because of a good foreman. Crews matter more than wages.',
      'J’ai démissionné une fois à cause d’une brute et j’y suis retourné{|e} grâce à un bon contremaître. L’équipe compte plus que la paie.',
    ],
  ],
  ways: [
    [
      'Send me a photo of what you are stuck on. I answer after supper.',
      'Envoyez-moi une photo de ce qui vous bloque. Je réponds après le souper.',
    ],
    [
      'We work through old exam questions until the words stop being the problem.',
      'On refait de vieilles questions d’examen jusqu’à ce que les mots ne soient plus le problème.',
    ],
    [
      'I tell you which shortcuts people take, and what goes wrong later.',
      'Je vous dis quels raccourcis les gens prennent, et ce qui tourne mal ensuite.',
    ],
    [
      'There are no silly questions at the kitchen table. There are some on a roof, so ask me first.',
      'À la table de cuisine, il n’y a pas de question bête. Sur un toit, oui : alors demandez-moi avant.',
    ],
  ],
};
