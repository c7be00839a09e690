import type { Settings } from 'meilisearch';
import { facetAttributes, shownColumns, type IndexNames } from '../../../src/features/search/search-index.ts';

/** More hits than anybody pages through, and few enough that nobody copies the directory. */
const mostHits = 1000;

/** Articles and words that every visitor types and no mentor is found by. "it" and "ai" are topics, so they stay. */
const stopWords = (
  'a an and at for from in is of on or the to with i my me how we you am find au aux avec dans de des du en et la le les ma mes mon ou par pour que qui sur un une je nous vous l d j qu n s m t ' +
  'mentor mentors mentore mentoring mentorat help aide need besoin want veux cherche looking'
).split(' ');

/** Where the words of a mentor stand, from the best fit down: private.words_by_fit() says what stands in each. */
export const fitAttributes = ['fit_1', 'fit_2', 'fit_3', 'fit_4', 'fit_5', 'fit_6', 'fit_7'];
/** Where all of them stand together, for an order in which fit does not count. */
export const anyFit = 'fit_any';

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparisonOnly = { facetSearch: false, filter: { equality: false, comparison: true } };

/**
 * The whole behaviour of the index of mentors. Its words are written, and what it is asked is read, by the database
 * (supabase/schemas/500_search_server.sql): it forgives no typo a second time and knows no words of its own.
 */
export const mentorSettings = (): Settings => ({
  searchableAttributes: [...fitAttributes, anyFit],
  displayedAttributes: [...shownColumns],
  filterableAttributes: [
    { attributePatterns: ['id', ...Object.values(facetAttributes)], features: equalityOnly },
    { attributePatterns: ['opens_epoch', 'closes_epoch'], features: comparisonOnly },
  ],
  sortableAttributes: ['published_epoch', 'reply_hours', 'speaks_en', 'speaks_fr'],
  // Fit in a few steps, among equal fit who mentors in the language of the page, and then whoever was asked least.
  // Every finer rule is left out on purpose: no two mentors would ever be equal, and load would never count (D1).
  rankingRules: ['words', 'attributeRank', 'sort', 'load:asc', 'places_open:desc'],
  synonyms: {},
  stopWords: [],
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: mostHits },
  nonSeparatorTokens: ['+', '#'],
  searchCutoffMs: 500,
});

/** The index of topics: a title, a short form or an older name finds them, in either language. */
export const topicSettings = (): Settings => ({
  searchableAttributes: ['name_en', 'name_fr', 'synonyms_en', 'synonyms_fr'],
  displayedAttributes: ['slug', 'field_slug', 'name_en', 'name_fr'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'exactness', 'position:asc'],
  localizedAttributes: [
    { attributePatterns: ['*_en'], locales: ['eng'] },
    { attributePatterns: ['*_fr'], locales: ['fra'] },
  ],
  stopWords,
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: [],
    disableOnWords: [],
  },
  pagination: { maxTotalHits: mostHits },
  nonSeparatorTokens: ['+', '#'],
  searchCutoffMs: 500,
});

/** The index of pieces to read: title, then what it says of itself and its headings. */
export const resourceSettings = (): Settings => ({
  searchableAttributes: ['title', 'summary', 'text'],
  displayedAttributes: ['id', 'locale', 'slug', 'title', 'summary', 'minutes'],
  filterableAttributes: [{ attributePatterns: ['locale'], features: equalityOnly }],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'attributeRank', 'exactness'],
  localizedAttributes: [{ attributePatterns: ['title', 'summary', 'text'], locales: ['eng', 'fra'] }],
  stopWords,
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: [],
    disableOnWords: [],
  },
  pagination: { maxTotalHits: mostHits },
  searchCutoffMs: 500,
});

/** The settings of the indexes that are named, by name. */
export const allSettings = (
  names: Omit<IndexNames, 'resources'> & { resources?: string },
): Record<string, Settings> => ({
  [names.mentors]: mentorSettings(),
  [names.topics]: topicSettings(),
  ...(names.resources ? { [names.resources]: resourceSettings() } : {}),
});
