// Hand-written mentors: accounting, tax, shops, co-operatives, people management.

import type { Story } from './story.ts';

export const moneyAndBusiness: Story[] = [
  {
    name: ['Maricel', 'Reyes'],
    locale: 'en',
    city: 'Winnipeg',
    languages: ['en', 'tl'],
    topics: ['accounting', 'credential-recognition', 'first-job-in-canada', 'becoming-a-cpa'],
    en: {
      headline: 'CPA, controller at a food co-operative',
      bio: [
        'I was an auditor in Manila. In Winnipeg my first job was filing invoices in a basement, and nobody told me which courses would count. It took me six years to do what could have taken three.',
        'I would like yours to take three. I am direct, I read what you send, and I will tell you when a course is a waste of money.',
      ],
      helps: [
        'Choosing the CPA route from a foreign degree',
        'A résumé that a Canadian controller will read',
        'Your first month-end close',
      ],
    },
    fr: {
      headline: 'CPA, contrôleuse dans une coopérative alimentaire',
      bio: [
        'J’étais auditrice à Manille. À Winnipeg, mon premier emploi a été de classer des factures dans un sous-sol, et personne ne m’a dit quels cours seraient reconnus. J’ai mis six ans à faire ce qui aurait pu en prendre trois.',
        'J’aimerais que le vôtre en prenne trois. Je suis directe, je lis ce qu’on m’envoie et je vous dirai quand un cours ne vaut pas son prix.',
      ],
      helps: [
        'Choisir la voie vers le titre de CPA avec un diplôme étranger',
        'Un CV qu’une contrôleuse d’ici lira jusqu’au bout',
        'Votre première fermeture de mois',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    durations: ['one_meeting', 'three_months', 'six_months'],
    maxActive: 4,
    reply: [46, 23],
  },
  {
    name: ['François', 'Bélanger'],
    locale: 'fr',
    city: 'Moncton',
    languages: ['fr', 'en'],
    topics: ['payroll-and-tax', 'accounting', 'starting-a-business', 'bookkeeping'],
    fr: {
      headline: 'Comptable fiscaliste, petites entreprises',
      bio: [
        'Vingt-cinq ans d’impôts de petites entreprises, des deux côtés de la Petitcodiac : des garages, des salons de coiffure, trois homardiers et un cirque. J’ai vu des gens courageux fermer boutique pour une TVH mal comprise.',
        'Je vous montre comment lire vos propres chiffres avant de payer quelqu’un pour le faire. La première rencontre est gratuite. Ensuite, vous décidez.',
      ],
      helps: [
        'Votre première année de TVH sans mauvaise surprise',
        'Salaire ou dividende : comprendre avant de choisir',
        'Embaucher un premier employé et faire la paie',
        'Préparer une rencontre avec votre comptable',
      ],
    },
    en: {
      headline: 'Tax accountant for small businesses',
      bio: [
        'Twenty-five years of small-business tax on both sides of the Petitcodiac: garages, hair salons, three lobster boats and a circus. I have watched brave people close their doors over a misread HST return.',
        'I teach you to read your own numbers before you pay anyone to do it. The first meeting is free. After that, you decide.',
      ],
      helps: [
        'Your first year of HST without a bad surprise',
        'Salary or dividends: understand before you choose',
        'Hiring one employee and running payroll',
        'Getting ready for a meeting with your accountant',
      ],
    },
    price: ['paid', 6000],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
    maxActive: 3,
    reply: [118, 14],
  },
  {
    name: ['Nadia', 'Al-Sayed'],
    locale: 'en',
    city: 'Mississauga',
    languages: ['en', 'ar', 'ur'],
    topics: ['auditing', 'accounting', 'job-interviews', 'becoming-a-cpa'],
    en: {
      headline: 'Audit manager at a mid-size firm',
      bio: [
        'My first busy season here, I did not know that people ate lunch at their desks, so I ate alone in the stairwell for three weeks. I was good at the work. I was terrible at being seen doing it.',
        'I walk newcomers through their first Canadian audit season and the interview that comes before it. I have sat on the hiring side for six years and I keep the questions we ask.',
      ],
      helps: [
        'Firm interviews, from the coffee chat to the partner',
        'What a first-year auditor is really asked to do',
        'Speaking up in a review without apologizing',
      ],
    },
    state: 'full',
    maxActive: 3,
    usualTimes: ['weekday_evenings', 'weekends'],
    reply: [60, 31],
  },
  {
    name: ['Thuy', 'Nguyen'],
    locale: 'en',
    city: 'Prince George',
    languages: ['en', 'vi'],
    topics: ['banking-careers', 'banking-and-credit', 'leading-a-team'],
    en: {
      headline: 'Credit union branch manager, once a part-time teller',
      bio: [
        'I started as a Saturday teller because the hours fit around my mother’s dialysis. Nineteen years later I run the branch. Nobody handed me the next step; each time I had to ask what it was and say out loud that I wanted it.',
        'I can help you ask. I also sit down with newcomers who have money questions they are embarrassed to bring to a counter. There is no stupid question about a credit score.',
      ],
      helps: [
        'Moving from the counter to lending or management',
        'Building credit in your first two years here',
        'Asking for a promotion and hearing the real answer',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    usualTimes: ['weekday_evenings', 'weekends'],
    state: 'full',
    maxActive: 1,
  },
  {
    name: ['Beatriz', 'Salgado'],
    locale: 'en',
    city: 'Charlottetown',
    languages: ['en', 'es'],
    topics: ['starting-a-business', 'growing-a-small-business', 'first-year-in-canada'],
    en: {
      headline: 'Owner of a cleaning company, eleven employees',
      bio: [
        'In Puebla I taught history. In Charlottetown I cleaned offices at night, then bought a used van, then hired the woman who had trained me. We are eleven now and everyone is paid through the winter.',
        'I made every pricing mistake there is. I bring my real spreadsheets, the good year and the awful one, and we put your numbers next to mine.',
      ],
      helps: [
        'Pricing work so that you can pay yourself',
        'Your first three clients in a small town',
        'Registering, insuring and invoicing, in order',
        'Hiring the first person and keeping them',
      ],
    },
    fr: {
      headline: 'Propriétaire d’une entreprise d’entretien, onze employés',
      bio: [
        'À Puebla, j’enseignais l’histoire. À Charlottetown, j’ai nettoyé des bureaux la nuit, puis j’ai acheté une camionnette usagée, puis j’ai embauché celle qui m’avait formée. Nous sommes onze, et tout le monde est payé pendant l’hiver.',
        'J’ai fait toutes les erreurs de prix possibles. J’apporte mes vrais chiffriers, la bonne année et la mauvaise, et on met vos chiffres à côté des miens.',
      ],
      helps: [
        'Fixer un prix qui vous permet de vous payer',
        'Trouver trois clients dans une petite ville',
        'Immatriculer, assurer, facturer : dans quel ordre',
        'Embaucher une première personne et la garder',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    durations: ['one_meeting', 'three_months', 'six_months'],
    usualTimes: ['weekday_afternoons', 'weekends'],
  },
  {
    name: ['Jeannie', 'Kilabuk'],
    locale: 'en',
    city: 'Pangnirtung',
    languages: ['iu', 'en'],
    topics: ['indigenous-business', 'starting-a-business', 'working-in-the-north', 'tourism-and-hotels'],
    en: {
      headline: 'Outfitter and shop owner, Pangnirtung',
      bio: [
        'My brothers guide and I run the rest: bookings, insurance, fuel that has to be ordered a year ahead on the sealift. We started with one boat and a borrowed satellite phone, and I did the paperwork at my aunt’s kitchen table.',
        'I work with people who want to start something in a small community, where everyone is your customer and also your cousin. I speak Inuktitut first. Call me, the line is better than the internet.',
      ],
      helps: [
        'Funding that exists for Inuit-owned firms, and how to apply',
        'Ordering stock when the ship comes once a year',
        'Hiring family and staying family',
      ],
    },
    formats: ['phone', 'text'],
    usualTimes: ['weekday_evenings', 'weekends'],
    durations: ['one_meeting', 'six_months'],
  },
  {
    name: ['Marc-Antoine', 'Doucet'],
    locale: 'fr',
    city: 'Caraquet',
    languages: ['fr', 'en'],
    topics: ['cooperatives', 'nonprofit-management', 'leading-a-team', 'living-in-french'],
    fr: {
      headline: 'Directeur général d’une coopérative de la Péninsule acadienne',
      bio: [
        'On m’a confié la coop à trente et un ans parce que personne d’autre ne voulait annoncer la fermeture. On n’a pas fermé. Il a fallu dix-huit assemblées, deux prêts et beaucoup de café dans les cuisines des membres.',
        'J’accompagne ceux qui prennent une direction sans y avoir été préparés. On regarde vos états financiers, votre CA et votre sommeil, dans cet ordre ou dans l’autre.',
      ],
      helps: [
        'Vos cent premiers jours à la direction',
        'Préparer une assemblée qui s’annonce difficile',
        'Travailler avec un CA bénévole',
        'Monter une coopérative de travail',
      ],
    },
    en: {
      headline: 'Manager of a co-operative on the Acadian Peninsula',
      bio: [
        'They gave me the co-op at thirty-one because nobody else wanted to announce that it was closing. We did not close. It took eighteen general meetings, two loans and a great deal of coffee in members’ kitchens.',
        'I help people who take charge of something without having been prepared for it. We look at your statements, your board and your sleep, in that order or the other.',
      ],
      helps: [
        'Your first hundred days in charge',
        'Getting ready for a difficult general meeting',
        'Working with a volunteer board',
        'Starting a worker co-op',
      ],
    },
    durations: ['three_months', 'six_months'],
    usualTimes: ['weekday_mornings', 'weekday_evenings'],
  },
  {
    name: ['Harjit', 'Dhaliwal'],
    locale: 'en',
    city: 'Brampton',
    languages: ['en', 'pa', 'hi'],
    topics: ['human-resources', 'job-interviews', 'resumes-and-cover-letters', 'first-job-in-canada'],
    en: {
      headline: 'HR manager in food manufacturing, CHRP',
      bio: [
        'I read about two hundred résumés a week. Half of the good people hide on page two, under a heading like “Other”. When I arrived from Ludhiana I was one of them, and I packed boxes for a year in the plant where I now do the hiring.',
        'Send me your résumé and one posting you want. I mark it the way I would at work, in ten minutes, without being polite. Then we fix it together.',
      ],
      helps: [
        'A résumé that survives the first thirty seconds',
        'Answering “tell me about yourself”',
        'Getting from the line to the office',
        'Your first year in human resources',
      ],
    },
    formats: ['video', 'phone', 'text'],
    durations: ['one_meeting', 'three_months'],
    usualTimes: ['weekends', 'weekday_evenings'],
    maxActive: 5,
    reply: [30, 47],
  },
  {
    name: ['Colleen', 'MacLeod'],
    locale: 'en',
    city: 'Sydney',
    languages: ['en'],
    topics: ['tourism-and-hotels', 'growing-a-small-business', 'moving-to-another-province'],
    en: {
      headline: 'Innkeeper on the Cabot Trail, former oil-patch camp cook',
      bio: [
        'Like half of Cape Breton I went west. I cooked for four hundred men outside Fort McMurray, sent money home, and came back with enough for a down payment on an inn nobody wanted. Twelve rooms, a leaking roof, a view.',
        'If you run something seasonal, or dream of coming home to do it, I can tell you what January looks like. Bring your numbers and a cup of tea.',
      ],
      helps: [
        'Making twelve months of living from five months of guests',
        'Buying a small inn or bed and breakfast',
        'Coming home after years away for work',
      ],
    },
    fr: {
      headline: 'Aubergiste au Cap-Breton, ancienne cuisinière de chantier',
      bio: [
        'Comme la moitié du Cap-Breton, je suis partie dans l’Ouest. J’ai cuisiné pour quatre cents hommes près de Fort McMurray, j’ai envoyé de l’argent à la maison, puis je suis revenue acheter une auberge dont personne ne voulait. Douze chambres, un toit qui coule, une vue.',
        'Si votre commerce vit au rythme des saisons, ou si vous rêvez de revenir chez vous pour en ouvrir un, je peux vous dire à quoi ressemble janvier.',
      ],
      helps: [
        'Vivre douze mois avec cinq mois de clients',
        'Acheter une petite auberge ou un gîte',
        'Revenir chez soi après des années au loin',
      ],
    },
    price: ['donate', 3000],
    formats: ['phone', 'video', 'in_person'],
    usualTimes: ['weekday_mornings'],
  },
];
