// Parts for mentors in business.

import type { Field, Line } from './field.ts';

const owners: Line[] = [
  [
    'My first year I undercharged everyone and was proud of being busy. In March I could not pay the rent.',
    'La première année, je vendais trop bas et j’étais fi{er|ère} d’être débordé{|e}. En mars, je ne pouvais plus payer le loyer.',
  ],
  [
    'A partner left with the client list. I have learned to like contracts.',
    'Un associé est parti avec la liste des clients. J’ai appris à aimer les contrats.',
  ],
  [
    'The bank said no four times. The fifth banker came to see the place and said yes before his coat was off.',
    'La banque a refusé quatre fois. Le cinquième banquier est venu sur place et a dit oui sans ôter son manteau.',
  ],
  [
    'I let a good employee go because I was afraid to talk. I still think about it.',
    'J’ai laissé partir une bonne employée parce que j’avais peur de lui parler. J’y pense encore.',
  ],
  [
    'I worked every day for two years and then slept through a client’s wedding. I now close on Mondays.',
    'J’ai travaillé tous les jours pendant deux ans, puis j’ai dormi pendant le mariage d’un client. Maintenant, je ferme le lundi.',
  ],
  [
    'An older competitor took me for coffee and showed me her books. I do the same now.',
    'Une concurrente plus âgée m’a invité{|e} à prendre un café et m’a montré ses livres. Je fais pareil aujourd’hui.',
  ],
];

