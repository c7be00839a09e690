// Parts that fit any field: where somebody comes from, how they meet people, how they close.
// Slots: {in} and {to} the place they live, {home} and {from} the place they left, {since} and
// {years} a number of years. In French, {masculine|feminine} follows the person.

import type { Line, Pair } from './fields/field.ts';
import type { Format, UsualTime } from './types.ts';

export const openings: Record<'arrived' | 'here' | 'northerner' | 'movedNorth', Pair[]> = {
  arrived: [
    ['I came {from} {since} ago and settled {in}.', 'Je suis arrivé{|e} {from} il y a {since} et je me suis établi{|e} {in}.'],
    ['{Since} ago I landed {in} {from} with two suitcases and a folder of diplomas.', 'Il y a {since}, j’ai débarqué {in} {from} avec deux valises et une chemise pleine de diplômes.'],
    ['I have lived {in} for {since}; before that, home was {home}.', 'Je vis {in} depuis {since}; avant, chez moi, c’était {home}.'],
    ['I grew up in {home} and have worked {in} for {since}.', 'J’ai grandi à {home} et je travaille {in} depuis {since}.'],
    ['My family and I left {home} {since} ago. We meant to stay one year.', 'Ma famille et moi avons quitté {home} il y a {since}. On devait rester un an.'],
    ['I did my training in {home} and started over {in}, {since} ago.', 'J’ai été formé{|e} à {home} et j’ai recommencé {in} il y a {since}.'],
    ['An uncle told me that there was work {in}. That was {since} ago, and I had never left {home}.', 'Un oncle m’a dit qu’il y avait du travail {in}. C’était il y a {since}, et je n’avais jamais quitté {home}.'],
    ['I came to study and stayed: first {home}, then {in}, {since} now.', 'Je suis venu{|e} étudier et je suis resté{|e} : d’abord {home}, puis ici, {in}, depuis {since}.'],
    ['My first address {in} was a friend’s sofa, {since} ago. I had come straight {from}.', 'Ma première adresse {in}, il y a {since}, a été le divan d’une amie. J’arrivais tout droit {from}.'],
    ['When people ask where I am from, I say {home}. When I am tired I say here, and after {since} both are true.', 'Quand on me demande d’où je viens, je réponds {home}. Quand je suis fatigué{|e}, je réponds d’ici, et après {since} les deux sont vrais.'],
    ['I left {home} {since} ago for my children’s schooling. They finished; I stayed {in}.', 'J’ai quitté {home} il y a {since} pour l’école de mes enfants. Ils ont fini; je suis resté{|e} {in}.'],
    ['It took me {since} to feel at home {in}. I can tell you what helped.', 'J’ai mis {since} à me sentir chez moi {in}. Je peux vous dire ce qui a aidé.'],
    ['{Since} ago, in {home}, I had a desk and a title. {In} I had a bus pass.', 'Il y a {since}, à {home}, j’avais un bureau et un titre. {In}, j’avais une carte d’autobus.'],
    ['I followed my sister {from} and found my own way {in}. That was {since} ago.', 'J’ai suivi ma sœur {from} et j’ai fait mon propre chemin {in}. C’était il y a {since}.'],
  ],
  here: [
    ['I was born {in} and never found a good enough reason to leave.', 'Je suis né{|e} {in} et je n’ai jamais trouvé de raison suffisante d’en partir.'],
    ['I have done this work {in} for {years}.', 'Je fais ce métier {in} depuis {years}.'],
    ['I grew up {in}, left as soon as I could, and came back as soon as I understood.', 'J’ai grandi {in}, je suis parti{|e} dès que j’ai pu, et revenu{|e} dès que j’ai compris.'],
    ['{Years} in this work, most of them {in}.', '{Years} de métier, presque tous {in}.'],
    ['I came to this work late, after two other jobs and a move.', 'Je suis venu{|e} à ce métier sur le tard, après deux autres emplois et un déménagement.'],
    ['I live {in} with two teenagers and a dog that does not listen.', 'Je vis {in} avec deux ados et un chien qui n’écoute pas.'],
    ['I moved {to} for one contract. That was {years} ago.', 'Je suis venu{|e} {to} pour un seul contrat. C’était il y a {years}.'],
    ['I started at the bottom, {years} ago, and I remember exactly how it felt.', 'J’ai commencé au bas de l’échelle, il y a {years}, et je me souviens très bien de l’effet que ça fait.'],
    ['I am the first in my family to do this kind of work. My mother still explains it wrong to the neighbours.', 'Je suis la première personne de ma famille à faire ce genre de travail. Ma mère l’explique encore de travers aux voisins.'],
    ['I have done this for {years}, and I still get nervous on the first day of anything new.', 'Je fais ça depuis {years}, et j’ai encore le trac le premier jour de quoi que ce soit.'],
    ['I left school early and came back to it at night. It took longer, and I understood more.', 'J’ai quitté l’école tôt et j’y suis revenu{|e} le soir. Ça a pris plus de temps, et j’ai mieux compris.'],
    ['I have worked in four provinces, and I unpacked {in}.', 'J’ai travaillé dans quatre provinces, et c’est {in} que j’ai défait mes boîtes.'],
    ['My grandmother did a version of this job {in}, without the title or the pay.', 'Ma grand-mère faisait une sorte de ce métier {in}, sans le titre ni la paie.'],
    ['People know me {in}, mostly for this and a little for my pies.', 'On me connaît {in}, surtout pour ce travail et un peu pour mes tartes.'],
    ['I had never planned to do this. A summer job {in} turned into {years}.', 'Je n’avais jamais prévu faire ça. Un emploi d’été {in} est devenu {years} de métier.'],
    ['I am halfway through my career, {years} in, and I like it more than I did at the start.', 'Je suis à mi-carrière, avec {years} derrière moi, et j’aime ça plus qu’au début.'],
  ],
  northerner: [
    ['I grew up {in}, and I am raising my children here.', 'J’ai grandi {in} et c’est ici que j’élève mes enfants.'],
    ['I went south to study and came home {to} when I had what I needed.', 'Je suis allé{|e} étudier dans le Sud et je suis rentré{|e} {to} quand j’ai eu ce qu’il me fallait.'],
    ['I live {in}, where my family has always been.', 'Je vis {in}, là où ma famille a toujours été.'],
    ['My aunties taught me first, and school second. I work {in}.', 'Mes tantes m’ont formé{|e} d’abord, l’école ensuite. Je travaille {in}.'],
    ['I have worked {in} for {years}, close to my people.', 'Je travaille {in} depuis {years}, près des miens.'],
    ['I have lived away, in cities, and I came back {to} for good {years} ago.', 'J’ai vécu ailleurs, en ville, et je suis revenu{|e} {to} pour de bon il y a {years}.'],
  ],
  movedNorth: [
    ['I came {to} for one winter. That was {years} ago.', 'Je suis venu{|e} {to} pour un hiver. C’était il y a {years}.'],
    ['I work {in}, where the plane decides when the meeting starts.', 'Je travaille {in}, là où c’est l’avion qui décide de l’heure de la réunion.'],
    ['I have been {in} for {years}, long enough to be asked to bring the salad.', 'Je suis {in} depuis {years}, assez longtemps pour qu’on me demande d’apporter la salade.'],
    ['I answered an advertisement, packed a truck and drove until I was {in}. {Years} later I still like the quiet.', 'J’ai répondu à une annonce, chargé un camion et roulé jusqu’à me retrouver {in}. Après {years}, j’aime encore le silence.'],
  ],
};

