// Parts for mentors in finance and accounting.

import type { Field } from './field.ts';

export const finance: Field = {
  slug: 'finance',
  roles: [
    {
      topic: 'accounting',
      also: ['becoming-a-cpa', 'bookkeeping', 'credential-recognition', 'first-job-in-canada'],
      title: ['CPA, accounting manager', 'CPA, gestionnaire en comptabilité'],
      at: [
        ['at a school board', 'dans un conseil scolaire'],
        ['at a trucking company', 'dans une entreprise de camionnage'],
        ['at a hospital foundation', 'dans une fondation hospitalière'],
        ['at a fish processor', 'chez un transformateur de poisson', 'coast'],
      ],
      work: [
        [
          'I close the books on the fifth working day and I like the quiet of the fourth.',
          'Je ferme les livres le cinquième jour ouvrable, et j’aime le calme du quatrième.',
        ],
        [
          'I explain statements to people who run things and are afraid to ask.',
          'J’explique des états financiers à des gens qui dirigent et n’osent pas demander.',
        ],
      ],
      helps: [
        ['A first accounting job without local experience', 'Un premier poste en comptabilité sans expérience d’ici'],
        ['Month-end, from panic to checklist', 'La fin de mois, de la panique à la liste'],
        ['From accounts payable to analyst', 'Des comptes fournisseurs à l’analyse'],
        ['Interview questions for accountants', 'Les questions d’entrevue en comptabilité'],
      ],
    },
    {
      topic: 'becoming-a-cpa',
      also: ['accounting', 'auditing', 'credential-recognition', 'going-back-to-school'],
      title: ['CPA and exam marker', 'CPA et correct{eur|rice} d’examens'],
      at: [
        ['in public practice', 'en cabinet'],
        ['at a provincial agency', 'dans un organisme provincial'],
        ['at a manufacturing firm', 'dans une entreprise manufacturière'],
      ],
      work: [
        [
          'I have marked enough cases to know that most people fail on time, not on knowledge.',
          'J’ai corrigé assez de cas pour savoir qu’on échoue surtout faute de temps, pas faute de savoir.',
        ],
        [
          'I took the long road to the title, with two children and one failed attempt.',
          'J’ai pris le long chemin vers le titre, avec deux enfants et un échec.',
        ],
      ],
      helps: [
        ['Which prerequisites your degree already covers', 'Les préalables que votre diplôme couvre déjà'],
        ['A study plan beside a full-time job', 'Un plan d’étude avec un emploi à temps plein'],
        ['Writing a case in the time you have', 'Rédiger un cas dans le temps imparti'],
        ['Practical experience reports', 'Les rapports d’expérience pratique'],
      ],
    },
    {
      topic: 'bookkeeping',
      also: ['payroll-and-tax', 'starting-a-business', 'freelancing'],
      title: ['Bookkeeper', 'Teneu{r|se} de livres'],
      at: [
        ['for farms and shops', 'pour des fermes et des boutiques', 'town'],
        ['for restaurants', 'pour des restaurants'],
        ['for artists and non-profits', 'pour des artistes et des OBNL'],
      ],
      work: [
        [
          'I keep the books for twenty-six small firms, one of them a shoebox with a name.',
          'Je tiens les livres de vingt-six petites entreprises, dont une boîte à chaussures qui a un nom.',
        ],
        [
          'I am the first to know when a business is in trouble, and I have learned how to say it.',
          'Je suis la première personne à savoir qu’une entreprise va mal, et j’ai appris à le dire.',
        ],
      ],
      helps: [
        ['Setting up books that you will keep up', 'Monter des livres que vous tiendrez à jour'],
        ['Finding your first three clients', 'Trouver vos trois premiers clients'],
        ['Choosing software and leaving paper', 'Choisir un logiciel et quitter le papier'],
        ['When to send a client to an accountant', 'Quand envoyer un client au comptable'],
      ],
    },
    {
      topic: 'payroll-and-tax',
      also: ['bookkeeping', 'accounting', 'human-resources'],
      title: ['Payroll manager', 'Gestionnaire de la paie'],
      at: [
        ['at a construction group', 'dans un groupe de construction'],
        ['at a municipality', 'dans une municipalité'],
        ['at a nursing home chain', 'dans un réseau de résidences'],
      ],
      work: [
        [
          'I pay nine hundred people every second Thursday, and nobody notices unless I am wrong.',
          'Je paie neuf cents personnes un jeudi sur deux, et personne ne le remarque sauf si je me trompe.',
        ],
        [
          'I prepare taxes in winter for people who arrive with a plastic bag.',
          'L’hiver, je prépare les impôts de gens qui arrivent avec un sac de plastique.',
        ],
      ],
      placed: [1],
      helps: [
        ['Payroll in two provinces', 'La paie dans deux provinces'],
        ['Your first year-end and its slips', 'Une première fin d’année et ses feuillets'],
        ['Payroll certification', 'La certification en paie'],
        ['Sales tax for a small business', 'Les taxes de vente d’une petite entreprise'],
      ],
    },
    {
      topic: 'auditing',
      also: ['accounting', 'becoming-a-cpa', 'job-interviews'],
      title: ['Internal auditor', 'Audit{eur|rice} interne'],
      at: [
        ['at a Crown corporation', 'dans une société d’État'],
        ['at a university', 'dans une université'],
        ['at an energy company', 'dans une société d’énergie'],
      ],
      work: [
        [
          'I ask people how they do their work and I check it gently.',
          'Je demande aux gens comment ils travaillent et je vérifie en douceur.',
        ],
        [
          'I moved from external to internal audit to see what happens after the report.',
          'Je suis passé{|e} de l’audit externe à l’audit interne pour voir ce qui arrive après le rapport.',
        ],
      ],
      helps: [
        ['Your first audit season', 'Une première saison d’audit'],
        ['Sampling and working papers', 'Échantillons et feuilles de travail'],
        ['Telling a director what they do not wish to hear', 'Dire à une directrice ce qu’elle ne veut pas entendre'],
        ['From auditor in another country to auditor here', 'D’auditeur là-bas à auditeur ici'],
      ],
    },
    {
      topic: 'financial-analysis',
      also: ['accounting', 'data-and-analytics', 'job-interviews'],
      title: ['Financial analyst', 'Analyste financi{er|ère}'],
      at: [
        ['at a grain company', 'dans une société céréalière'],
        ['at a transit agency', 'dans une société de transport'],
        ['at a pension plan', 'dans un régime de retraite'],
      ],
      work: [
        [
          'I build models and then I try to break them before my boss does.',
          'Je bâtis des modèles et j’essaie de les briser avant ma patronne.',
        ],
        [
          'I work where budgets meet people’s hopes, and I bring a calculator to both.',
          'Je travaille là où les budgets rencontrent les espoirs, et j’apporte une calculatrice.',
        ],
      ],
      helps: [
        ['A case interview, start to finish', 'Une étude de cas en entrevue, du début à la fin'],
        ['Spreadsheets that others can follow', 'Des chiffriers que les autres comprennent'],
        ['Is the CFA for you', 'Le titre de CFA est-il pour vous'],
        ['From accounting to analysis', 'De la comptabilité à l’analyse'],
      ],
    },
    {
      topic: 'banking-careers',
      also: ['banking-and-credit', 'sales', 'first-job-in-canada'],
      title: ['Lending adviser', 'Conseill{er|ère} en prêts'],
      at: [
        ['at a credit union', 'dans une caisse'],
        ['at a farm lender', 'chez un prêteur agricole', 'town'],
        ['at a neighbourhood branch', 'dans une succursale de quartier'],
      ],
      work: [
        [
          'I lend money to people who are building something, and I visit the barn before I say yes.',
          'Je prête à des gens qui bâtissent quelque chose, et je visite la grange avant de dire oui.',
        ],
        [
          'I started behind the counter and learned names before numbers.',
          'J’ai commencé au comptoir et j’ai appris les noms avant les chiffres.',
        ],
      ],
      helps: [
        ['Getting hired at a branch', 'Se faire embaucher en succursale'],
        ['From teller to adviser', 'De la caisse au conseil'],
        ['Licences and courses in order', 'Permis et cours, dans l’ordre'],
        ['Preparing a loan request', 'Préparer une demande de prêt'],
      ],
    },
    {
      topic: 'financial-planning',
      also: ['banking-and-credit', 'retiring', 'insurance'],
      title: ['Financial planner', 'Planificat{eur|rice} financi{er|ère}'],
      at: [
        ['in independent practice', 'en pratique indépendante'],
        ['with a teachers’ group', 'pour un groupe d’enseignants'],
        ['at a credit union', 'dans une caisse'],
      ],
      work: [
        [
          'I help people see thirty years ahead without losing their appetite.',
          'J’aide les gens à voir trente ans devant sans perdre l’appétit.',
        ],
        ['I gave up commissions and slept better.', 'J’ai laissé les commissions et je dors mieux.'],
      ],
      helps: [
        ['Entering the profession without selling to your family', 'Entrer dans le métier sans vendre à sa famille'],
        ['The planner’s exams', 'Les examens de planification'],
        ['Explaining risk in plain words', 'Expliquer le risque simplement'],
        ['Building a clientele slowly', 'Bâtir une clientèle sans se presser'],
      ],
    },
    {
      topic: 'real-estate',
      also: ['sales', 'starting-a-business', 'banking-and-credit'],
      title: ['Property manager', 'Gestionnaire immobili{er|ère}'],
      at: [
        ['for a housing co-op federation', 'pour une fédération de coopératives'],
        ['of small apartment buildings', 'de petits immeubles'],
        ['for a First Nation housing office', 'pour un bureau de logement d’une Première Nation'],
      ],
      work: [
        [
          'I hold four hundred keys and as many stories about leaks.',
          'J’ai quatre cents clés et autant d’histoires de dégâts d’eau.',
        ],
        [
          'I left selling houses for looking after them, and my phone rings for better reasons.',
          'J’ai laissé la vente de maisons pour en prendre soin, et mon téléphone sonne pour de meilleures raisons.',
        ],
      ],
      helps: [
        ['A licence to sell or to manage', 'Un permis pour vendre ou pour gérer'],
        ['Your first year without commissions', 'Une première année sans commissions'],
        ['Tenants, owners and fairness', 'Locataires, propriétaires et équité'],
        ['Reading a building before you buy it', 'Lire un immeuble avant de l’acheter'],
      ],
    },
    {
      topic: 'insurance',
      also: ['banking-careers', 'first-years-of-work', 'data-and-analytics'],
      title: ['Claims adjuster', 'Expert{|e} en sinistres'],
      at: [
        ['for a farm mutual', 'pour une mutuelle agricole', 'town'],
        ['for a national insurer', 'pour un assureur national'],
        ['in independent practice', 'en cabinet indépendant'],
      ],
      work: [
        [
          'I meet people the day after the fire, and I bring coffee and a form.',
          'Je rencontre les gens le lendemain de l’incendie, avec du café et un formulaire.',
        ],
        [
          'I was a carpenter first, so I know what a wall costs.',
          'J’ai d’abord travaillé en charpenterie, alors je sais ce que coûte un mur.',
        ],
      ],
      helps: [
        ['A first licence in insurance', 'Un premier permis en assurance'],
        [
          'Adjusting, underwriting or brokering: how to choose',
          'Sinistres, souscription ou courtage : comment choisir',
        ],
        ['Hard conversations after a loss', 'Les conversations difficiles après un sinistre'],
        ['Designations that matter', 'Les titres qui comptent'],
      ],
    },
    {
      topic: 'money-for-nonprofits',
      also: ['accounting', 'nonprofit-management', 'serving-on-a-board', 'fundraising'],
      title: ['Finance director', 'Direct{eur|rice} des finances'],
      at: [
        ['for a friendship centre', 'pour un centre d’amitié'],
        ['for a theatre', 'pour un théâtre'],
        ['for a women’s shelter network', 'pour un réseau de maisons d’hébergement'],
      ],
      work: [
        [
          'I make one dollar answer to four funders.',
          'Je fais rendre compte d’un même dollar à quatre bailleurs de fonds.',
        ],
        [
          'I teach treasurers who raised their hand without knowing what it meant.',
          'Je forme des trésorières et des trésoriers qui ont levé la main sans savoir.',
        ],
      ],
      helps: [
        ['Your first year as a volunteer treasurer', 'Une première année à la trésorerie bénévole'],
        ['Reports that funders accept', 'Des rapports que les bailleurs acceptent'],
        ['A reserve, and how to defend it', 'Une réserve, et comment la défendre'],
        ['Moving from business to non-profit finance', 'Passer de l’entreprise à l’OBNL'],
      ],
    },
  ],
  turns: [
    [
      'I failed the final exam once and learned that the people who matter did not change their mind about me.',
      'J’ai raté l’examen final une fois et j’ai vu que les gens importants n’avaient pas changé d’avis sur moi.',
    ],
    [
      'I found a mistake of my own worth forty thousand dollars and walked it to my boss’s desk. Longest hallway of my life.',
      'J’ai trouvé une erreur à moi de quarante mille dollars et je l’ai portée au bureau de ma patronne. Le plus long couloir de ma vie.',
    ],
    [
      'For two years I did the work of the job above mine, without the title. Then I asked.',
      'Pendant deux ans, j’ai fait le travail du poste au-dessus du mien, sans le titre. Puis j’ai demandé.',
    ],
    [
      'I left a good job in the busy season because my daughter drew me with a laptop for a face.',
      'J’ai quitté un bon poste en pleine saison forte parce que ma fille m’avait dessiné{|e} avec un ordinateur à la place du visage.',
    ],
    [
      'My first résumé listed every software I had ever opened. It got one call, from a friend.',
      'Mon premier CV énumérait tous les logiciels que j’avais ouverts dans ma vie. Il m’a valu un seul appel, d’une amie.',
    ],
    [
      'I once refused to sign something. It cost me the job and gave me my reputation.',
      'J’ai refusé un jour de signer quelque chose. J’y ai perdu mon poste et gagné ma réputation.',
    ],
  ],
  ways: [
    [
      'We look at the real postings in your city and count what they ask for.',
      'On regarde les vraies offres de votre ville et on compte ce qu’elles demandent.',
    ],
    [
      'I send back what you send me, marked in two colours: must and could.',
      'Je vous renvoie ce que vous m’envoyez, annoté en deux couleurs : il faut, on pourrait.',
    ],
    [
      'I do not give tax or investment advice here. I do explain how things work.',
      'Je ne donne pas ici de conseils fiscaux ou de placement. J’explique comment les choses marchent.',
    ],
    [
      'From January to April I answer slowly. From May on I have all my Saturdays.',
      'De janvier à avril, je réponds lentement. À partir de mai, j’ai tous mes samedis.',
    ],
  ],
};
