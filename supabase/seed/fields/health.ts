// Parts for mentors in health care.

import type { Field } from './field.ts';

export const health: Field = {
  slug: 'health',
  roles: [
    {
      topic: 'nursing',
      also: ['nursing-registration', 'leading-a-team', 'first-years-of-work', 'working-in-the-north'],
      title: ['Registered nurse', 'Infirmi{er|ère}'],
      at: [
        ['in an emergency department', 'aux urgences'],
        ['in home care', 'en soins à domicile'],
        ['on a dialysis unit', 'en dialyse'],
        ['in a small rural hospital', 'dans un petit hôpital de région', 'town'],
      ],
      work: [
        [
          'I work nights, which is when patients tell you what is really wrong.',
          'Je travaille de nuit, à l’heure où les patients disent ce qui ne va vraiment pas.',
        ],
        [
          'I have trained more new graduates than I can count, and I still learn their names on day one.',
          'J’ai formé plus de recrues que je ne peux compter, et j’apprends encore leur nom le premier jour.',
        ],
      ],
      placed: [0],
      helps: [
        ['Your first year on a ward', 'Votre première année dans une unité'],
        ['Choosing a specialty without hurry', 'Choisir une spécialité sans se presser'],
        ['Speaking up to a physician', 'Tenir tête à un médecin'],
        ['Going on after a death', 'Continuer après un décès'],
      ],
    },
    {
      topic: 'nursing-registration',
      also: ['nursing', 'credential-recognition', 'english-for-work'],
      who: 'arrived',
      title: [
        'Nurse trained abroad, now a clinical instructor',
        'Infirmi{er|ère} formé{|e} à l’étranger, aujourd’hui en enseignement clinique',
      ],
      at: [
        ['at a nursing school', 'dans une école de soins infirmiers'],
        ['at a teaching hospital', 'dans un hôpital universitaire'],
        ['at a health centre', 'dans un centre de santé'],
      ],
      work: [
        [
          'I went through the whole registration, twice, in two provinces.',
          'J’ai fait tout le parcours d’inscription, deux fois, dans deux provinces.',
        ],
        [
          'I teach nurses from eleven countries how charting is done here.',
          'J’enseigne à des infirmières de onze pays comment on tient un dossier ici.',
        ],
      ],
      helps: [
        ['Documents: which, from whom, and in what order', 'Les documents : lesquels, de qui et dans quel ordre'],
        ['Practising for the registration exam', 'Se préparer à l’examen du permis'],
        ['Working as a care aide in the meantime', 'Travailler comme préposé en attendant'],
        ['Clinical language for telephone orders', 'Le vocabulaire clinique au téléphone'],
      ],
    },
    {
      topic: 'home-and-personal-care',
      also: ['nursing', 'going-back-to-school', 'caring-for-family'],
      title: ['Personal care worker', 'Préposé{|e} aux bénéficiaires'],
      at: [
        ['in long-term care', 'en soins de longue durée'],
        ['in people’s homes', 'à domicile'],
        ['in a hospice', 'en maison de soins palliatifs'],
      ],
      work: [
        [
          'I wash, feed and listen, and I know which song each resident will still sing.',
          'Je lave, je nourris, j’écoute, et je sais quelle chanson chaque résident chante encore.',
        ],
        [
          'I visit nine homes a day, and I am often the only person who rings.',
          'Je visite neuf maisons par jour, et je suis souvent la seule personne qui sonne.',
        ],
      ],
      placed: [0, 1],
      helps: [
        ['Choosing a course that leads to a job', 'Choisir une formation qui mène à un emploi'],
        ['Caring for someone with dementia', 'S’occuper d’une personne atteinte de démence'],
        ['Your rights when the unit is short of staff', 'Vos droits quand il manque de personnel'],
        ['Moving on to practical nursing', 'Passer aux soins infirmiers auxiliaires'],
      ],
    },
    {
      topic: 'medicine',
      also: ['credential-recognition', 'working-in-the-north', 'graduate-studies'],
      title: ['Family physician', 'Médecin de famille'],
      at: [
        ['in a community clinic', 'dans une clinique communautaire'],
        ['in a town of four thousand', 'dans une ville de quatre mille habitants', 'town'],
        ['in an academic practice', 'en milieu universitaire'],
      ],
      work: [
        [
          'I look after the same families year after year, which is why I chose this.',
          'Je soigne les mêmes familles année après année, et c’est pour cela que j’ai choisi ce métier.',
        ],
        [
          'I supervise residents and I remember being the one who did not sleep.',
          'Je supervise des résidents et je me souviens de mes propres nuits blanches.',
        ],
      ],
      helps: [
        ['Residency applications, read closely', 'Une candidature en résidence, lue de près'],
        ['Exams for physicians trained abroad', 'Les examens pour médecins formés à l’étranger'],
        ['Practising in a rural place', 'Exercer en milieu rural'],
        ['Other work in health when the door stays closed', 'D’autres métiers de la santé quand la porte reste fermée'],
      ],
    },
    {
      topic: 'pharmacy',
      also: ['credential-recognition', 'job-interviews', 'retail'],
      title: ['Pharmacist', 'Pharmacien{|ne}'],
      at: [
        ['in a village drugstore', 'dans une pharmacie de village', 'town'],
        ['in a hospital', 'en établissement'],
        ['with a primary care team', 'dans une équipe de première ligne'],
      ],
      work: [
        [
          'I answer the questions people forgot to ask their doctor.',
          'Je réponds aux questions que les gens ont oublié de poser à leur médecin.',
        ],
        [
          'I went from counting pills to adjusting therapy, and it took courage more than study.',
          'Je suis passé{|e} du comptage de comprimés à l’ajustement des traitements; il a fallu du courage plus que des études.',
        ],
      ],
      helps: [
        ['The evaluation and qualifying exams', 'L’examen d’évaluation et celui d’admission'],
        ['Counselling practice, role-played', 'L’entrevue-conseil, en jeu de rôle'],
        ['From assistant to technician to pharmacist', 'D’assistant technique à pharmacien'],
        ['Choosing hospital or community', 'Hôpital ou officine : choisir'],
      ],
    },
    {
      topic: 'dental-care',
      also: ['credential-recognition', 'starting-a-business', 'first-years-of-work'],
      title: ['Dental hygienist', 'Hygiéniste dentaire'],
      at: [
        ['in a public clinic', 'dans une clinique publique'],
        ['in private practice', 'en cabinet'],
        ['with a mobile clinic', 'dans une clinique mobile'],
      ],
      work: [
        [
          'I clean teeth and talk people down from their fear of the chair.',
          'Je nettoie des dents et j’apaise la peur du fauteuil.',
        ],
        [
          'I take a portable chair to seniors’ homes and one-room schools.',
          'J’emporte un fauteuil portatif dans des résidences et de petites écoles.',
        ],
      ],
      placed: [1],
      helps: [
        ['Equivalency for dental staff trained abroad', 'L’équivalence pour le personnel dentaire formé ailleurs'],
        ['Looking after your wrists', 'Prendre soin de ses poignets'],
        ['Opening an independent practice', 'Ouvrir sa propre pratique'],
        ['Working trials and what to ask', 'La journée d’essai et quoi y demander'],
      ],
    },
    {
      topic: 'rehabilitation',
      also: ['credential-recognition', 'disability-and-work', 'starting-a-business'],
      title: ['Occupational therapist', 'Ergothérapeute'],
      at: [
        ['in a rehabilitation centre', 'dans un centre de réadaptation'],
        ['in schools', 'en milieu scolaire'],
        ['in mental health', 'en santé mentale'],
      ],
      work: [
        [
          'I help people button a shirt again, and cry about it if they need to.',
          'J’aide les gens à reboutonner une chemise, et à en pleurer s’il le faut.',
        ],
        [
          'I assess homes for falls and always end up fixing a lamp.',
          'J’évalue les risques de chute à domicile et je finis toujours par réparer une lampe.',
        ],
      ],
      placed: [1],
      helps: [
        ['Getting into a master’s program', 'Être admis à la maîtrise'],
        ['The equivalency exam for therapists', 'L’examen d’équivalence en réadaptation'],
        ['Caseloads that do not crush you', 'Une charge de cas qui n’écrase pas'],
        ['Going private, and when not to', 'Aller au privé, et quand s’abstenir'],
      ],
    },
    {
      topic: 'counselling-and-psychology',
      also: ['social-work', 'addictions-and-recovery', 'graduate-studies'],
      title: ['Counsellor', 'Psychothérapeute'],
      at: [
        ['in a community clinic', 'dans une clinique communautaire'],
        ['in a university health service', 'dans un service aux étudiants'],
        ['in private practice', 'en pratique privée'],
      ],
      work: [
        [
          'I listen for a living, so in mentoring I allow myself to talk.',
          'J’écoute par métier, alors comme mentor je me permets de parler.',
        ],
        [
          'I supervise interns and read a lot of case notes with coffee stains.',
          'Je supervise des stagiaires et je lis beaucoup de notes tachées de café.',
        ],
      ],
      helps: [
        ['Choosing between the titles and their programs', 'S’y retrouver entre les titres et les programmes'],
        ['Finding supervision hours', 'Trouver des heures de supervision'],
        ['Starting a small private practice', 'Ouvrir une petite pratique privée'],
        ['Not taking your clients home', 'Ne pas ramener ses clients à la maison'],
      ],
    },
    {
      topic: 'lab-and-imaging',
      also: ['credential-recognition', 'laboratory-work', 'first-years-of-work'],
      title: ['Medical laboratory technologist', 'Technologiste médical{|e}'],
      at: [
        ['in a regional laboratory', 'dans un laboratoire régional'],
        ['in a blood service', 'dans un service du sang'],
        ['in microbiology', 'en microbiologie'],
      ],
      work: [
        [
          'Nobody sees me, and seven out of ten diagnoses go through my bench.',
          'Personne ne me voit, et une grande part des diagnostics passe par ma paillasse.',
        ],
        [
          'I cross-match blood at three in the morning and check it twice.',
          'Je fais des épreuves de compatibilité à trois heures du matin et je vérifie deux fois.',
        ],
      ],
      helps: [
        ['Prior learning assessment for technologists', 'La reconnaissance des acquis en technologie médicale'],
        ['Certification exams', 'Les examens d’agrément'],
        ['Working alone on nights', 'Travailler seul la nuit'],
        ['Moving into quality or teaching', 'Passer à la qualité ou à l’enseignement'],
      ],
    },
    {
      topic: 'paramedicine',
      also: ['fire-and-emergency', 'first-years-of-work', 'counselling-and-psychology'],
      title: ['Paramedic', 'Paramédic'],
      at: [
        ['with a rural service', 'en milieu rural', 'town'],
        ['in a big-city service', 'dans une grande ville', 'city'],
        ['with an air ambulance', 'en ambulance aérienne'],
      ],
      work: [
        ['I drive fast rarely and hold hands often.', 'Je roule vite rarement et je tiens des mains souvent.'],
        [
          'I have delivered four babies, two of them in the same parking lot.',
          'J’ai fait quatre accouchements, dont deux dans le même stationnement.',
        ],
      ],
      placed: [0, 1],
      helps: [
        ['Fitness and driving tests', 'Les épreuves physiques et de conduite'],
        ['Your first hard call', 'Votre premier appel difficile'],
        ['Shift work and a marriage', 'Les horaires de quarts et la vie de couple'],
        ['Going from primary to advanced care', 'Passer des soins primaires aux soins avancés'],
      ],
    },
    {
      topic: 'health-administration',
      also: ['administration', 'leading-a-team', 'returning-after-a-break'],
      title: ['Clinic manager', 'Gestionnaire de clinique'],
      at: [
        ['at a family health team', 'dans un groupe de médecine de famille'],
        ['at a hospital', 'à l’hôpital'],
        ['at a community health centre', 'dans un centre de santé communautaire'],
      ],
      work: [
        [
          'I began at the front desk, and I still cover it on Mondays to hear what is wrong.',
          'J’ai commencé à l’accueil, et j’y retourne le lundi pour entendre ce qui ne va pas.',
        ],
        [
          'I make schedules for people who have none to spare.',
          'Je fais des horaires pour des gens qui n’ont pas une minute.',
        ],
      ],
      helps: [
        ['A first job in a medical office', 'Un premier emploi en clinique'],
        ['From unit clerk to manager', 'De commis d’unité à gestionnaire'],
        ['Waiting lists and honest answers', 'Les listes d’attente et les réponses franches'],
        ['Leading clinicians when you are not one', 'Diriger des cliniciens sans en être'],
      ],
    },
    {
      topic: 'public-health',
      also: ['science-careers', 'federal-public-service', 'graduate-studies'],
      title: ['Public health inspector', 'Inspect{eur|rice} en santé publique'],
      at: [
        ['for a health region', 'pour une région sanitaire'],
        ['for a city', 'pour une ville'],
        ['for a tribal council', 'pour un conseil tribal'],
      ],
      work: [
        [
          'I inspect kitchens, wells and tattoo parlours, and I try to leave people less afraid of me.',
          'J’inspecte des cuisines, des puits et des salons de tatouage, et j’essaie de faire moins peur en partant.',
        ],
        [
          'I learned in an outbreak that a clear poster saves more people than a long report.',
          'Une éclosion m’a appris qu’une affiche claire sauve plus de gens qu’un long rapport.',
        ],
      ],
      helps: [
        ['Getting into public health from another field', 'Entrer en santé publique par un autre domaine'],
        ['The inspector’s oral exam', 'L’examen oral d’inspecteur'],
        ['Writing so that people act', 'Écrire pour que les gens agissent'],
        ['Working with communities, not on them', 'Travailler avec les communautés, et non sur elles'],
      ],
    },
  ],
  turns: [
    [
      'I made a mistake in my second month. I reported it myself, shaking, and I am a better colleague for it.',
      'J’ai fait une erreur à mon deuxième mois. Je l’ai déclarée moi-même, en tremblant, et j’en suis sorti{|e} meilleur{|e} collègue.',
    ],
    [
      'I burned out in my fifth year and thought it was laziness. It was eleven double shifts.',
      'J’ai fait un épuisement à ma cinquième année et j’ai cru à de la paresse. C’était onze quarts doubles.',
    ],
    [
      'A patient once asked me to slow down. I have tried to be slow ever since, even when I hurry.',
      'Un patient m’a demandé un jour de ralentir. Depuis, j’essaie d’être lent{|e}, même quand je me dépêche.',
    ],
    [
      'I failed a practical exam because I forgot to introduce myself. I have never forgotten since.',
      'J’ai échoué à un examen pratique parce que j’avais oublié de me présenter. Je n’oublie plus.',
    ],
    [
      'The winter we were nine short, I learned what a team is, and where mine ended.',
      'L’hiver où il manquait neuf personnes, j’ai appris ce qu’est une équipe, et où la mienne s’arrêtait.',
    ],
    [
      'I nearly left for an office job. A student I had taught came back to teach me something, and I stayed.',
      'J’ai failli partir vers un emploi de bureau. Une étudiante que j’avais formée est revenue m’apprendre quelque chose, et je suis resté{|e}.',
    ],
  ],
  ways: [
    [
      'We practise the hard sentence together until you can say it to a family.',
      'On s’exerce à dire la phrase difficile jusqu’à ce que vous puissiez la dire à une famille.',
    ],
    ['I keep checklists for everything. They are yours.', 'J’ai des listes pour tout. Elles sont à vous.'],
    [
      'I work shifts, so we find a time a week ahead and I keep it.',
      'Je travaille par quarts : on fixe l’heure une semaine d’avance, et je m’y tiens.',
    ],
    [
      'Nothing about real patients, please. Everything about you.',
      'Rien sur de vrais patients, s’il vous plaît. Tout sur vous.',
    ],
  ],
};