export const business: Field = {
  slug: 'business',
  roles: [
    {
      topic: 'starting-a-business',
      also: ['growing-a-small-business', 'bookkeeping', 'marketing', 'freelancing'],
      turns: owners,
      title: ['Small business owner', 'Propriétaire de petite entreprise'],
      at: [
        ['in home repair', 'en rénovation'],
        ['in catering', 'en service de traiteur'],
        ['in bicycle repair', 'en réparation de vélos'],
        ['in landscaping', 'en aménagement paysager'],
      ],
      work: [
        [
          'I have opened three businesses and closed one, and the closed one taught me the most.',
          'J’ai ouvert trois entreprises et j’en ai fermé une; c’est celle-là qui m’a le plus appris.',
        ],
        [
          'I started with a truck, a phone and a very patient landlord.',
          'J’ai commencé avec un camion, un téléphone et un propriétaire très patient.',
        ],
      ],
      helps: [
        ['Testing an idea for under two hundred dollars', 'Tester une idée pour moins de deux cents dollars'],
        ['A price that pays you too', 'Un prix qui vous paie aussi'],
        ['Registering and insuring, without excess', 'Immatriculer et assurer, sans excès'],
        ['Deciding to stop', 'Décider d’arrêter'],
      ],
    },
    {
      topic: 'growing-a-small-business',
      also: ['human-resources', 'financial-analysis', 'leading-a-team'],
      who: 'rooted',
      turns: owners,
      title: ['Second-generation owner', 'Propriétaire de deuxième génération'],
      at: [
        ['of a hardware store', 'd’une quincaillerie'],
        ['of a printing shop', 'd’une imprimerie'],
        ['of a window factory', 'd’une usine de fenêtres'],
      ],
      work: [
        [
          'I took over from my father while he was still sitting in the office.',
          'J’ai pris la relève de mon père pendant qu’il était encore assis dans le bureau.',
        ],
        [
          'We went from six people to thirty, and I had to stop doing what I was good at.',
          'Nous sommes passés de six à trente, et j’ai dû cesser de faire ce que je faisais bien.',
        ],
      ],
      helps: [
        ['Your first manager who is not you', 'Un premier gestionnaire qui n’est pas vous'],
        ['Succession without a family quarrel', 'La relève sans chicane de famille'],
        ['When to borrow', 'Quand emprunter'],
        ['Getting your evenings back', 'Retrouver vos soirées'],
      ],
    },
    {
      topic: 'marketing',
      also: ['graphic-design', 'freelancing', 'starting-a-business'],
      title: ['Communications and marketing lead', 'Responsable du marketing et des communications'],
      at: [
        ['for a farm co-operative', 'pour une coopérative agricole'],
        ['for a museum', 'pour un musée'],
        ['for an outdoor brand', 'pour une marque de plein air'],
      ],
      work: [
        [
          'I write short sentences for people who are in a hurry.',
          'J’écris des phrases courtes pour des gens pressés.',
        ],
        [
          'I run campaigns on small budgets, which is the only honest way to learn.',
          'Je mène des campagnes avec de petits budgets, la seule façon honnête d’apprendre.',
        ],
      ],
      helps: [
        ['Saying what you sell in one line', 'Dire ce que vous vendez en une ligne'],
        ['Working in both languages without translating badly', 'Travailler dans les deux langues sans mal traduire'],
        ['A plan for one person with one afternoon a week', 'Un plan pour une personne et un après-midi par semaine'],
        ['From junior to lead', 'De débutant à responsable'],
      ],
    },
    {
      topic: 'sales',
      also: ['negotiating-pay', 'building-a-network', 'customs-and-trade'],
      title: ['Sales representative', 'Représentant{|e}'],
      at: [
        ['in medical supplies', 'en matériel médical'],
        ['in building materials', 'en matériaux de construction'],
        ['in seed and feed', 'en semences et moulées', 'town'],
      ],
      work: [
        [
          'I drive sixty thousand kilometres a year and sell by asking about people’s dogs.',
          'Je fais soixante mille kilomètres par an et je vends en prenant des nouvelles des chiens.',
        ],
        [
          'I was the quiet one in the class photo and I have outsold louder people for years.',
          'J’étais {le timide|la timide} sur la photo de classe, et je vends depuis des années plus que les grandes gueules.',
        ],
      ],
      helps: [
        ['A first sales job without being pushy', 'Un premier emploi en vente sans forcer la main'],
        ['Cold calls that are not cold', 'Des appels à froid qui réchauffent'],
        ['Living with a commission', 'Vivre à commission'],
        ['Selling in your second language', 'Vendre dans sa langue seconde'],
      ],
    },
    {
      topic: 'project-management',
      also: ['leading-a-team', 'business-analysis', 'changing-careers'],
      title: ['Project manager', 'Gestionnaire de projets'],
      at: [
        ['in hospital construction', 'en construction hospitalière'],
        ['in water treatment', 'en traitement de l’eau'],
        ['in event production', 'en événementiel'],
      ],
      work: [
        [
          'I deliver things late less often than most, because I say the bad news early.',
          'Je livre en retard moins souvent que d’autres, parce que j’annonce tôt les mauvaises nouvelles.',
        ],
        [
          'I make lists, I phone people, and I bring food to the hard meetings.',
          'Je fais des listes, j’appelle les gens et j’apporte à manger aux réunions difficiles.',
        ],
      ],
      helps: [
        ['A first project you were not trained for', 'Un premier projet sans y avoir été formé'],
        ['The PMP exam, and whether you need it', 'L’examen PMP, et s’il vous le faut'],
        ['Telling a client that it will be late', 'Annoncer un retard à un client'],
        ['Managing people you do not manage', 'Mener des gens qui ne relèvent pas de vous'],
      ],
    },
    {
      topic: 'human-resources',
      also: ['conflict-at-work', 'job-interviews', 'leading-a-team'],
      title: ['Human resources adviser', 'Conseill{er|ère} en ressources humaines'],
      at: [
        ['at a fish plant', 'dans une usine de poisson', 'coast'],
        ['at a museum', 'dans un musée'],
        ['at a manufacturing company', 'dans une entreprise manufacturière'],
      ],
      work: [
        [
          'I keep tissues and the collective agreement in the same drawer.',
          'Je garde les mouchoirs et la convention collective dans le même tiroir.',
        ],
        [
          'I hire for a plant where twenty-two languages are spoken at lunch.',
          'Je recrute pour une usine où l’on parle vingt-deux langues à l’heure du dîner.',
        ],
      ],
      placed: [1],
      helps: [
        ['Getting your HR designation', 'Obtenir le titre en ressources humaines'],
        ['Your first investigation or grievance', 'Une première enquête ou un premier grief'],
        ['Hiring fairly in a small company', 'Embaucher avec équité dans une petite entreprise'],
        ['Going from payroll to adviser', 'De la paie au conseil'],
      ],
    },
    {
      topic: 'administration',
      also: ['returning-after-a-break', 'first-job-in-canada', 'project-management'],
      title: ['Executive assistant', 'Adjoint{|e} de direction'],
      at: [
        ['at a university', 'dans une université'],
        ['at a law office', 'dans un cabinet d’avocats'],
        ['at a mining company', 'dans une société minière'],
      ],
      work: [
        [
          'I know where everything is, including the things people hoped were lost.',
          'Je sais où tout se trouve, même ce qu’on espérait perdu.',
        ],
        [
          'I began as a receptionist who took better notes than anyone in the meeting.',
          'J’ai commencé à la réception, et je prenais de meilleures notes que les gens de la réunion.',
        ],
      ],
      helps: [
        ['Getting an office job without office experience', 'Décrocher un emploi de bureau sans expérience'],
        ['Calendars, minutes and difficult bosses', 'Agendas, procès-verbaux et patrons difficiles'],
        ['Spreadsheets for people who fear them', 'Le chiffrier pour ceux qui le craignent'],
        ['Moving from assistant to manager', 'D’adjointe à gestionnaire'],
      ],
    },
    {
      topic: 'business-analysis',
      also: ['project-management', 'data-and-analytics', 'job-interviews'],
      title: ['Business analyst', 'Analyste d’affaires'],
      at: [
        ['at an insurance company', 'dans une compagnie d’assurance'],
        ['at a ministry', 'dans un ministère'],
        ['at a pension fund', 'dans une caisse de retraite'],
      ],
      work: [
        [
          'I ask why five times and draw the answer on one page.',
          'Je demande cinq fois pourquoi et je dessine la réponse sur une page.',
        ],
        [
          'I translate between people who build and people who pay.',
          'Je traduis entre ceux qui bâtissent et ceux qui paient.',
        ],
      ],
      helps: [
        ['Turning experience abroad into analyst language', 'Traduire une expérience d’ailleurs en langage d’analyste'],
        ['Writing requirements people understand', 'Rédiger des exigences que les gens comprennent'],
        ['Running a workshop without losing the room', 'Animer un atelier sans perdre la salle'],
        ['Certificates worth their price', 'Les certificats qui valent leur prix'],
      ],
    },
    {
      topic: 'tourism-and-hotels',
      also: ['growing-a-small-business', 'leading-a-team', 'running-a-restaurant'],
      title: ['Hotel manager', 'Direct{eur|rice} d’hôtel'],
      at: [
        ['at a mountain lodge', 'dans un gîte de montagne', 'town'],
        ['at a small city hotel', 'dans un petit hôtel de ville'],
        ['at a fishing lodge', 'dans une pourvoirie', 'town'],
      ],
      work: [
        [
          'I have done every job in the house, and housekeeping is the hardest.',
          'J’ai fait tous les métiers de la maison, et l’entretien des chambres est le plus dur.',
        ],
        [
          'I run a place that lives on twelve good weeks.',
          'Je dirige un établissement qui vit de douze bonnes semaines.',
        ],
      ],
      placed: [1],
      helps: [
        ['From front desk to management', 'De la réception à la direction'],
        ['Hiring and housing seasonal staff', 'Embaucher et loger du personnel saisonnier'],
        ['Dealing with angry guests', 'Répondre à des clients en colère'],
        ['Opening a small guest house', 'Ouvrir un petit gîte'],
      ],
    },
    {
      topic: 'retail',
      also: ['starting-a-business', 'leading-a-team', 'sales'],
      turns: owners,
      title: ['Shop owner', 'Commerçant{|e}'],
      at: [
        [', new and used books', ', livres neufs et usagés'],
        [', South Asian groceries', ', épicerie sud-asiatique'],
        [', yarn and fabric', ', laine et tissus'],
      ],
      work: [
        [
          'I sell things across a counter, and online after the children are asleep.',
          'Je vends au comptoir, et en ligne quand les enfants dorment.',
        ],
        [
          'I know what every square foot of my shop has to earn.',
          'Je sais ce que doit rapporter chaque pied carré de ma boutique.',
        ],
      ],
      helps: [
        ['Signing a first commercial lease', 'Signer un premier bail commercial'],
        ['Buying stock without drowning in it', 'Acheter du stock sans s’y noyer'],
        ['Selling online beside a real shop', 'Vendre en ligne à côté d’une vraie boutique'],
        ['Holding on through a slow January', 'Tenir pendant un janvier tranquille'],
      ],
    },
    {
      topic: 'cooperatives',
      also: ['serving-on-a-board', 'nonprofit-management', 'growing-a-small-business'],
      title: ['Co-operative developer', 'Conseill{er|ère} en développement coopératif'],
      at: [
        ['for a provincial federation', 'pour une fédération provinciale'],
        ['for a worker co-op', 'pour une coopérative de travail'],
        ['for a housing co-op', 'pour une coopérative d’habitation'],
      ],
      work: [
        [
          'I help groups decide things together without ending up enemies.',
          'J’aide des groupes à décider ensemble sans finir ennemis.',
        ],
        [
          'I was a member, then a treasurer, then the person who finds the minutes.',
          'J’ai été membre, puis à la trésorerie, puis la personne qui retrouve les procès-verbaux.',
        ],
      ],
      helps: [
        ['Is a co-op the right form for you', 'La coopérative est-elle la bonne forme pour vous'],
        ['Writing bylaws that people follow', 'Rédiger des règlements qu’on respecte'],
        ['A general meeting that ends before nine', 'Une assemblée qui finit avant neuf heures'],
        ['Raising member capital', 'Réunir le capital des membres'],
      ],
    },
  ],
  turns: [
    [
      'I let a good colleague go because I was afraid to talk to her. I still think about it.',
      'J’ai laissé partir une bonne collègue parce que j’avais peur de lui parler. J’y pense encore.',
    ],
    [
      'I worked every evening for two years and was proud of it, until my son asked whether I lived there.',
      'J’ai travaillé tous les soirs pendant deux ans, avec fierté, jusqu’à ce que mon fils me demande si j’habitais là.',
    ],
    [
      'My first big presentation had the wrong company’s name on the last slide. They hired us anyway.',
      'Ma première grande présentation finissait sur le nom d’une autre entreprise. On nous a engagés quand même.',
    ],
    [
      'I was restructured out of a job that I had built. It took me a year to say it without lowering my voice.',
      'Une réorganisation m’a enlevé un poste que j’avais bâti. J’ai mis un an à le dire sans baisser la voix.',
    ],
    [
      'I was passed over twice and found out that I had never told anybody I was interested.',
      'On m’a oublié{|e} deux fois, et j’ai découvert que je n’avais jamais dit à personne que le poste m’intéressait.',
    ],
    [
      'An older colleague lent me her notes from twenty years. I have since lent mine.',
      'Une collègue plus âgée m’a prêté vingt ans de notes. Depuis, je prête les miennes.',
    ],
  ],
  ways: [
    ['Bring your numbers, even if they are on a napkin.', 'Apportez vos chiffres, même sur une serviette de papier.'],
    ['I show you my mistakes with the dollar amounts left in.', 'Je vous montre mes erreurs, avec les montants.'],
    [
      'We decide on one experiment, you run it, and we look at what happened.',
      'On choisit un seul essai, vous le faites, puis on regarde ce qui est arrivé.',
    ],
    [
      'I do not invest in or sell anything. I have run a business myself.',
      'Je n’investis pas et je ne vends rien. J’ai moi-même mené une entreprise.',
    ],
  ],
};
