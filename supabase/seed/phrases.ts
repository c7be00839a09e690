// Parts that fit any field: where somebody comes from, what they went through, how they
// meet people, how they close. Slots: {in} and {to} the place they live, {home} and {from}
// the place they left, {since} and {years} a number of years. In French,
// {masculine|feminine} follows the person. [One / another] is one of several wordings.

import type { Line } from './fields/field.ts';
import type { Format, UsualTime } from './types.ts';

export const openings: Record<'arrived' | 'here' | 'northerner' | 'movedNorth', Line[]> = {
  arrived: [
    [
      'I came {from} {since} ago and settled {in}.',
      'Je suis arrivé{|e} {from} il y a {since} et je me suis établi{|e} {in}.',
    ],
    [
      '{Since} ago I landed {in} {from} with two suitcases and a folder of [diplomas / letters / photographs].',
      'Il y a {since}, je suis arrivé{|e} {from} {in} avec deux valises et une chemise pleine de [diplômes / lettres / photos].',
    ],
    [
      'I have lived {in} for {since}; before that, home was {home}.',
      'Je vis {in} depuis {since}; avant, chez moi, c’était {home}.',
    ],
    [
      'I grew up in {home} and have worked {in} for {since}.',
      'J’ai grandi à {home} et je travaille {in} depuis {since}.',
    ],
    [
      'My family and I left {home} {since} ago. We meant to stay [one year / two years / one winter].',
      'Ma famille et moi avons quitté {home} il y a {since}. On devait rester [un an / deux ans / un hiver].',
    ],
    [
      'I did my training in {home} and started over {in}, {since} ago.',
      'J’ai été formé{|e} à {home} et j’ai recommencé {in} il y a {since}.',
    ],
    [
      '[An uncle / A cousin / A friend] told me that there was work {in}. That was {since} ago, and I had never left {home}.',
      '[Un oncle / Une cousine / Un ami] m’a dit qu’il y avait du travail {in}. C’était il y a {since}, et je n’avais jamais quitté {home}.',
    ],
    [
      'I came {from} to study, {since} ago, and stayed {in}.',
      'Je suis venu{|e} {from} pour étudier, il y a {since}, et je suis resté{|e} {in}.',
    ],
    [
      'My first address {in} was [a friend’s sofa / a basement room / my aunt’s kitchen], {since} ago. I had come straight {from}.',
      'Ma première adresse {in}, il y a {since}, a été [le divan d’une amie / une chambre au sous-sol / la cuisine de ma tante]. J’arrivais tout droit {from}.',
    ],
    [
      'When people ask where I am from, I say {home}. When I am tired I say here, and after {since} both are true.',
      'Quand on me demande d’où je viens, je réponds {home}. Quand je suis fatigué{|e}, je réponds d’ici, et après {since} les deux sont vrais.',
    ],
    [
      'I left {home} {since} ago for my children’s schooling. They finished; I stayed {in}.',
      'J’ai quitté {home} il y a {since} pour l’école de mes enfants. Ils ont fini; je suis resté{|e} {in}.',
    ],
    [
      '{Since} ago, in {home}, I had a desk and a title. {In} I had a [bus pass / hairnet / night shift / library card].',
      'Il y a {since}, à {home}, j’avais un bureau et un titre. {In}, j’avais [une carte d’autobus / un filet à cheveux / un quart de nuit / une carte de bibliothèque].',
    ],
    [
      'I left {home} to follow my [sister / brother / cousin / best friend], and found my own way {in}. That was {since} ago.',
      'J’ai quitté {home} pour suivre [ma sœur / mon frère / ma cousine / ma meilleure amie], et j’ai fait mon propre chemin {in}. C’était il y a {since}.',
    ],
    [
      '{Since} ago I left {home} for [a year / one contract / one winter / a trial]. I am still {in}.',
      'Il y a {since}, j’ai quitté {home} pour [un an / un seul contrat / un hiver / un essai]. Je suis encore {in}.',
    ],
    [
      'In {home} I was [known / respected / busy / settled]. {In} I was [new / quiet / invisible / early for everything], and it took [a year / two winters / three jobs / a good neighbour] to change that.',
      'À {home}, j’étais [connu{|e} / respecté{|e} / débordé{|e} / installé{|e}]. {In}, j’étais [nouve{au|lle} / silencieu{x|se} / invisible / en avance partout], et il a fallu [un an / deux hivers / trois emplois / une bonne voisine] pour que ça change.',
    ],
    [
      'I left {home} with [a cousin’s address / two phone numbers / a borrowed coat / my diplomas in plastic] and, [three flights / two days / one sleepless night] later, I was {in}. That was {since} ago.',
      'J’ai quitté {home} avec [l’adresse d’un cousin / deux numéros de téléphone / un manteau prêté / mes diplômes sous plastique] et, [trois vols / deux jours / une nuit blanche] plus tard, j’étais {in}. C’était il y a {since}.',
    ],
    [
      'I moved {from} {since} ago and now live {in}.',
      'Je suis arrivé{|e} {from} il y a {since}, et je vis maintenant {in}.',
    ],
    [
      'I worked in my field in {home} for [six / eight / nine / eleven / fourteen] years, and it took me [two / three / four] more to get back to it {in}.',
      'J’ai travaillé dans mon domaine à {home} pendant [six / huit / neuf / onze / quatorze] ans, et il m’en a fallu [deux / trois / quatre] de plus pour y revenir {in}.',
    ],
  ],
  here: [
    [
      'I was born {in} and never found a good enough reason to leave.',
      'Je suis né{|e} {in} et je n’ai jamais trouvé de raison suffisante d’en partir.',
    ],
    ['I have done this work {in} for {years}.', 'Je fais ce métier {in} depuis {years}.'],
    [
      'I grew up {in}, left as soon as I could, and came back as soon as I understood.',
      'J’ai grandi {in}, je suis parti{|e} dès que j’ai pu, et revenu{|e} dès que j’ai compris.',
    ],
    ['{Years} in this work, most of them {in}.', '{Years} de métier, presque tous {in}.'],
    [
      'I came to this work late, after [two other jobs and a move / three children / a long illness / a failed degree].',
      'Je suis venu{|e} à ce métier sur le tard, après [deux autres emplois et un déménagement / trois enfants / une longue maladie / un diplôme abandonné].',
    ],
    [
      'I live {in} with [two teenagers / my mother / three children / a patient partner / my brother] and a [dog that does not listen / cat that does / piano nobody plays / freezer full of soup].',
      'Je vis {in} avec [deux ados / ma mère / trois enfants / une personne patiente / mon frère] et [un chien qui n’écoute pas / un chat qui écoute / un piano dont personne ne joue / un congélateur plein de soupe].',
    ],
    [
      'I moved {to} for one contract. That was {years} ago.',
      'Je suis venu{|e} {to} pour un seul contrat. C’était il y a {years}.',
    ],
    [
      'I started at the bottom, {years} ago, and I remember exactly how it felt.',
      'J’ai commencé au bas de l’échelle, il y a {years}, et je me souviens très bien de l’effet que ça fait.',
    ],
    [
      'I am the first in my family to do this kind of work.',
      'Je suis la première personne de ma famille à faire ce genre de travail.',
    ],
    [
      'I have done this for {years}, and I still get nervous on the first day of anything new.',
      'Je fais ça depuis {years}, et j’ai encore le trac le premier jour de quoi que ce soit.',
    ],
    [
      'I left school early and came back to it at night. It took longer, and I understood more.',
      'J’ai quitté l’école tôt et j’y suis revenu{|e} le soir. Ça a pris plus de temps, et j’ai mieux compris.',
    ],
    [
      'I have worked in [two / three / four] provinces, and I unpacked {in}.',
      'J’ai travaillé dans [deux / trois / quatre] provinces, et c’est {in} que j’ai défait mes boîtes.',
    ],
    [
      'My [grandmother / grandfather / aunt / godmother] did a version of this job {in}, without the title or the pay.',
      '[Ma grand-mère / Mon grand-père / Ma tante / Ma marraine] faisait une sorte de ce métier {in}, sans le titre ni la paie.',
    ],
    [
      'People know me {in}, mostly for this and a little for my [pies / fiddle / slow dog / tomatoes / snow shovel / puns].',
      'On me connaît {in}, surtout pour ce travail et un peu pour [mes tartes / mon violon / mon chien lent / mes tomates / ma pelle à neige / mes calembours].',
    ],
    [
      'I had never planned to do this. A [summer job / favour / night class / newspaper ad] {in} turned into {years}.',
      'Je n’avais jamais prévu faire ça. [Un emploi d’été / Un service rendu / Un cours du soir / Une petite annonce], {in}, et {years} ont passé.',
    ],
    [
      'I work {in}, [a short walk / two buses / an hour / one long street] from where I grew up.',
      'Je travaille {in}, à [quelques pas / deux autobus / une heure / une longue rue] de là où j’ai grandi.',
    ],
    [
      'Before this I was [a cook / a bank teller / a farm hand / a hairdresser / a letter carrier / a house painter / a security guard / a lifeguard], and it shows.',
      'Avant, j’étais [cuisini{er|ère} / caissi{er|ère} / ouvri{er|ère} agricole / coiffeu{r|se} / fact{eur|rice} / peintre en bâtiment / agent{|e} de sécurité / sauveteu{r|se}], et ça paraît.',
    ],
    [
      'At home they wanted me to be [a doctor / a notary / a dentist / a goalie / a pianist]. I chose this, {in}, and everybody got used to it.',
      'Chez nous, on me voyait [médecin / notaire / dentiste / devant un filet de hockey / pianiste]. J’ai choisi ce métier, {in}, et tout le monde s’y est fait.',
    ],
    [
      'I was [twenty-two / twenty-six / thirty / thirty-four / forty-one] when I started, and I felt [too young / too old / like an impostor / lucky].',
      'J’avais [vingt-deux ans / vingt-six ans / trente ans / trente-quatre ans / quarante et un ans] en commençant, et je me sentais [trop jeune / trop vieu{x|lle} / de trop / chanceu{x|se}].',
    ],
    ['I trained {in} {years} ago.', 'J’ai été formé{|e} {in} il y a {years}.'],
  ],
  northerner: [
    ['I grew up {in}, and I am raising my children here.', 'J’ai grandi {in} et c’est ici que j’élève mes enfants.'],
    [
      'I went south to study and came home {to} when I had what I needed.',
      'Je suis allé{|e} étudier dans le Sud et je suis rentré{|e} {to} quand j’ai eu ce qu’il me fallait.',
    ],
    ['I live {in}, where my family has always been.', 'Je vis {in}, là où ma famille a toujours été.'],
    [
      'My [aunties / grandparents / uncles / parents] taught me first, and school second. I work {in}.',
      '[Mes tantes m’ont formé{|e} / Mes grands-parents m’ont formé{|e} / Mes oncles m’ont formé{|e} / Mes parents m’ont formé{|e}] d’abord, l’école ensuite. Je travaille {in}.',
    ],
    ['I have worked {in} for {years}, close to my people.', 'Je travaille {in} depuis {years}, près des miens.'],
    [
      'I have lived away, in cities, and I came back {to} for good {years} ago.',
      'J’ai vécu ailleurs, en ville, et je suis revenu{|e} {to} pour de bon il y a {years}.',
    ],
    [
      'Most of what I know I learned {in}, [at the table / on the land / by watching / from my grandparents].',
      'J’ai appris presque tout ce que je sais {in}, [à table / sur le territoire / en regardant / de mes grands-parents].',
    ],
    [
      'I have [two / three / four / five] children {in} and a job that [they explain better than I do / makes them laugh / keeps me close to them].',
      'J’ai [deux / trois / quatre / cinq] enfants {in} et un travail [qu’ils expliquent mieux que moi / qui les fait rire / qui me garde près d’eux].',
    ],
  ],
  movedNorth: [
    [
      'I came {to} for one winter. That was {years} ago.',
      'Je suis venu{|e} {to} pour un hiver. C’était il y a {years}.',
    ],
    [
      'I work {in}, where the plane decides when the meeting starts.',
      'Je travaille {in}, là où c’est l’avion qui décide de l’heure de la réunion.',
    ],
    [
      'I have been {in} for {years}, long enough to be asked to bring the [salad / chairs / generator / cake].',
      'Je suis {in} depuis {years}, assez longtemps pour qu’on me demande d’apporter [la salade / les chaises / la génératrice / le gâteau].',
    ],
    [
      'I answered an advertisement, packed a truck and drove until I was {in}. {Years} later I still like the quiet.',
      'J’ai répondu à une annonce, chargé un camion et roulé jusqu’à me retrouver {in}. Après {years}, j’aime encore le silence.',
    ],
    [
      'I have spent [six / nine / eleven / fifteen] winters {in} and I no longer count the degrees.',
      'J’ai passé [six / neuf / onze / quinze] hivers {in} et je ne compte plus les degrés.',
    ],
  ],
};

