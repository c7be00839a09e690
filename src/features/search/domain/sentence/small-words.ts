import { fold } from '../../../../core/domain/fold.ts';
import { dictionary, nameAt, namesOf } from './names.ts';
import { isOneOf } from './slip.ts';
import type { Token } from './tokens.ts';

const setOf = (words: string) => new Set(fold(words).split(' '));

/** Words of asking, which no mentor is found by. */
const fillers = setOf(
  'someone somebody anyone anybody who whom that can could will would should i im am are me we you looking seeking seek find want wants wanted wanting need needs needing like please hello hi help helps helping become becoming know knows knowing meet meets meeting mentor mentors mentore mentores mentoring mentorat mentorship ' +
    'quelqu je j cherche cherchons veux veut voudrais voudrait aimerais aimerait besoin trouver qui peut pourrait puisse aider aide m mentorer rencontrer devenir connait connaissant bonjour svp suis ai avoir nous vous',
);
const phrases = dictionary([
  ...namesOf(
    'je recherche|on recherche|nous recherchons|je suis à la recherche|à la recherche|talk to|speak to|speak with|talk with|meet with|parler à|parler avec|discuter avec|échanger avec|s’il vous plaît|a person|une personne|who is|qui est|who are|who has|who lives|who lives in|based in|located in|qui habite|qui vit|qui demeure|there is',
    true,
  ),
]);

/** Words that join others and mean nothing at an end. */
const joining = setOf(
  'a an the of in at to for on with and or from by near around et ou de du des d la le les l un une au aux en dans par pour sur avec qui que ' +
    'who that speak speaks speaking fluent talk talks parle parlent parlant parler langue language pres also aussi but mais is est am are n s province ville city region area meetings rencontre rencontres lives habite vit northern southern eastern western nord sud est ouest only seulement so donc because car',
);

/** Takes the words of asking, then what joined them or a fact to the rest. `isTopic`: words of a topic's name stay. */
export function takeSmallWords(tokens: Token[], taken: boolean[], isTopic: boolean[]): void {
  const isFree = (at: number) => at < tokens.length && !taken[at] && !isTopic[at];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isFree(at)) continue;
    const phrase = nameAt(phrases, tokens, at, false);
    const to = phrase?.isExact ? phrase.to : isOneOf(fillers, tokens[at]!.key) ? at + 1 : at;
    for (let one = at; one < to; one += 1) if (isFree(one)) taken[one] = true;
  }
  const isJoining = (at: number) => isFree(at) && isOneOf(joining, tokens[at]!.key);
  for (let at = 0; at < tokens.length; at += 1) if (isJoining(at) && (at === 0 || taken[at - 1])) taken[at] = true;
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    if (isJoining(at) && (at === tokens.length - 1 || taken[at + 1])) taken[at] = true;
}
