// Parts for mentors in law and public service.

import type { Field } from './field.ts';

export const publicService: Field = {
  slug: 'public',
  roles: [
    {
      topic: 'practising-law',
      also: ['foreign-law-degree', 'first-years-of-work', 'leading-a-team'],
      title: ['Family lawyer', 'Avocat{|e} en droit de la famille'],
      at: [
        ['in a small-town practice', 'dans un cabinet de petite ville', 'town'],
        ['at legal aid', 'à l’aide juridique'],
        ['in a two-lawyer office', 'dans un cabinet à deux'],
      ],
      work: [
        [
          'I meet people in the worst month of their lives and try not to make it longer.',
          'Je rencontre les gens dans le pire mois de leur vie et j’essaie de ne pas l’allonger.',
        ],
        ['I settle most files in a kitchen tone of voice.', 'Je règle la plupart des dossiers sur un ton de cuisine.'],
      ],
      helps: [
        ['Finding articles or a first post', 'Trouver un stage ou un premier poste'],
        ['The bar exams, and the fear of them', 'Les examens du Barreau, et la peur qui vient avec'],
        ['Opening your own practice', 'Ouvrir son cabinet'],
        ['Staying in law without losing yourself', 'Durer en droit sans s’y perdre'],
      ],
    },
    {
      topic: 'foreign-law-degree',
      also: ['practising-law', 'credential-recognition', 'paralegals-and-courts'],
      who: 'arrived',
      title: ['Lawyer trained abroad', 'Avocat{|e} formé{|e} à l’étranger'],
      at: [
        ['in immigration law', 'en droit de l’immigration'],
        ['at a municipality', 'dans une municipalité'],
        ['at a labour union', 'dans un syndicat'],
      ],
      work: [
        [
          'I practised for nine years before I came, and then I was a clerk for a lawyer younger than my robe.',
          'J’ai plaidé neuf ans avant de venir, puis j’ai été commis pour un avocat plus jeune que ma toge.',
        ],
        [
          'I kept a diary of the whole equivalency, with costs.',
          'J’ai tenu un journal de toute l’équivalence, coûts compris.',
        ],
      ],
      helps: [
        ['What an equivalency really costs and takes', 'Ce qu’une équivalence coûte et prend vraiment'],
        ['Studying for challenge exams', 'Étudier pour les examens d’équivalence'],
        ['Legal work you can do before the licence', 'Le travail juridique possible avant le permis'],
        ['Deciding on another path', 'Décider d’une autre voie'],
      ],
    },
    {
      topic: 'paralegals-and-courts',
      also: ['practising-law', 'administration', 'changing-careers'],
      title: ['Court clerk', 'Greffi{er|ère}'],
      at: [
        ['at a provincial court', 'dans une cour provinciale'],
        ['on a circuit court', 'à la cour itinérante', 'north'],
        ['at a tribunal', 'dans un tribunal administratif'],
      ],
      work: [
        ['I know which door, which form and which day.', 'Je sais quelle porte, quel formulaire et quel jour.'],
        [
          'I fly in with the court to places where everyone in the room is related.',
          'J’arrive en avion avec la cour dans des endroits où tout le monde dans la salle est parent.',
          'north',
        ],
      ],
      placed: [1],
      helps: [
        ['A first job at a courthouse', 'Un premier emploi au palais de justice'],
        ['Choosing a paralegal program', 'Choisir une technique juridique'],
        ['Hard testimony and your own sleep', 'Les témoignages durs et votre sommeil'],
        ['Moving to a law firm', 'Passer à un cabinet'],
      ],
    },
    {
      topic: 'federal-public-service',
      also: ['public-policy', 'job-interviews', 'leading-a-team', 'french-for-work'],
      title: ['Program officer', 'Agent{|e} de programmes'],
      at: [
        ['at a federal department', 'dans un ministère fédéral'],
        ['at a regional office', 'dans un bureau régional'],
        ['at a science agency', 'dans un organisme scientifique'],
      ],
      work: [
        ['I give out public money and write down why.', 'Je distribue de l’argent public et j’écris pourquoi.'],
        [
          'I got in through a student job and stayed for the pension, then for the people.',
          'Je suis entré{|e} par un emploi étudiant, resté{|e} pour la retraite, puis pour les gens.',
        ],
      ],
      helps: [
        ['Answering a federal posting, criterion by criterion', 'Répondre à une offre fédérale, critère par critère'],
        ['Language tests and how they are marked', 'Les tests de langue et leur correction'],
        ['From term to permanent', 'De temporaire à permanent'],
        ['Working outside Ottawa', 'Travailler hors d’Ottawa'],
      ],
    },
    {
      topic: 'provincial-and-local-government',
      also: ['public-policy', 'leading-a-team', 'serving-on-a-board'],
      title: ['Municipal administrator', 'Direct{eur|rice} général{|e} de municipalité'],
      at: [
        ['in a town of nine hundred', 'dans un village de neuf cents âmes', 'town'],
        ['in a rural county', 'dans un comté rural', 'town'],
        ['in a growing suburb', 'dans une banlieue qui grandit'],
      ],
      work: [
        [
          'I run a town with five employees and one plough.',
          'Je fais tourner un village avec cinq employés et une charrue à neige.',
          'town',
        ],
        [
          'I am called about dogs, drains and democracy, often by the same person.',
          'On m’appelle pour les chiens, les égouts et la démocratie, souvent la même personne.',
        ],
      ],
      placed: [0],
      helps: [
        ['A first job at town hall', 'Un premier emploi à l’hôtel de ville'],
        ['Budgets that a council understands', 'Un budget que le conseil comprend'],
        ['Difficult public meetings', 'Les assemblées houleuses'],
        ['Working with a neighbouring First Nation', 'Travailler avec une Première Nation voisine'],
      ],
    },
    {
      topic: 'public-policy',
      also: ['federal-public-service', 'graduate-studies', 'community-organizing'],
      title: ['Policy analyst', 'Analyste de politiques'],
      at: [
        ['at a provincial ministry', 'dans un ministère provincial'],
        ['at a think tank', 'dans un institut de recherche'],
        ['for an Indigenous organization', 'pour une organisation autochtone'],
      ],
      work: [
        [
          'I write two pages so that a minister can decide in five minutes.',
          'J’écris deux pages pour qu’un ministre décide en cinq minutes.',
        ],
        [
          'I came to policy from social work, so I know who is under the numbers.',
          'Je viens du travail social, alors je sais qui se trouve sous les chiffres.',
        ],
      ],
      helps: [
        ['A first policy job', 'Un premier poste en politiques'],
        ['A briefing note in plain words', 'Une note de breffage en mots simples'],
        ['The written test', 'L’épreuve écrite'],
        ['Keeping your convictions in government', 'Garder ses convictions au gouvernement'],
      ],
    },
    {
      topic: 'policing-and-corrections',
      also: ['youth-work', 'counselling-and-psychology', 'first-years-of-work'],
      title: ['Correctional officer', 'Agent{|e} correctionnel{|le}'],
      at: [
        ['at a provincial centre', 'dans un établissement provincial'],
        ['at a women’s institution', 'dans un établissement pour femmes'],
        ['in community supervision', 'en surveillance dans la communauté'],
      ],
      work: [
        [
          'My best tool is a calm voice, and it took years to get one.',
          'Mon meilleur outil est une voix calme, et j’ai mis des années à l’avoir.',
        ],
        [
          'I treat people the way I would like my cousin treated, because once it was my cousin.',
          'Je traite les gens comme je voudrais qu’on traite mon cousin, parce qu’une fois c’était mon cousin.',
        ],
      ],
      helps: [
        ['The hiring process and its tests', 'Le processus d’embauche et ses épreuves'],
        ['Your first year inside', 'La première année à l’intérieur'],
        ['Looking after your mind', 'Prendre soin de sa tête'],
        ['Leaving the uniform for another job', 'Quitter l’uniforme pour un autre métier'],
      ],
    },
    {
      topic: 'fire-and-emergency',
      also: ['paramedicine', 'forestry', 'leading-a-team'],
      title: ['Firefighter', 'Pompi{er|ère}'],
      at: [
        ['with a city department', 'dans un service municipal', 'city'],
        ['with a volunteer brigade', 'dans une brigade volontaire', 'town'],
        ['at an airport', 'dans un aéroport'],
      ],
      work: [
        [
          'Most of my calls are medical, and most of my work is being ready.',
          'La plupart de mes appels sont médicaux, et l’essentiel du travail est d’être prêt{|e}.',
        ],
        [
          'I train volunteers who come straight from the barn or the bank.',
          'Je forme des volontaires qui arrivent tout droit de l’étable ou de la banque.',
        ],
      ],
      placed: [1],
      helps: [
        ['Physical and written tests', 'Les épreuves physiques et écrites'],
        ['Volunteering as a way in', 'Le volontariat comme porte d’entrée'],
        ['Being different in the hall', 'Être différent à la caserne'],
        ['After a bad call', 'Après un mauvais appel'],
      ],
    },
    {
      topic: 'armed-forces-and-after',
      also: ['changing-careers', 'federal-public-service', 'project-management'],
      who: 'rooted',
      title: ['Veteran and logistics manager', 'Gestionnaire en logistique, ex-militaire'],
      at: [
        ['at a food bank network', 'dans un réseau de banques alimentaires'],
        ['at a rail company', 'dans une société ferroviaire'],
        ['at a port', 'dans un port', 'coast'],
      ],
      work: [
        [
          'I served for twenty-two years, and the hardest posting was my own living room.',
          'J’ai servi vingt-deux ans, et l’affectation la plus dure a été mon propre salon.',
        ],
        [
          'I translate military résumés into words that employers recognize.',
          'Je traduis des CV militaires en mots que les employeurs reconnaissent.',
        ],
      ],
      helps: [
        ['Planning your release two years ahead', 'Préparer sa libération deux ans d’avance'],
        ['Turning rank into skills', 'Changer un grade en compétences'],
        ['Joining the reserves while working', 'Entrer dans la Réserve en travaillant'],
        ['Getting help without shame', 'Demander de l’aide sans honte'],
      ],
    },
    {
      topic: 'running-for-office',
      also: ['community-organizing', 'speaking-in-public', 'provincial-and-local-government'],
      who: 'rooted',
      title: ['Former town councillor', 'Ancien{|ne} conseill{er|ère} municipal{|e}'],
      at: [
        ['after three terms', 'après trois mandats'],
        ['and farmer', 'et agricult{eur|rice}'],
        ['and retired teacher', 'et enseignant{|e} à la retraite'],
      ],
      work: [
        [
          'I lost my first election by eleven votes and knocked on every one of those doors.',
          'J’ai perdu ma première élection par onze voix et je suis allé{|e} frapper à chacune de ces portes.',
        ],
        [
          'I have no party in this and I tell nobody how to vote.',
          'Je n’ai pas de parti ici et je ne dis à personne pour qui voter.',
        ],
      ],
      helps: [
        ['Deciding whether to run', 'Décider de se présenter ou non'],
        ['A first campaign on little money', 'Une première campagne à petit budget'],
        ['Insults, online and at the store', 'Les insultes, en ligne et à l’épicerie'],
        ['Your first hundred days on council', 'Vos cent premiers jours au conseil'],
      ],
    },
  ],
  turns: [
    [
      'I failed the interview twice before I understood that they were marking a grid and not me.',
      'J’ai échoué deux fois à l’entrevue avant de comprendre qu’on notait une grille, et non ma personne.',
    ],
    [
      'I signed something I had not read, once, early. Nobody was hurt. I have not done it since.',
      'J’ai signé une fois, à mes débuts, sans avoir lu. Personne n’en a souffert. Je ne l’ai jamais refait.',
    ],
    [
      'For years I thought that being tired was the same as being useful.',
      'J’ai longtemps cru qu’être fatigué{|e}, c’était être utile.',
    ],
    [
      'A person I could not help wrote to thank me for having said so plainly.',
      'Une personne que je ne pouvais pas aider m’a écrit pour me remercier de l’avoir dit clairement.',
    ],
    [
      'I was the first from my street to work in that building, and the guard asked me twice where I was going.',
      'J’étais la première personne de ma rue à travailler dans cet immeuble, et le gardien m’a demandé deux fois où j’allais.',
    ],
    [
      'I took a demotion to come home. It was the best decision on my file.',
      'J’ai accepté une rétrogradation pour rentrer chez moi. C’est la meilleure décision de mon dossier.',
    ],
  ],
  ways: [
    [
      'I cannot give you legal advice here. I can tell you how the system feels from inside.',
      'Je ne peux pas donner ici d’avis juridique. Je peux vous dire comment on vit le système de l’intérieur.',
    ],
    [
      'We take one posting and answer it properly, together, once. After that you can do it alone.',
      'On prend une seule offre et on y répond bien, ensemble, une fois. Ensuite, vous saurez le faire.',
    ],
    [
      'I read what you wrote and cross out what a tired reader would skip.',
      'Je lis ce que vous avez écrit et je raye ce qu’un lecteur fatigué sauterait.',
    ],
    ['What you tell me stays with me.', 'Ce que vous me dites reste entre nous.'],
  ],
};
