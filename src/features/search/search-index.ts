import type { FacetName } from './domain/address.ts';
import type { Listing } from '../mentors/types.ts';

/** The index's names, which another set of them can replace while a test runs or a new index is built. */
export type IndexNames = { mentors: string; topics: string; resources: string };
export const indexNames: IndexNames = { mentors: 'mentors', topics: 'topics', resources: 'resources' };

/** Columns of published_mentors that the index shows, all but is_open: time decides that, when somebody searches. */
export const shownColumns = [
  'id',
  'slug',
  'display_name',
  'headline_en',
  'headline_fr',
  'bio_en',
  'bio_fr',
  'helps_en',
  'helps_fr',
  'topics',
  'languages',
  'province_code',
  'city',
  'time_zone',
  'formats',
  'durations',
  'usual_times',
  'pricing',
  'price_cents',
  'currency',
  'max_active',
  'places_open',
  'open_from',
  'open_until',
  'reply_hours',
  'reply_sample',
  'answered_in_time',
  'answers_due',
  'published_at',
  'updated_at',
  'photo_key',
  'own_skills',
  'indexable',
] as const satisfies (keyof Listing)[];

/** What a hit from the index holds. */
export type IndexedMentor = Pick<Listing, (typeof shownColumns)[number]>;

/** A topic as the index shows it. */
export type IndexedTopic = { slug: string; name_en: string; name_fr: string };

/** Which attribute each filter asks. */
export const facetAttributes: Record<FacetName, string> = {
  topic: 'topics',
  language: 'languages',
  province: 'province_code',
  format: 'formats',
  duration: 'durations',
  cost: 'costs',
  time_zone: 'time_zone',
};
