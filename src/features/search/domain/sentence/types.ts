import type { FacetName } from '../address.ts';

/** What a sentence can name: a filter's value, a place to be near, or whom a mentor should know. */
export type Fact = { kind: FacetName | 'place' | 'wish'; value: string };

/** Whom to show first among those who fit: nobody is left out for it. Places are named as members write them. */
export type Preference = {
  cities: string[];
  /** Cities beside those. */
  around: string[];
  provinces: string[];
  /** All other provinces, the nearest first. */
  farther: string[];
  topics: string[];
  words: string[];
};

/** A sentence, read: facts for chips, and what is asked of an engine. */
export type Reading = {
  facts: Fact[];
  filters: Partial<Record<FacetName, string[]>>;
  prefer: Preference;
  /** The words that no fact explains. */
  rest: string;
};

/** One name of something, written without spaces, and how many words it usually has. */
export type Name<T> = { key: string; words: number; value: T; needs: 'nothing' | 'lead' | 'alone' };
/** Names by their key, and by their first letter. */
export type Names<T> = { byKey: Map<string, Name<T>>; byLetter: Map<string, Name<T>[]> };

/** What is known of names outside a sentence. */
export type Lexicon = {
  languages: Names<string[]>;
  places: Names<Place>;
  /** Names of topics of two words or more, which no fact may tear apart. */
  topics: Set<string>;
};

/** A place in Canada: a city, a province or several provinces. */
export type Place = { id: string; city?: string; around: string[]; provinces: string[]; farther: string[] };
