import type { FacetName } from '../domain/search/address.ts';
import type { Locale } from '../i18n/locales.ts';

/** Shapes of what the database's functions return as JSON. Times are UTC, ISO 8601; money is cents. */

export type Format = 'video' | 'phone' | 'in_person' | 'text';
export type Duration = 'one_meeting' | 'three_months' | 'six_months' | 'twelve_months';
export type UsualTime = 'weekday_mornings' | 'weekday_afternoons' | 'weekday_evenings' | 'weekends';
export type Pricing = 'free' | 'paid' | 'both' | 'donate';

/** A published mentor: the columns of published_mentors. */
export type Listing = {
  id: string;
  slug: string;
  display_name: string;
  headline_en: string | null;
  headline_fr: string | null;
  bio_en: string | null;
  bio_fr: string | null;
  helps_en: string[];
  helps_fr: string[];
  /** What no topic names, in the mentor's own words. */
  own_skills: string[];
  topics: string[];
  languages: string[];
  province_code: string;
  city: string | null;
  pronouns: string | null;
  time_zone: string;
  formats: Format[];
  durations: Duration[];
  usual_times: UsualTime[];
  pricing: Pricing;
  price_cents: number | null;
  currency: string;
  max_active: number;
  places_open: number;
  open_from: string;
  open_until: string;
  is_open: boolean;
  reply_hours: number | null;
  reply_sample: number;
  answered_in_time: number;
  answers_due: number;
  published_at: string;
  updated_at: string;
  /** False for who does not want to be found by search engines. */
  indexable: boolean;
  /** The part of its address that names the photo; null: initials stand in its place. */
  photo_key: string | null;
  /** Changes with anything a page says of the mentor. */
  mark: string;
};

/** A mentor as search and suggestions return them. */
export type Hit = Omit<Listing, 'pronouns' | 'helps_en' | 'helps_fr' | 'own_skills' | 'usual_times' | 'open_from' | 'open_until' | 'currency' | 'answered_in_time' | 'answers_due' | 'published_at' | 'updated_at' | 'mark' | 'indexable'> & {
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

export type RequestStatus = 'sent' | 'question' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'closed';
export type DeclineReason = 'no_time_now' | 'not_my_field' | 'another_mentor_fits_better' | 'goal_not_clear_yet' | 'conflict_of_interest' | 'other';
export type CloseReason = 'mentor_full' | 'mentor_paused' | 'mentor_gone' | 'mentee_gone' | 'mentee_started' | 'no_reason_given';
export type EventCommand = 'send' | 'ask' | 'reply' | 'extend' | 'accept' | 'decline' | 'withdraw' | 'expire' | 'close' | 'remind';

/** One request as one of its two sides sees it. */
export type RequestView = {
  id: string;
  side: 'mentor' | 'mentee';
  status: RequestStatus;
  mentor: { id: string; name: string; pronouns: string | null; gone: boolean; slug: string | null; headline_en: string | null; headline_fr: string | null; time_zone: string };
  mentee: { id: string; name: string; pronouns: string | null; gone: boolean; hidden: boolean; city: string | null; province_code: string | null; languages: string[]; time_zone: string };
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
  events: { command: EventCommand; at: string; note: string | null; deadline_at: string | null; by: 'mentor' | 'mentee' | 'system' }[];
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
  if (other !== null && !(Array.isArray(other) && other.length === 0)) return { text: other, lang: locale === 'fr' ? 'en' : 'fr' };
  return null;
}
