import type { Candidate, ReadWants } from './domain/wants.ts';
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
  wants: ReadWants;
  topic: string | null;
  names: Record<string, Named>;
};
