import type { Duration, Format } from '../../../core/database/types.ts';
import type { Listing } from '../../mentors/types.ts';

/** What a mentee said they want. Nothing here is about who they are: languages are those to be mentored in. */
export type Wants = {
  goal: string;
  /** Slugs of the one taxonomy that mentors offer by (IN-08), one to five. */
  topics: string[];
  languages: string[];
  /** Where the mentor should know their way about; null where it does not matter. */
  province_code: string | null;
  /** IANA zone whose hours should suit. */
  time_zone: string | null;
  formats: Format[];
  durations: Duration[];
  budget: Budget;
};
export type Budget = 'any' | 'free' | 'paid';

/** Wants of somebody who said nothing. */
export const nothingWanted: Readonly<Wants> = {
  goal: '',
  topics: [],
  languages: [],
  province_code: null,
  time_zone: null,
  formats: [],
  durations: [],
  budget: 'any',
};

/** What is wanted without one fact: `topics/nursing` is one value of several, `budget` all of a field. */
export function without(wants: Wants, fact: string): Wants {
  const [field = '', value] = fact.split('/');
  if (!Object.hasOwn(nothingWanted, field)) return wants;
  const key = field as keyof Wants;
  const said = wants[key];
  return {
    ...wants,
    [key]: Array.isArray(said) && value !== undefined ? said.filter((one) => one !== value) : nothingWanted[key],
  };
}

/** Wants as the database read them: with the topics that the goal's own words name, beside the chosen ones. */
export type ReadWants = Wants & { goal_topics: string[] };

/** The public facts about a mentor that a suggestion may rest on, and no others. */
export type Candidate = Pick<
  Listing,
  | 'topics'
  | 'languages'
  | 'province_code'
  | 'formats'
  | 'durations'
  | 'pricing'
  | 'places_open'
  | 'reply_hours'
  | 'reply_sample'
> & {
  /** Wanted topics that their own text names, though they do not list them. */
  says: string[];
  /** Fields they share with the wanted topics; empty where a topic itself is shared. */
  near: string[];
  /** Hours between their clock and the wanted zone's today; null where no zone is wanted. */
  hours_apart: number | null;
  /** 5 for nobody's request in the days of recent load, one less for each, 0 from five on. */
  rested: number;
};
