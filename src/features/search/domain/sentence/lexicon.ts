import { fold } from '../../../../core/domain/fold.ts';
import { languageNames } from './languages.ts';
import { placeNames } from './places.ts';
import type { Token } from './tokens.ts';
import type { Lexicon } from './types.ts';

type Named = { name_en: string; name_fr: string };

/** One spelling for a word of a topic: without the ending of a plural. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])[sx]$/, '') : word);
const termOf = (words: string[]): string => words.map(singular).join(' ');

/** Everything that a sentence may name, from the tables of names. */
export function lexiconOf(names: {
  languages: (Named & { code: string })[];
  provinces: (Named & { code: string })[];
  topics: (Named & { synonyms_en: string[]; synonyms_fr: string[] })[];
}): Lexicon {
  const terms = names.topics
    .flatMap((topic) => [topic.name_en, topic.name_fr, ...topic.synonyms_en, ...topic.synonyms_fr])
    .map((name) => fold(name).split(' '))
    .filter((words) => words.length > 1);
  return {
    languages: languageNames(names.languages),
    places: placeNames(names.provinces),
    topics: new Set(terms.map(termOf)),
  };
}

/** Which words belong to a topic's name of two words or more. */
export function topicWords({ topics }: Lexicon, tokens: Token[]): boolean[] {
  const isTopic = tokens.map(() => false);
  for (let from = 0; from < tokens.length; from += 1)
    for (let to = from + 2; to <= Math.min(tokens.length, from + 6); to += 1)
      if (topics.has(termOf(tokens.slice(from, to).map(({ key }) => key)))) isTopic.fill(true, from, to);
  return isTopic;
}
