// Parts for mentors in farming, fisheries and food.

import type { Field, Line } from './field.ts';

const growers: Line[] = [
  [
    'One hailstorm took the whole year in nine minutes. The neighbours came with a casserole and no advice.',
    'Une grêle a pris l’année en neuf minutes. Les voisins sont venus avec un plat chaud et sans conseils.',
  ],
  [
    'I borrowed too much, too early, from a man who was very friendly.',
    'J’ai emprunté trop, trop tôt, à un homme très aimable.',
  ],
  [
    'The first year I threw away more than I sold. I kept the notebook.',
    'La première année, j’ai jeté plus que je n’ai vendu. J’ai gardé le cahier.',
  ],
  [
    'I nearly quit in my fourth season. A woman who had done this for forty years told me that the fourth is the worst.',
    'J’ai failli lâcher à ma quatrième saison. Une femme qui avait quarante ans de métier m’a dit que la quatrième est la pire.',
  ],
  [
    'I learned to say that I was not all right, in a trade where nobody says it.',
    'J’ai appris à dire que ça n’allait pas, dans un métier où personne ne le dit.',
  ],
];

const coast = ['NL', 'NS', 'NB', 'PE', 'QC', 'BC'];

export const food: Field = {
  slug: 'food',
  roles: [
    {
      topic: 'starting-a-farm',
      also: ['crops-and-greenhouses', 'food-products', 'starting-a-business'],
      turns: growers,
      title: ['Market gardener', 'Maraîch{er|ère}'],
      at: [
        ['on rented land', 'sur une terre louée'],
        ['with weekly baskets', 'avec des paniers hebdomadaires'],
        ['on five acres', 'sur deux hectares'],
      ],
      work: [
        [
          'I grow forty vegetables on land that used to be a parking lot for tractors.',
          'Je cultive quarante légumes sur un terrain où l’on stationnait des tracteurs.',
        ],
        [
          'I had no farm family, only a spade and a patient neighbour.',
          'Je n’avais pas de famille agricole, seulement une pelle et un voisin patient.',
        ],
      ],
      helps: [
        ['Finding land without inheriting it', 'Trouver une terre sans en hériter'],
        ['A first crop plan you can keep up with', 'Un premier plan de culture à votre mesure'],
        ['Selling baskets, at markets and to kitchens', 'Vendre en paniers, au marché et aux cuisines'],
        ['Farming with small children', 'Cultiver avec de jeunes enfants'],
      ],
    },
    {
      topic: 'livestock',
      also: ['starting-a-farm', 'food-safety', 'caring-for-family'],
      turns: growers,
      title: ['Sheep and cattle farmer', 'Éleveu{r|se} d’ovins et de bovins'],
      at: [
        ['on a family farm', 'dans une ferme familiale'],
        ['on native grassland', 'sur des prairies naturelles'],
        ['selling direct', 'en vente directe'],
      ],
      work: [
        [
          'I check ewes at two in the morning in April and I would not trade it.',
          'En avril, je vérifie les brebis à deux heures du matin, et je n’échangerais pas ça.',
        ],
        [
          'I raise cattle slowly and sell them to people who ask their name.',
          'J’élève des bovins lentement et je les vends à des gens qui demandent leur nom.',
        ],
      ],
      helps: [
        ['Your first twenty animals', 'Vos vingt premières bêtes'],
        ['Talking succession at the kitchen table', 'Parler de relève à la table de cuisine'],
        ['Selling meat direct, within the rules', 'Vendre sa viande en direct, dans les règles'],
        ['A bad spring, and asking for help', 'Un mauvais printemps, et demander de l’aide'],
      ],
    },
    {
      topic: 'crops-and-greenhouses',
      also: ['starting-a-farm', 'science-careers', 'seasonal-farm-work'],
      turns: growers,
      title: ['Agronomist', 'Agronome'],
      at: [
        ['for a growers’ co-operative', 'pour une coopérative agricole'],
        ['in greenhouse vegetables', 'en serriculture'],
        ['in orchards', 'en vergers'],
      ],
      work: [
        [
          'I walk fields with farmers and talk about everything except what is worrying them, until we do.',
          'Je marche dans les champs avec les producteurs et on parle de tout sauf de ce qui les inquiète, jusqu’à ce qu’on en parle.',
        ],
        [
          'I read leaves, soil tests and weather, and I am wrong about the weather.',
          'Je lis les feuilles, les analyses de sol et la météo, et je me trompe sur la météo.',
        ],
      ],
      helps: [
        ['Licence for agronomists trained abroad', 'Le permis pour agronomes formés à l’étranger'],
        ['A first job in crop advice', 'Un premier emploi en conseil agricole'],
        ['Winter growing', 'Cultiver l’hiver'],
        ['Using fewer sprays without losing the crop', 'Traiter moins sans perdre la récolte'],
      ],
    },
    {
      topic: 'fishing',
      also: ['aquaculture', 'starting-a-business', 'working-at-sea'],
      only: coast,
      who: 'rooted',
      title: ['Fish harvester', 'Pêcheu{r|se}'],
      at: [
        ['of crab and lobster', 'de crabe et de homard'],
        ['on a longliner', 'à la palangre'],
        ['with a family licence', 'avec un permis familial'],
      ],
      work: [
        [
          'I leave at three, come in at two and mend until supper.',
          'Je pars à trois heures, je rentre à deux heures et je répare jusqu’au souper.',
        ],
        [
          'I fish for crab with a crew of cousins and one very good stranger.',
          'Je pêche le crabe avec des cousins et un très bon inconnu.',
        ],
      ],
      placed: [1],
      helps: [
        ['Getting a first berth', 'Trouver une première place à bord'],
        ['Licences, loans and the price of gear', 'Permis, prêts et prix des agrès'],
        ['Safety courses worth more than the card', 'Les cours de sécurité qui valent plus que la carte'],
        ['Taking over from a parent', 'Reprendre le bateau d’un parent'],
      ],
    },
    {
      topic: 'aquaculture',
      also: ['fishing', 'oceans-and-water', 'food-products'],
      only: coast,
      title: ['Oyster grower', 'Ostréicult{eur|rice}'],
      at: [
        ['on a small lease', 'sur une petite concession'],
        ['with a co-operative', 'en coopérative'],
        ['with a hatchery', 'avec une écloserie'],
      ],
      work: [
        [
          'I turn cages by hand and sell to people who close their eyes when they eat.',
          'Je retourne des cages à la main et je vends à des gens qui ferment les yeux en mangeant.',
        ],
        [
          'I studied biology so that I could stay in my own bay.',
          'J’ai étudié la biologie pour pouvoir rester dans ma baie.',
        ],
      ],
      helps: [
        ['Applying for a lease', 'Demander une concession'],
        ['The first four years without income', 'Les quatre premières années sans revenu'],
        ['Ice, storms and insurance', 'La glace, les tempêtes et l’assurance'],
        ['Selling to restaurants', 'Vendre aux restaurants'],
      ],
    },
    {
      topic: 'cooking',
      also: ['running-a-restaurant', 'red-seal-exam', 'food-safety', 'first-job-in-canada'],
      title: ['Cook and kitchen manager', 'Cuisini{er|ère} en chef'],
      at: [
        ['at a seniors’ residence', 'dans une résidence pour aînés'],
        ['at a mine camp', 'dans un camp minier'],
        ['at a community kitchen', 'dans une cuisine collective'],
        ['at a neighbourhood bistro', 'dans un bistro de quartier'],
      ],
      work: [
        [
          'I cook for three hundred and taste like it was for one.',
          'Je cuisine pour trois cents et je goûte comme si c’était pour une seule personne.',
        ],
        ['I run a quiet kitchen. It exists.', 'Je mène une cuisine calme. Ça existe.'],
      ],
      placed: [0],
      helps: [
        ['From dishwasher to line cook', 'De la plonge à la ligne'],
        ['Kitchen vocabulary in your new language', 'Le vocabulaire de cuisine dans une nouvelle langue'],
        ['Red Seal for cooks', 'Le Sceau rouge en cuisine'],
        ['A kitchen job with a family life', 'Un emploi de cuisine et une vie de famille'],
      ],
    },
    {
      topic: 'baking',
      also: ['starting-a-business', 'red-seal-exam', 'food-products'],
      title: ['Baker', 'Boulang{er|ère}'],
      at: [
        ['with a wood oven', 'au four à bois'],
        ['at a village bakery', 'dans une boulangerie de village', 'town'],
        ['teaching at a cooking school', 'et école de cuisine'],
      ],
      work: [
        [
          'I start at two in the morning and my bread is older than my sleep.',
          'Je commence à deux heures du matin, et mon pain a plus d’heures que mon sommeil.',
        ],
        [
          'I bake the bread of the country I left, with the flour of the one I found.',
          'Je fais le pain du pays que j’ai quitté, avec la farine de celui que j’ai trouvé.',
          'arrived',
        ],
      ],
      placed: [0],
      helps: [
        ['Going from home oven to licensed kitchen', 'Du four maison à la cuisine autorisée'],
        ['Costing a loaf', 'Calculer le prix d’un pain'],
        ['Hours you can live with', 'Des heures vivables'],
        ['Buying a used oven', 'Acheter un four usagé'],
      ],
    },
    {
      topic: 'running-a-restaurant',
      also: ['cooking', 'starting-a-business', 'leading-a-team'],
      title: ['Restaurant owner', 'Restaurat{eur|rice}'],
      at: [
        ['with thirty seats', ', trente places'],
        ['with a food truck', 'et camion de cuisine'],
        ['with a lunch counter', ', comptoir du midi'],
      ],
      work: [
        [
          'I have washed every dish we own, most of them this week.',
          'J’ai lavé toute notre vaisselle, la plus grande partie cette semaine.',
        ],
        [
          'I closed one place well and opened a better one.',
          'J’ai bien fermé un restaurant et j’en ai ouvert un meilleur.',
        ],
      ],
      helps: [
        ['Before you sign a lease', 'Avant de signer un bail'],
        ['A menu that makes money', 'Un menu qui rapporte'],
        ['Keeping staff who have families', 'Garder du personnel qui a une famille'],
        ['Closing without debt', 'Fermer sans dettes'],
      ],
    },
    {
      topic: 'food-products',
      also: ['starting-a-business', 'food-safety', 'marketing'],
      title: ['Food producer', 'Transformat{eur|rice} alimentaire'],
      at: [
        ['of hot sauces', 'de sauces piquantes'],
        ['of pickles and preserves', 'de marinades et de conserves'],
        ['of frozen dumplings', 'de raviolis surgelés'],
      ],
      work: [
        [
          'I began with my grandmother’s jars and a market table in the rain.',
          'J’ai commencé avec les pots de ma grand-mère et une table au marché, sous la pluie.',
        ],
        ['I know more about labels than anyone should.', 'J’en sais plus sur les étiquettes que quiconque ne devrait.'],
      ],
      helps: [
        ['From recipe to shelf', 'De la recette à la tablette'],
        ['Bilingual labels that pass', 'Des étiquettes bilingues conformes'],
        ['Finding a commercial kitchen', 'Trouver une cuisine commerciale'],
        ['Selling to a first grocery store', 'Vendre à une première épicerie'],
      ],
    },
    {
      topic: 'food-safety',
      also: ['food-products', 'laboratory-work', 'public-health'],
      title: ['Food safety manager', 'Responsable de la salubrité'],
      at: [
        ['at a cheese plant', 'dans une fromagerie'],
        ['at a fish plant', 'dans une usine de poisson', 'coast'],
        ['at a vegetable packer', 'chez un emballeur de légumes'],
      ],
      work: [
        [
          'I look for what could go wrong and I try to stay good company.',
          'Je cherche ce qui pourrait mal aller et j’essaie de rester de bonne compagnie.',
        ],
        [
          'I started on the line, so people show me things.',
          'J’ai commencé sur la ligne, alors les gens me montrent des choses.',
        ],
      ],
      helps: [
        ['A HACCP plan for a small plant', 'Un plan HACCP pour une petite usine'],
        ['Getting ready for an inspection', 'Se préparer à une inspection'],
        ['From production to quality', 'De la production à la qualité'],
        ['Food science degrees from elsewhere', 'Un diplôme en sciences des aliments venu d’ailleurs'],
      ],
    },
    {
      topic: 'hunting-trapping-guiding',
      also: ['tourism-and-hotels', 'working-in-the-north', 'indigenous-education'],
      only: ['QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU', 'NL', 'NB', 'NS'],
      who: 'rooted',
      title: ['Guide and outfitter', 'Guide et pourvoyeu{r|se}'],
      at: [
        ['on a river camp', 'dans un camp de rivière'],
        ['in moose country', 'au pays de l’orignal'],
        ['on a family trapline', 'sur une ligne de trappe familiale'],
      ],
      work: [
        [
          'I take people out and, more importantly, bring them back.',
          'J’emmène des gens en forêt et, surtout, je les ramène.',
        ],
        [
          'I learned from my uncles, who explained very little and missed nothing.',
          'J’ai appris de mes oncles, qui expliquaient peu et ne manquaient rien.',
        ],
      ],
      helps: [
        ['Getting certified as a guide', 'Obtenir son titre de guide'],
        ['Running a small camp', 'Tenir un petit camp'],
        ['Teaching young people on the land', 'Enseigner aux jeunes sur le territoire'],
        ['Guests who know everything', 'Les clients qui savent tout'],
      ],
    },
  ],
  turns: [
    [
      'I hurt my back at thirty because I thought that lifting was a personality.',
      'Je me suis blessé{|e} au dos à trente ans parce que je croyais que forcer était un trait de caractère.',
    ],
    [
      'I learned to say that I was not all right, in a trade where nobody says it.',
      'J’ai appris à dire que ça n’allait pas, dans un métier où personne ne le dit.',
    ],
    [
      'I nearly quit in my fourth year. A woman who had done this for forty told me that the fourth is the worst.',
      'J’ai failli lâcher à ma quatrième année. Une femme qui en avait quarante de métier m’a dit que la quatrième est la pire.',
    ],
    [
      'I once trusted a handshake and lost a season’s pay. I still shake hands, and then I write it down.',
      'J’ai déjà perdu la paie d’une saison sur une poignée de main. Je serre encore la main, puis j’écris.',
    ],
    [
      'I worked for a shouting boss long enough to know that I would never be one.',
      'J’ai travaillé pour un patron qui criait, assez longtemps pour savoir que je ne crierais jamais.',
    ],
    [
      'I fell asleep at the wheel on the way home, once. I live four minutes away now.',
      'Je me suis endormi{|e} au volant en rentrant, une fois. J’habite maintenant à quatre minutes.',
    ],
  ],
  ways: [
    ['Call me while you work. I will be working too.', 'Appelez-moi en travaillant. Je travaillerai aussi.'],
    [
      'We go through the year month by month, and you see where the money is missing.',
      'On parcourt l’année mois par mois, et vous voyez où l’argent manque.',
    ],
    ['You can come and see the place. Bring boots.', 'Vous pouvez venir voir. Apportez des bottes.'],
    [
      'I tell you what it costs before I tell you that it is beautiful.',
      'Je vous dis ce que ça coûte avant de vous dire que c’est beau.',
    ],
  ],
};
