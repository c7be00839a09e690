// Parts for mentors in transport and logistics.

import type { Field } from './field.ts';

const water = ['NL', 'NS', 'NB', 'PE', 'QC', 'BC', 'ON', 'NU', 'NT'];

export const transport: Field = {
  slug: 'transport',
  roles: [
    {
      topic: 'truck-driving',
      also: ['running-a-trucking-firm', 'first-job-in-canada', 'work-and-parenthood'],
      title: ['Long-haul driver and trainer', 'Camionneu{r|se} et format{eur|rice}'],
      at: [
        ['with a regional carrier', 'chez un transporteur régional'],
        ['on winter roads', 'sur les chemins d’hiver', 'north'],
        ['hauling food', 'en transport alimentaire'],
      ],
      work: [
        [
          'I have driven two million kilometres and I still walk around the truck every morning.',
          'J’ai roulé deux millions de kilomètres et je fais encore le tour du camion chaque matin.',
        ],
        [
          'I train new drivers, and I make them park before I let them talk.',
          'Je forme les nouveaux, et je les fais stationner avant de les laisser parler.',
        ],
      ],
      helps: [
        ['Choosing a school that is not a trap', 'Choisir une école qui n’est pas un piège'],
        ['Your first winter behind the wheel', 'Un premier hiver au volant'],
        ['Employee, contractor, and the difference in law', 'Employé ou incorporé : la différence'],
        ['Home life when you are away', 'La vie de famille quand on est au loin'],
      ],
    },
    {
      topic: 'running-a-trucking-firm',
      also: ['dispatch-and-fleet', 'growing-a-small-business', 'bookkeeping'],
      title: ['Small fleet owner', 'Propriétaire d’une petite flotte'],
      at: [
        ['with six trucks', ', six camions'],
        ['in refrigerated freight', 'en transport réfrigéré'],
        ['in log hauling', 'en transport de bois', 'town'],
      ],
      work: [
        [
          'I own six trucks and I answer the phone for all of them.',
          'J’ai six camions et je réponds au téléphone pour les six.',
        ],
        [
          'I pay my drivers by the hour, and people said that it could not be done.',
          'Je paie mes chauffeurs à l’heure; on me disait que c’était impossible.',
        ],
      ],
      helps: [
        ['Your first truck: buy, lease or wait', 'Un premier camion : acheter, louer ou attendre'],
        ['Safety rating and paperwork', 'La cote de sécurité et la paperasse'],
        ['Rates that cover the empty way back', 'Des tarifs qui couvrent le retour à vide'],
        ['Hiring a driver you can trust', 'Embaucher un chauffeur de confiance'],
      ],
    },
    {
      topic: 'bus-and-transit',
      also: ['changing-careers', 'conflict-at-work', 'first-job-in-canada'],
      title: ['Bus operator', 'Chauffeu{r|se} d’autobus'],
      at: [
        ['for city transit', 'au transport en commun', 'city'],
        ['in school transport', 'en transport scolaire'],
        ['in paratransit', 'en transport adapté'],
      ],
      work: [
        [
          'I drive route nine, and I know who is missing in the morning.',
          'Je conduis la ligne neuf, et je sais qui manque le matin.',
        ],
        [
          'I was a teacher in another life. A bus is also a classroom.',
          'J’étais dans l’enseignement dans une autre vie. Un autobus est aussi une classe.',
        ],
      ],
      placed: [0],
      helps: [
        ['The hiring tests', 'Les épreuves d’embauche'],
        ['Passengers who are having a bad day', 'Les passagers qui passent une mauvaise journée'],
        ['Split shifts and rest', 'Les horaires coupés et le repos'],
        ['From driver to trainer or controller', 'De chauffeur à formateur ou régulateur'],
      ],
    },
    {
      topic: 'warehousing',
      also: ['supply-chain', 'first-job-in-canada', 'leading-a-team'],
      title: ['Warehouse supervisor', 'Superviseur{|e} d’entrepôt'],
      at: [
        ['at a grocery distributor', 'chez un distributeur alimentaire'],
        ['at a medical supplier', 'chez un fournisseur médical'],
        ['on the evening shift', 'de soir'],
      ],
      work: [
        [
          'I started with a tape gun and a bad knee, and I now plan the floor.',
          'J’ai commencé avec un dévidoir et un mauvais genou, et je planifie maintenant le plancher.',
        ],
        [
          'I run a shift where everyone goes home with the same number of fingers.',
          'Je mène un quart où tout le monde repart avec le même nombre de doigts.',
        ],
      ],
      helps: [
        ['Forklift tickets and which employers train', 'Les cartes de cariste et les employeurs qui forment'],
        ['From temporary to permanent', 'De l’agence à la permanence'],
        ['Leading people who were your equals', 'Diriger ses anciens égaux'],
        ['Refusing unsafe work', 'Refuser un travail dangereux'],
      ],
    },
    {
      topic: 'supply-chain',
      also: ['customs-and-trade', 'data-and-analytics', 'warehousing'],
      title: ['Supply chain planner', 'Planificat{eur|rice} logistique'],
      at: [
        ['at a paint manufacturer', 'chez un fabricant de peinture'],
        ['at a hospital network', 'dans un réseau d’hôpitaux'],
        ['at a northern retailer', 'pour des magasins du Nord', 'north'],
      ],
      work: [
        [
          'I make sure that the thing is there before anyone needs it, and then nobody thanks me.',
          'Je fais en sorte que la chose soit là avant qu’on en ait besoin, et personne ne me remercie.',
        ],
        [
          'I buy for stores that the barge reaches once a year.',
          'J’achète pour des magasins que la barge atteint une fois par an.',
          'north',
        ],
      ],
      placed: [1],
      helps: [
        ['Designations and courses that count', 'Les titres et les cours qui comptent'],
        [
          'Using experience from a foreign port or plant',
          'Faire valoir une expérience de port ou d’usine à l’étranger',
        ],
        ['Spreadsheets, then systems', 'Le chiffrier d’abord, les systèmes ensuite'],
        ['Interviews with a case', 'L’entrevue avec étude de cas'],
      ],
    },
    {
      topic: 'customs-and-trade',
      also: ['supply-chain', 'starting-a-business', 'administration'],
      title: ['Customs broker', 'Court{ier|ière} en douane'],
      at: [
        ['at a border crossing', 'à un poste frontalier'],
        ['at an airport', 'dans un aéroport'],
        ['at a brokerage', 'dans une maison de courtage'],
      ],
      work: [
        ['I can tell you the tariff number of a canoe.', 'Je peux vous dire le numéro tarifaire d’un canot.'],
        [
          'I clear flowers at night, before they know where they are.',
          'Je dédouane des fleurs la nuit, avant qu’elles sachent où elles sont.',
        ],
      ],
      helps: [
        ['The customs specialist courses', 'Les cours de spécialiste en douane'],
        ['Importing for the first time', 'Une première importation'],
        ['A first job with a forwarder', 'Un premier emploi chez un transitaire'],
        ['Exporting a small product', 'Exporter un petit produit'],
      ],
    },
    {
      topic: 'flying',
      also: ['working-in-the-north', 'aircraft-maintenance', 'first-years-of-work'],
      title: ['Flight instructor', 'Instruct{eur|rice} de vol'],
      at: [
        ['at a flying club', 'dans un aéroclub'],
        ['at a college', 'dans un collège'],
        ['on floats and skis', 'sur flotteurs et skis'],
      ],
      work: [
        [
          'I teach people to land, and to go around when they should.',
          'J’apprends aux gens à atterrir, et à remettre les gaz quand il le faut.',
        ],
        [
          'I flew mail and groceries for eleven years before I taught.',
          'J’ai transporté le courrier et l’épicerie pendant onze ans avant d’enseigner.',
        ],
      ],
      helps: [
        ['Paying for a licence', 'Payer sa licence'],
        ['Your first job as a pilot', 'Un premier emploi de pilote'],
        ['Weather and the courage to say no', 'La météo et le courage de dire non'],
        ['Converting a foreign licence', 'Convertir une licence étrangère'],
      ],
    },
    {
      topic: 'aircraft-maintenance',
      also: ['flying', 'skilled-trades-entry', 'mechanical-engineering'],
      title: ['Aircraft maintenance engineer', 'Technicien{|ne} d’entretien d’aéronefs'],
      at: [
        ['at a regional airline', 'dans une compagnie régionale'],
        ['on helicopters', 'en hélicoptères'],
        ['at a repair station', 'dans un atelier agréé'],
      ],
      work: [
        ['I sign my name, and then people get on.', 'Je signe, puis des gens montent à bord.'],
        [
          'I work outside at minus thirty with a heater hose and a flashlight in my teeth.',
          'Je travaille dehors à moins trente, un boyau de chauffage à côté et une lampe entre les dents.',
        ],
      ],
      helps: [
        ['Licence exams and the logbook', 'Les examens de licence et le carnet'],
        ['Choosing a first hangar', 'Choisir un premier hangar'],
        ['Foreign experience and how it is credited', 'L’expérience étrangère et comment on la crédite'],
        ['Standing by your signature', 'Défendre sa signature'],
      ],
    },
    {
      topic: 'working-at-sea',
      also: ['fishing', 'industrial-mechanics', 'working-in-the-north'],
      only: water,
      title: ['Ship’s officer', 'Offici{er|ère} de marine'],
      at: [
        ['on a bulk carrier', 'sur un vraquier'],
        ['on a Coast Guard vessel', 'à la Garde côtière'],
        ['on a ferry', 'sur un traversier'],
      ],
      work: [
        [
          'I stand watch from midnight to four and have done my best thinking then.',
          'Je fais le quart de minuit à quatre heures, et c’est là que j’ai le mieux réfléchi.',
        ],
        [
          'I went from deckhand to the bridge one exam at a time.',
          'Je suis passé{|e} du pont à la passerelle, un examen à la fois.',
        ],
      ],
      helps: [
        ['Sea time and certificates', 'Temps de mer et brevets'],
        ['A first contract on deck or in the engine room', 'Un premier contrat, pont ou machine'],
        ['Being away six weeks at a time', 'Partir six semaines à la fois'],
        ['Foreign certificates in Canada', 'Les brevets étrangers au Canada'],
      ],
    },
    {
      topic: 'rail',
      also: ['dispatch-and-fleet', 'industrial-mechanics', 'changing-careers'],
      only: ['QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'NB', 'NS'],
      title: ['Train conductor', 'Chef{|fe} de train'],
      at: [
        ['on freight', 'au fret'],
        ['on passenger trains', 'aux voyageurs'],
        ['in a switching yard', 'au triage'],
      ],
      work: [
        [
          'I walk beside trains two kilometres long and know every bolt by temper.',
          'Je marche le long de trains de deux kilomètres et je connais l’humeur de chaque boulon.',
        ],
        [
          'I sleep by the phone, and my dog knows the ringtone.',
          'Je dors près du téléphone, et mon chien reconnaît la sonnerie.',
        ],
      ],
      placed: [0],
      helps: [
        ['Getting through training', 'Traverser la formation'],
        ['Being on call for years', 'Vivre sur appel pendant des années'],
        ['Rules exams', 'Les examens de règlements'],
        ['Moving to control or management', 'Passer au contrôle ou à la gestion'],
      ],
    },
    {
      topic: 'dispatch-and-fleet',
      also: ['supply-chain', 'truck-driving', 'leading-a-team'],
      title: ['Dispatcher', 'Répartit{eur|rice}'],
      at: [
        ['for a courier', 'dans une messagerie'],
        ['for a milk hauler', 'en transport de lait', 'town'],
        ['for municipal services', 'pour des services municipaux'],
      ],
      work: [
        [
          'I move sixty vehicles with a headset and a sense of humour.',
          'Je fais rouler soixante véhicules avec un casque d’écoute et le sens de l’humour.',
        ],
        ['I drove first, so I know what I am asking.', 'J’ai conduit avant, alors je sais ce que je demande.'],
      ],
      helps: [
        ['Moving from driving to the office', 'Passer du volant au bureau'],
        ['A storm day, hour by hour', 'Un jour de tempête, heure par heure'],
        ['Speaking fairly to tired people', 'Parler avec justesse à des gens fatigués'],
        ['Software that dispatchers use', 'Les logiciels de répartition'],
      ],
    },
  ],
  turns: [
    [
      'I slid off the road in my first winter, slowly, with plenty of time to think about my speed.',
      'Je suis sorti{|e} de la route mon premier hiver, lentement, avec tout le temps de penser à ma vitesse.',
    ],
    [
      'A company kept my first month’s pay. I have a list of questions now, and I give it to everyone.',
      'Une compagnie a gardé ma première paie. J’ai maintenant une liste de questions, et je la donne à tout le monde.',
    ],
    [
      'I missed my daughter’s birth by four hours and a snowstorm. I changed jobs after that.',
      'J’ai raté la naissance de ma fille de quatre heures et d’une tempête. J’ai changé d’emploi après.',
    ],
    [
      'I failed the practical test three times, each time on the same thing.',
      'J’ai échoué trois fois à l’examen pratique, toujours sur le même point.',
    ],
    [
      'A foreman I feared told me, on his last day, that I had been the careful one. I wish he had said it sooner, so I say it.',
      'Un contremaître que je craignais m’a dit, le dernier jour, que c’était moi, la personne prudente. J’aurais aimé l’entendre avant, alors je le dis aux autres.',
    ],
    [
      'I was sure that I was too old to begin. There was a man of sixty-one in the class.',
      'Je me croyais trop vieu{x|lle} pour commencer. Il y avait un homme de soixante et un ans dans le groupe.',
    ],
  ],
  ways: [
    [
      'I answer from rest stops, so messages work best and calls come in the evening.',
      'Je réponds des haltes routières : écrivez-moi, et je rappelle le soir.',
    ],
    ['We go through the contract before you sign, not after.', 'On lit le contrat avant que vous signiez, pas après.'],
    [
      'I will tell you which shortcuts are legal and which ones only look it.',
      'Je vous dis quels raccourcis sont permis et lesquels en ont seulement l’air.',
    ],
    ['I practise the test with you until it bores us both.', 'On répète l’examen jusqu’à ce que ce soit ennuyeux.'],
  ],
};
