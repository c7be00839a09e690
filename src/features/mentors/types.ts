import type { Database } from '../../core/database/database.types.ts';
import type { Duration, Format, Pricing, UsualTime } from '../../core/database/types.ts';

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
