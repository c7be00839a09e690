// Hand-written mentors: boats, farms, kitchens, trucks, trains, small planes.

import type { Story } from './story.ts';

export const landSeaRoad: Story[] = [
  {
    name: ['Wendell', 'Gallant'],
    locale: 'en',
    city: 'Tignish',
    languages: ['en', 'fr'],
    topics: ['fishing', 'aquaculture', 'starting-a-business'],
    en: {
      headline: 'Lobster fisher and oyster grower',
      bio: [
        'My father left me a boat, a licence and a debt. I paid off the debt with oysters, which the whole wharf laughed at for three years. Nobody laughs now, but they do ask how.',
        'I can tell a young person what it costs to get in: the licence, the gear, the banker who wants your house. I will also tell you about the mornings, because otherwise the numbers make no sense.',
      ],
      helps: [
        'Buying into a fishing enterprise with open eyes',
        'Starting a small oyster lease',
        'Handing a boat to the next generation',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_afternoons'],
    durations: ['one_meeting', 'twelve_months'],
    reply: [170, 4],
  },
  {
    name: ['Omar', 'Darwish'],
    locale: 'en',
    city: 'Kamloops',
    languages: ['ar', 'en'],
    topics: ['running-a-restaurant', 'cooking', 'starting-over-as-a-refugee', 'starting-a-business'],
    en: {
      headline: 'Restaurant owner, pharmacist in another life',
      bio: [
        'In Homs I had a pharmacy with my name in green light. In Kamloops I had a sponsor’s kitchen and my mother’s recipe for kibbeh. The church basement became a stall, the stall became nine tables.',
        'Some days I miss the white coat. I can tell you honestly what a restaurant gives and takes, and how it is to begin again at forty-four in a language that laughs at you. I teach the menu maths too.',
      ],
      helps: [
        'From a market stall to a lease',
        'Costing a dish',
        'Deciding whether to go back to your old profession',
        'Hiring other newcomers fairly',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_mornings'],
    reply: [55, 9],
  },
  {
    name: ['Annie', 'Lachance'],
    locale: 'fr',
    city: 'Saint-Hyacinthe',
    languages: ['fr'],
    topics: ['livestock', 'starting-a-farm', 'conflict-at-work'],
    fr: {
      headline: 'Productrice laitière, troisième génération',
      bio: [
        'Reprendre la ferme de mes parents a été plus difficile que vêler à trois heures du matin. On se parlait de vaches pour ne pas se parler d’argent. Il a fallu un notaire, une médiatrice et un souper de Noël manqué.',
        'J’aide les familles à mettre les bonnes questions sur la table avant que le ton monte. Je connais aussi le quota, la robotisation et la fatigue. On peut se téléphoner pendant la traite, je réponds sans les mains.',
      ],
      helps: [
        'Préparer un transfert de ferme',
        'Parler d’argent en famille',
        'Demander de l’aide quand on n’en peut plus',
      ],
    },
    en: {
      headline: 'Dairy farmer, third generation',
      bio: [
        'Taking over my parents’ farm was harder than calving at three in the morning. We talked about cows so that we would not talk about money. It took a notary, a mediator and one ruined Christmas supper.',
        'I help families put the right questions on the table before voices rise. I also know about quota, robots and being tired. We can talk by phone during milking, I answer hands-free, though my English comes slowly.',
      ],
      helps: ['Preparing a farm transfer', 'Talking about money in a family', 'Asking for help when you cannot go on'],
    },
    formats: ['phone'],
    usualTimes: ['weekday_afternoons', 'weekday_evenings'],
    durations: ['one_meeting', 'six_months'],
    reply: [38, 12],
  },
  {
    name: ['Luis', 'Castillo'],
    locale: 'en',
    city: 'Leamington',
    languages: ['es', 'en'],
    topics: ['seasonal-farm-work', 'crops-and-greenhouses', 'life-on-a-work-permit'],
    en: {
      headline: 'Greenhouse supervisor, once a seasonal worker',
      bio: [
        'For eight seasons I flew from Oaxaca in February and home in October, and my daughter learned my face from a phone. Today she is at high school in Leamington. Between those two sentences there were many forms.',
        'I speak with workers in Spanish after supper, by message or by phone. I know what to ask a supervisor, where the clinic is, and who gives real advice about papers, because I do not give that advice myself.',
      ],
      helps: [
        'Your rights in the bunkhouse and in the field',
        'Learning English in ten-minute pieces',
        'Moving from picking to a skilled job',
      ],
    },
    formats: ['text', 'phone'],
    usualTimes: ['weekday_evenings', 'weekends'],
    maxActive: 5,
    reply: [12, 41],
  },
  {
    name: ['Brenda', 'Wiebe'],
    locale: 'en',
    city: 'Swift Current',
    languages: ['en'],
    topics: ['crops-and-greenhouses', 'starting-a-farm', 'work-and-parenthood'],
    en: {
      headline: 'Grain farmer and agronomist, five thousand acres',
      bio: [
        'The seed salesman asked for my husband for eleven years. My husband is a dental hygienist. I run the combine, the books and the soil tests, and I have learned to let a silence do its work.',
        'I am glad to talk with women who farm, with young agronomists, and with anyone who has just inherited more land than advice. Spring and harvest I vanish. November to March I am all yours.',
      ],
      helps: [
        'Your first crop plan and input budget',
        'Being taken seriously at the elevator',
        'Leaving a field alone when it needs it',
      ],
    },
    fr: {
      headline: 'Agricultrice et agronome, grandes cultures',
      bio: [
        'Pendant onze ans, le vendeur de semences a demandé à parler à mon mari. Mon mari est hygiéniste dentaire. C’est moi qui conduis la moissonneuse, qui tiens les livres et qui lis les analyses de sol, et j’ai appris à laisser un silence faire son travail.',
        'Je parle volontiers avec les femmes en agriculture, les jeunes agronomes et quiconque vient d’hériter de plus de terre que de conseils. Au printemps et aux récoltes, je disparais. De novembre à mars, je suis là.',
      ],
      helps: [
        'Un premier plan de culture et son budget',
        'Se faire prendre au sérieux au silo',
        'Savoir laisser un champ tranquille',
      ],
    },
    formats: ['phone', 'video'],
    state: 'paused',
    durations: ['one_meeting', 'three_months'],
  },
  {
    name: ['Jaswinder', 'Brar'],
    locale: 'en',
    city: 'Abbotsford',
    languages: ['pa', 'en', 'hi'],
    topics: ['running-a-trucking-firm', 'truck-driving', 'growing-a-small-business'],
    en: {
      headline: 'Owner of a fourteen-truck carrier',
      bio: [
        'I drove for a man who kept my papers in his desk and my pay in his pocket. It took me a year to leave. When I bought my first truck I wrote a list of everything he did and promised to do none of it.',
        'New drivers can ask me which companies are clean. Owner-operators can ask me about leases before they sign. I speak Punjabi at the wheel and English at the scale.',
      ],
      helps: [
        'Spotting a bad carrier before you start',
        'Reading a lease-to-own agreement',
        'From one truck to three',
        'Logbooks, sleep and family',
      ],
    },
    formats: ['phone', 'text'],
    usualTimes: ['weekends', 'weekday_evenings'],
    maxActive: 4,
    reply: [50, 22],
  },
  {
    name: ['Kirsten', 'Olsen'],
    locale: 'en',
    city: 'Yellowknife',
    languages: ['en'],
    topics: ['flying', 'working-in-the-north', 'women-in-the-trades'],
    en: {
      headline: 'Bush pilot and training captain',
      bio: [
        'I loaded freight for two years before anyone let me near a cockpit. That is how it goes up here: you earn your seat with your back. I have since landed on lakes that have no name on the chart and one that is named after my dog.',
        'I help new pilots find an honest first job in the North, and I tell them which corners never to cut. No schedule is worth it. I have been to the funerals.',
      ],
      helps: [
        'Your first thousand hours',
        'Ramp jobs that lead to a seat, and those that do not',
        'Saying no to weather and to a boss',
      ],
    },
    fr: {
      headline: 'Pilote de brousse et instructrice',
      bio: [
        'J’ai chargé des avions pendant deux ans avant qu’on me laisse approcher d’un poste de pilotage. C’est comme ça, ici : on gagne son siège avec son dos. Depuis, j’ai amerri sur des lacs sans nom, et sur un lac qui porte le nom de mon chien.',
        'J’aide les nouveaux pilotes à trouver un premier emploi honnête dans le Nord et je leur dis quels coins ne jamais tourner ronds. Aucun horaire ne le vaut. Je suis allée aux funérailles.',
      ],
      helps: [
        'Vos mille premières heures',
        'Les emplois de piste qui mènent à un siège, et les autres',
        'Dire non à la météo et à un patron',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    price: ['donate', 4000],
    usualTimes: ['weekday_evenings'],
    reply: [88, 16],
  },
  {
    name: ['Guylaine', 'Thériault'],
    locale: 'fr',
    city: 'Îles-de-la-Madeleine',
    languages: ['fr', 'en'],
    topics: ['working-at-sea', 'leading-a-team', 'women-in-the-trades'],
    fr: {
      headline: 'Capitaine de traversier',
      bio: [
        'On m’appelait « la petite » à bord, même après mes brevets. Un matin de grand vent, le capitaine a été pris d’un malaise et j’ai accosté du premier coup, avec quatre-vingts autos dans la cale. Depuis, on m’appelle capitaine.',
        'J’aide les gens qui montent dans les grades, surtout les femmes, et ceux qui viennent de la pêche et veulent naviguer à l’année. Les examens s’apprennent. La voix de commandement aussi.',
      ],
      helps: [
        'Monter en grade : temps de mer, cours, examens',
        'Passer de la pêche à la marine marchande',
        'Diriger un équipage sans crier',
      ],
    },
    en: {
      headline: 'Ferry captain in the Gulf of St. Lawrence',
      bio: [
        'They called me “the little one” on board, even after I had my tickets. One windy morning the captain fell ill and I brought her alongside at the first try, with eighty cars below. Since then they call me captain.',
        'I help people who are moving up in rank, women above all, and fishers who would like to sail all year. Exams can be learned. So can the voice.',
      ],
      helps: [
        'Moving up: sea time, courses, exams',
        'From fishing to the merchant fleet',
        'Leading a crew without shouting',
      ],
    },
    formats: ['phone', 'video'],
    durations: ['three_months', 'six_months'],
    usualTimes: ['weekday_mornings', 'weekends'],
  },
  {
    name: ['Ray', 'Ducharme'],
    locale: 'en',
    city: 'Thompson',
    languages: ['en', 'crg'],
    topics: ['rail', 'working-in-the-north', 'disability-and-work'],
    en: {
      headline: 'Locomotive engineer on the line to Churchill',
      bio: [
        'I have stopped for bears, for washouts and once for a wedding. Twenty-six years on that line. After I lost most of the hearing in one ear I thought I was done, but the railway found me a way to stay and I learned to ask for things.',
        'I like talking with new conductors and with people who have to tell an employer that their body has changed. You do not owe anyone a brave face.',
      ],
      helps: [
        'Getting hired on the railway',
        'Asking for an accommodation, word for word',
        'Life on call in northern Manitoba',
      ],
    },
    formats: ['text', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekday_afternoons'],
  },
  {
    name: ['Ngozi', 'Eze'],
    locale: 'en',
    city: 'Moncton',
    languages: ['en', 'ig', 'fr'],
    topics: ['supply-chain', 'warehousing', 'leading-a-team'],
    en: {
      headline: 'Distribution centre manager, groceries',
      bio: [
        'I arrived with a master’s degree in logistics and was hired to scan boxes on the night shift. I scanned them and drew the floor on the back of a pallet tag until it went faster. Someone on days asked who had moved the bananas.',
        'I run the building now. I am interested in people on the floor who see how it could work better and do not know whom to tell. I will show you how to make them listen.',
      ],
      helps: [
        'From the warehouse floor to supervisor',
        'Supply chain certificates that employers here know',
        'Learning French at thirty-five',
      ],
    },
    fr: {
      headline: 'Directrice d’un centre de distribution alimentaire',
      bio: [
        'Je suis arrivée avec une maîtrise en logistique et on m’a embauchée pour scanner des boîtes la nuit. Je les ai scannées, et j’ai dessiné le plancher au dos des étiquettes jusqu’à ce que ça roule mieux. Quelqu’un du jour a demandé qui avait déplacé les bananes.',
        'Aujourd’hui, je dirige l’entrepôt. Je m’intéresse aux gens du plancher qui voient comment faire mieux et ne savent pas à qui le dire. Je vous montrerai comment vous faire écouter.',
      ],
      helps: [
        'Passer du plancher à la supervision',
        'Les certificats en logistique que les employeurs d’ici connaissent',
        'Apprendre le français à trente-cinq ans',
      ],
    },
    formats: ['video', 'phone'],
    usualTimes: ['weekends'],
    reply: [32, 13],
  },
];
