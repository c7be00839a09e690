// Hand-written mentors: classrooms, child care, shelters, settlement, non-profits.

import type { Story } from './story.ts';

export const learningAndCommunity: Story[] = [
  {
    name: ['Blandine', 'Mukamana'],
    locale: 'fr',
    city: 'Regina',
    languages: ['fr', 'en', 'rw'],
    topics: ['school-teaching', 'teacher-certification', 'living-in-french', 'credential-recognition'],
    fr: {
      headline: 'Enseignante au secondaire, école fransaskoise',
      bio: [
        'À Butare, mes élèves se levaient quand j’entrais. À Regina, le premier jour, un garçon m’a demandé si j’étais la remplaçante et s’il pouvait manger son sandwich. J’ai dit oui. On s’est bien entendus après.',
        'J’aide les enseignantes et les enseignants formés ailleurs à obtenir leur brevet et à survivre au premier automne : le bulletin, les parents, les plans d’intervention, la neige pendant la surveillance.',
      ],
      helps: [
        'Le dossier de brevet, pièce par pièce',
        'Gérer une classe d’ici quand on vient d’ailleurs',
        'Être suppléante et se faire rappeler',
      ],
    },
    en: {
      headline: 'High school teacher in a Fransaskois school',
      bio: [
        'In Butare my students stood up when I came in. On my first day in Regina a boy asked whether I was the substitute and whether he could eat his sandwich. I said yes. We got along after that.',
        'I help teachers trained elsewhere get certified and live through the first fall: report cards, parents, learning plans, and supervision in the snow.',
      ],
      helps: [
        'The certification file, one document at a time',
        'Running a class here when you learned elsewhere',
        'Supply teaching that leads to a call back',
      ],
    },
    durations: ['three_months', 'six_months'],
    usualTimes: ['weekday_evenings', 'weekends'],
    reply: [44, 15],
  },
  {
    name: ['Rachel', 'Sylliboy'],
    locale: 'en',
    city: 'Eskasoni',
    languages: ['mic', 'en'],
    topics: ['indigenous-education', 'school-teaching', 'indigenous-students'],
    en: {
      headline: 'Mi’kmaw immersion teacher, grades one to three',
      bio: [
        'My mother was punished for the words I am paid to teach. The first time a six-year-old argued with me in Mi’kmaw about whose turn it was, I had to step into the hallway.',
        'I work with teachers in language programs, of any nation, and with young people who are shy about what they do not yet speak. You make the books yourself, you borrow from everyone, and you sing a lot.',
      ],
      helps: [
        'Starting an immersion classroom with few materials',
        'Speaking again when you were not raised with it',
        'A teaching degree while raising children',
      ],
    },
    fr: {
      headline: 'Enseignante d’immersion mi’kmaw, de la première à la troisième année',
      bio: [
        'Ma mère a été punie pour les mots qu’on me paie à enseigner. La première fois qu’une enfant de six ans s’est obstinée avec moi en mi’kmaw pour savoir à qui c’était le tour, j’ai dû sortir dans le corridor.',
        'Je travaille avec des gens qui enseignent leur langue, de toutes les nations, et avec des jeunes gênés par ce qu’ils ne parlent pas encore. On fait les livres soi-même, on emprunte à tout le monde, et on chante beaucoup.',
      ],
      helps: [
        'Ouvrir une classe d’immersion avec peu de matériel',
        'Reparler une langue qu’on n’a pas reçue enfant',
        'Un diplôme d’enseignement en élevant ses enfants',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    usualTimes: ['weekday_evenings'],
    durations: ['three_months', 'six_months', 'twelve_months'],
  },
  {
    name: ['Fatima', 'Siddiqui'],
    locale: 'en',
    city: 'Edmonton',
    languages: ['en', 'ur', 'pa'],
    topics: ['early-childhood-education', 'starting-a-business', 'work-and-parenthood'],
    en: {
      headline: 'Owner of a licensed child care centre, forty-two places',
      bio: [
        'I began with three children in my living room, one of them mine, and a neighbour who complained about the painting on the fence. Now there are forty-two, a kitchen that passes inspection, and the same neighbour volunteers on Thursdays.',
        'I help women who look after children at home decide whether to be licensed, and educators who want a room or a centre of their own. I have every form, including the ones I filled in wrong.',
      ],
      helps: [
        'From home day care to a licence',
        'Staffing ratios and a budget that holds',
        'Level 2 and 3 certification with a foreign diploma',
      ],
    },
    formats: ['phone', 'in_person', 'video'],
    usualTimes: ['weekends'],
    reply: [36, 17],
    maxActive: 3,
  },
  {
    name: ['Étienne', 'Lavoie'],
    locale: 'fr',
    city: 'Rouyn-Noranda',
    languages: ['fr'],
    topics: ['college-teaching', 'first-in-the-family', 'choosing-studies'],
    fr: {
      headline: 'Professeur de philosophie au cégep, fils de mineur',
      bio: [
        'Mon père pensait que je passais mes journées à lire parce que j’étais malade. Je suis le premier de la famille à avoir vu une université de l’intérieur, et j’ai cru pendant deux ans qu’on allait me demander de sortir.',
        'J’accompagne des jeunes et des moins jeunes qui ne savent pas à qui poser les questions de base. Qu’est-ce qu’un plan de cours, peut-on parler à un prof, que faire d’un échec. Il n’y a pas de question niaiseuse.',
      ],
      helps: [
        'Comprendre le cégep quand personne n’y est allé chez vous',
        'Choisir un programme sans se marier avec',
        'Se relever après une session ratée',
        'Enseigner au collégial : par où entrer',
      ],
    },
    en: {
      headline: 'Philosophy teacher at a cégep, a miner’s son',
      bio: [
        'My father thought that I read all day because I was ill. I am the first in my family to have seen a university from the inside, and for two years I believed that somebody would ask me to leave.',
        'I help young people, and the not so young, who do not know whom to ask the basic questions. What is a course outline, may one talk to a teacher, what happens after you fail. I have asked them all.',
      ],
      helps: [
        'Making sense of college when nobody at home went',
        'Choosing a program without marrying it',
        'Getting up after a failed term',
        'Teaching at a college: where to begin',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    usualTimes: ['weekday_afternoons'],
    reply: [48, 20],
  },
  {
    name: ['Gail', 'Tobin'],
    locale: 'en',
    city: 'St. John’s',
    languages: ['en'],
    topics: ['adult-education', 'going-back-to-school', 'job-search'],
    en: {
      headline: 'Adult literacy teacher and former plant worker',
      bio: [
        'The fish plant closed when I was thirty-four. I had grade eight and two teenagers who were ahead of me in math. We did our homework at the same table, and I was the one who got in trouble for talking.',
        'Thirty years on I teach adults to read, to pass their high school equivalency, and to stop saying that they are stupid. Call me if you are afraid of the first class. I will stay on the line while you park.',
      ],
      helps: [
        'Finishing high school as an adult',
        'Reading and writing for work',
        'Going back after a plant or a mine closes',
      ],
    },
    fr: {
      headline: 'Formatrice en alphabétisation, ancienne ouvrière d’usine',
      bio: [
        'L’usine de poisson a fermé quand j’avais trente-quatre ans. J’avais une huitième année et deux ados plus forts que moi en maths. On faisait nos devoirs à la même table, et c’est moi qui me faisais avertir parce que je parlais.',
        'Trente ans plus tard, j’apprends à des adultes à lire, à réussir leur équivalence du secondaire et à cesser de se dire niaiseux. Appelez-moi si le premier cours vous fait peur. Je reste en ligne pendant que vous stationnez.',
      ],
      helps: [
        'Finir son secondaire à l’âge adulte',
        'Lire et écrire pour le travail',
        'Retourner en classe quand l’usine ou la mine ferme',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_evenings'],
    durations: ['three_months', 'six_months', 'twelve_months'],
    maxActive: 4,
  },
  {
    name: ['Hodan', 'Warsame'],
    locale: 'en',
    city: 'Kitchener',
    languages: ['en', 'so', 'ar'],
    topics: ['settlement-work', 'first-year-in-canada', 'youth-work'],
    en: {
      headline: 'Settlement team lead, arrived at nine with her grandmother',
      bio: [
        'A volunteer named Doris taught my grandmother to take the number seven bus by riding it with her eleven times. I became a settlement worker because of that bus. Doris came to my graduation.',
        'I mentor people starting in settlement work, and newcomers who would like to know how the system sees them. I know which office to call and at what hour a person picks up.',
      ],
      helps: [
        'A first job in settlement or community services',
        'Finding your way among schools, clinics and benefits',
        'Raising teenagers between two countries',
      ],
    },
    fr: {
      headline: 'Cheffe d’équipe en établissement, arrivée à neuf ans avec sa grand-mère',
      bio: [
        'Une bénévole nommée Doris a appris à ma grand-mère à prendre l’autobus 7 en le prenant onze fois avec elle. C’est à cause de cet autobus que je travaille en établissement. Doris est venue à ma collation des grades.',
        'J’accompagne les gens qui débutent dans le métier, et les personnes nouvellement arrivées qui aimeraient savoir comment le système les voit. Je sais quel bureau appeler et à quelle heure quelqu’un répond.',
      ],
      helps: [
        'Un premier emploi en établissement ou en milieu communautaire',
        'S’y retrouver entre l’école, la clinique et les prestations',
        'Élever des adolescents entre deux pays',
      ],
    },
    formats: ['video', 'phone', 'in_person'],
    reply: [24, 33],
    maxActive: 4,
    durations: ['one_meeting', 'three_months'],
  },
  {
    name: ['Peter', 'Moosomin'],
    locale: 'en',
    city: 'North Battleford',
    languages: ['en', 'cr'],
    topics: ['social-work', 'youth-work', 'addictions-and-recovery'],
    en: {
      headline: 'Social worker, child and family services',
      bio: [
        'I was in four foster homes. One of the workers wrote me a birthday card every year, even after I was off her list. I found out later that she bought the stamps herself. So I write cards.',
        'I can walk with you through a social work degree, a hard first year, or your own recovery while you help others with theirs. I have nineteen years sober and I do not preach.',
      ],
      helps: [
        'Surviving the first year of child protection',
        'Studying social work with lived experience',
        'Recovery and helping work at the same time',
      ],
    },
    formats: ['phone', 'in_person', 'text'],
    durations: ['six_months', 'twelve_months'],
    state: 'full',
    maxActive: 3,
    reply: [76, 14],
  },
  {
    name: ['Lise', 'Comeau'],
    locale: 'fr',
    city: 'Church Point',
    languages: ['fr', 'en'],
    topics: ['nonprofit-management', 'fundraising', 'living-in-french', 'serving-on-a-board'],
    fr: {
      headline: 'Directrice d’un organisme culturel à la baie Sainte-Marie',
      bio: [
        'Nous sommes deux employées et demie, et nous faisons un festival, un balado, un camp d’été et un souper de râpure pour quatre cents personnes. J’ai appris la gestion en manquant d’argent, ce qui enseigne vite.',
        'J’aide les petites directions à dire non à un bailleur de fonds, à garder leurs bénévoles et à prendre de vraies vacances. Je parle acadjonne quand je suis fatiguée. Vous vous habituerez.',
      ],
      helps: [
        'Un budget d’organisme qu’un CA comprend',
        'Demander de l’argent sans se sentir quêteuse',
        'Préparer sa relève',
      ],
    },
    en: {
      headline: 'Director of a small Acadian cultural centre',
      bio: [
        'We are two and a half employees, and we run a festival, a podcast, a summer camp and a rappie pie supper for four hundred. I learned management by running out of money, which teaches quickly.',
        'I help people who lead small organizations say no to a funder, keep their volunteers and take an actual vacation. I have a soft spot for boards that argue.',
      ],
      helps: [
        'A budget that a board understands',
        'Asking for money without feeling small',
        'Getting your successor ready',
      ],
    },
    usualTimes: ['weekday_mornings'],
    durations: ['one_meeting', 'three_months', 'six_months'],
  },
  {
    name: ['Judy', 'Rideout'],
    locale: 'en',
    city: 'Happy Valley-Goose Bay',
    languages: ['en'],
    topics: ['housing-and-shelters', 'addictions-and-recovery', 'community-organizing'],
    en: {
      headline: 'Shelter coordinator in central Labrador',
      bio: [
        'We opened with eight beds and a donated freezer. The first night there were nineteen people and a blizzard, and nobody asked who had the right paperwork. I have been writing the policy manual since.',
        'I talk with people who run shelters, warming rooms and food programs far from any head office. I know how to write the report so that the money comes again, and when to close the laptop and sit with someone.',
      ],
      helps: ['Opening a shelter with little', 'Reports that funders accept', 'Caring for staff who are tired'],
    },
    formats: ['phone', 'video'],
    usualTimes: ['weekday_afternoons'],
    reply: [140, 5],
  },
];
