// Parts for mentors in technology.

import type { Field } from './field.ts';

export const tech: Field = {
  slug: 'tech',
  roles: [
    {
      topic: 'software-development',
      also: ['first-tech-job', 'job-interviews', 'leading-a-team', 'cloud-and-operations'],
      title: ['Software developer', 'Développeu{r|se}'],
      at: [
        ['at a farm equipment company', 'chez un fabricant d’équipement agricole'],
        ['at a public broadcaster', 'chez un diffuseur public'],
        ['at a small payments firm', 'dans une petite firme de paiements'],
        ['for a credit union', 'pour une caisse'],
      ],
      work: [
        [
          'I maintain code older than some of my colleagues, and I have come to respect it.',
          'J’entretiens du code plus vieux que certains de mes collègues, et j’ai appris à le respecter.',
        ],
        [
          'I delete more code than I write, and I am proud of it.',
          'Je supprime plus de code que je n’en écris, et j’en suis fi{er|ère}.',
        ],
      ],
      helps: [
        ['Reading a large codebase without panic', 'Lire un gros programme sans paniquer'],
        ['Code review, given and received', 'La revue de code, donnée et reçue'],
        ['Technical interviews, out loud', 'Les entrevues techniques, à voix haute'],
        ['From junior to someone others ask', 'De junior à personne-ressource'],
      ],
    },
    {
      topic: 'first-tech-job',
      also: ['software-development', 'job-search', 'resumes-and-cover-letters', 'changing-careers'],
      title: ['Developer and bootcamp tutor', 'Développeu{r|se} et tut{eur|rice} en école de code'],
      at: [
        ['at a web agency', 'dans une agence web'],
        ['at a start-up', 'dans une jeune entreprise'],
        ['at a non-profit', 'dans un OBNL'],
      ],
      work: [
        [
          'I learned to program in a library, on a computer that logged me out every hour.',
          'J’ai appris à programmer dans une bibliothèque, sur un poste qui me déconnectait toutes les heures.',
        ],
        [
          'I tutor career changers and I hire some of them.',
          'J’accompagne des gens en réorientation, et j’en embauche quelques-uns.',
        ],
      ],
      helps: [
        ['One project worth showing, instead of ten', 'Un projet qui vaut la peine d’être montré, au lieu de dix'],
        ['Getting past the first filter', 'Passer le premier tri'],
        ['A technical test with a calm head', 'Un test technique, la tête froide'],
        ['What to learn next, and what to leave', 'Quoi apprendre ensuite, et quoi laisser'],
      ],
    },
    {
      topic: 'data-and-analytics',
      also: ['artificial-intelligence', 'business-analysis', 'science-careers'],
      title: ['Data analyst', 'Analyste de données'],
      at: [
        ['at a health authority', 'pour un réseau de santé'],
        ['at a grocery chain', 'pour une chaîne d’épiceries'],
        ['at a provincial utility', 'pour une société d’électricité'],
      ],
      work: [
        [
          'I turn spreadsheets into answers, and sometimes into better questions.',
          'Je change des chiffriers en réponses, et parfois en meilleures questions.',
        ],
        [
          'I spend four days cleaning data and one day being thanked for the chart.',
          'Je nettoie des données quatre jours, et le cinquième on me remercie pour le graphique.',
        ],
      ],
      helps: [
        ['SQL from zero to useful', 'Le SQL, de zéro à utile'],
        ['A portfolio with real, open data', 'Un portfolio avec de vraies données ouvertes'],
        ['Explaining uncertainty to a manager', 'Expliquer l’incertitude à une gestionnaire'],
        ['Coming to data from another field', 'Arriver aux données par un autre métier'],
      ],
    },
    {
      topic: 'user-experience',
      also: ['graphic-design', 'product-management', 'disability-and-work'],
      title: ['Accessibility and UX specialist', 'Spécialiste en accessibilité et UX'],
      at: [
        ['in a government team', 'dans une équipe gouvernementale'],
        ['at a design studio', 'dans un studio de design'],
        ['at a bank', 'dans une banque'],
      ],
      work: [
        [
          'I watch people use things and write down where they sigh.',
          'Je regarde les gens se servir des choses et je note où ils soupirent.',
        ],
        [
          'I test with screen readers every day, and with my father every Sunday.',
          'Je teste avec des lecteurs d’écran tous les jours, et avec mon père le dimanche.',
        ],
      ],
      helps: [
        ['A portfolio that shows thinking', 'Un portfolio qui montre le raisonnement'],
        ['Accessibility from the first sketch', 'L’accessibilité dès la première esquisse'],
        ['Interviewing users without leading them', 'Interroger sans souffler les réponses'],
        ['Defending a decision kindly', 'Défendre un choix avec tact'],
      ],
    },
    {
      topic: 'product-management',
      also: ['project-management', 'leading-a-team', 'user-experience'],
      title: ['Product manager', 'Gestionnaire de produit'],
      at: [
        ['at an education company', 'dans une entreprise en éducation'],
        ['at a transit agency', 'dans une société de transport'],
        ['at a logistics firm', 'dans une firme de logistique'],
      ],
      work: [
        [
          'My job is to say no to good ideas so that one of them gets finished.',
          'Mon travail est de refuser de bonnes idées pour qu’une seule soit terminée.',
        ],
        [
          'I came from customer support, where I had heard every complaint by name.',
          'Je viens du service à la clientèle, où je connaissais chaque plainte par son nom.',
        ],
      ],
      helps: [
        ['Moving into product from another role', 'Passer à la gestion de produit'],
        ['Writing a one-page problem statement', 'Écrire un problème en une page'],
        ['Working with engineers who are tired', 'Travailler avec des développeurs fatigués'],
        ['Product interviews', 'Les entrevues en gestion de produit'],
      ],
    },
    {
      topic: 'software-testing',
      also: ['first-tech-job', 'software-development', 'changing-careers'],
      title: ['Quality assurance analyst', 'Analyste en assurance qualité'],
      at: [
        ['at a medical software firm', 'dans une firme de logiciels médicaux'],
        ['at a tax agency', 'dans une agence du revenu'],
        ['at a game studio', 'dans un studio de jeux'],
      ],
      work: [
        ['I break things politely and write down how.', 'Je brise des choses poliment et j’écris comment.'],
        [
          'I was a baker before, and testing is also about tasting at every step.',
          'Avant, j’étais en boulangerie; tester, c’est aussi goûter à chaque étape.',
        ],
      ],
      helps: [
        ['Getting into tech by the testing door', 'Entrer en techno par la porte des tests'],
        ['From manual testing to automation', 'Du test manuel à l’automatisation'],
        ['A bug report that gets fixed', 'Un rapport de bogue qui fait agir'],
        ['Staying on good terms with developers', 'Rester en bons termes avec les développeurs'],
      ],
    },
    {
      topic: 'cybersecurity',
      also: ['it-support', 'federal-public-service', 'cloud-and-operations'],
      title: ['Security analyst', 'Analyste en sécurité'],
      at: [
        ['at a university', 'dans une université'],
        ['at a power company', 'dans une société d’énergie'],
        ['at a hospital network', 'dans un réseau d’hôpitaux'],
      ],
      work: [
        ['I read logs so that others can sleep.', 'Je lis des journaux d’événements pour que les autres dorment.'],
        [
          'I spent a winter rebuilding a town hall after ransomware, and I do not wish it on anyone.',
          'J’ai passé un hiver à remettre sur pied une mairie après un rançongiciel. Je ne le souhaite à personne.',
        ],
      ],
      helps: [
        ['A home lab for the price of a dinner', 'Un labo maison pour le prix d’un souper'],
        ['Certificates: which, when, and who pays', 'Les certifications : laquelle, quand, et qui paie'],
        ['Moving over from support or networks', 'Venir du soutien ou des réseaux'],
        ['Security clearance, what to expect', 'La cote de sécurité : à quoi s’attendre'],
      ],
    },
    {
      topic: 'cloud-and-operations',
      also: ['it-support', 'software-development', 'freelancing'],
      title: ['Systems administrator', 'Administrat{eur|rice} de systèmes'],
      at: [
        ['for a school board', 'pour un centre de services scolaire'],
        ['for a shipping company', 'pour un armateur', 'coast'],
        ['at an observatory', 'dans un observatoire'],
      ],
      work: [
        [
          'If nobody thinks of me for a month, I have done my work well.',
          'Si personne ne pense à moi pendant un mois, j’ai bien travaillé.',
        ],
        [
          'I moved three hundred servers to the cloud and one back.',
          'J’ai migré trois cents serveurs vers le nuage, et j’en ai ramené un.',
        ],
      ],
      helps: [
        ['Learning cloud tools for almost nothing', 'Apprendre l’infonuagique pour presque rien'],
        ['Linux, from first command to first script', 'Linux, de la première commande au premier script'],
        ['Being on call and staying human', 'Être de garde et rester humain'],
        ['Remote work from a small town', 'Le télétravail depuis une petite ville'],
      ],
    },
    {
      topic: 'it-support',
      also: ['first-tech-job', 'cybersecurity', 'first-job-in-canada'],
      title: ['IT support technician', 'Technicien{|ne} en soutien informatique'],
      at: [
        ['at a school district', 'dans le milieu scolaire'],
        ['at a call centre', 'dans un centre d’appels'],
        ['at a hospital', 'dans un hôpital'],
      ],
      work: [
        [
          'I fix computers and, more often, mornings.',
          'Je répare des ordinateurs et, plus souvent, des débuts de journée.',
        ],
        [
          'I am the voice that says it is not your fault, and it usually is not.',
          'Je suis la voix qui dit que ce n’est pas de votre faute, et en général c’est vrai.',
        ],
      ],
      helps: [
        ['A first help desk job without a degree', 'Un premier poste en soutien sans diplôme'],
        ['Explaining things to people who are upset', 'Expliquer à des gens énervés'],
        ['Certificates that employers read', 'Les certificats que les employeurs regardent'],
        ['Where to go after two years of tickets', 'Où aller après deux ans de billets'],
      ],
    },
    {
      topic: 'game-development',
      also: ['first-tech-job', 'software-development', 'graphic-design'],
      title: ['Game designer', 'Concept{eur|rice} de jeux'],
      at: [
        ['at an independent studio', 'dans un studio indépendant'],
        ['at a large studio', 'dans un grand studio'],
        ['at an animation school', 'dans une école d’animation'],
      ],
      work: [
        [
          'I design the part that you do not notice, so that you keep playing.',
          'Je conçois la partie qu’on ne remarque pas, pour qu’on continue à jouer.',
        ],
        [
          'I have shipped five games and learned most from the one that did not ship.',
          'J’ai lancé cinq jeux et j’ai surtout appris de celui qui n’est jamais sorti.',
        ],
      ],
      helps: [
        ['A portfolio that a studio opens', 'Un portfolio qu’un studio ouvrira'],
        ['Finishing a small game', 'Finir un petit jeu'],
        ['Saying no to crunch', 'Refuser les heures folles'],
        ['Coming to games from another craft', 'Venir au jeu par un autre métier'],
      ],
    },
    {
      topic: 'artificial-intelligence',
      also: ['data-and-analytics', 'graduate-studies', 'software-development'],
      title: ['Machine learning engineer', 'Ingénieur{|e} en apprentissage automatique'],
      at: [
        ['at a research institute', 'dans un institut de recherche'],
        ['at a crop science firm', 'dans une firme d’agronomie'],
        ['at a language company', 'dans une entreprise linguistique'],
      ],
      work: [
        [
          'I train models, and I spend most of the time asking where the data came from.',
          'J’entraîne des modèles, et je passe le plus clair du temps à demander d’où viennent les données.',
        ],
        [
          'I work on speech tools for languages that big companies forget.',
          'Je travaille sur des outils de parole pour des langues que les grandes entreprises oublient.',
        ],
      ],
      placed: [1],
      helps: [
        ['Research or industry, seen from both', 'Recherche ou industrie, vues des deux côtés'],
        ['The math you need and the math you can postpone', 'Les maths nécessaires, et celles qui peuvent attendre'],
        ['A project that is honest about its limits', 'Un projet franc sur ses limites'],
        ['Applying to graduate school in this field', 'Postuler aux études supérieures dans ce domaine'],
      ],
    },
  ],
  turns: [
    [
      'I once took down a production system on a Friday at five. I said so at once, and that is why I still work there.',
      'J’ai déjà fait tomber un système en production un vendredi à cinq heures. Je l’ai dit tout de suite, et c’est pour ça que j’y travaille encore.',
    ],
    [
      'I was the only one of my kind in every room for ten years, and I got very good at small talk about hockey.',
      'Pendant dix ans, j’ai été {le seul|la seule} de mon espèce dans chaque salle, et je suis devenu{|e} imbattable pour parler de hockey.',
    ],
    [
      'I failed nine technical interviews in a row. The tenth asked me how I find what is wrong, and I talked for an hour.',
      'J’ai raté neuf entrevues techniques de suite. À la dixième, on m’a demandé comment je trouve ce qui cloche, et j’ai parlé une heure.',
    ],
    [
      'The start-up closed on my birthday. I had options worth nothing and friends worth a great deal.',
      'La jeune entreprise a fermé le jour de ma fête. Mes actions ne valaient rien, mes amis valaient beaucoup.',
    ],
    [
      'I became a manager, was bad at it, and went back to building things. Nobody tells you that you may.',
      'Je suis devenu{|e} gestionnaire, sans talent, puis je suis retourné{|e} à la technique. Personne ne nous dit qu’on a le droit.',
    ],
    [
      'I have no degree in this. I have a shelf of notebooks and a habit of asking.',
      'Je n’ai pas de diplôme dans ce domaine. J’ai une étagère de cahiers et l’habitude de demander.',
    ],
  ],
  ways: [
    [
      'We share a screen and you drive. I only talk when you are stuck.',
      'On partage un écran et c’est vous qui conduisez. Je ne parle que si ça bloque.',
    ],
    [
      'Send me the repository or the portfolio two days before. I read everything.',
      'Envoyez-moi le dépôt ou le portfolio deux jours avant. Je lis tout.',
    ],
    [
      'I am honest about the market and kind about you.',
      'Je suis franc{|he} sur le marché et bienveillant{|e} avec vous.',
    ],
    [
      'I do not refer people I have not worked with, but I can make you easy to refer.',
      'Je ne recommande pas des gens avec qui je n’ai pas travaillé, mais je peux vous rendre facile à recommander.',
    ],
  ],
};