/** What somebody who came from elsewhere went through, in any field. */
export const arrivals: Line[] = [
  [
    'I arrived with a diploma that nobody could read and a phone that no longer worked.',
    'Je suis arrivé{|e} avec un diplôme que personne ne pouvait lire et un téléphone qui ne marchait plus.',
  ],
  [
    'For a year I introduced myself by what I used to be.',
    'Pendant un an, je me suis présenté{|e} par ce que j’avais été.',
  ],
  [
    'My first winter coat came from a stranger who would not give her name.',
    'Mon premier manteau d’hiver m’a été donné par une inconnue qui n’a pas voulu dire son nom.',
  ],
  [
    'I sent [ninety / a hundred / two hundred] applications and learned that the next one should be a conversation.',
    'J’ai envoyé [quatre-vingt-dix / cent / deux cents] candidatures avant de comprendre que la suivante devait être une conversation.',
  ],
  [
    'My first boss here never learned to say my name. The second asked on the first day, and I stayed with the second.',
    'Mon premier patron ici n’a jamais appris à dire mon nom. Le deuxième l’a demandé le premier jour, et c’est avec lui que je suis resté{|e}.',
  ],
  [
    'I thought that I had lost [five / eight / ten] years. I had only packed them badly.',
    'Je croyais avoir perdu [cinq / huit / dix] ans. Je les avais seulement mal emballés.',
  ],
  [
    'The hardest thing to learn was not a word; it was the tone.',
    'Le plus dur à apprendre n’a pas été un mot, mais le ton.',
  ],
  [
    'I cried once in a bank, over a form, and the teller came around the counter.',
    'J’ai pleuré une fois dans une banque, devant un formulaire, et la caissière a fait le tour du comptoir.',
  ],
  [
    'My children learned the language first, and for a while they spoke for me. I did not want that to last.',
    'Mes enfants ont appris la langue avant moi et, un temps, ils ont parlé à ma place. Je ne voulais pas que ça dure.',
  ],
  [
    'My first job here was [packing boxes / washing pots / cleaning offices / delivering flyers / picking cucumbers / stocking shelves], and I was [good at it / terrible at it / glad of it / ashamed of it].',
    'Mon premier emploi ici a été [d’emballer des boîtes / de laver des chaudrons / de nettoyer des bureaux / de distribuer des dépliants / de cueillir des concombres / de remplir des tablettes], et [j’y étais bon{|ne} / j’y étais très mauvais{|e} / j’en étais content{|e} / j’en avais honte].',
  ],
  [
    'Somebody [at the library / at the bus stop / in the laundry room / in a choir / at my son’s school] told me about [a course / an exam / a form / a person], and the year changed.',
    'Quelqu’un, [à la bibliothèque / à l’arrêt d’autobus / à la buanderie / dans une chorale / à l’école de mon fils], m’a parlé [d’un cours / d’un examen / d’un formulaire / d’une personne], et l’année a changé.',
  ],
];

