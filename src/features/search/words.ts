import type { FacetName } from '../../data/types.ts';
import type { Messages } from '../../i18n/translate.ts';

export type SearchWords = Messages['search'];

/** What each filter's values are called in the page's language. */
export type Labels = Record<FacetName, Record<string, string>>;
