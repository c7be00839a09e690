import type { Settings } from 'meilisearch';
import { facetAttributes, shownColumns, type IndexNames } from '../../../src/features/search/search-index.ts';
import { synonymsOf, type TopicNames } from './synonyms.ts';

/** More hits than anybody pages through, and few enough that nobody copies the directory. */
const mostHits = 1000;

/** Articles and words that every visitor types and no mentor is found by. "it" and "ai" are topics, so they stay. */
const stopWords = (
  'a an and at for from in is of on or the to with i my me how we you am find au aux avec dans de des du en et la le les ma mes mon ou par pour que qui sur un une je nous vous l d j qu n s m t ' +
  'mentor mentors mentore mentoring mentorat help aide need besoin want veux cherche looking'
).split(' ');

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparisonOnly = { facetSearch: false, filter: { equality: false, comparison: true } };

/** The whole behaviour of the index of mentors: nothing about it is set by hand. */
export const mentorSettings = (topics: TopicNames[]): Settings => ({
  // In this order: what somebody chiefly does, what else they do, what they say of themselves, where they are.
  searchableAttributes: [
    'first_topic_words',
    'topic_words',
    'display_name',
    'headline_en',
    'headline_fr',
    'helps_en',
    'helps_fr',
    'own_skills',
    'city',
    'place_words',
    'bio_en',
    'bio_fr',
  ],
  displayedAttributes: [...shownColumns],
  filterableAttributes: [
    { attributePatterns: ['id', ...Object.values(facetAttributes)], features: equalityOnly },
    { attributePatterns: ['opens_epoch', 'closes_epoch'], features: comparisonOnly },
  ],
  sortableAttributes: ['published_epoch', 'reply_hours'],
  // Fit in a few steps, and among equal fit whoever was asked least. Proximity, word position and exactness are left
  // out on purpose: they are so fine that no two mentors would ever be equal, and load would never count (D1).
  rankingRules: ['sort', 'words', 'typo', 'attributeRank', 'load:asc', 'places_open:desc'],
  localizedAttributes: [
    { attributePatterns: ['*_en'], locales: ['eng'] },
    { attributePatterns: ['*_fr'], locales: ['fra'] },
    {
      attributePatterns: ['first_topic_words', 'topic_words', 'place_words', 'display_name', 'city', 'own_skills'],
      locales: ['eng', 'fra'],
    },
  ],
  synonyms: synonymsOf(topics),
  stopWords,
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    // A name is spelt as it is.
    disableOnAttributes: ['display_name'],
    disableOnWords: [],
  },
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
  topics: TopicNames[],
): Record<string, Settings> => ({
  [names.mentors]: mentorSettings(topics),
  [names.topics]: topicSettings(),
  ...(names.resources ? { [names.resources]: resourceSettings() } : {}),
});