/** What somebody who came from elsewhere went through, in any field. */
export const arrivals: Line[] = [
  ['I arrived with a diploma that nobody could read and a phone that no longer worked.', 'Je suis arrivé{|e} avec un diplôme que personne ne pouvait lire et un téléphone qui ne marchait plus.'],
  ['For a year I introduced myself by what I used to be.', 'Pendant un an, je me suis présenté{|e} par ce que j’avais été.'],
  ['My first winter coat came from a stranger who would not give her name.', 'Mon premier manteau d’hiver m’a été donné par une inconnue qui n’a pas voulu dire son nom.'],
  ['I sent a hundred applications and learned that the next one should be a conversation.', 'J’ai envoyé cent candidatures avant de comprendre que la suivante devait être une conversation.'],
  ['My first boss here never learned to say my name. The second asked on the first day, and I stayed with the second.', 'Mon premier patron ici n’a jamais appris à dire mon nom. Le deuxième l’a demandé le premier jour, et c’est avec lui que je suis resté{|e}.'],
  ['I thought that I had lost ten years. I had only packed them badly.', 'Je croyais avoir perdu dix ans. Je les avais seulement mal emballés.'],
  ['The hardest thing to learn was not a word; it was the tone.', 'Le plus dur à apprendre n’a pas été un mot, mais le ton.'],
  ['I cried once in a bank, over a form, and the teller came around the counter.', 'J’ai pleuré une fois dans une banque, devant un formulaire, et la caissière a fait le tour du comptoir.'],
  ['My children learned the language first, and for a while they spoke for me. I did not want that to last.', 'Mes enfants ont appris la langue avant moi et, un temps, ils ont parlé à ma place. Je ne voulais pas que ça dure.'],
];

