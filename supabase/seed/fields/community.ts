// Parts for mentors in community and social services.

import type { Field } from './field.ts';

export const community: Field = {
  slug: 'community',
  roles: [
    {
      topic: 'social-work',
      also: ['counselling-and-psychology', 'youth-work', 'credential-recognition'],
      title: ['Social worker', 'Travailleu{r social|se sociale}'],
      at: [
        ['in a hospital', 'en milieu hospitalier'],
        ['in child protection', 'en protection de l’enfance'],
        ['at a community health centre', 'dans un centre de santé communautaire'],
      ],
      work: [
        [
          'I sit with families while the system makes up its mind.',
          'Je reste avec les familles pendant que le système se décide.',
        ],
        [
          'I work in a hospital, where the real question is who is waiting at home.',
          'Je travaille à l’hôpital, où la vraie question est de savoir qui attend à la maison.',
        ],
      ],
      placed: [1],
      helps: [
        ['Social work degrees and registration', 'Diplômes et inscription en travail social'],
        ['Your first caseload', 'Une première charge de dossiers'],
        ['Registration with a foreign degree', 'L’inscription avec un diplôme étranger'],
        ['Working for a system you disagree with', 'Travailler dans un système qu’on n’approuve pas toujours'],
      ],
    },
    {
      topic: 'settlement-work',
      also: ['first-year-in-canada', 'nonprofit-management', 'social-work'],
      title: ['Settlement worker', 'Intervenant{|e} en établissement'],
      at: [
        ['in schools', 'en milieu scolaire'],
        ['at a neighbourhood house', 'dans une maison de quartier'],
        ['at a small-town agency', 'dans un organisme de petite ville', 'town'],
      ],
      work: [
        [
          'I meet families in the week they arrive and again when they no longer need me.',
          'Je rencontre les familles la semaine de leur arrivée, puis quand elles n’ont plus besoin de moi.',
        ],
        [
          'I was a client of this office before I worked in it.',
          'J’ai été client{|e} de ce bureau avant d’y travailler.',
          'arrived',
        ],
      ],
      helps: [
        ['A first job in newcomer services', 'Un premier emploi en accueil'],
        ['Boundaries when clients are neighbours', 'Garder ses limites quand les clients sont des voisins'],
        ['Interpreting for people you care about', 'Interpréter pour des gens qui comptent'],
        ['Moving into coordination', 'Passer à la coordination'],
      ],
    },
    {
      topic: 'youth-work',
      also: ['counselling-and-psychology', 'school-teaching', 'first-years-of-work'],
      title: ['Youth worker', 'Intervenant{|e} jeunesse'],
      at: [
        ['at a youth centre', 'dans une maison des jeunes'],
        ['on the street team', 'en travail de rue'],
        ['at a group home', 'dans un foyer de groupe'],
      ],
      work: [
        [
          'I play a great deal of table tennis and listen between points.',
          'Je joue beaucoup au ping-pong et j’écoute entre les points.',
        ],
        ['I show up, which is most of it.', 'Je suis là, et c’est l’essentiel.'],
      ],
      placed: [0],
      helps: [
        ['Choosing a diploma in this field', 'Choisir un diplôme dans ce domaine'],
        ['The first time someone discloses something', 'La première fois qu’un jeune se confie'],
        ['Programs that teenagers come back to', 'Des activités où les ados reviennent'],
        ['Growing older in youth work', 'Vieillir dans le travail jeunesse'],
      ],
    },
    {
      topic: 'addictions-and-recovery',
      also: ['counselling-and-psychology', 'housing-and-shelters', 'returning-after-a-break'],
      title: ['Addictions counsellor', 'Intervenant{|e} en dépendance'],
      at: [
        ['at a treatment centre', 'dans un centre de traitement'],
        ['with an outreach team', 'dans une équipe de proximité'],
        ['at a community clinic', 'dans une clinique communautaire'],
      ],
      work: [
        ['I have been on both sides of the desk.', 'J’ai connu les deux côtés du bureau.'],
        [
          'I count small things: a meal eaten, a call returned.',
          'Je compte les petites choses : un repas mangé, un appel rendu.',
        ],
      ],
      helps: [
        ['Training and certification', 'Formation et certification'],
        ['Peer work with your own history', 'Le travail de pair avec sa propre histoire'],
        ['Loss on the job', 'Les deuils au travail'],
        ['Getting hired with a record', 'Se faire embaucher avec un dossier'],
      ],
    },
    {
      topic: 'disability-services',
      also: ['special-education', 'home-and-personal-care', 'disability-and-work'],
      title: ['Community living coordinator', 'Coordonnat{eur|rice} en milieu de vie'],
      at: [
        ['at a supported housing agency', 'dans une ressource d’hébergement'],
        ['at a respite centre', 'dans une maison de répit'],
        ['with a parents’ association', 'dans une association de parents'],
      ],
      work: [
        [
          'I support four people who share a house and disagree about the radio.',
          'J’accompagne quatre personnes qui partagent une maison et ne s’entendent pas sur la radio.',
        ],
        [
          'My brother taught me this work before I knew that it had a name.',
          'Mon frère m’a appris ce métier avant que je sache qu’il avait un nom.',
        ],
      ],
      placed: [0],
      helps: [
        ['A first job as a support worker', 'Un premier emploi en accompagnement'],
        ['Letting people take risks', 'Laisser les gens prendre des risques'],
        ['Leading a team that works alone', 'Diriger une équipe dont chacun travaille seul'],
        ['Supporting a family member and working', 'Soutenir un proche et travailler'],
      ],
    },
    {
      topic: 'housing-and-shelters',
      also: ['addictions-and-recovery', 'community-organizing', 'social-work'],
      title: ['Housing worker', 'Intervenant{|e} en logement'],
      at: [
        ['at a tenants’ committee', 'dans un comité logement'],
        ['at a women’s shelter', 'dans une maison pour femmes'],
        ['at a non-profit landlord', 'dans un office d’habitation'],
      ],
      work: [
        [
          'I find keys for people who were told that there were none.',
          'Je trouve des clés pour des gens à qui on disait qu’il n’y en avait pas.',
        ],
        [
          'I answer a phone that rings most on the first of the month.',
          'Je réponds à un téléphone qui sonne surtout le premier du mois.',
        ],
      ],
      helps: [
        ['Working shifts in a shelter', 'Les quarts de travail en refuge'],
        ['Talking with landlords', 'Parler aux propriétaires'],
        ['Writing the report after the crisis', 'Écrire le rapport après la crise'],
        ['Running a small housing project', 'Mener un petit projet de logement'],
      ],
    },
    {
      topic: 'nonprofit-management',
      also: ['fundraising', 'leading-a-team', 'serving-on-a-board'],
      title: ['Executive director', 'Direct{eur général|rice générale}'],
      at: [
        ['of a food bank', 'd’une banque alimentaire'],
        ['of a literacy group', 'd’un organisme d’alphabétisation'],
        ['of a festival', 'd’un festival'],
        ['of a women’s centre', 'd’un centre de femmes'],
      ],
      work: [
        [
          'I run an organization that could be mistaken for a very busy kitchen.',
          'Je dirige un organisme qu’on pourrait prendre pour une cuisine très occupée.',
        ],
        [
          'I took the job because nobody else applied, and I stayed because of the volunteers.',
          'J’ai pris le poste parce que personne d’autre n’avait postulé, et je suis resté{|e} pour les bénévoles.',
        ],
      ],
      helps: [
        ['Your first year as a director', 'Une première année à la direction'],
        ['A board that helps', 'Un CA qui aide'],
        ['Money that comes late', 'L’argent qui arrive en retard'],
        ['Leaving well', 'Bien partir'],
      ],
    },
    {
      topic: 'fundraising',
      also: ['nonprofit-management', 'marketing', 'building-a-network'],
      title: ['Fundraiser', 'Responsable de la collecte de fonds'],
      at: [
        ['for a hospital', 'pour un hôpital'],
        ['for a land trust', 'pour une fiducie foncière'],
        ['for a youth orchestra', 'pour un orchestre de jeunes'],
      ],
      work: [
        [
          'I ask for money, and I have learned to enjoy the silence afterwards.',
          'Je demande de l’argent, et j’ai appris à aimer le silence qui suit.',
        ],
        [
          'I write grant applications at a table covered in other people’s deadlines.',
          'J’écris des demandes de subvention sur une table couverte des échéances des autres.',
        ],
      ],
      helps: [
        ['A first grant application', 'Une première demande de subvention'],
        ['Asking a person, face to face', 'Demander à quelqu’un, en personne'],
        ['A year of fundraising on one page', 'Une année de collecte sur une page'],
        ['Getting into the profession', 'Entrer dans le métier'],
      ],
    },
    {
      topic: 'serving-on-a-board',
      also: ['nonprofit-management', 'cooperatives', 'retiring'],
      who: 'rooted',
      title: ['Board chair and retired accountant', 'Président{|e} de CA, comptable à la retraite'],
      at: [
        ['of a community clinic', 'd’une clinique communautaire'],
        ['of a housing co-op', 'd’une coopérative d’habitation'],
        ['of a hockey league', 'd’une ligue de hockey'],
      ],
      work: [
        [
          'I have chaired meetings that lasted until one in the morning, and I now end them at nine.',
          'J’ai présidé des réunions qui finissaient à une heure du matin; maintenant, elles finissent à neuf heures.',
        ],
        [
          'I like bylaws, which makes me rare and useful.',
          'J’aime les règlements, ce qui fait de moi une personne rare et utile.',
        ],
      ],
      helps: [
        ['Choosing a board worth your evenings', 'Choisir un CA qui mérite vos soirées'],
        ['Reading statements before you vote', 'Lire les états avant de voter'],
        ['Chairing without dominating', 'Présider sans dominer'],
        ['Hiring a director', 'Embaucher une direction'],
      ],
    },
    {
      topic: 'community-organizing',
      also: ['running-for-office', 'housing-and-shelters', 'speaking-in-public'],
      title: ['Community organizer', 'Organisat{eur|rice} communautaire'],
      at: [
        ['in a neighbourhood group', 'dans un comité de quartier'],
        ['with a tenants’ union', 'dans une association de locataires'],
        ['for a rural network', 'pour un réseau rural', 'town'],
      ],
      work: [
        [
          'I knock on doors and ask what is wrong with the bus.',
          'Je frappe aux portes et je demande ce qui ne va pas avec l’autobus.',
        ],
        [
          'I bring chairs, cake and an agenda, and other people bring the anger.',
          'J’apporte les chaises, le gâteau et l’ordre du jour; les autres apportent la colère.',
        ],
      ],
      helps: [
        ['A first meeting that leads to a second', 'Une première réunion qui en amène une deuxième'],
        ['Disagreeing inside a group', 'Être en désaccord dans un groupe'],
        ['Winning something small', 'Gagner une petite chose'],
        ['Organizing with a full-time job', 'S’organiser avec un emploi à temps plein'],
      ],
    },
  ],
  turns: [
    [
      'I took every story home until a colleague asked me who was looking after mine.',
      'Je ramenais chaque histoire à la maison, jusqu’à ce qu’une collègue me demande qui prenait soin de la mienne.',
    ],
    [
      'Our funding was cut on a Thursday. On the Friday thirty volunteers came with rakes.',
      'On nous a coupé le financement un jeudi. Le vendredi, trente bénévoles sont arrivés avec des râteaux.',
    ],
    [
      'I promised something that I could not deliver, early on. I have been careful with promises ever since.',
      'À mes débuts, j’ai promis ce que je ne pouvais pas donner. Depuis, je fais attention aux promesses.',
    ],
    [
      'I grew up in subsidized housing and I hear it when people speak about us.',
      'J’ai grandi dans un logement social, et j’entends comment on parle de nous.',
    ],
    [
      'I left the sector for two years, earned more, and came back.',
      'J’ai quitté le milieu deux ans, j’ai gagné davantage, et je suis revenu{|e}.',
    ],
    ['The hardest thing I learned was to leave on time.', 'Le plus difficile à apprendre a été de partir à l’heure.'],
  ],
  ways: [
    [
      'We start with how you are. It is not small talk, it is the work.',
      'On commence par comment vous allez. Ce n’est pas du bavardage, c’est le travail.',
    ],
    [
      'I tell you what I wish a supervisor had told me.',
      'Je vous dis ce que j’aurais voulu entendre d’une superviseure.',
    ],
    [
      'No names, no case details; the rest can be said.',
      'Pas de noms, pas de détails de dossiers; le reste peut se dire.',
    ],
    [
      'I am better with questions than with advice, and I have been told that it helps.',
      'Je suis meilleur{|e} en questions qu’en conseils, et on me dit que ça aide.',
    ],
  ],
};
