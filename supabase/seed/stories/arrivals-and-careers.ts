// Hand-written mentors: arriving, changing course, studying, family, retirement.

import type { Story } from './story.ts';

export const arrivalsAndCareers: Story[] = [
  {
    name: ['Olena', 'Shevchuk'],
    locale: 'en',
    city: 'Corner Brook',
    languages: ['uk', 'en', 'pl'],
    topics: ['starting-over-as-a-refugee', 'first-year-in-canada', 'early-childhood-education'],
    en: {
      headline: 'Early childhood educator, arrived on the second charter flight',
      bio: [
        'We landed in Newfoundland in fog so thick that my son asked whether there was a country under it. A stranger gave us boots. I had been a school principal in Kharkiv; that winter I learned to be somebody who is helped.',
        'I am three years further down the road than you, not thirty, and I remember it. We can talk about school, work, missing home, or about nothing until you are ready.',
      ],
      helps: [
        'The first hundred days with children',
        'Working with children when you were a teacher',
        'Small towns: why we stayed',
      ],
    },
    formats: ['phone', 'text', 'video'],
    durations: ['one_meeting', 'three_months'],
    usualTimes: ['weekday_evenings'],
    reply: [20, 8],
  },
  {
    name: ['Jean-Pierre', 'Kabongo'],
    locale: 'fr',
    city: 'Whitehorse',
    languages: ['fr', 'en', 'ln', 'sw'],
    topics: ['living-in-french', 'working-in-the-north', 'first-job-in-canada'],
    fr: {
      headline: 'Agent d’accueil à Whitehorse, ancien ingénieur de brousse',
      bio: [
        'De Lubumbashi à Whitehorse, j’ai perdu quarante degrés et gagné le silence. Je pensais rester un hiver. C’était il y a quinze ans. J’ai travaillé à la mine, au magasin, à l’école, et j’ai chanté dans toutes les chorales qui voulaient d’une basse.',
        'Je réponds aux francophones qui hésitent à monter dans le Nord. Oui, on peut y vivre en français. Oui, les loyers sont fous. Je vous dirai le reste au téléphone, avec du thé.',
      ],
      helps: [
        'Choisir une ville du Nord en sachant pourquoi',
        'Trouver un premier emploi quand l’anglais n’est pas encore là',
        'Passer l’hiver avec des enfants',
      ],
    },
    en: {
      headline: 'Newcomer services in Whitehorse, once a bush engineer',
      bio: [
        'Between Lubumbashi and Whitehorse I lost forty degrees and gained the silence. I meant to stay one winter. That was fifteen years ago. I have worked at the mine, the store and the school, and sung in every choir that would take a bass.',
        'I answer French speakers who are not sure about coming north. Yes, you can live in French here. Yes, the rents are wild. I will tell you the rest on the phone, with tea.',
      ],
      helps: [
        'Choosing a northern town for your own reasons',
        'A first job while your English catches up',
        'Winter with children',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    usualTimes: ['weekday_evenings', 'weekends'],
    maxActive: 4,
    reply: [27, 18],
  },
  {
    name: ['Mariana', 'Duarte'],
    locale: 'en',
    city: 'Kelowna',
    languages: ['pt', 'en', 'es'],
    topics: ['english-for-work', 'canadian-workplace-culture', 'marketing'],
    en: {
      headline: 'Marketing coordinator who learned English at a till',
      bio: [
        'In São Paulo I led a team. In Kelowna I could not order a sandwich without rehearsing it. I got a job in a bakery on purpose, because four hundred customers a day is the cheapest language school there is.',
        'I practise with you: the phone call, the meeting, the joke you did not get. I also explain why “that’s interesting” is bad news. Mistakes are welcome, I made them all first.',
      ],
      helps: [
        'Speaking on the phone without dread',
        'Meetings: how to break in politely',
        'Moving from survival work back to your profession',
      ],
    },
    formats: ['video', 'text'],
    durations: ['one_meeting', 'three_months'],
    usualTimes: ['weekday_evenings'],
    price: ['both', 2000],
    reply: [15, 27],
  },
  {
    name: ['Samir', 'Benali'],
    locale: 'fr',
    city: 'Sherbrooke',
    languages: ['fr', 'kab', 'ar'],
    topics: ['credential-recognition', 'engineering-licence', 'mechanical-engineering', 'french-for-work'],
    fr: {
      headline: 'Ingénieur mécanique, membre de l’Ordre depuis quatre ans',
      bio: [
        'J’avais douze ans de métier à Tizi Ouzou. À Sherbrooke, j’ai livré des pizzas avec un diplôme sur le siège arrière. L’Ordre m’a prescrit cinq examens. J’en ai échoué un, je l’ai repris, et j’ai appris à demander de l’aide avant et non après.',
        'Je garde mes notes, mes dates et mes reçus. Je peux vous dire combien de temps chaque étape prend en vrai, et quels employeurs embauchent pendant qu’on les franchit.',
      ],
      helps: [
        'Le dossier à l’Ordre, du début au permis',
        'Étudier pour un examen d’ingénieur à quarante ans',
        'Travailler dans son domaine avant le titre',
      ],
    },
    en: {
      headline: 'Mechanical engineer, licensed in Quebec for four years',
      bio: [
        'I had twelve years of practice in Tizi Ouzou. In Sherbrooke I delivered pizzas with a diploma on the back seat. The order gave me five exams. I failed one, wrote it again, and learned to ask for help before and not after.',
        'I keep my notes, my dates and my receipts. I can tell you how long each step really takes, and which employers hire while you are still climbing. We would speak French; I read English well.',
      ],
      helps: [
        'The licence file, from first form to permit',
        'Studying for an engineering exam at forty',
        'Working in your field before the title',
      ],
    },
    usualTimes: ['weekends', 'weekday_evenings'],
    durations: ['three_months', 'six_months'],
    state: 'full',
    maxActive: 3,
    reply: [62, 25],
  },
  {
    name: ['Patricia', 'Nolan'],
    locale: 'en',
    city: 'Fredericton',
    languages: ['en', 'fr'],
    topics: ['job-interviews', 'resumes-and-cover-letters', 'negotiating-pay', 'returning-after-a-break'],
    en: {
      headline: 'Recruiter for a hospital network',
      bio: [
        'I have sat through some four thousand interviews and I was nervous in most of them too. After six years at home with my children I had to be interviewed myself, and forgot the name of my last employer.',
        'We do one full mock interview, then I tell you the three things I would write in the margin. People are usually better than they think and less clear than they think.',
      ],
      helps: [
        'A mock interview with honest notes',
        'Explaining a gap in one sentence',
        'What to say when they name a number',
      ],
    },
    fr: {
      headline: 'Recruteuse pour un réseau d’hôpitaux',
      bio: [
        'J’ai assisté à quelque quatre mille entrevues et, la plupart du temps, j’avais le trac moi aussi. Après six ans à la maison avec mes enfants, c’était mon tour d’être interrogée, et j’ai oublié le nom de mon dernier employeur.',
        'On fait une vraie simulation d’entrevue, puis je vous dis les trois choses que j’aurais écrites dans la marge. Les gens sont en général meilleurs qu’ils ne le croient, et moins clairs qu’ils ne le croient.',
      ],
      helps: [
        'Une simulation d’entrevue et des notes franches',
        'Expliquer une pause en une phrase',
        'Quoi dire quand on vous annonce un chiffre',
      ],
    },
    formats: ['video', 'phone'],
    durations: ['one_meeting'],
    usualTimes: ['weekday_mornings', 'weekday_evenings'],
    maxActive: 5,
    reply: [19, 44],
  },
  {
    name: ['Kwame', 'Mensah'],
    locale: 'en',
    city: 'Hamilton',
    languages: ['en'],
    topics: ['changing-careers', 'project-management', 'going-back-to-school'],
    en: {
      headline: 'Project manager at city hall, nine years a taxi driver',
      bio: [
        'I drove a cab for nine years and listened to every kind of person talk about their job. I kept a notebook. The ones who sounded least bored were building something, so at forty I went back to school at night.',
        'A career change is a project: it has a scope, a budget and people who will be annoyed. We make the plan together and we look at the money first, because that is what stops most people.',
      ],
      helps: [
        'Testing a new career before you quit',
        'The budget of a career change',
        'Project management certificates, which and when',
      ],
    },
    durations: ['one_meeting', 'three_months', 'six_months'],
    usualTimes: ['weekday_evenings', 'weekends'],
    state: 'pending',
    maxActive: 3,
  },
  {
    name: ['Joanne', 'Tagoona'],
    locale: 'en',
    city: 'Rankin Inlet',
    languages: ['en', 'iu'],
    topics: ['leading-a-team', 'working-in-the-north', 'provincial-and-local-government'],
    en: {
      headline: 'Manager in the Government of Nunavut, former teacher',
      bio: [
        'I was promoted over people who had taught me to drive. That is what leading in a small community is. You see your staff at bingo, at church and at the airport, and the airport is where they ask for leave.',
        'I support Inuit moving into management, and southern managers who would like to last longer than one contract. I will ask you who your people are before I ask what you do.',
      ],
      helps: [
        'Becoming the boss of people you know',
        'Meetings in two languages',
        'For newcomers to Nunavut: how to last',
      ],
    },
    formats: ['phone', 'text'],
    durations: ['three_months', 'six_months'],
    usualTimes: ['weekday_afternoons'],
    reply: [110, 6],
  },
  {
    name: ['Zoé', 'Vollant'],
    locale: 'fr',
    city: 'Sept-Îles',
    languages: ['fr', 'moe'],
    topics: ['indigenous-students', 'first-in-the-family', 'choosing-studies'],
    fr: {
      headline: 'Conseillère pédagogique, première diplômée de sa famille',
      bio: [
        'Je suis partie étudier à Québec à dix-sept ans avec une glacière de saumon et l’adresse d’une tante. J’ai abandonné au bout d’une session. J’y suis retournée à vingt-quatre ans avec ma fille, et cette fois j’ai fini.',
        'J’accompagne les jeunes Innus et ceux des autres nations qui partent aux études, ou qui en reviennent trop tôt. Revenir n’est pas échouer. On peut se parler en innu-aimun.',
      ],
      helps: [
        'Préparer un départ pour les études',
        'Trouver l’aide financière à laquelle vous avez droit',
        'Recommencer après un abandon',
      ],
    },
    en: {
      headline: 'Student adviser, first graduate in her family',
      bio: [
        'I left for Québec City at seventeen with a cooler of salmon and an aunt’s address. I dropped out after one term. I went back at twenty-four with my daughter, and that time I finished.',
        'I stand by young Innu people, and those of other nations, who leave to study or who come home too soon. Coming home is not failing. My English is simple; we can manage, or speak Innu-aimun.',
      ],
      helps: [
        'Getting ready to leave for school',
        'Finding the money that you are entitled to',
        'Starting again after dropping out',
      ],
    },
    formats: ['phone', 'video', 'in_person', 'text'],
    durations: ['three_months', 'six_months', 'twelve_months'],
    usualTimes: ['weekday_afternoons', 'weekday_evenings'],
  },
  {
    name: ['Alexander', 'Ross'],
    locale: 'en',
    city: 'Guelph',
    languages: ['en', 'ase'],
    topics: ['disability-and-work', 'federal-public-service', 'first-years-of-work'],
    en: {
      headline: 'Policy analyst, blind, with a guide dog named Biscuit',
      bio: [
        'At my first interview they spoke to my sister, who had only driven me there. At my fourth I began with one sentence about how I work, and then we talked about the job. I have used that sentence for eleven years.',
        'I will help you write yours. We can look at what to disclose and when, how to ask for tools, and what to do when the tools arrive six months late. Written chat or captions are no trouble.',
      ],
      helps: [
        'Disclosing, or not, and when',
        'Asking for accommodations that work',
        'Applying to the public service with a disability',
      ],
    },
    fr: {
      headline: 'Analyste de politiques, aveugle, accompagné de son chien Biscuit',
      bio: [
        'À ma première entrevue, on s’est adressé à ma sœur, qui m’avait seulement conduit là. À la quatrième, j’ai commencé par une phrase sur ma façon de travailler, puis nous avons parlé du poste. Cette phrase me sert depuis onze ans.',
        'Je vous aiderai à écrire la vôtre. On peut voir quoi dire et quand, comment demander des outils, et que faire quand ils arrivent avec six mois de retard. Par écrit ou avec sous-titres, cela me convient.',
      ],
      helps: [
        'Dévoiler ou non, et à quel moment',
        'Demander des accommodements qui fonctionnent',
        'Postuler à la fonction publique avec un handicap',
      ],
    },
    formats: ['phone', 'text', 'video'],
    reply: [21, 15],
    maxActive: 3,
  },
  {
    name: ['Eleanor', 'Whitford'],
    locale: 'en',
    city: 'Victoria',
    languages: ['en'],
    topics: ['retiring', 'caring-for-family', 'serving-on-a-board'],
    en: {
      headline: 'Retired school librarian and former caregiver',
      bio: [
        'I planned my retirement for ten years: Portugal, a kayak, a choir. Then my husband’s memory began to go, and for six years I learned about forms, day programs and how to ask a neighbour for an hour. The kayak is still new.',
        'I speak with people near the end of their working life, and with those who are holding a job in one hand and a parent in the other. You may cry. Most people do around minute twenty.',
      ],
      helps: [
        'Caring for someone and keeping your job',
        'The year before you retire',
        'Finding a board that is worth your evenings',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
    maxActive: 4,
    reply: [14, 21],
  },
  {
    name: ['Tanisha', 'Brown'],
    locale: 'en',
    city: 'Ajax',
    languages: ['en'],
    topics: ['work-and-parenthood', 'leading-a-team', 'sales'],
    en: {
      headline: 'Regional sales director and single mother of two',
      bio: [
        'I took a client call in a school parking lot with a feverish child on my lap and closed the sale. I used to tell that story with pride. Now I tell it as the week I understood that something had to give, and that it would not be the child.',
        'I mentor parents who want to move up without disappearing at home, and women in sales who are tired of golf. We plan your week first and your career second.',
      ],
      helps: [
        'Coming back from parental leave',
        'Asking for hours you can live with',
        'A first leadership job in sales',
      ],
    },
    formats: ['phone', 'video'],
    usualTimes: ['weekday_evenings'],
    durations: ['one_meeting', 'three_months'],
    state: 'full',
    maxActive: 2,
    reply: [68, 17],
  },
  {
    name: ['Linda', 'Chartrand'],
    locale: 'en',
    city: 'Dauphin',
    languages: ['en', 'fr', 'crg'],
    topics: ['returning-after-a-break', 'administration', 'conflict-at-work'],
    en: {
      headline: 'Office manager and union steward',
      bio: [
        'I burned out at forty-six, at my desk, over an invoice for staples. I was off for fourteen months. Going back I practised walking into the building on a Sunday, when no one was there, until my legs stopped arguing.',
        'I can help you plan a return that starts small, and I know what a collective agreement says about it. I am Métis from around Camperville, and there is always coffee on.',
      ],
      helps: [
        'A gradual return after sick leave',
        'Talking to a manager you are afraid of',
        'Office work as a second career',
      ],
    },
    fr: {
      headline: 'Cheffe de bureau et déléguée syndicale',
      bio: [
        'J’ai craqué à quarante-six ans, à mon bureau, devant une facture d’agrafes. Je me suis absentée quatorze mois. Pour revenir, je me suis exercée à entrer dans l’immeuble un dimanche, quand il n’y avait personne, jusqu’à ce que mes jambes cessent de protester.',
        'Je peux vous aider à préparer un retour qui commence petit, et je sais ce qu’en dit une convention collective. Je suis Métisse, des environs de Camperville, et il y a toujours du café.',
      ],
      helps: [
        'Un retour progressif après un congé de maladie',
        'Parler à une gestionnaire qui fait peur',
        'Le travail de bureau comme deuxième carrière',
      ],
    },
    formats: ['phone'],
    usualTimes: ['weekday_evenings'],
    reply: [74, 3],
    state: 'pending',
  },
];
