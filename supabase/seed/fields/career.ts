// Parts for mentors in careers: searching, leading, changing, speaking.

import type { Field } from './field.ts';

export const career: Field = {
  slug: 'career',
  roles: [
    {
      topic: 'job-search',
      also: ['resumes-and-cover-letters', 'building-a-network', 'job-interviews'],
      title: ['Career adviser', 'Conseill{er|ère} d’orientation'],
      at: [
        ['at a community college', 'dans un collège communautaire'],
        ['at an employment agency', 'dans un centre d’emploi'],
        ['in private practice', 'en pratique privée'],
      ],
      work: [
        [
          'I help people look for work without losing their sleep or their sense of humour.',
          'J’aide les gens à chercher du travail sans y perdre le sommeil ni l’humour.',
        ],
        [
          'Most of the jobs I have seen people find were never posted anywhere.',
          'La plupart des emplois que j’ai vu les gens trouver n’ont jamais été affichés.',
        ],
      ],
      helps: [
        [
          'A weekly plan for a search that may take months',
          'Un plan hebdomadaire pour une recherche qui peut durer des mois',
        ],
        ['Finding jobs that are never posted', 'Trouver les postes qui ne sont jamais affichés'],
        ['Starting again after a layoff', 'Repartir après une mise à pied'],
        ['Keeping your spirits up in week nine', 'Garder le moral à la neuvième semaine'],
      ],
    },
    {
      topic: 'job-interviews',
      also: ['resumes-and-cover-letters', 'negotiating-pay', 'human-resources', 'job-search'],
      title: ['Recruiter', 'Recruteu{r|se}'],
      at: [
        ['for a construction group', 'pour un groupe de construction'],
        ['for a municipality', 'pour une municipalité'],
        ['at a staffing agency', 'dans une agence de placement'],
      ],
      work: [
        [
          'I interview people all week, and the ones I remember answered the question that was asked.',
          'Je passe des entrevues toute la semaine, et les gens dont je me souviens ont répondu à la question posée.',
        ],
        [
          'I decide who gets a second interview, so I know what the first one is for.',
          'C’est moi qui décide des deuxièmes entrevues, alors je sais à quoi sert la première.',
        ],
      ],
      helps: [
        ['A mock interview, with notes you can keep', 'Une simulation d’entrevue, avec des notes à garder'],
        ['Telling one good story instead of five', 'Raconter une bonne histoire au lieu de cinq'],
        ['Answering questions about a gap or a dismissal', 'Répondre aux questions sur une pause ou un renvoi'],
        ['Video interviews from a small apartment', 'L’entrevue vidéo dans un petit logement'],
      ],
    },
    {
      topic: 'resumes-and-cover-letters',
      also: ['job-search', 'writing-and-publishing', 'first-job-in-canada'],
      title: ['Résumé editor', 'Rédac{teur|trice} de CV'],
      at: [
        ['for a job club', 'pour un club de recherche d’emploi'],
        [', once a hiring manager', ', autrefois gestionnaire'],
        ['at a community centre', 'dans un centre communautaire'],
      ],
      work: [
        [
          'I cut other people’s sentences in half for a living.',
          'Je coupe les phrases des autres en deux, et j’en vis.',
        ],
        [
          'I spent eleven years choosing from piles of résumés before I began to fix them.',
          'J’ai passé onze ans à trier des piles de CV avant de me mettre à les réparer.',
        ],
      ],
      helps: [
        ['Two pages that say what you did, not what you were near', 'Deux pages qui disent ce que vous avez fait'],
        ['A cover letter that does not repeat the résumé', 'Une lettre qui ne répète pas le CV'],
        ['Describing work from another country', 'Décrire un emploi occupé dans un autre pays'],
        ['A résumé after twenty years with one employer', 'Un CV après vingt ans chez le même employeur'],
      ],
    },
    {
      topic: 'changing-careers',
      also: ['going-back-to-school', 'job-search', 'freelancing', 'skilled-trades-entry'],
      title: ['Physiotherapy assistant', 'Aide en physiothérapie'],
      at: [
        [', once a miner', ', autrefois dans les mines'],
        [', once a hairdresser', ', autrefois en coiffure'],
        [', once a truck driver', ', autrefois sur la route'],
      ],
      work: [
        [
          'I changed careers with a mortgage and a bad knee, and I kept every receipt.',
          'J’ai changé de métier avec une hypothèque et un mauvais genou, et j’ai gardé toutes les factures.',
        ],
        [
          'I am on my third career, and each one pays the next.',
          'J’en suis à mon troisième métier, et chacun a payé le suivant.',
        ],
      ],
      helps: [
        [
          'Deciding with numbers and not only with fatigue',
          'Décider avec des chiffres, et pas seulement avec la fatigue',
        ],
        ['Trying a new job before leaving the old one', 'Essayer un nouveau métier avant de quitter l’ancien'],
        ['Telling your family', 'L’annoncer à sa famille'],
        ['Being a beginner at forty-five', 'Débuter à quarante-cinq ans'],
      ],
    },
    {
      topic: 'leading-a-team',
      also: ['conflict-at-work', 'project-management', 'human-resources', 'speaking-in-public'],
      title: ['Operations manager', 'Direct{eur|rice} des opérations'],
      at: [
        ['at a public utility', 'dans une société de services publics'],
        ['in a furniture plant', 'dans une usine de meubles'],
        ['at a regional airport', 'dans un aéroport régional'],
      ],
      work: [
        [
          'I lead thirty people and spend most of my day listening.',
          'Je dirige trente personnes et je passe l’essentiel de mes journées à écouter.',
        ],
        [
          'I was made a boss on a Monday, with no training, and cried in the parking lot on the Friday.',
          'On m’a nommé{|e} gestionnaire un lundi, sans formation, et j’ai pleuré dans le stationnement le vendredi.',
        ],
      ],
      helps: [
        ['Your first ninety days as a boss', 'Vos trois premiers mois comme gestionnaire'],
        ['Giving feedback that is heard', 'Donner une rétroaction qui passe'],
        ['Letting somebody go with respect', 'Se séparer de quelqu’un avec respect'],
        ['Meetings that end early', 'Des réunions qui finissent plus tôt'],
      ],
    },
    {
      topic: 'building-a-network',
      also: ['job-search', 'negotiating-pay', 'sales'],
      title: ['Business association coordinator', 'Coordonna{teur|trice} d’une association d’affaires'],
      at: [
        ['for a chamber of commerce', 'pour une chambre de commerce'],
        ['for a professional association', 'pour une association professionnelle'],
        ['for a trade fair', 'pour un salon professionnel'],
      ],
      work: [
        [
          'I introduce people to each other, and I am shy, so there is a method.',
          'Je présente les gens les uns aux autres, et comme je suis timide, j’ai une méthode.',
        ],
        [
          'I write down what people care about and I call them when I hear of it.',
          'Je note ce qui compte pour les gens et je les appelle quand j’en entends parler.',
        ],
      ],
      helps: [
        ['A message to a stranger that gets a reply', 'Un message à une inconnue qui obtient une réponse'],
        ['Meeting people when you are shy', 'Rencontrer des gens quand on est timide'],
        ['Keeping contacts warm without bothering anyone', 'Entretenir ses contacts sans déranger'],
        ['An information interview, from hello to thank you', 'Une rencontre d’information, du bonjour au merci'],
      ],
    },
    {
      topic: 'negotiating-pay',
      also: ['leading-a-team', 'human-resources', 'conflict-at-work'],
      title: ['Compensation analyst', 'Analyste en rémunération'],
      at: [
        ['for a hospital system', 'pour un réseau hospitalier'],
        ['for a union', 'pour un syndicat'],
        ['for an insurance company', 'pour une compagnie d’assurance'],
      ],
      work: [
        [
          'I set pay scales, so I know how much room there usually is.',
          'J’établis des échelles de salaire, alors je sais quelle marge il reste d’habitude.',
        ],
        [
          'I found out that I was paid less than the man I had trained, and I learned this field because of it.',
          'J’ai découvert qu’une personne que j’avais formée gagnait plus que moi, et c’est ainsi que j’ai appris ce domaine.',
        ],
      ],
      helps: [
        ['What to ask for, and when to stop talking', 'Quoi demander, et quand se taire'],
        ['Reading the whole offer, not only the salary', 'Lire toute l’offre, pas seulement le salaire'],
        ['Asking for a raise in a small organization', 'Demander une augmentation dans un petit organisme'],
        ['Comparing two jobs in two provinces', 'Comparer deux emplois dans deux provinces'],
      ],
    },
    {
      topic: 'speaking-in-public',
      also: ['leading-a-team', 'job-interviews', 'english-for-work', 'theatre-and-dance'],
      title: ['Communications trainer', 'Forma{teur|trice} en communication'],
      at: [
        ['for community groups', 'pour des organismes communautaires'],
        ['at a government agency', 'dans un organisme public'],
        ['working freelance', 'à la pige'],
      ],
      work: [
        [
          'I stuttered until I was nineteen, and I teach people to speak in front of a room.',
          'J’ai bégayé jusqu’à dix-neuf ans, et j’apprends aux gens à parler devant une salle.',
        ],
        [
          'I coach people who know a great deal and whisper it.',
          'J’accompagne des gens qui savent beaucoup de choses et qui les disent à voix basse.',
        ],
      ],
      helps: [
        ['Five minutes in front of people, without notes', 'Cinq minutes devant du monde, sans notes'],
        ['Stage fright that does not go away', 'Le trac qui ne part pas'],
        ['Speaking up in a second language', 'S’exprimer dans une langue seconde'],
        ['A wedding speech, a eulogy, a town meeting', 'Un toast, un éloge, une assemblée municipale'],
      ],
    },
    {
      topic: 'returning-after-a-break',
      also: ['work-and-parenthood', 'resumes-and-cover-letters', 'disability-and-work'],
      title: ['Return-to-work coordinator', 'Coordonna{teur|trice} des retours au travail'],
      at: [
        ['for a school district', 'pour un centre scolaire'],
        ['at an insurance company', 'dans une compagnie d’assurance'],
        ['for a hospital', 'pour un hôpital'],
      ],
      work: [
        ['I plan gradual returns, and I have lived one.', 'Je prépare des retours progressifs, et j’en ai vécu un.'],
        [
          'I was away for three years, and on my first day back I did not know how to unmute.',
          'J’ai été absent{|e} trois ans, et à mon premier jour je ne savais plus comment ouvrir mon micro.',
        ],
      ],
      helps: [
        ['What to say about the years away', 'Quoi dire des années d’absence'],
        ['A gradual return that is really gradual', 'Un retour progressif qui l’est vraiment'],
        ['Updating your skills without starting over', 'Mettre ses compétences à jour sans tout reprendre'],
        ['Knowing when it is too soon', 'Savoir quand il est trop tôt'],
      ],
    },
    {
      topic: 'working-in-the-north',
      also: ['moving-to-another-province', 'leading-a-team', 'provincial-and-local-government'],
      only: ['NT', 'NU', 'YT', 'QC', 'NL', 'MB', 'SK', 'ON', 'BC'],
      title: ['Northern operations coordinator', 'Coordonna{teur|trice} des opérations nordiques'],
      at: [
        ['for an airline', 'pour une compagnie aérienne'],
        ['for a territorial health service', 'pour un service de santé du Nord', 'north'],
        ['for a housing corporation', 'pour une société d’habitation'],
      ],
      work: [
        [
          'I hire people for places that have no road, and I try to talk half of them out of it.',
          'J’embauche des gens pour des endroits sans route, et j’essaie d’en décourager la moitié.',
        ],
        [
          'I plan work around weather, tides and hunting season, in that order.',
          'Je planifie le travail selon la météo, les marées et la chasse, dans cet ordre.',
        ],
      ],
      helps: [
        ['Whether the North is for you, before you sign', 'Le Nord est-il pour vous : y voir clair avant de signer'],
        [
          'What to ship, what to leave, what to ask about housing',
          'Quoi expédier, quoi laisser, quoi demander sur le logement',
        ],
        ['Being a good guest in a community', 'Être un bon invité dans une communauté'],
        ['Rotations and family life', 'Les rotations et la vie de famille'],
      ],
    },
    {
      topic: 'freelancing',
      also: ['starting-a-business', 'negotiating-pay', 'bookkeeping'],
      title: ['Independent consultant', 'Consultant{|e} indépendant{|e}'],
      at: [
        ['in public engagement', 'en consultation publique'],
        ['in quality systems', 'en systèmes qualité'],
        ['in grant writing', 'en demandes de subvention'],
      ],
      work: [
        [
          'I have worked for myself long enough to have had every kind of client, and one I took to small claims court.',
          'Je travaille à mon compte depuis assez longtemps pour avoir connu toutes les sortes de clients, dont un aux petites créances.',
        ],
        [
          'I work from a spare bedroom and close the door at five.',
          'Je travaille dans une chambre d’amis et je ferme la porte à cinq heures.',
        ],
      ],
      helps: [
        ['Setting a rate that covers your sick days', 'Fixer un tarif qui couvre les jours de maladie'],
        ['A contract on one page', 'Un contrat d’une page'],
        ['Getting through months with little work', 'Traverser les mois avec peu de travail'],
        ['Getting paid by people who forget', 'Se faire payer par ceux qui oublient'],
      ],
    },
  ],
  turns: [
    [
      'I was laid off on a Tuesday, by e-mail, with a typo in my name.',
      'On m’a mis{|e} à pied un mardi, par courriel, avec une faute dans mon nom.',
    ],
    [
      'I stayed four years too long in a job that made me small, because the chair was comfortable.',
      'Je suis resté{|e} quatre ans de trop dans un emploi qui me rapetissait, parce que la chaise était bonne.',
    ],
    [
      'A manager once told me I was not leadership material. I kept the note and I have stopped needing it.',
      'Un gestionnaire m’a dit un jour que je n’avais pas l’étoffe. J’ai gardé la note, et je n’en ai plus besoin.',
    ],
    [
      'I said yes to everything for ten years and then my body said no for me.',
      'J’ai dit oui à tout pendant dix ans, puis mon corps a dit non à ma place.',
    ],
    [
      'I blew an interview for the job I wanted most, and the person across the table phoned to tell me why. I owe her a career.',
      'J’ai raté l’entrevue pour le poste que je voulais le plus, et la personne en face m’a appelé{|e} pour me dire pourquoi. Je lui dois ma carrière.',
    ],
    [
      'My first promotion cost me a friend. I would do it differently now, and I can say how.',
      'Ma première promotion m’a coûté une amitié. Je m’y prendrais autrement aujourd’hui, et je peux dire comment.',
    ],
  ],
  ways: [
    [
      'We rehearse out loud. It is awkward for ten minutes and useful for years.',
      'On répète à voix haute. C’est gênant dix minutes et utile des années.',
    ],
    [
      'I will not tell you to follow your passion. I will ask what you can stand on a bad day.',
      'Je ne vous dirai pas de suivre votre passion. Je vous demanderai ce que vous supportez les mauvais jours.',
    ],
    [
      'You leave each meeting with one thing to do before the next, and I remember to ask.',
      'À chaque rencontre, vous repartez avec une seule chose à faire, et je pense à vous en reparler.',
    ],
    [
      'Send me what you have, unfinished. Unfinished is easier to help.',
      'Envoyez-moi ce que vous avez, même inachevé. C’est plus facile à aider.',
    ],
  ],
};
