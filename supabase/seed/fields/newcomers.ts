// Parts for mentors who help people settle.

import type { Field } from './field.ts';

export const newcomers: Field = {
  slug: 'newcomers',
  roles: [
    {
      topic: 'credential-recognition',
      also: ['first-job-in-canada', 'going-back-to-school', 'job-search', 'engineering-licence'],
      title: ['Credential adviser', 'Conseill{er|ère} en reconnaissance des diplômes'],
      at: [
        ['at a newcomer centre', 'dans un centre d’accueil'],
        ['for a professional order', 'pour un ordre professionnel'],
        ['at a college', 'dans un collège'],
      ],
      work: [
        [
          'I read diplomas for a living and tell people what they are worth here, on paper and in practice.',
          'Mon métier est de lire des diplômes et de dire ce qu’ils valent ici, sur papier et en pratique.',
        ],
        [
          'I have seen about a thousand files, and most delays come from one missing letter.',
          'J’ai vu passer un millier de dossiers, et la plupart des retards tiennent à une seule lettre manquante.',
        ],
      ],
      helps: [
        [
          'Which assessment to order first, and which never',
          'Quelle évaluation demander en premier, et laquelle jamais',
        ],
        ['Getting transcripts out of a slow university', 'Obtenir des relevés d’une université qui tarde'],
        [
          'Choosing between a bridging program and a new diploma',
          'Choisir entre une formation d’appoint et un nouveau diplôme',
        ],
        ['Reading a letter from a regulator', 'Comprendre la lettre d’un ordre professionnel'],
      ],
    },
    {
      topic: 'first-job-in-canada',
      also: ['job-search', 'resumes-and-cover-letters', 'canadian-workplace-culture', 'job-interviews'],
      title: ['Employment counsellor', 'Conseill{er|ère} en emploi'],
      at: [
        ['at an employment centre', 'dans un centre d’emploi'],
        ['for a newcomer agency', 'pour un organisme d’accueil'],
        ['at a public library', 'dans une bibliothèque publique'],
      ],
      work: [
        [
          'I sit with people who have fifteen years of experience and no Canadian phone number on their résumé.',
          'Je reçois des gens qui ont quinze ans d’expérience et aucun numéro canadien dans leur CV.',
        ],
        [
          'I know which employers in the area answer newcomers, and which only say they do.',
          'Je sais quels employeurs de la région répondent aux personnes immigrantes, et lesquels le prétendent.',
        ],
      ],
      helps: [
        ['Finding two references when you know nobody', 'Trouver deux références quand on ne connaît personne'],
        ['A survival job that leaves time for the search', 'Un emploi alimentaire qui laisse du temps pour chercher'],
        ['What employers mean by Canadian experience', 'Ce que les employeurs entendent par expérience canadienne'],
        ['Your first ten days in a first job', 'Vos dix premiers jours dans un premier emploi'],
      ],
    },
    {
      topic: 'first-year-in-canada',
      also: ['banking-and-credit', 'moving-to-another-province', 'work-and-parenthood', 'english-for-work'],
      title: ['Welcome volunteer and library clerk', 'Commis de bibliothèque et bénévole à l’accueil'],
      at: [
        ['in a small town', 'dans une petite ville', 'town'],
        ['with a sponsorship group', 'avec un groupe de parrainage'],
        ['at a community hall', 'dans un centre communautaire'],
      ],
      work: [
        [
          'I have shown some forty families where to buy boots and how to read a lease.',
          'J’ai montré à une quarantaine de familles où acheter des bottes et comment lire un bail.',
        ],
        [
          'I know the bus, the clinic and the school office, and they know me.',
          'Je connais l’autobus, la clinique et le secrétariat de l’école, et on m’y connaît.',
        ],
      ],
      helps: [
        [
          'A lease, a bank account, a health card: in what order',
          'Bail, compte de banque, carte santé : dans quel ordre',
        ],
        ['Putting children in school in the middle of the year', 'Inscrire ses enfants à l’école en cours d’année'],
        ['Getting through a first winter without isolation', 'Passer un premier hiver sans s’isoler'],
        ['Making one friend', 'Se faire un premier ami'],
      ],
    },
    {
      topic: 'english-for-work',
      also: ['canadian-workplace-culture', 'job-interviews', 'speaking-in-public', 'teaching-languages'],
      speaks: ['en'],
      title: ['English teacher for adults', 'Enseignant{|e} d’anglais aux adultes'],
      at: [
        ['at a settlement school', 'dans une école pour personnes immigrantes'],
        ['in workplaces', 'en milieu de travail'],
        ['at a community college', 'dans un collège communautaire'],
      ],
      work: [
        [
          'I teach people to say no politely, which is half of working in English.',
          'J’apprends aux gens à dire non poliment, ce qui est la moitié du travail en anglais.',
        ],
        [
          'My students build houses, care for elders and write code; all of them fear the telephone.',
          'Mes élèves bâtissent des maisons, soignent des aînés et écrivent du code; tous craignent le téléphone.',
        ],
      ],
      helps: [
        ['Phone calls, from dread to habit', 'Les appels téléphoniques, de la peur à l’habitude'],
        ['Understanding fast talk on the job', 'Suivre une conversation rapide au travail'],
        ['E-mails that sound like you, in English', 'Des courriels en anglais qui vous ressemblent'],
        ['Preparing for a language test', 'Se préparer à un test de langue'],
      ],
    },
    {
      topic: 'french-for-work',
      also: ['living-in-french', 'canadian-workplace-culture', 'teaching-languages'],
      only: ['QC', 'NB', 'ON', 'MB'],
      speaks: ['fr'],
      title: ['French teacher for newcomers', 'Enseignant{|e} en francisation'],
      at: [
        ['at an adult education centre', 'dans un centre d’éducation des adultes'],
        ['in workplaces', 'en entreprise'],
        ['for a community group', 'pour un organisme communautaire'],
      ],
      work: [
        [
          'I teach the French of the lunchroom, not only the French of the grammar book.',
          'J’enseigne le français de la salle à dîner, pas seulement celui de la grammaire.',
        ],
        [
          'I have taught welders, dentists and one bishop, all equally afraid of the subjunctive.',
          'J’ai enseigné à des soudeurs, à des dentistes et à un évêque, tous aussi inquiets devant le subjonctif.',
        ],
      ],
      helps: [
        ['Understanding Quebec and Acadian French by ear', 'Comprendre le français d’ici à l’oreille'],
        ['Speaking at a meeting in your third language', 'Prendre la parole en réunion dans sa troisième langue'],
        ['Keeping up French when work is in English', 'Garder son français quand on travaille en anglais'],
        ['Preparing for a French test', 'Se préparer à un test de français'],
      ],
    },
    {
      topic: 'banking-and-credit',
      also: ['first-year-in-canada', 'financial-planning', 'paying-for-studies'],
      title: ['Money coach', 'Conseill{er|ère} en budget'],
      at: [
        ['at a community agency', 'dans un organisme communautaire'],
        ['at a credit union', 'dans une caisse'],
        ['at a family centre', 'dans une maison de la famille'],
      ],
      work: [
        [
          'I help people talk about money without shame, one envelope at a time.',
          'J’aide les gens à parler d’argent sans honte, une enveloppe à la fois.',
        ],
        [
          'I have read every kind of contract that comes with a free phone.',
          'J’ai lu toutes les sortes de contrats qui viennent avec un téléphone gratuit.',
        ],
      ],
      helps: [
        ['Building a credit history from zero', 'Bâtir un dossier de crédit à partir de rien'],
        ['A first tax return', 'Une première déclaration de revenus'],
        ['Sending money home without going hungry', 'Envoyer de l’argent à la famille sans se priver'],
        ['Saying no to an offer that is too good', 'Refuser une offre trop belle'],
      ],
    },
    {
      topic: 'life-on-a-work-permit',
      also: ['first-year-in-canada', 'conflict-at-work', 'seasonal-farm-work', 'english-for-work'],
      who: 'arrived',
      title: ['Meat plant worker and union delegate', 'Ouvri{er|ère} en usine et délégué{|e} syndical{|e}'],
      at: [
        ['in a food plant', 'dans l’alimentation'],
        ['in meat processing', 'en transformation des viandes'],
        ['on the night shift', 'de nuit'],
      ],
      work: [
        [
          'I spent my first years here on a permit with one employer’s name on it, and I know how small that makes the world.',
          'J’ai passé mes premières années ici avec un permis au nom d’un seul employeur, et je sais combien le monde rapetisse alors.',
        ],
        [
          'On my line we speak nine languages, and I am the one people come to with a letter they cannot read.',
          'Sur ma ligne, on parle neuf langues, et c’est à moi qu’on apporte les lettres qu’on ne comprend pas.',
        ],
      ],
      helps: [
        ['Knowing your rights on a closed permit', 'Connaître ses droits avec un permis fermé'],
        ['Finding real advice, and avoiding the other kind', 'Trouver de vrais conseils et éviter les faux'],
        ['Living far from your children', 'Vivre loin de ses enfants'],
        ['Moving up in a plant', 'Monter en grade dans une usine'],
      ],
    },
    {
      topic: 'studying-here-from-abroad',
      also: ['first-job-in-canada', 'internships-and-coop', 'first-year-in-canada'],
      title: ['International student adviser', 'Conseill{er|ère} aux étudiants étrangers'],
      at: [
        ['at a university', 'dans une université'],
        ['at a community college', 'dans un collège communautaire'],
        ['at a polytechnic', 'dans une école technique'],
      ],
      work: [
        [
          'I meet students the week they land and the week they finish, and the second talk is better when the first one was honest.',
          'Je rencontre les étudiants la semaine de leur arrivée et celle de leur départ, et la seconde conversation va mieux quand la première a été franche.',
        ],
        [
          'I studied far from home and ate plain rice in February, so I ask about groceries first.',
          'J’ai étudié loin de chez moi et mangé du riz nature en février, alors je commence par parler d’épicerie.',
        ],
      ],
      helps: [
        ['Working while you study, within the rules', 'Travailler pendant les études, dans les règles'],
        ['Choosing courses with the job in mind', 'Choisir ses cours en pensant à l’emploi'],
        ['Telling your parents the truth about a failed term', 'Dire la vérité à ses parents après une session ratée'],
        ['The months between diploma and first job', 'Les mois entre le diplôme et le premier emploi'],
      ],
    },
    {
      topic: 'living-in-french',
      also: ['moving-to-another-province', 'first-year-in-canada', 'nonprofit-management'],
      title: ['Coordinator of a Francophone network', 'Coordonna{teur|trice} d’un réseau francophone'],
      only: ['NB', 'NS', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU', 'PE', 'NL'],
      speaks: ['fr'],
      at: [
        ['for a French-language association', 'pour une association francophone'],
        ['for a school board', 'pour un conseil scolaire'],
        ['for a community radio', 'pour une radio communautaire'],
      ],
      work: [
        [
          'I connect French speakers with each other in a place where they often think they are alone.',
          'Je relie entre eux des francophones qui, souvent, se croient seuls.',
        ],
        [
          'I find the dentist, the choir and the hockey team where French is spoken.',
          'Je trouve le dentiste, la chorale et l’équipe de hockey où l’on parle français.',
        ],
      ],
      helps: [
        [
          'Raising children in French where most people speak English',
          'Élever ses enfants en français là où l’on parle surtout anglais',
        ],
        ['French-language jobs in your province', 'Les emplois en français dans votre province'],
        ['Asking for service in French without fear', 'Demander un service en français sans gêne'],
        ['Starting a small community project', 'Monter un petit projet communautaire'],
      ],
    },
  ],
  turns: [
    [
      'For months I said I was fine. I was not, and it was a neighbour with soup who noticed.',
      'Pendant des mois, j’ai dit que tout allait bien. C’était faux, et c’est une voisine avec de la soupe qui l’a vu.',
    ],
    [
      'I once filled in the wrong form for a whole family and had to tell them. I have double-checked ever since.',
      'J’ai déjà rempli le mauvais formulaire pour toute une famille, et il a fallu le leur dire. Depuis, je vérifie deux fois.',
    ],
    [
      'The best advice I ever had came from a bus driver: ask the same question in three offices.',
      'Le meilleur conseil de ma vie vient d’un chauffeur d’autobus : posez la même question dans trois bureaux.',
    ],
    [
      'I took a job two levels below mine and waited to be discovered. Nobody came. I learned to knock.',
      'J’ai pris un emploi deux échelons sous le mien et j’ai attendu qu’on me découvre. Personne n’est venu. J’ai appris à frapper aux portes.',
    ],
    [
      'My own parents never worked in their professions again. I think about them in every meeting.',
      'Mes propres parents n’ont jamais repris leur profession. Je pense à eux à chaque rencontre.',
    ],
    [
      'It took me three winters to stop converting prices and start living here.',
      'J’ai mis trois hivers à cesser de convertir les prix et à commencer à vivre ici.',
      'arrived',
    ],
  ],
  ways: [
    [
      'We make a list of the next three steps, no more, and you choose the date.',
      'On écrit les trois prochaines étapes, pas une de plus, et vous choisissez la date.',
    ],
    [
      'Bring the letter you do not understand. We read it together, line by line.',
      'Apportez la lettre que vous ne comprenez pas. On la lit ensemble, ligne par ligne.',
    ],
    [
      'I do not give immigration advice, but I know who gives it honestly and for free.',
      'Je ne donne pas de conseils en immigration, mais je sais qui en donne, honnêtement et sans frais.',
    ],
    [
      'I tell you what I would do, what I did, and how the two differ.',
      'Je vous dis ce que je ferais, ce que j’ai fait, et la différence entre les deux.',
    ],
  ],
};