/** What anybody went through. */
export const lessons: Line[] = [
  [
    'The [first / second / third] [winter / summer / fall] I almost [quit / moved away / lost my savings / stopped sleeping], and what helped was [a list / walking / a blunt friend / a night course / a second opinion].',
    '[Le premier / Le deuxième / Le troisième] [hiver / été / automne], j’ai failli [tout lâcher / déménager / perdre mes économies / ne plus dormir], et ce qui m’a aidé{|e}, c’est [une liste / la marche / une amie directe / un cours du soir / un deuxième avis].',
  ],
  [
    'It took me [two / four / six / seven] years and [one good boss / two bad ones / a lot of tea / three moves] to learn [to ask / to say no / to rest / to share the work / to write it down].',
    'Il m’a fallu [deux / quatre / six / sept] ans et [une bonne patronne / deux mauvais patrons / beaucoup de thé / trois déménagements] pour apprendre [à demander / à dire non / à me reposer / à partager le travail / à tout noter].',
  ],
  [
    'I still keep the [letter / email / report / card / note] that said [no / not yet / try again / maybe next year], because [it was fair / I was ready the next time / it made me call someone].',
    'Je garde encore [la lettre / le courriel / le rapport / la carte / la note] où on m’avait dit [non / pas encore / d’essayer encore / peut-être l’an prochain], parce que [c’était juste / la fois d’après, j’étais prêt{|e} / ça m’a fait appeler quelqu’un].',
  ],
  [
    'A [cook / cleaner / clerk / driver / guard / caretaker] at my [first / second / third] job taught me [to speak to anyone / to slow down / to check twice / to listen].',
    '[Un cuisinier / Une femme de ménage / Une commis / Un chauffeur / Un gardien / Une concierge], à mon [premier / deuxième / troisième] emploi, m’a appris [à parler à tout le monde / à ralentir / à vérifier deux fois / à écouter].',
  ],
  [
    'I have learned most from [people older than me / people younger than me / my mistakes / the night shift / those who stayed].',
    'J’ai surtout appris [de gens plus vieux que moi / de gens plus jeunes que moi / de mes erreurs / des quarts de nuit / de ceux qui sont restés].',
  ],
  [
    'What nobody told me at the start was how [lonely / slow / tiring / political / funny] it can be.',
    'Ce que personne ne m’avait dit au début, c’est à quel point c’est parfois [solitaire / lent / fatigant / politique / drôle].',
  ],
  [
    'I nearly left [after one year / in my third year / twice / one winter], and [a colleague / my sister / stubbornness / a thank-you card] kept me.',
    'J’ai failli partir [après un an / à ma troisième année / deux fois / un hiver], et [une collègue / ma sœur / l’entêtement / une carte de remerciement] m’a retenu{|e}.',
  ],
  [
    'I was [bad at it / slow / worried / lucky] at the beginning, and I remember who was kind.',
    'Au début, j’étais [mauvais{|e} / lent{|e} / inqui{et|ète} / chanceu{x|se}], et je me souviens des gens gentils.',
  ],
  [
    'I have been [wrong / fired / promoted too soon / afraid of the phone] and lived to tell it.',
    'J’ai déjà [eu tort / été renvoyé{|e} / été promu{|e} trop tôt / eu peur du téléphone], et je suis encore là pour en parler.',
  ],
];

