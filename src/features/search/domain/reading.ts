import { facetNames, toQuestion, type FacetName, type Question, type Search } from './address.ts';
import { factKey, readSentence } from './sentence/read.ts';
import type { Fact, Lexicon, Preference, Reading } from './sentence/types.ts';

/** Filters that somebody set by hand. */
const chosenIn = ({ filters }: Search): FacetName[] => facetNames.filter((name) => filters[name].length > 0);

/** A search with its words read, and without what was taken back of words that are no longer there. */
export function readSearch(search: Search, lexicon: Lexicon): { search: Search; reading: Reading } {
  const named = new Set(readSentence(search.query, lexicon).facts.map(factKey));
  const not = search.not.filter((key) => named.has(key));
  return {
    search: { ...search, not },
    reading: readSentence(search.query, lexicon, { not, chosen: chosenIn(search) }),
  };
}

/** All filters of a search: those set by hand and those its words name. */
export const filtersOf = (search: Search, reading: Reading): Search['filters'] => ({
  ...search.filters,
  ...reading.filters,
});

/** Whom a search shows first, who mentors in the page's language among them; what prefers nobody is left out. */
export const preferencesOf = (
  { prefer }: Reading,
  language: string,
): Partial<Preference & { languages: string[] }> => ({
  ...Object.fromEntries(Object.entries(prefer).filter(([, all]) => all.length > 0)),
  languages: [language],
});

/** What a search no longer reads once some facts are taken out of it. */
export const notReading = (search: Search, facts: Fact[]): Search['not'] => [
  ...new Set([...search.not, ...facts.map(factKey)]),
];

/** The facts behind one filter: a place stands behind its province. */
export const factsBehind = ({ facts }: Reading, name: FacetName): Fact[] =>
  facts.filter(({ kind }) => kind === name || (name === 'province' && kind === 'place'));

/** A search as it is saved: what its words name as filters, a place as its province. */
export function savedQuestion(search: Search, reading: Reading): Question {
  const filters = filtersOf(search, reading);
  const province = filters.province.length > 0 ? filters.province : reading.prefer.provinces;
  return toQuestion({ ...search, query: reading.rest, filters: { ...filters, province } });
}
