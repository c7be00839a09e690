import type { FacetName } from '../address.ts';
import { durationAt } from './durations.ts';
import { languageAt } from './languages.ts';
import { topicWords } from './lexicon.ts';
import { meetingAt } from './meeting.ts';
import { placeAt, placeOf } from './places.ts';
import { takeSmallWords } from './small-words.ts';
import { textOf, tokensOf } from './tokens.ts';
import type { Fact, Lexicon, Preference, Reading } from './types.ts';
import { wishAt, wishes } from './wishes.ts';

/** How a fact stands in an address. */
export const factKey = ({ kind, value }: Fact): string => `${kind}/${value}`;

/** "New arrival" is a topic's name as well, and says more of who asks. */
const isArrival = ({ kind, value }: Fact): boolean => kind === 'wish' && value === 'newcomer';

const distinct = <T>(all: T[]): T[] => [...new Set(all)];

function filtersOf(facts: Fact[]): Reading['filters'] {
  const filters: Reading['filters'] = {};
  for (const { kind, value } of facts) {
    if (kind === 'place' || kind === 'wish') continue;
    filters[kind] = distinct([...(filters[kind] ?? []), value]);
  }
  return filters;
}

/** What some facts prefer; of a fact that is no longer known nothing is left. */
export function preferenceOf(facts: Fact[]): Preference {
  const of = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const places = of('place').flatMap((id) => placeOf(id) ?? []);
  const wished = of('wish').flatMap((name) => (Object.hasOwn(wishes, name) ? wishes[name]! : []));
  return {
    cities: distinct(places.flatMap(({ city }) => city ?? [])),
    around: distinct(places.flatMap(({ around }) => around)),
    provinces: distinct(places.flatMap(({ provinces }) => provinces)),
    farther: distinct(places.flatMap(({ farther }) => farther)),
    topics: distinct(wished.flatMap(({ topics }) => topics)),
    words: distinct(wished.flatMap(({ words }) => words)),
  };
}

/** Facts in the order in which they are said, and which words say them. */
function factsIn(text: string, lexicon: Lexicon) {
  const tokens = tokensOf(text);
  const isTopic = topicWords(lexicon, tokens);
  const kinds: (Fact['kind'] | null)[] = tokens.map(() => null);
  const isKind = (kind: Fact['kind']) => (at: number) => kinds[at] === kind;
  const facts: Fact[] = [];
  const readers = [
    (at: number) => wishAt(tokens, at),
    (at: number) => durationAt(tokens, at),
    (at: number) => meetingAt(tokens, at),
    (at: number) => placeAt(lexicon.places, tokens, at, isKind('place')),
    (at: number) => languageAt(lexicon.languages, tokens, at, isKind('language')),
  ];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const read of readers) {
      const found = read(at);
      const isTorn = found && !found.facts.some(isArrival) && isTopic.slice(at, found.to).includes(true);
      if (!found || isTorn) continue;
      facts.push(...found.facts);
      kinds.fill(found.facts[0]!.kind, at, found.to);
      at = found.to - 1;
      break;
    }
  }
  return { tokens, isTopic, kinds, facts };
}

/** A sentence of which nothing is read. */
export const asWords = (text: string): Reading => ({
  facts: [],
  filters: {},
  prefer: preferenceOf([]),
  rest: text.trim(),
});

/**
 * Reads a sentence in either language: what it names becomes filters and preferences, the rest is searched. A fact
 * whose key is in `not` was taken back: it asks for nothing, and its words are not searched, for that would leave out
 * more people than it did. What was chosen by hand in a filter of `chosen`
 * counts before what the words say of it. Wishes alone are words too.
 */
export function readSentence(
  text: string,
  lexicon: Lexicon,
  { not = [], chosen = [] }: { not?: readonly string[]; chosen?: readonly FacetName[] } = {},
): Reading {
  const { tokens, isTopic, kinds, facts: all } = factsIn(text, lexicon);
  const taken = kinds.map((kind) => kind !== null);
  takeSmallWords(tokens, taken, isTopic);
  const isChosen = ({ kind }: Fact) => chosen.includes(kind === 'place' ? 'province' : (kind as FacetName));
  const facts = all.filter(
    (fact, at) =>
      !isChosen(fact) &&
      !not.includes(factKey(fact)) &&
      all.findIndex((other) => factKey(other) === factKey(fact)) === at,
  );
  const rest = taken.includes(true) ? textOf(tokens, taken) : text.trim();
  const isAlone = rest === '' && chosen.length === 0;
  if (isAlone && all.every(({ kind }) => kind === 'wish')) return asWords(text);
  const prefer = preferenceOf(facts);
  const filters: Reading['filters'] = filtersOf(facts);
  // Who names a place and nothing else asks who is there.
  if (isAlone && facts.every(({ kind }) => kind === 'place' || kind === 'wish')) filters.province = prefer.provinces;
  return { facts, filters, prefer, rest };
}
