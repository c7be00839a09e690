// First requests about settling, careers, trades, business and money.

import type { Request } from './request.ts';

export const workAndMoney: Request[] = [
  {
    topics: ['becoming-a-cpa', 'accounting', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Find out which of my courses count before I pay for more, and choose a CPA route that fits around night shifts.',
      'Savoir lesquels de mes cours sont reconnus avant d’en payer d’autres, et choisir une voie vers le titre de CPA compatible avec mes nuits de travail.',
    ],
    background: [
      'Accountant in a hospital for six years before I came. I work at a hotel desk from eleven to seven. I have been quoted three different prices for the same assessment.',
      'Comptable dans un hôpital pendant six ans avant d’arriver. Je travaille à la réception d’un hôtel, de vingt-trois heures à sept heures. On m’a donné trois prix différents pour la même évaluation.',
    ],
  },
  {
    topics: ['accounting', 'first-job-in-canada', 'job-interviews'],
    goal: [
      'Get a first accounts payable job before the summer, even part time, in an office where I can learn.',
      'Trouver un premier poste aux comptes fournisseurs avant l’été, même à temps partiel, dans un bureau où je pourrai apprendre.',
    ],
    background: [
      'I finished the college diploma in December and have had two interviews. Both told me that I lacked experience. I did the books for my aunt’s shop for six years.',
      'J’ai terminé mon diplôme collégial en décembre et j’ai passé deux entrevues. Les deux fois, on m’a dit que je manquais d’expérience. J’ai pourtant tenu les livres du commerce de ma tante pendant six ans.',
    ],
  },
  {
    topics: ['payroll-and-tax', 'starting-a-business', 'bookkeeping'],
    goal: [
      'Understand what I owe in sales tax for my first year, and set things up so that the second one does not frighten me.',
      'Comprendre ce que je dois en taxes de vente pour ma première année, et m’organiser pour que la deuxième ne me fasse pas peur.',
    ],
    background: [
      'I clean and repair bicycles from my garage. I passed thirty thousand dollars in sales in August without noticing. All my receipts are in a cookie tin.',
      'Je répare des vélos dans mon garage. En août, j’ai dépassé trente mille dollars de ventes sans m’en rendre compte. Tous mes reçus sont dans une boîte à biscuits.',
    ],
  },
  {
    topics: ['red-seal-exam', 'electrical-work', 'skilled-trades-entry'],
    goal: [
      'Pass the Red Seal on my second try, in November. I need help with the theory and with staying calm.',
      'Réussir l’examen du Sceau rouge à ma deuxième tentative, en novembre. J’ai besoin d’aide pour la théorie et pour garder mon calme.',
    ],
    background: [
      'Four years with the same contractor, mostly schools and arenas. I missed the pass mark by five points. I read slowly and run out of time.',
      'Quatre ans avec le même entrepreneur, surtout des écoles et des arénas. Il m’a manqué cinq points. Je lis lentement et le temps me manque.',
    ],
  },
  {
    topics: ['skilled-trades-entry', 'carpentry-and-building', 'changing-careers'],
    goal: [
      'Find out whether I can start an apprenticeship at thirty-nine, and which trade would be kind to my shoulder.',
      'Savoir si je peux commencer un apprentissage à trente-neuf ans, et quel métier serait indulgent pour mon épaule.',
    ],
    background: [
      'I have driven a delivery van for eleven years. I built our deck and most of a friend’s house, and I was happier than at any time at work.',
      'Je conduis un camion de livraison depuis onze ans. J’ai construit notre terrasse et presque toute la maison d’un ami, et je n’ai jamais été aussi bien que là.',
    ],
  },
  {
    topics: ['women-in-the-trades', 'welding', 'skilled-trades-entry'],
    who: 'women',
    goal: [
      'Learn how to choose a shop where I will not be the joke, and what to ask at the interview to find out.',
      'Apprendre à choisir un atelier où je ne serai pas la farce, et quoi demander en entrevue pour le savoir.',
    ],
    background: [
      'I am in the second half of a welding course and I am good at it. My placement ended early because of one man and a foreman who looked away.',
      'Je suis dans la deuxième moitié d’un cours de soudage et j’y réussis bien. Mon stage a fini plus tôt à cause d’un homme, et d’un contremaître qui regardait ailleurs.',
    ],
  },
  {
    topics: ['starting-a-business', 'food-products', 'marketing'],
    goal: [
      'Go from a market stall to two shops by next fall, without borrowing from my parents.',
      'Passer d’une table au marché à deux magasins d’ici l’automne prochain, sans emprunter à mes parents.',
    ],
    background: [
      'I make a chili oil that sells out by eleven every Saturday. I rent a church kitchen by the hour. I have no labels that would pass in a store.',
      'Je fais une huile pimentée qui s’envole avant onze heures chaque samedi. Je loue la cuisine d’une église à l’heure. Je n’ai pas d’étiquettes acceptables en magasin.',
    ],
  },
  {
    topics: ['growing-a-small-business', 'human-resources', 'leading-a-team'],
    goal: [
      'Hire my first two employees this spring and keep them, and stop answering the phone at supper.',
      'Embaucher mes deux premiers employés ce printemps, les garder, et cesser de répondre au téléphone pendant le souper.',
    ],
    background: [
      'I run a small landscaping company. I had one helper last year, who left in July because I never explained anything. He was right.',
      'J’ai une petite entreprise d’aménagement paysager. L’an dernier, mon seul aide est parti en juillet parce que je n’expliquais rien. Il avait raison.',
    ],
  },
  {
    topics: ['first-job-in-canada', 'resumes-and-cover-letters', 'canadian-workplace-culture'],
    who: 'arrived',
    goal: [
      'Have three real interviews in my field in the next four months. I would like someone to read my résumé with me.',
      'Décrocher trois vraies entrevues dans mon domaine d’ici quatre mois. J’aimerais que quelqu’un relise mon CV avec moi.',
    ],
    background: [
      'I came in the spring with my wife and our son. I was in charge of purchasing for a hospital. I have sent ninety applications and had one call, for a job I had not applied for.',
      'Je suis arrivé{|e} au printemps avec ma famille. J’étais responsable des achats dans un hôpital. J’ai envoyé quatre-vingt-dix candidatures et reçu un seul appel, pour un poste que je n’avais pas demandé.',
    ],
  },
  {
    topics: ['first-year-in-canada', 'banking-and-credit', 'starting-over-as-a-refugee'],
    who: 'arrived',
    goal: [
      'Understand how things work here, one at a time: the school, the bank, the lease that ends in June.',
      'Comprendre comment les choses marchent ici, une à la fois : l’école, la banque, le bail qui finit en juin.',
    ],
    background: [
      'We arrived in October, two adults and three children. The agency is kind but very busy. I do not like to ask the same person ten questions.',
      'Nous sommes arrivés en octobre, deux adultes et trois enfants. L’organisme est gentil, mais débordé. Je n’aime pas poser dix questions à la même personne.',
    ],
  },
  {
    topics: ['english-for-work', 'canadian-workplace-culture', 'speaking-in-public'],
    who: 'arrived',
    goal: [
      'Speak in our Monday meeting without writing every sentence first. By summer I would like to explain my own project.',
      'Parler anglais à la réunion du lundi sans tout écrire d’avance. D’ici l’été, j’aimerais présenter mon projet moi-même.',
    ],
    background: [
      'I understand almost everything. When it is my turn my head is empty. My manager says that I am too quiet, and she is nice about it.',
      'Je comprends presque tout. Quand vient mon tour, ma tête se vide. Ma gestionnaire dit que je suis trop discr{et|ète}, gentiment.',
    ],
  },
  {
    topics: ['french-for-work', 'living-in-french', 'first-job-in-canada'],
    who: 'arrived',
    only: ['QC', 'NB'],
    goal: [
      'Reach a level of French that lets me apply for jobs here and not only in English call centres.',
      'Améliorer mon français écrit assez pour postuler à des emplois de bureau, et non seulement à ceux où l’on parle.',
    ],
    background: [
      'I passed the third level in the spring. I can order, apologize and talk about the weather. I cannot yet disagree.',
      'J’ai appris le français à l’oreille, dans ma famille. À l’oral, personne ne remarque rien. À l’écrit, j’ai honte de mes courriels.',
    ],
  },
  {
    topics: ['changing-careers', 'going-back-to-school', 'returning-after-a-break'],
    goal: [
      'Choose between two courses before the January deadline, with someone who will not tell me to follow my heart.',
      'Choisir entre deux formations avant la date limite de janvier, avec quelqu’un qui ne me dira pas d’écouter mon cœur.',
    ],
    background: [
      'Sixteen years in retail, the last six as a manager. The store closes in the spring. I am forty-four and have one child still at home.',
      'Seize ans dans le commerce de détail, dont six comme gérant{|e}. Le magasin ferme au printemps. J’ai quarante-quatre ans et encore un enfant à la maison.',
    ],
  },
  {
    topics: ['job-interviews', 'negotiating-pay', 'job-search'],
    goal: [
      'Prepare for a panel interview in three weeks and not fall apart at the question about my weaknesses.',
      'Me préparer à une entrevue devant un comité dans trois semaines, et ne pas m’écrouler à la question sur mes défauts.',
    ],
    background: [
      'I have been on contract for five years in the same department and this is the permanent version of my own job. I know the work. I do not know how to say so.',
      'Je suis à contrat depuis cinq ans dans le même service, et ce poste est le mien, en permanent. Je connais le travail. Je ne sais pas comment le dire.',
    ],
  },
  {
    topics: ['leading-a-team', 'conflict-at-work'],
    goal: [
      'Learn to lead people who used to be my friends at the next desk, and have one difficult talk that I have put off since May.',
      'Apprendre à diriger des gens qui étaient mes amis au bureau d’à côté, et avoir une conversation difficile que je repousse depuis mai.',
    ],
    background: [
      'I was promoted in April because I knew the system best. There are seven of us. Two of them applied for my job.',
      'On m’a promu{|e} en avril parce que je connaissais le mieux le système. Nous sommes sept. Deux d’entre eux voulaient mon poste.',
    ],
  },
  {
    topics: ['working-in-the-north', 'moving-to-another-province'],
    who: 'city',
    goal: [
      'Decide whether to take a job in the North, with a partner and a dog, knowing what I would be saying yes to.',
      'Décider si j’accepte un poste dans le Nord, avec mon couple et un chien, en sachant à quoi je dis oui.',
    ],
    background: [
      'I have an offer with housing for two years. I have only lived in cities. Everyone I ask has either never been there or never left.',
      'J’ai une offre de deux ans, logement compris. J’ai toujours vécu en ville. Les gens à qui j’en parle n’y sont jamais allés, ou n’en sont jamais partis.',
    ],
  },
  {
    topics: ['banking-careers', 'financial-analysis', 'job-interviews'],
    goal: [
      'Move from the counter to an adviser’s desk within a year, and find out which course to take first.',
      'Passer du comptoir à un bureau de conseil d’ici un an, et savoir quel cours suivre en premier.',
    ],
    background: [
      'I have been a teller for two years. Customers ask for me by name. My manager says to wait, and I have noticed who does not have to.',
      'Je suis à la caisse depuis deux ans. Les clients me demandent par mon nom. Ma directrice me dit d’attendre, et je vois bien qui n’attend pas.',
    ],
  },
  {
    topics: ['project-management', 'business-analysis', 'credential-recognition'],
    who: 'arrived',
    goal: [
      'Find out what my ten years of project work are called here, and which certificate is worth paying for.',
      'Savoir comment s’appellent ici mes dix ans de gestion de projet, et quel certificat vaut son prix.',
    ],
    background: [
      'I led road projects for a ministry. Here I am told that I am overqualified in the morning and inexperienced in the afternoon.',
      'Je menais des projets routiers pour un ministère. Ici, on me dit le matin que je suis surqualifié{|e}, et l’après-midi que je manque d’expérience.',
    ],
  },
];