/** How somebody meets people, in any field. */
export const ways: Line[] = [
  [
    'Bring [a draft / a letter / a contract / a plan / an offer / a form] that worries you; we read it [slowly / out loud / twice / line by line] and [mark what to change / cross out half / find the question behind it / decide what comes next].',
    'Apportez [une ébauche / une lettre / un contrat / un plan / une offre / un formulaire] qui vous inquiète; on lit ça [lentement / à voix haute / deux fois / ligne par ligne] et on [note ce qui doit changer / raye la moitié / cherche la question derrière / décide de la suite].',
  ],
  [
    'In the first [ten minutes / quarter of an hour / half hour] I mostly ask about [your week / your budget / your family / your schedule / what you have tried], because the [answer / plan / advice] depends on it.',
    'Pendant [les dix premières minutes / le premier quart d’heure / la première demi-heure], je vous interroge surtout sur [votre semaine / votre budget / votre famille / vos horaires / ce que vous avez essayé], parce que [la réponse / le plan / le conseil] en dépend.',
  ],
  [
    'We write down [one goal / two goals / three steps / one question] on the first day, and [when you are stuck / when you doubt it / when it feels slow / at the end] we [come back to it / read that page again / see what moved].',
    'On note [un but / deux buts / trois étapes / une question] le premier jour et, [quand ça bloque / quand vous en doutez / quand ça paraît long / à la fin], on [y revient / relit cette page / regarde ce qui a bougé].',
  ],
  [
    'I have [a folder / a box / a drawer / a shelf] of [old letters / samples / checklists / notes / failed attempts], and you may [copy / borrow / read] all of it.',
    'J’ai [un dossier / une boîte / un tiroir / une tablette] de [vieilles lettres / modèles / listes / notes / tentatives ratées], et vous pouvez tout [copier / emprunter / lire].',
  ],
  [
    'When a [door / form / manager / teacher / deadline] stops you, tell me [early / plainly / by message / before the weekend], and we look for [another way / the person to call / the rule behind it / a smaller step].',
    'Quand [une porte / un formulaire / un patron / un professeur / une date limite] vous arrête, dites-le-moi [tôt / simplement / par message / avant la fin de semaine], et on cherche [un autre chemin / la personne à appeler / la règle derrière / un plus petit pas].',
  ],
  [
    'I can introduce you to [one person / an old colleague / a friend] who [did it last year / failed first / knows the office / started later than you], [once / as soon as / when] we know what you want to ask.',
    'Je peux vous présenter à [une personne / une ancienne collègue / une amie] qui [l’a fait l’an dernier / a échoué d’abord / connaît le bureau / a commencé plus tard que vous], [une fois qu’on saura / dès qu’on saura / quand on saura] ce que vous voulez demander.',
  ],
  [
    'I [nod / listen / take notes] for a while, then I ask [one hard question / three small questions / what you are afraid of / what you would tell a friend], and we [start from there / stay with it / work on that].',
    'Je [hoche la tête / vous écoute / prends des notes] un moment, puis je demande [une chose difficile / trois petites choses / ce qui vous fait peur / ce que vous diriez à une amie], et on [part de là / reste là-dessus / travaille ça].',
  ],
  [
    'My advice is [short / cheap / old-fashioned / practical], [tested on myself / checked with people who know / free of big words / often about next week], and [yours to refuse / easy to undo / never an order].',
    'Mes conseils sont [courts / peu coûteux / à l’ancienne / pratiques], [essayés sur moi / vérifiés auprès de gens qui savent / sans grands mots / souvent pour la semaine qui vient], et [vous pouvez les refuser / ils se défont facilement / ce ne sont jamais des ordres].',
  ],
  [
    'I listen first. Then I tell you honestly what I think.',
    'J’écoute d’abord. Ensuite, je vous dis franchement ce que je pense.',
  ],
  [
    'I have no fixed method. I listen, and I remember what you told me last time.',
    'Je n’ai pas de méthode toute faite. J’écoute, et je me souviens de ce que vous m’avez dit la dernière fois.',
  ],
  [
    'Tell me where you are stuck and what you have already tried.',
    'Dites-moi où ça bloque et ce que vous avez déjà essayé.',
  ],
  [
    'If I do not know, I say so and find the person who does.',
    'Si je ne sais pas, je le dis et je trouve la personne qui sait.',
  ],
  ['I prefer short meetings and clear promises.', 'Je préfère les rencontres courtes et les promesses claires.'],
  ['You set the pace. I keep the notes.', 'C’est vous qui donnez le rythme. Moi, je prends les notes.'],
  [
    'I will ask you what a good result looks like, and we work back from there.',
    'Je vous demanderai à quoi ressemble un bon résultat, et on remontera à partir de là.',
  ],
  [
    'I have been helped by people who owed me nothing, and this is how I pay it back.',
    'Des gens qui ne me devaient rien m’ont aidé{|e}, et c’est ma façon de rendre la pareille.',
  ],
  ['You can disagree with me. You decide.', 'Vous pouvez me contredire. C’est vous qui décidez.'],
  [
    'I tell people what I would tell my own [sister / brother / daughter / best friend].',
    'Je dis aux gens ce que je dirais à [ma propre sœur / mon propre frère / ma propre fille / ma meilleure amie].',
  ],
  [
    'At each meeting we work on one real problem that you bring.',
    'À chaque rencontre, on travaille sur un vrai problème que vous apportez.',
  ],
  ['You can ask me simple questions and long ones.', 'Vous pouvez me poser des questions simples, et des longues.'],
  [
    'I keep [a notebook / a list / a file] of [what went wrong / what worked / people to call / words that help].',
    'Je tiens [un cahier / une liste / un fichier] de [ce qui a mal tourné / ce qui a marché / gens à appeler / mots qui aident].',
  ],
  [
    'First we look at your time and your options. Then we make a plan.',
    'On regarde d’abord votre temps et vos options. Ensuite, on fait un plan.',
  ],
  [
    'If something is hard to explain, I draw it or give an example.',
    'Si quelque chose est difficile à expliquer, je le dessine ou je donne un exemple.',
  ],
  [
    'We meet for [half an hour / forty minutes / an hour], and you speak [first / most of the time / more than I do].',
    'On se parle [une demi-heure / quarante minutes / une heure], et c’est vous qui parlez [en premier / la plupart du temps / plus que moi].',
  ],
  [
    'Between meetings I can read a draft or check a plan.',
    'Entre les rencontres, je peux lire une ébauche ou vérifier un plan.',
  ],
  [
    'You can ask me anything. There is no wrong question.',
    'Vous pouvez tout me demander. Il n’y a pas de mauvaise question.',
  ],
  [
    'What helped me most was a real example, so I bring examples.',
    'Ce qui m’a le plus aidé{|e}, c’est un exemple réel; alors j’apporte des exemples.',
  ],
];

