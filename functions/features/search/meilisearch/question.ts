import type { FederatedMultiSearchParams, MultiSearchQuery } from 'meilisearch';
import { facetAttributes, type IndexNames } from '../../../../src/features/search/search-index.ts';
import type { FacetName } from '../../../../src/features/search/domain/address.ts';
import { isLocale } from '../../../../src/core/i18n/locales.ts';
import { fewOfEach, type SearchQuestion } from '../engine.ts';
import { anyFit, fitAttributes } from '../settings.ts';

/** A query as the database reads it: the words for the index, and the query with its typos mended, null where there were none. */
export type Reading = { words: string; corrected: string | null };
/** What a question is asked with: the moment, in seconds, the words as they were read, and the names of the indexes. */
export type Circumstances = { now: number; words: string; names: IndexNames };

/** The filter whose counts add up to everybody: every mentor is in one province. */
export const totalFacet = 'province' satisfies FacetName;

const facetNames = Object.keys(facetAttributes) as FacetName[];
const sorts: Record<string, string[]> = { best: [], soonest: ['reply_hours:asc'], newest: ['published_epoch:desc'] };

/** The code word with which the database would refuse a question; null for a good one. */
export function refusalOf({ query, filters, sort, page, per_page }: SearchQuestion): string | null {
  const isWhole = (value: number) => Number.isInteger(value) && value >= 1 && value <= 50;
  if (query.length > 300) return 'query_too_long';
  if (!isWhole(page)) return 'page_out_of_range';
  if (!isWhole(per_page)) return 'per_page_out_of_range';
  if (!(sort in sorts)) return 'sort_unknown';
  if (facetNames.some((name) => (filters[name]?.length ?? 0) > 30 || filters[name]?.some((value) => value.length > 60)))
    return 'filter_unknown';
  return null;
}

/** Whether somebody is to come first for more than their language: the index knows no distance and no wishes. */
export const hasWishes = ({ prefer = {} }: SearchQuestion): boolean =>
  Object.entries(prefer).some(([name, all]) => name !== 'languages' && all.length > 0);

/** The words as typed, without the two signs that mean something to the engine: a quote and a leading minus. */
const plainWords = (query: string): string =>
  query
    .replaceAll('"', ' ')
    .replace(/(^|\s)-+/g, '$1')
    .trim();

const quote = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const isOneOf = (attribute: string, values: string[]) => `${attribute} IN [${values.map(quote).join(', ')}]`;

/** Open now, as numbers of time: an index row stays true while time passes. */
const open = (now: number): string[] => [`opens_epoch <= ${now}`, `closes_epoch > ${now}`];
const closed = (now: number): string[][] => [[`opens_epoch > ${now}`, `closes_epoch <= ${now}`]];

/** Which filters are chosen. */
export const chosenIn = (filters: SearchQuestion['filters']): FacetName[] =>
  facetNames.filter((name) => (filters[name]?.length ?? 0) > 0);

/** At equal fit, who mentors in the language of the page comes first. */
const languageFirst = ({ prefer }: SearchQuestion): string[] =>
  (prefer?.languages ?? []).filter(isLocale).map((language) => `speaks_${language}:desc`);

/** The parts of one search by name, in the order in which they are sent. */
export type Parts = { open: MultiSearchQuery; closed?: MultiSearchQuery } & {
  [off in `without_${FacetName}`]?: MultiSearchQuery;
};

/**
 * One multi-search for one question: who is open, with all counts; who is not, where they are wanted, because the
 * open come first whatever they ask; and each chosen filter once more without itself, for its own counts (T03).
 */
export function partsOf(question: SearchQuestion, { now, words, names }: Circumstances): Parts {
  const { filters, open_only: openOnly, page, per_page: perPage } = question;
  const chosen = chosenIn(filters);
  const isBest = question.sort === 'best';
  const base = {
    indexUid: names.mentors,
    q: words,
    matchingStrategy: 'all' as const,
    attributesToSearchOn: isBest ? fitAttributes : [anyFit],
  };
  const filtered = (except?: FacetName) =>
    chosen.filter((name) => name !== except).map((name) => isOneOf(facetAttributes[name], filters[name]!));
  const sort = isBest ? languageFirst(question) : sorts[question.sort]!;
  const hits = {
    ...base,
    ...(sort.length > 0 ? { sort } : {}),
    facets: facetNames
      .filter((name) => name === totalFacet || !chosen.includes(name))
      .map((name) => facetAttributes[name]),
    limit: perPage,
  };
  const withoutOwn = chosen.map(
    (name) =>
      [
        `without_${name}`,
        {
          ...base,
          limit: 0,
          facets: [facetAttributes[name]],
          filter: [...filtered(name), ...(openOnly ? open(now) : [])],
        },
      ] as const,
  );
  return {
    open: { ...hits, filter: [...filtered(), ...open(now)], offset: (page - 1) * perPage },
    ...(openOnly ? {} : { closed: { ...hits, filter: [...filtered(), ...closed(now)], offset: 0 } }),
    ...Object.fromEntries(withoutOwn),
  };
}

/** The rest of a page that begins among the open and goes on among the others: those from `offset` on. */
export const closedPage = (closedPart: MultiSearchQuery, offset: number, limit: number): MultiSearchQuery => ({
  ...closedPart,
  facets: [],
  offset,
  limit,
});

/** Topics and pieces to read in the page's language, as one federated search (the page groups them). */
export const nearbyOf = (query: string, locale: string, names: IndexNames): FederatedMultiSearchParams => ({
  federation: { limit: 4 * fewOfEach },
  queries: [
    // A topic that fits is what more people mean than a piece that mentions it.
    { indexUid: names.topics, q: plainWords(query), matchingStrategy: 'all', federationOptions: { weight: 1.2 } },
    {
      indexUid: names.resources,
      q: plainWords(query),
      filter: [isOneOf('locale', [locale])],
      matchingStrategy: 'all',
      federationOptions: { weight: 0.9 },
    },
  ],
});
