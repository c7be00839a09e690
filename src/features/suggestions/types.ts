import type { Candidate, ReadWants, Wants } from './domain/wants.ts';
import type { Hit } from '../mentors/types.ts';
import type { Named } from '../../core/i18n/in-locale.ts';

/** A mentor as suggestions return them: public columns and the facts behind the suggestion. */
export type Suggested = Candidate &
  Pick<
    Hit,
    | 'id'
    | 'slug'
    | 'display_name'
    | 'headline_en'
    | 'headline_fr'
    | 'city'
    | 'time_zone'
    | 'price_cents'
    | 'max_active'
    | 'photo_key'
  >;

/** What suggest_mentors() answers. wants is null while nothing was said. */
export type SuggestionAnswer = {
  wants: ReadWants | null;
  mentors: Suggested[];
  looser: { languages?: number; budget?: number };
  server_time: string;
};

/** A few open mentors in the place of one who is not, and the topic to wait for when there are fewer (D12). */
export type Alternatives = {
  mentors: Suggested[];
  /** Whether they help with the same; when nobody does, they are others who are open. */
  shared: boolean;
  wants: ReadWants;
  topic: string | null;
  names: Record<string, Named>;
};

/** A mentor whom somebody hid on this page, and may take back. */
export type HiddenMentor = Pick<Suggested, 'id' | 'slug' | 'display_name'>;

/** What the page is state (functions/features/suggestions/page.ts). */
export type SuggestionsState = {
  /** What was said, as it was typed. */
  wants: Wants;
  /** The answer to it; null while it is being written, and when there is none. */
  answer: SuggestionAnswer | null;
  hidden: HiddenMentor[];
  /** What is wrong, as code words; `retryAfter` in seconds. */
  codes: string[];
  retryAfter: number | null;
  /** Where the reader goes on: a field, `list`, or `mentor/` and whose; null for the top of the page. */
  focus: string | null;
  isMember: boolean;
  /** What the account held when this was begun; null for a visitor and for an account that holds nothing. */
  begun: Wants | null;
  /** What another window saved meanwhile in the same fields. */
  theirs: Wants | null;
  /** The account could not be read: nothing is known of what it holds. */
  isUnread?: boolean;
  /** Topics were read out of the goal, because none was chosen. */
  isGuessed?: boolean;
  /** Somebody has just made Portage forget it all. */
  isForgotten?: boolean;
};
