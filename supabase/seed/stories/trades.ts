// Hand-written mentors: electricians, welders, carpenters, mechanics, plumbers.

import type { Story } from './story.ts';

export const trades: Story[] = [
  {
    name: ['Amélie', 'Tremblay'],
    locale: 'fr',
    city: 'Saguenay',
    languages: ['fr', 'en'],
    topics: ['electrical-work', 'red-seal-exam', 'skilled-trades-entry', 'women-in-the-trades'],
    fr: {
      headline: 'Électricienne industrielle, alumineries et mines',
      bio: [
        'Vingt ans dans les alumineries et les mines. La première journée, on m’a donné des gants trop grands et un balai. La deuxième année, c’est moi qui formais celui qui me les avait donnés.',
        'J’aide les apprenties et les apprentis à réussir le Sceau rouge, et les femmes à trouver des équipes où on les respecte. J’explique les schémas jusqu’à ce qu’ils soient clairs, sans soupirer.',
      ],
      helps: [
        'Préparer l’examen du Sceau rouge en douze semaines',
        'Lire un schéma de commande sans paniquer',
        'Choisir un employeur où une femme reste',
        'Répondre à une remarque déplacée sur un chantier',
      ],
    },
    en: {
      headline: 'Industrial electrician, smelters and mines',
      bio: [
        'Twenty years in smelters and mines. On my first day they gave me gloves two sizes too big and a broom. By the second year I was training the man who had handed them to me.',
        'I help apprentices pass the Red Seal and women find crews that respect them. I explain a drawing until it is clear, and I do not sigh.',
      ],
      helps: [
        'Getting ready for the Red Seal in twelve weeks',
        'Reading a control drawing without panic',
        'Choosing an employer where women stay',
        'Answering a remark that goes too far on site',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    durations: ['one_meeting', 'three_months', 'six_months'],
    maxActive: 3,
    reply: [52, 19],
  },
  {
    name: ['Wade', 'Kowalchuk'],
    locale: 'en',
    city: 'Fort McMurray',
    languages: ['en'],
    topics: ['vehicle-repair', 'red-seal-exam', 'heavy-equipment'],
    en: {
      headline: 'Heavy-duty mechanic, mine haul trucks',
      bio: [
        'I failed my third-year exam twice. I can rebuild a final drive in the dark, but put a bubble sheet in front of me and my hands shake. A retired instructor sat with me on eleven Sundays and I passed with a 91.',
        'So now I give Sundays. We go through the questions by phone, one block at a time. If you are good with iron and bad with paper, we will get along.',
      ],
      helps: [
        'Studying for block exams when school was never your thing',
        'Fly-in fly-out without losing your family',
        'Buying tools in the right order',
      ],
    },
    formats: ['phone'],
    usualTimes: ['weekends'],
    durations: ['one_meeting', 'three_months'],
    reply: [90, 8],
  },
  {
    name: ['Tamara', 'Gladue'],
    locale: 'en',
    city: 'Prince Albert',
    languages: ['en', 'cr'],
    topics: ['welding', 'skilled-trades-entry', 'women-in-the-trades', 'indigenous-students'],
    en: {
      headline: 'Pressure welder and shop instructor',
      bio: [
        'My kokum taught me to sew hides with small, even stitches. Welding felt like the same work with more noise. I got my tickets while raising two boys, taking the bus to class before the sun was up.',
        'I look after first-year apprentices, mostly Métis and First Nations women, but anyone who shows up is welcome. I can tell you what funding covers your boots, your bus and your child care.',
      ],
      helps: [
        'Finding pre-apprenticeship money and child care',
        'Your first CWB tests',
        'What to say on the phone to a shop that might hire you',
      ],
    },
    fr: {
      headline: 'Soudeuse haute pression et instructrice en atelier',
      bio: [
        'Ma kokum m’a appris à coudre les peaux à petits points réguliers. Souder m’a semblé le même travail, avec plus de bruit. J’ai eu mes cartes en élevant deux garçons, dans l’autobus avant le lever du soleil.',
        'Je m’occupe des apprenties de première année, surtout des femmes métisses et des Premières Nations, mais quiconque se présente est bienvenu. Je peux vous dire quel programme paie les bottes, l’autobus et la garderie.',
      ],
      helps: [
        'Trouver de l’argent pour le préapprentissage et la garderie',
        'Vos premiers essais CWB',
        'Quoi dire au téléphone à un atelier qui embauche peut-être',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    durations: ['three_months', 'six_months', 'twelve_months'],
  },
  {
    name: ['Oleksandr', 'Kovalenko'],
    locale: 'en',
    city: 'Brandon',
    languages: ['uk', 'en', 'ru'],
    topics: ['carpentry-and-building', 'skilled-trades-entry', 'starting-over-as-a-refugee', 'red-seal-exam'],
    en: {
      headline: 'Journeyperson carpenter, built churches in Ternopil',
      bio: [
        'For fifteen years I built wooden churches and staircases. Then I was in Brandon with two suitcases and a hammer I had bought at the airport layover. I understood wood. I did not understand inches, or what the foreman was shouting.',
        'I challenged the exam after two winters. I can show you how to prove your hours from abroad, which words you need on a site, and where people here buy good used tools.',
      ],
      helps: [
        'Proving trade experience earned abroad',
        'Site English for carpenters',
        'Feet, inches and the Canadian building code',
        'The first winter when you work outside',
      ],
    },
    durations: ['one_meeting', 'three_months'],
    usualTimes: ['weekends'],
    reply: [72, 6],
  },
  {
    name: ['Markusie', 'Annanack'],
    locale: 'en',
    city: 'Kuujjuaq',
    languages: ['iu', 'en', 'fr'],
    topics: ['plumbing-and-gas', 'skilled-trades-entry', 'working-in-the-north'],
    en: {
      headline: 'Plumber for social housing in Nunavik',
      bio: [
        'When a pipe freezes at minus forty there is nobody to call, so I became the person. I did my classroom time in the South, nine hours from anyone I knew, and nearly came home twice. A cousin sent me caribou and I stayed.',
        'I talk with young people from our communities who are about to leave for trade school, and with southern workers who are about to come here. Both need to hear what nobody says in the brochure.',
      ],
      helps: [
        'Leaving home for trade school and finishing',
        'Heating and water systems on permafrost',
        'Working respectfully in an Inuit community',
      ],
    },
    fr: {
      headline: 'Plombier en logement social au Nunavik',
      bio: [
        'Quand un tuyau gèle à moins quarante, il n’y a personne à appeler. Alors cette personne, c’est devenu moi. J’ai fait mes cours dans le Sud, à neuf heures de tous les miens, et j’ai failli rentrer deux fois. Un cousin m’a envoyé du caribou et je suis resté.',
        'Je parle avec les jeunes de nos communautés qui partent à l’école de métiers, et avec les gens du Sud qui viennent travailler ici. Aux uns et aux autres, je dis ce que le dépliant ne dit pas.',
      ],
      helps: [
        'Partir étudier un métier et finir',
        'Chauffage et eau sur le pergélisol',
        'Travailler avec respect dans une communauté inuite',
      ],
    },
    formats: ['phone', 'text'],
    usualTimes: ['weekday_evenings'],
  },
  {
    name: ['Shauna', 'Power'],
    locale: 'en',
    city: 'Labrador City',
    languages: ['en'],
    topics: ['heavy-equipment', 'women-in-the-trades', 'work-and-parenthood'],
    en: {
      headline: 'Haul truck and shovel operator, iron ore mine',
      bio: [
        'I was a hairdresser until the mine posted twelve trainee seats. Two hundred people applied. I got the last one, with a toddler at home and a husband on the opposite shift. I have moved forty million tonnes since.',
        'Ask me about shift work, day care that opens at five, and how to get noticed for the next machine. I answer from the lunchroom, so expect short messages and long phone calls.',
      ],
      helps: [
        'Getting into a mine without a family name',
        'Shift work with small children',
        'Moving up from truck to shovel',
      ],
    },
    formats: ['text', 'phone'],
    usualTimes: ['weekday_mornings', 'weekends'],
    state: 'pending',
  },
  {
    name: ['Ken', 'Ouellette'],
    locale: 'en',
    city: 'Sudbury',
    languages: ['en', 'fr'],
    topics: ['industrial-mechanics', 'retiring', 'changing-careers'],
    en: {
      headline: 'Retired millwright, forty-one years underground and in the mill',
      bio: [
        'I kept pumps and crushers turning at the same company for forty-one years. When I retired I lasted five weeks before my wife asked me to find something to fix that was not in her kitchen.',
        'I have time, and I like explaining things. Vibration, alignment, hydraulics, or how to tell a boss that a repair will not hold. I speak French with a Sudbury accent and I am not sorry about it.',
      ],
      helps: [
        'Alignment and bearing problems, step by step',
        'Choosing between staying on the tools and supervising',
        'Planning the last five years before a pension',
      ],
    },
    fr: {
      headline: 'Mécanicien industriel à la retraite, quarante et un ans de mine',
      bio: [
        'J’ai gardé des pompes et des concasseurs en marche pendant quarante et un ans pour la même compagnie. À la retraite, j’ai tenu cinq semaines avant que ma femme me demande d’aller réparer quelque chose ailleurs que dans sa cuisine.',
        'J’ai du temps et j’aime expliquer. Vibrations, alignement, hydraulique, ou comment dire à un patron qu’une réparation ne tiendra pas. Je parle français avec l’accent de Sudbury et je ne m’en excuse pas.',
      ],
      helps: [
        'Alignement et roulements, étape par étape',
        'Rester sur les outils ou passer contremaître',
        'Préparer les cinq dernières années avant la rente',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
    maxActive: 5,
    durations: ['one_meeting', 'six_months', 'twelve_months'],
  },
];
