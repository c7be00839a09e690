import type { ReasonNames } from './reason-words.ts';
import type { Messages } from '../../words.ts';

export type SuggestionMessages = Pick<Messages, 'suggestions' | 'reasons' | 'mentor' | 'errors' | 'site'> & {
  changed: Messages['profile']['changed'];
};

type Option = { value: string; label: string };

/** What can be chosen, and what everything is called, in the page's language. */
export type SuggestionNames = Required<ReasonNames> & {
  topics: (Option & { group: string })[];
  languages: Option[];
  provinces: Option[];
  zones: Option[];
};