/** A line that is true only for somebody who meets in this way or at this time. */
export const practical: { when: Format | UsualTime; text: Line }[] = [
  {
    when: 'phone',
    text: [
      'The phone suits me best; I think better when I walk.',
      'Le téléphone me convient bien : je réfléchis mieux en marchant.',
    ],
  },
  {
    when: 'phone',
    text: [
      'We can talk by phone, so you do not need a computer.',
      'On peut se parler au téléphone : pas besoin d’ordinateur.',
    ],
  },
  {
    when: 'text',
    text: [
      'Written messages are fine, and you can take your time with them.',
      'Les messages écrits me vont, et vous pouvez prendre votre temps.',
    ],
  },
  { when: 'text', text: ['If talking is hard, we can write.', 'Si parler est difficile, on peut s’écrire.'] },
  {
    when: 'in_person',
    text: [
      'I know a quiet [café / bench / library corner / diner] if you live nearby.',
      'Si vous êtes dans le coin, je connais [un café / un banc / un coin de bibliothèque / un petit restaurant] tranquille.',
    ],
  },
  {
    when: 'in_person',
    text: ['If you are close, we can walk and talk.', 'Si vous habitez près d’ici, on peut jaser en marchant.'],
  },
  {
    when: 'weekends',
    text: [
      '[Saturday mornings / Sunday afternoons / Saturday evenings] are when I am most useful.',
      'C’est le [samedi matin / dimanche après-midi / samedi soir] que je suis le plus utile.',
    ],
  },
  {
    when: 'weekday_evenings',
    text: ['I am usually free after 8 p.m.', 'Je suis généralement libre après 20\u00a0h.'],
  },
  {
    when: 'weekday_mornings',
    text: [
      'I am an early riser, so mornings before work are fine.',
      'Je me lève tôt, alors le matin avant le travail me va bien.',
    ],
  },
  {
    when: 'weekday_afternoons',
    text: ['My afternoons are quiet and I like company.', 'Mes après-midi sont tranquilles et j’aime la compagnie.'],
  },
];