/** How somebody meets people, in any field. */
export const ways: Pair[] = [
  ['I listen first, and I am blunt second.', 'J’écoute d’abord, et je suis franc{|he} ensuite.'],
  ['I do not have a method. I have time, and a memory for names.', 'Je n’ai pas de méthode. J’ai du temps et la mémoire des noms.'],
  ['Tell me where you are stuck and what you have already tried.', 'Dites-moi où ça bloque et ce que vous avez déjà essayé.'],
  ['If I do not know, I say so and find the person who does.', 'Si je ne sais pas, je le dis et je trouve la personne qui sait.'],
  ['I prefer short meetings and clear promises.', 'Je préfère les rencontres courtes et les promesses claires.'],
  ['I answer every message, sometimes with only two lines.', 'Je réponds à tous les messages, parfois en deux lignes seulement.'],
  ['You set the pace. I keep the notes.', 'C’est vous qui donnez le rythme. Moi, je prends les notes.'],
  ['I will ask you what a good result looks like, and we work back from there.', 'Je vous demanderai à quoi ressemble un bon résultat, et on remontera à partir de là.'],
  ['I have been helped by people who owed me nothing, and this is how I pay it back.', 'Des gens qui ne me devaient rien m’ont aidé{|e}, et c’est ma façon de rendre la pareille.'],
  ['You can disagree with me. I often turn out to be wrong in an interesting way.', 'Vous pouvez me contredire. Il m’arrive souvent d’avoir tort d’une manière utile.'],
  ['I tell people what I would tell my own sister.', 'Je dis aux gens ce que je dirais à ma propre sœur.'],
  ['We look at one real problem a meeting, yours.', 'À chaque rencontre, on regarde un vrai problème : le vôtre.'],
];

/** A line that is true only for somebody who meets in this way or at this time. */
export const practical: { when: Format | UsualTime; text: Pair }[] = [
  { when: 'phone', text: ['The phone suits me best; I think better when I walk.', 'Le téléphone me convient bien : je réfléchis mieux en marchant.'] },
  { when: 'phone', text: ['Call me from your car, your kitchen or your break room.', 'Appelez-moi de l’auto, de la cuisine ou de la salle de pause.'] },
  { when: 'text', text: ['Written messages are fine, and you can take your time with them.', 'Les messages écrits me vont, et vous pouvez prendre votre temps.'] },
  { when: 'text', text: ['If talking is hard, we can write.', 'Si parler est difficile, on peut s’écrire.'] },
  { when: 'in_person', text: ['I know a quiet café if you live nearby.', 'Si vous êtes dans le coin, je connais un café tranquille.'] },
  { when: 'in_person', text: ['If you are close, we can walk and talk.', 'Si vous habitez près d’ici, on peut jaser en marchant.'] },
  { when: 'video', text: ['Your camera can stay off.', 'Votre caméra peut rester fermée.'] },
  { when: 'weekends', text: ['Saturday mornings are when I am most useful.', 'C’est le samedi matin que je suis le plus utile.'] },
  { when: 'weekday_evenings', text: ['I am free once supper is done.', 'Je suis libre une fois le souper terminé.'] },
  { when: 'weekday_mornings', text: ['I am an early riser, so mornings before work are fine.', 'Je me lève tôt, alors le matin avant le travail me va bien.'] },
  { when: 'weekday_afternoons', text: ['My afternoons are quiet and I like company.', 'Mes après-midi sont tranquilles et j’aime la compagnie.'] },
];

export const closings: Pair[] = [
  ['Come with one question. We will find the next one together.', 'Venez avec une question. On trouvera la suivante ensemble.'],
  ['You do not need to have a plan to write to me.', 'Pas besoin d’avoir un plan pour m’écrire.'],
  ['If I am not the right person, I will say so.', 'Si je ne suis pas la bonne personne, je vous le dirai.'],
  ['Two lines about you are enough to begin.', 'Deux lignes sur vous suffisent pour commencer.'],
  ['One honest hour can save a year.', 'Une heure franche peut épargner un an.'],
  ['I would have liked someone like me, back then.', 'J’aurais aimé trouver quelqu’un comme moi, dans le temps.'],
  ['Nothing you tell me will shock me. I have done worse.', 'Rien de ce que vous direz ne va me choquer. J’ai fait pire.'],
  ['It is all right if you only need one talk.', 'Si une seule conversation vous suffit, c’est très bien.'],
  ['I am patient with everything except lateness.', 'J’ai de la patience pour tout, sauf les retards.'],
  ['Beginners are welcome; so are people who have begun many times.', 'Les débuts sont bienvenus, les recommencements aussi.'],
  ['Ask early. It is easier to help before the deadline than after.', 'Demandez tôt. C’est plus facile d’aider avant la date limite qu’après.'],
  ['I laugh easily, and it helps.', 'Je ris facilement, et ça aide.'],
  ['You will leave with something to do by Friday.', 'Vous repartirez avec une chose à faire d’ici vendredi.'],
  ['I am glad when people write back a year later to say how it went.', 'J’aime bien qu’on me réécrive un an plus tard pour me raconter la suite.'],
  ['Bring your doubts. I have a drawer for them.', 'Apportez vos doutes. J’ai un tiroir pour ça.'],
  ['There is usually another road, and I have often taken it by mistake.', 'Il y a presque toujours un autre chemin, et je l’ai souvent pris par erreur.'],
];
