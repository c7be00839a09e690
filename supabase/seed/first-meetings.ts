// How a first meeting with a demo mentor goes: a line each for before, the start, the middle and the end.

import type { Line, Pair } from './fields/field.ts';
import type { Random } from './random.ts';
import { settle } from './texts.ts';

const before: Line[] = [
  [
    'Send me [two / three / four] lines about [where you are / what you want / what you tried].',
    'Écrivez-moi [deux / trois / quatre] lignes sur [votre situation / ce que vous voulez / ce que vous avez essayé].',
  ],
  [
    'Nothing to prepare. [A glass of water / A quiet corner / A pen] is enough.',
    'Rien à préparer. [Un verre d’eau / Un coin tranquille / Un crayon] suffit.',
  ],
  [
    'Send me [the letter / the form / the posting / the draft], if you have it at hand.',
    'Envoyez-moi [la lettre / le formulaire / l’offre d’emploi / l’ébauche], si vous l’avez sous la main.',
  ],
  [
    'Think of a question [that keeps you awake / you never asked anyone / that keeps coming back].',
    'Pensez à une question [qui vous empêche de dormir / jamais posée à personne / qui revient sans cesse].',
  ],
];

const start: Line[] = [
  [
    'You tell me [where you are / what happened / what you hope for]. I [ask a lot of questions / mostly listen / take notes].',
    'Vous me dites [où vous en êtes / ce qui s’est passé / ce que vous espérez]. Je [pose beaucoup de questions / vous écoute surtout / prends des notes].',
  ],
  [
    'I say who I am in [one minute / two minutes], then you have the floor.',
    'Je me présente en [une minute / deux minutes], puis la parole est à vous.',
  ],
  [
    'We choose [the question that matters / the hardest question / the most urgent question].',
    'On choisit [la question qui compte / la question la plus difficile / la question la plus urgente].',
  ],
];

const then: Line[] = [
  [
    'We [draw the route / make a plan / list your options] on one page, with [costs / dates / names].',
    'On [trace le chemin / fait un plan / note vos options] sur une page, avec [les coûts / les dates / les noms].',
  ],
  [
    'We look at what you brought, [bit by bit / from the end / from the weakest part].',
    'On regarde ce que vous avez apporté, [petit à petit / en partant de la fin / en partant du plus faible].',
  ],
  [
    'I tell you what I would do, and [what it costs / how long it takes / what can go wrong].',
    'Je vous dis ce que je ferais, et [ce que ça coûte / le temps que ça prend / ce qui peut mal tourner].',
  ],
  [
    'We practise [a call / a hard question / a difficult talk] once, then again.',
    'On répète [un appel / une question difficile / une conversation délicate] une fois, puis une autre.',
  ],
];

const end: Line[] = [
  [
    'You choose one thing to do [this week / by Friday / in the coming days], and so do I.',
    'Vous choisissez une chose à faire [cette semaine / d’ici vendredi / dans les jours qui viennent], et moi aussi.',
  ],
  [
    'We decide whether [to meet again / somebody else fits better / that was enough].',
    'On décide [si on se revoit / si quelqu’un d’autre conviendrait mieux / si c’était assez].',
  ],
  [
    'I send you [my notes / two links / a name], so that you [lose nothing / can go on alone].',
    'Je vous envoie [mes notes / deux liens / un nom], pour que vous [ne perdiez rien / puissiez continuer sans moi].',
  ],
];

/** The wordings of each of the four lines. */
export const meetingLines = [before, start, then, end];

/** What the mentor of the drawings says. */
export const maricelsMeeting: Pair[] = [
  ['Send me your evaluation letter, if you have one.', 'Envoyez-moi votre évaluation de diplômes, si vous l’avez.'],
  [
    'You tell me where you are. I ask a lot of questions.',
    'Vous me dites où vous en êtes. Je pose beaucoup de questions.',
  ],
  [
    'We draw the route on one page, with costs and dates.',
    'On trace le chemin sur une page, avec les coûts et les dates.',
  ],
  ['You choose one thing to do, and so do I.', 'Vous choisissez une chose à faire, et moi aussi.'],
];

/** Four lines for seven mentors in ten, none for the others. */
export const makeFirstMeeting = (random: Random): Pair[] =>
  random.chance(0.7) ? meetingLines.map((lines) => settle(random, random.pick(lines))) : [];
