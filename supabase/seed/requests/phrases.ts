// What any mentee may say: why this mentor, how they can meet, who they are.

import type { Pair } from '../fields/field.ts';

export const reasons: Pair[] = [
  [
    'You wrote about the mistakes you made, and not only about how well it went.',
    'Vous parlez de vos erreurs, et pas seulement de ce qui a réussi.',
  ],
  ['Your road looks like mine with ten more years on it.', 'Votre parcours ressemble au mien, avec dix ans de plus.'],
  [
    'You say that you answer straight. I have had enough encouragement; I need a straight answer.',
    'Vous dites que vous répondez franchement. Des encouragements, j’en ai eu assez; il me faut une réponse franche.',
  ],
  [
    'You explain things without making them sound easy.',
    'Vous expliquez les choses sans faire croire que c’est facile.',
  ],
  [
    'You do not promise miracles, and that is why I trust you.',
    'Vous ne promettez pas de miracles, et c’est pour ça que j’ai confiance.',
  ],
  [
    'I read your profile twice, and the second time I recognized myself.',
    'J’ai lu votre profil deux fois, et la deuxième, je me suis reconnu{|e}.',
  ],
  [
    'You do exactly the job that I would like to have in five years.',
    'Vous faites exactement le travail que j’aimerais faire dans cinq ans.',
  ],
  [
    'The people around me love me too much to tell me the truth about this.',
    'Les gens autour de moi m’aiment trop pour me dire la vérité là-dessus.',
  ],
  [
    'You seem to be someone to whom I could say that I am afraid.',
    'Vous avez l’air de quelqu’un à qui je pourrais dire que j’ai peur.',
  ],
  [
    'I do not know anybody in this field, here or anywhere.',
    'Je ne connais personne dans ce domaine, ni ici ni ailleurs.',
  ],
  [
    'I could have asked a search engine. I would rather ask somebody who was there.',
    'J’aurais pu demander à un moteur de recherche. J’aime mieux demander à quelqu’un qui y était.',
  ],
  [
    'A friend whom you helped told me to write to you, and not to be shy.',
    'Une amie à qui vous avez donné un coup de main m’a dit de vous écrire, et de ne pas être gêné{|e}.',
  ],
];

export const arrangements: Pair[] = [
  [
    'I can meet in the evening after eight, once the children are asleep.',
    'Je peux vous parler le soir après vingt heures, quand les enfants dorment.',
  ],
  ['I have a phone and good headphones, no computer.', 'J’ai un téléphone et de bons écouteurs, pas d’ordinateur.'],
  ['One hour would already be a great help.', 'Une heure, ce serait déjà beaucoup.'],
  ['I am ready to do the work between our meetings.', 'Je suis prêt{|e} à travailler entre nos rencontres.'],
  [
    'Weekends are best for me; my shifts change every week.',
    'La fin de semaine me convient mieux, car mes horaires changent sans cesse.',
  ],
  ['If you have no room, I would be glad of a name.', 'Si vous n’avez plus de place, un autre nom me serait utile.'],
  [
    'I will send you what I have written so far, if you like.',
    'Je vous enverrai ce que j’ai déjà écrit, si vous voulez.',
  ],
  ['I would rather speak than write, at first.', 'Au début, j’aimerais mieux parler qu’écrire.'],
];

export const selves: Pair[] = [
  [
    'I like lists, long walks and people who say what they think.',
    'J’aime les listes, les longues marches et les gens qui disent ce qu’ils pensent.',
  ],
  [
    'I have two jobs, three brothers and one evening a week.',
    'J’ai deux emplois, trois frères et un soir libre par semaine.',
  ],
  ['I learn quickly when somebody shows me once.', 'J’apprends vite quand on me montre une fois.'],
  [
    'I sing in a choir and I am late only for things I fear.',
    'Je chante dans une chorale et je n’arrive en retard qu’à ce qui me fait peur.',
  ],
  [
    'I have begun again more than once and I am getting better at it.',
    'J’ai recommencé plus d’une fois et j’y deviens meilleur{|e}.',
  ],
  ['I ask many questions and I write down the answers.', 'Je pose beaucoup de questions et je note les réponses.'],
  ['I am quiet at first. It passes.', 'Je suis discr{et|ète} au début. Ça passe.'],
  ['I take the bus everywhere and do my thinking there.', 'Je prends l’autobus partout et c’est là que je réfléchis.'],
  ['I play hockey badly and cook well.', 'Je joue mal au hockey et je cuisine bien.'],
  ['I am the one in my family who fills in the forms.', 'Dans ma famille, c’est moi qui remplis les formulaires.'],
];