export const closings: Line[] = [
  [
    'Write me [two / three / four / five] lines about [your week / what you want / where you are stuck / the date that worries you], and we [begin / go from there / find a time].',
    'Écrivez-moi [deux / trois / quatre / cinq] lignes sur [votre semaine / ce que vous voulez / ce qui bloque / la date qui vous inquiète], et on [commence / part de là / trouve un moment].',
  ],
  [
    'There is room here for [shy people / talkers / slow starters / second tries / unfinished plans] and for [bad days / simple questions / long silences / changes of mind].',
    'Il y a de la place ici pour [les timides / les bavards / les départs lents / les deuxièmes essais / les plans inachevés] et pour [les mauvaises journées / les questions simples / les longs silences / les changements d’idée].',
  ],
  [
    'What I ask of you: [be on time / read my notes / tell me the truth / cancel early], [try one thing between meetings / bring one question / write down what worked], and [laugh now and then / say when I am wrong / thank whoever helps you].',
    'Ce que je vous demande : [arriver à l’heure / lire mes notes / me dire la vérité / annuler tôt], [essayer une chose entre les rencontres / apporter une question / noter ce qui a marché] et [rire un peu / me dire quand j’ai tort / remercier qui vous aide].',
  ],
  [
    'You will [surely / sometimes / at first] [disagree with me / be out of energy / want to wait / feel late], and [that is fine / we go on / I will still be here the week after / we aim for less].',
    'Il vous arrivera [sûrement / parfois / au début] de [me contredire / manquer d’énergie / vouloir attendre / vous croire en retard], et [c’est correct / on continue / je serai encore là la semaine suivante / on vise moins haut].',
  ],
  [
    'I do this because [a nurse / an uncle / a teacher / a neighbour / a librarian / a boss] once gave me [an hour / a winter / a phone number / a straight answer], and [I could never pay it back / I still think of it / I kept the note].',
    'Je fais ça parce qu’[une infirmière / un oncle / une enseignante / un voisin / une bibliothécaire / une patronne] m’a donné un jour [une heure / un hiver / un numéro de téléphone / une réponse franche], et [je n’ai jamais pu le rendre / j’y pense encore / j’ai gardé le papier].',
  ],
  [
    'Come with one question. We will find the next one together.',
    'Venez avec une question. On trouvera la suivante ensemble.',
  ],
  ['You do not need to have a plan to write to me.', 'Pas besoin d’avoir un plan pour m’écrire.'],
  ['If I am not the right person, I will say so.', 'Si je ne suis pas la bonne personne, je vous le dirai.'],
  [
    '[Two / Three / Four] lines about you are enough to begin.',
    '[Deux / Trois / Quatre] lignes sur vous suffisent pour commencer.',
  ],
  [
    'One honest hour can save [a year / a winter / a mistake / a quarrel].',
    'Une heure franche peut épargner [un an / un hiver / une erreur / une dispute].',
  ],
  ['I would have liked someone like me, back then.', 'J’aurais aimé trouver quelqu’un comme moi, dans le temps.'],
  ['It is all right if you only need one talk.', 'Si une seule conversation vous suffit, c’est très bien.'],
  [
    'Beginners are welcome; so are people who have begun many times.',
    'Les débuts sont bienvenus, les recommencements aussi.',
  ],
  [
    'Ask early. It is easier to help before the deadline than after.',
    'Demandez tôt. C’est plus facile d’aider avant la date limite qu’après.',
  ],
  ['I laugh easily, and it helps.', 'Je ris facilement, et ça aide.'],
  [
    'You will leave with something to do by [Friday / Monday / the weekend / next week].',
    'Vous repartirez avec une chose à faire d’ici [vendredi / lundi / la fin de semaine / la semaine prochaine].',
  ],
  [
    'I am glad when people write back a year later to say how it went.',
    'J’aime bien qu’on me réécrive un an plus tard pour me raconter la suite.',
  ],
  ['It is fine if you are not sure what to ask.', 'Ce n’est pas grave si vous ne savez pas trop quoi demander.'],
  [
    'There is usually more than one way. I can tell you which ones I tried.',
    'Il y a presque toujours plus d’une façon de faire. Je vous dirai lesquelles j’ai essayées.',
  ],
  [
    'Write to me before you [quit / sign / pay / decide], not after.',
    'Écrivez-moi avant de [démissionner / signer / payer / décider], pas après.',
  ],
  [
    'I keep [an hour / two hours / one evening / a quiet morning] a week for this, and I mean it.',
    'Je garde [une heure / deux heures / une soirée / une matinée tranquille] par semaine pour ça, et j’y tiens.',
  ],
  ['You do not need perfect English or a clear plan.', 'Pas besoin d’un français parfait ni d’un plan clair.'],
  ['You can stop at any time.', 'Vous pouvez arrêter en tout temps.'],
];
