import type { FacetName } from '../domain/search/address.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Database } from './database.types.ts';

/** Shapes of what the database's functions return as JSON. Times are UTC, ISO 8601; money is cents. */

type Enums = Database['public']['Enums'];
export type Format = Enums['meeting_format'];
export type Duration = Enums['mentoring_duration'];
export type UsualTime = Enums['usual_time'];
export type Pricing = Enums['pricing'];
export type RequestStatus = Enums['request_status'];
export type DeclineReason = Enums['decline_reason'];

/** As the database gives it; the types of a view do not say what is never null in it, nor which words an array holds. */
type ListingRow = Database['public']['Views']['published_mentors']['Row'];
type MayBeNull =
  | 'headline_en'
  | 'headline_fr'
  | 'bio_en'
  | 'bio_fr'
  | 'city'
  | 'pronouns'
  | 'price_cents'
  | 'reply_hours'
  | 'photo_key';
type InWords = { formats: Format[]; durations: Duration[]; usual_times: UsualTime[]; pricing: Pricing };

/** A published mentor: the columns of published_mentors, whose comments say what each is. */
export type Listing = Pick<ListingRow, MayBeNull> &
  InWords & { [Column in Exclude<keyof ListingRow, MayBeNull | keyof InWords>]: NonNullable<ListingRow[Column]> };

/** A mentor as search and suggestions return them. */
export type Hit = Pick<
  Listing,
  | 'id'
  | 'slug'
  | 'display_name'
  | 'headline_en'
  | 'headline_fr'
  | 'bio_en'
  | 'bio_fr'
  | 'topics'
  | 'languages'
  | 'province_code'
  | 'city'
  | 'time_zone'
  | 'formats'
  | 'durations'
  | 'pricing'
  | 'price_cents'
  | 'max_active'
  | 'places_open'
  | 'is_open'
  | 'reply_hours'
  | 'reply_sample'
  | 'photo_key'
> & {
  open_from: string | null;
};

export type { FacetName };

export type SearchAnswer = {
  total: number;
  page: number;
  per_page: number;
  server_time: string;
  corrected: string | null;
  relaxed: boolean;
  hits: Hit[];
  facets: Record<FacetName, Record<string, number>>;
  open_total: number;
  any_total: number;
  looser: Partial<Record<FacetName, number>> | null;
  nearest_topics: string[] | null;
};

export type CloseReason =
  'mentor_full' | 'mentor_paused' | 'mentor_gone' | 'mentee_gone' | 'mentee_started' | 'no_reason_given';
export type EventCommand =
  'send' | 'ask' | 'reply' | 'extend' | 'accept' | 'decline' | 'withdraw' | 'expire' | 'close' | 'remind';

/** One request as one of its two sides sees it. */
export type RequestView = {
  id: string;
  side: 'mentor' | 'mentee';
  status: RequestStatus;
  mentor: {
    id: string;
    name: string;
    pronouns: string | null;
    gone: boolean;
    slug: string | null;
    headline_en: string | null;
    headline_fr: string | null;
    time_zone: string;
  };
  mentee: {
    id: string;
    name: string;
    pronouns: string | null;
    gone: boolean;
    hidden: boolean;
    city: string | null;
    province_code: string | null;
    languages: string[];
    time_zone: string;
  };
  goal: string;
  background: string;
  why: string;
  topic: string | null;
  duration: Duration;
  format: Format;
  price_cents: number | null;
  currency: string;
  created_at: string;
  deadline_at: string;
  ended_at: string | null;
  extended_at: string | null;
  decline_reason: DeclineReason | null;
  close_reason: CloseReason | null;
  server_time: string;
  events: {
    command: EventCommand;
    at: string;
    note: string | null;
    deadline_at: string | null;
    by: 'mentor' | 'mentee' | 'system';
  }[];
  relationship: { id: string; status: string; created_at: string; ended_at: string | null } | null;
};

/** The words of a bilingual reference row in one language. */
export type Named = { name_en: string; name_fr: string };
export const nameIn = (locale: Locale, row: Named): string => (locale === 'fr' ? row.name_fr : row.name_en);

/** A text in the page's language where there is one, else the other with its own language. */
export function inLocale<T>(locale: Locale, en: T | null, fr: T | null): { text: T; lang: Locale } | null {
  const mine = locale === 'fr' ? fr : en;
  const other = locale === 'fr' ? en : fr;
  if (mine !== null && !(Array.isArray(mine) && mine.length === 0)) return { text: mine, lang: locale };
  if (other !== null && !(Array.isArray(other) && other.length === 0))
    return { text: other, lang: locale === 'fr' ? 'en' : 'fr' };
  return null;
}
