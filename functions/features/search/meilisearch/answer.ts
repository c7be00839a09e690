import type { FacetDistribution, SearchResponse } from 'meilisearch';
import {
  facetAttributes,
  type IndexedMentor,
  type IndexedTopic,
  type IndexNames,
} from '../../../../src/features/search/search-index.ts';
import type { FacetName } from '../../../../src/features/search/domain/address.ts';
import type { Hit } from '../../../../src/features/mentors/types.ts';
import type { SearchAnswer } from '../../../../src/features/search/types.ts';
import { fewOfEach, type Nearby, type SearchQuestion } from '../engine.ts';
import { chosenIn, totalFacet, type Parts } from './question.ts';

type Found = SearchResponse<Record<string, unknown>>;
/** What came back, under the names of what was asked. */
export type Replies = { [part in keyof Parts]?: Found };

const counts = (found: Found | undefined, name: FacetName): Record<string, number> =>
  (found?.facetDistribution as FacetDistribution | undefined)?.[facetAttributes[name]] ?? {};
/** How many there are, exactly. */
export const totalOf = (found: Found | undefined): number =>
  Object.values(counts(found, totalFacet)).reduce((sum, count) => sum + count, 0);

function added(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const sum = { ...one };
  for (const [value, count] of Object.entries(other)) sum[value] = (sum[value] ?? 0) + count;
  return sum;
}

const moment = (text: string): number =>
  text === 'infinity' ? Infinity : text === '-infinity' ? -Infinity : Date.parse(text);

/** A mentor from the index as the page shows one; `now` in milliseconds decides who is open. */
export function hitOf(mentor: IndexedMentor, now: number): Hit {
  const isOpen = moment(mentor.open_from) <= now && moment(mentor.open_until) > now;
  return {
    id: mentor.id,
    slug: mentor.slug,
    display_name: mentor.display_name,
    headline_en: mentor.headline_en,
    headline_fr: mentor.headline_fr,
    bio_en: mentor.bio_en,
    bio_fr: mentor.bio_fr,
    helps_en: mentor.helps_en,
    helps_fr: mentor.helps_fr,
    topics: mentor.topics,
    languages: mentor.languages,
    province_code: mentor.province_code,
    city: mentor.city,
    time_zone: mentor.time_zone,
    formats: mentor.formats,
    durations: mentor.durations,
    pricing: mentor.pricing,
    price_cents: mentor.price_cents,
    places_open: mentor.places_open,
    max_active: mentor.max_active,
    is_open: isOpen,
    open_from: isOpen || mentor.open_from === 'infinity' ? null : mentor.open_from,
    reply_hours: mentor.reply_hours,
    reply_sample: mentor.reply_sample,
    photo_key: mentor.photo_key,
    indexable: mentor.indexable,
  };
}

/**
 * The answer in the shape that the database gives, for somebody was found. `rest`: hits of the closed part, where the
 * page needed others than were asked for first.
 */
export function answerOf(
  question: SearchQuestion,
  found: Replies,
  { now, corrected, rest }: { now: number; corrected: string | null; rest: IndexedMentor[] },
): SearchAnswer {
  const { open_only: openOnly, per_page: perPage, filters } = question;
  const chosen = chosenIn(filters);
  const [open, closed] = [totalOf(found.open), totalOf(found.closed)];
  const facet = (name: FacetName) =>
    chosen.includes(name)
      ? counts(found[`without_${name}`], name)
      : added(counts(found.open, name), counts(found.closed, name));
  const first = (found.open?.hits ?? []) as unknown as IndexedMentor[];
  return {
    total: open + closed,
    open_total: open,
    any_total: openOnly ? null : open + closed,
    page: question.page,
    per_page: perPage,
    server_time: new Date(now).toISOString(),
    corrected,
    relaxed: false,
    hits: [...first, ...rest].slice(0, perPage).map((mentor) => hitOf(mentor, now)),
    facets: Object.fromEntries(
      (Object.keys(facetAttributes) as FacetName[]).map((name) => [name, facet(name)]),
    ) as SearchAnswer['facets'],
    looser: null,
    nearest_topics: null,
  };
}

/** A federated list, by kind. */
export function nearbyIn(found: Found, names: IndexNames): Nearby {
  const of = <T>(index: string) =>
    found.hits.filter((hit) => hit._federation?.indexUid === index).slice(0, fewOfEach) as unknown as T[];
  return {
    topics: of<IndexedTopic>(names.topics).map(({ slug, name_en, name_fr }) => ({ slug, name_en, name_fr })),
    resources: of<Nearby['resources'][number]>(names.resources).map(({ slug, title, minutes }) => ({
      slug,
      title,
      minutes,
    })),
  };
}
