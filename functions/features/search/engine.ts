import type { IndexedTopic } from '../../../src/features/search/search-index.ts';
import type { Preference } from '../../../src/features/search/domain/sentence/types.ts';
import type { SearchAnswer } from '../../../src/features/search/types.ts';
import type { FoundResource } from '../../../src/features/resources/domain/find-resources.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';

/** What any engine is asked: the words, the filters, who comes first, the page. */
export type SearchQuestion = {
  query: string;
  filters: Partial<Record<string, string[]>>;
  /** Whom to show first among those who fit: near a place, with a topic or a word, in a language. */
  prefer?: Partial<Preference & { languages: string[] }>;
  open_only: boolean;
  sort: string;
  page: number;
  per_page: number;
};

/** What else the words of a search mean. */
export type Nearby = { topics: IndexedTopic[]; resources: Pick<FoundResource, 'slug' | 'title' | 'minutes'>[] };

/** Finds mentors. Throws a Refusal for a question that no engine takes, by the same code word. */
export type SearchEngine = {
  /** Finds published mentors: hits, counts of each filter as if it were off, and the total. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** Finds topics and pieces to read, a few of each. */
  nearby(query: string, locale: Locale): Promise<Nearby>;
};

/** How many of each kind stand beside what a search found. */
export const fewOfEach = 3;

/** An engine that cannot answer: too late, 5xx, a key that has ended. A refusal of the question is an answer. */
export class EngineFailed extends Error {}
