import type { Database } from '../../core/database/database.types.ts';
import type { Duration, Format, Pricing, UsualTime } from '../../core/database/types.ts';

type ListingRow = Database['public']['Views']['published_mentors']['Row'];
/** What the view's types leave open: which words an array holds, and that somebody is open or not. */
type Known = { formats: Format[]; durations: Duration[]; usual_times: UsualTime[]; pricing: Pricing; is_open: boolean };

/** A published mentor: the columns of published_mentors, whose comments say what each is. */
export type Listing = Omit<ListingRow, keyof Known> & Known;

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
  | 'helps_en'
  | 'helps_fr'
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
  | 'indexable'
> & {
  open_from: string | null;
};

/** What a card says of a mentor, whether a list or a search found them. */
export type CardMentor = Omit<Hit, 'formats' | 'durations' | 'indexable' | 'topics'>;
