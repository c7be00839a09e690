// Hand-written mentors: software, data, design, biology, engineering, energy.

import type { Story } from './story.ts';

export const techAndScience: Story[] = [
  {
    name: ['Jonah', 'Okpik'],
    locale: 'en',
    city: 'Iqaluit',
    languages: ['en', 'iu'],
    topics: ['science-careers', 'working-in-the-north', 'oceans-and-water'],
    en: {
      headline: 'Fisheries biologist, Arctic char and turbot',
      bio: [
        'My grandfather could tell a char’s river by the colour of its belly. I went south for a degree that told me the same thing with a machine. Now I count fish on Baffin with both, and I write the grants that pay for the boat.',
        'I can help with field work, grant writing, and staying north while your career grows. Phone works better than video here. What I earn from meetings buys fuel for the students’ camp.',
      ],
      helps: [
        'Planning a first field season in the Arctic',
        'Writing a grant with a community, not about it',
        'A science career without moving south',
      ],
    },
    fr: {
      headline: 'Biologiste des pêches, omble chevalier et flétan',
      bio: [
        'Mon grand-père reconnaissait la rivière d’un omble à la couleur de son ventre. Je suis allé dans le Sud chercher un diplôme qui me disait la même chose avec une machine. Aujourd’hui, je compte les poissons de Baffin avec les deux, et j’écris les demandes de subvention qui paient le bateau.',
        'J’aide pour le terrain, les demandes de subvention, et pour rester dans le Nord pendant que la carrière avance. Ici, le téléphone marche mieux que la vidéo. Les rencontres paient l’essence du camp des étudiants.',
      ],
      helps: [
        'Préparer une première saison de terrain dans l’Arctique',
        'Écrire une demande de subvention avec une communauté',
        'Une carrière scientifique sans partir dans le Sud',
      ],
    },
    price: ['paid', 4000],
    formats: ['phone', 'text'],
    durations: ['one_meeting', 'three_months', 'six_months'],
    maxActive: 4,
    reply: [95, 9],
  },
  {
    name: ['Chidi', 'Okafor'],
    locale: 'en',
    city: 'Halifax',
    languages: ['en', 'ig'],
    topics: ['software-development', 'first-tech-job', 'first-job-in-canada'],
    en: {
      headline: 'Backend developer, ocean data company',
      bio: [
        'I sent three hundred and twelve applications from a basement in Clayton Park and kept a spreadsheet of every silence. Number three hundred and thirteen was a person I met at a bus stop who asked what I was reading.',
        'I still have the spreadsheet. It shows what worked, which was not what the videos said. We can look at yours, and I will do a mock technical interview that feels like the real one.',
      ],
      helps: [
        'A job search that does not eat you',
        'Technical interviews, spoken out loud',
        'Explaining Lagos experience to a Halifax manager',
      ],
    },
    fr: {
      headline: 'Développeur, données océaniques',
      bio: [
        'J’ai envoyé trois cent douze candidatures d’un sous-sol de Clayton Park, et j’ai noté chaque silence dans un chiffrier. La trois cent treizième a été une personne, à un arrêt d’autobus, qui m’a demandé ce que je lisais.',
        'J’ai encore le chiffrier. On y voit ce qui a marché, et ce n’est pas ce que disaient les vidéos. On peut regarder le vôtre, et je vous fais passer une entrevue technique qui ressemble aux vraies.',
      ],
      helps: [
        'Une recherche d’emploi qui ne vous dévore pas',
        'Les entrevues techniques, à voix haute',
        'Raconter Lagos à une gestionnaire de Halifax',
      ],
    },
    formats: ['video', 'text'],
    durations: ['one_meeting', 'three_months'],
    usualTimes: ['weekday_evenings', 'weekends'],
    maxActive: 3,
    reply: [18, 38],
  },
  {
    name: ['Camille', 'Ouellet'],
    locale: 'fr',
    city: 'Québec',
    languages: ['fr', 'en'],
    topics: ['user-experience', 'changing-careers', 'freelancing'],
    fr: {
      headline: 'Designer UX, services publics en ligne',
      bio: [
        'J’ai été bibliothécaire pendant neuf ans. Le jour où j’ai vu un homme renoncer à une demande d’aide parce que le formulaire tournait en rond, j’ai compris que j’étais du mauvais côté de l’écran.',
        'J’ai recommencé à trente-sept ans, sans école de design. Je relis les portfolios, je fais rejouer les entrevues et je rappelle qu’une carrière d’avant n’est jamais perdue. Elle est souvent votre meilleur projet.',
      ],
      helps: [
        'Un portfolio quand on n’a pas encore de client',
        'Raconter une réorientation sans s’excuser',
        'Mener cinq entretiens avec des usagers',
        'Pige ou poste : peser le pour et le contre',
      ],
    },
    en: {
      headline: 'UX designer, public services online',
      bio: [
        'I was a librarian for nine years. The day I watched a man give up on a benefit because the form sent him in circles, I understood that I was on the wrong side of the screen.',
        'I started over at thirty-seven without design school. I read portfolios, I rehearse interviews, and I remind people that an earlier career is never lost. Often it is your best project.',
      ],
      helps: [
        'A portfolio before you have clients',
        'Telling the story of a career change without apology',
        'Running five interviews with users',
        'Freelance or salaried: weighing it honestly',
      ],
    },
    formats: ['video'],
    durations: ['one_meeting', 'three_months', 'six_months'],
    reply: [34, 16],
  },
  {
    name: ['Youssef', 'Haddad'],
    locale: 'fr',
    city: 'Gatineau',
    languages: ['fr', 'ar', 'en'],
    topics: ['cybersecurity', 'it-support', 'federal-public-service'],
    fr: {
      headline: 'Analyste en cybersécurité, ministère fédéral',
      bio: [
        'J’ai réparé des imprimantes pendant quatre ans avant qu’on me laisse regarder un journal d’événements. Un soir, j’ai vu quelque chose d’étrange et j’ai appelé au lieu d’attendre au lundi. On m’a offert un bureau le mois suivant.',
        'Je mentore des gens du soutien informatique qui veulent passer à la sécurité, surtout dans la fonction publique, où les concours ont leur propre langue. Je l’ai apprise, je vous la traduis.',
      ],
      helps: [
        'Passer du soutien informatique à la sécurité',
        'Choisir une seule certification, la bonne',
        'Répondre aux questions d’un concours fédéral',
      ],
    },
    en: {
      headline: 'Cybersecurity analyst, federal department',
      bio: [
        'I fixed printers for four years before anyone let me look at a log. One evening I saw something odd and called it in instead of waiting for Monday. The month after, they offered me a desk.',
        'I mentor people in IT support who want to move into security, above all in government, where hiring has a language of its own. I learned it the slow way and I can translate.',
      ],
      helps: [
        'Moving from IT support to security',
        'Choosing one certification, the right one',
        'Answering a federal hiring process',
      ],
    },
    formats: ['video', 'phone', 'text'],
    state: 'paused',
    maxActive: 2,
  },
  {
    name: ['Lin', 'Zhao'],
    locale: 'en',
    city: 'Markham',
    languages: ['en', 'zh', 'yue'],
    topics: ['data-and-analytics', 'negotiating-pay', 'women-in-tech'],
    en: {
      headline: 'Lead data analyst, hospital network',
      bio: [
        'For five years I was the person who made the charts for the person who gave the talk. Then he was sick on the day of the board meeting. I gave it myself, with my own name on the first slide, and asked for a raise on the Friday.',
        'I work with quiet analysts. We look at your SQL if you like, but mostly we practise saying what the numbers mean, who should act, and what you would like to be paid.',
      ],
      helps: [
        'A first data project worth showing',
        'Presenting to people who do not read charts',
        'Asking for the raise, with numbers',
      ],
    },
    formats: ['video'],
    price: ['both', 5000],
    usualTimes: ['weekends'],
    durations: ['one_meeting', 'three_months'],
    reply: [22, 29],
  },
  {
    name: ['Sarah', 'Friesen'],
    locale: 'en',
    city: 'Steinbach',
    languages: ['en', 'de'],
    topics: ['cloud-and-operations', 'it-support', 'freelancing'],
    en: {
      headline: 'Systems administrator, remote from a farmhouse',
      bio: [
        'I keep servers running for a company in Vancouver from an upstairs room with a view of canola. When the fibre line reached our road, I was waiting for it with a shovel. Before that I did tech support from a church parking lot.',
        'You do not have to move to a city. I can show you how to learn the cloud for very little money, how to look for remote work that is real, and how to keep your evenings.',
      ],
      helps: [
        'Learning cloud tools on a small budget',
        'Finding honest remote work',
        'Being on call without being always on',
      ],
    },
    formats: ['video', 'text', 'phone'],
    usualTimes: ['weekday_mornings', 'weekday_evenings'],
  },
  {
    name: ['Shirin', 'Ahmadi'],
    locale: 'en',
    city: 'Calgary',
    languages: ['en', 'fa'],
    topics: ['civil-engineering', 'engineering-licence', 'credential-recognition', 'job-interviews'],
    en: {
      headline: 'Bridge engineer, P.Eng.',
      bio: [
        'I designed two bridges that people drive over every day in Isfahan province. In Calgary I was told I lacked local experience, so I took a drafting job and redrew other people’s bridges, badly designed ones, and said nothing for a year.',
        'Then I said something. The licence took thirty months. I keep a list of which references the association accepts and how to write a work record they can read. It is yours.',
      ],
      helps: [
        'Writing work records for a P.Eng. application',
        'Finding a first referee in Canada',
        'When to say that a drawing is wrong',
      ],
    },
    durations: ['three_months', 'six_months'],
    formats: ['video', 'in_person'],
    usualTimes: ['weekends'],
    state: 'full',
    maxActive: 3,
    reply: [84, 18],
  },
  {
    name: ['Adaeze', 'Nwosu'],
    locale: 'en',
    city: 'Saskatoon',
    languages: ['en', 'ig'],
    topics: ['laboratory-work', 'science-careers', 'graduate-studies'],
    en: {
      headline: 'Quality control chemist, potash and canola oil',
      bio: [
        'I came for a master’s degree and stayed for the sky. After the thesis I applied only for research jobs and got none, because nobody had told me that laboratories in industry hire all year and do not care about papers.',
        'I help graduate students look out of the university window. We turn a thesis into two lines a plant manager understands, and find the small labs that never advertise.',
      ],
      helps: [
        'From a thesis to an industry résumé',
        'Working in a regulated laboratory',
        'Deciding whether the doctorate is for you',
      ],
    },
    formats: ['video', 'phone'],
    usualTimes: ['weekday_evenings'],
    durations: ['one_meeting', 'three_months'],
  },
  {
    name: ['Tomás', 'Herrera'],
    locale: 'en',
    city: 'Summerside',
    languages: ['en', 'es'],
    topics: ['renewable-energy', 'electrical-engineering', 'first-year-in-canada'],
    en: {
      headline: 'Wind and storage engineer for a small-town utility',
      bio: [
        'Summerside owns its own power company, which is why I came: a town small enough that you can meet every person your work keeps warm. In Bogotá I drew substations for people I never saw.',
        'I talk with engineers and technicians who would like to work on clean energy outside the big cities. The pay is lower, the commute is four minutes, and someone will bring you lobster.',
      ],
      helps: [
        'Which energy jobs exist in small places',
        'Getting from electrical work to wind and solar',
        'Settling a family on the Island',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    reply: [40, 5],
  },
  {
    name: ['Mathieu', 'Brisson'],
    locale: 'fr',
    city: 'La Tuque',
    languages: ['fr', 'atj'],
    topics: ['forestry', 'environmental-work', 'indigenous-governance'],
    fr: {
      headline: 'Ingénieur forestier, aménagement avec les communautés',
      bio: [
        'À l’université, on m’a appris à compter les arbres. Ce sont des aînés atikamekw qui m’ont appris à demander à qui ils servaient. Depuis douze ans, je prépare des plans de coupe qui se discutent autour d’une table, parfois longtemps.',
        'J’aide les jeunes forestiers à sortir du logiciel et à entrer dans la salle communautaire. Écouter se travaille. Se tromper devant du monde aussi.',
      ],
      helps: [
        'Consulter sans faire semblant',
        'Le premier emploi en région',
        'Écrire un plan que les gens peuvent lire',
      ],
    },
    formats: ['phone', 'in_person'],
    durations: ['three_months', 'six_months'],
    usualTimes: ['weekday_afternoons', 'weekday_evenings'],
  },
  {
    name: ['Owen', 'Carter'],
    locale: 'en',
    city: 'Whitehorse',
    languages: ['en'],
    topics: ['geology-and-mining', 'working-in-the-north', 'science-careers'],
    en: {
      headline: 'Geologist, twenty-two summers of exploration camps',
      bio: [
        'I was laid off in 2008, in 2013 and in 2015. Gold goes up, gold goes down, and so does your rent. Between the busts I drove a school bus in Whitehorse and learned that I was more than my drill core.',
        'If you are starting out, I can tell you which camps are well run and which questions to ask before you board the plane. If you have just been let go, call me first. It passes.',
      ],
      helps: [
        'Choosing a first summer camp',
        'Getting through a bust',
        'Moving from exploration to government or water work',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    usualTimes: ['weekday_evenings'],
    reply: [160, 7],
  },
];
