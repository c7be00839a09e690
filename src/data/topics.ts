import type { Locale } from '../i18n/locales.ts';
import type { SiteData, Topic } from './build.ts';
import { placeWords } from './mentor-words.ts';
import { inLocale, type Hit, type Listing } from './types.ts';

/** At most so many open mentors stand on a topic's page; search has them all. */
export const shownAtMost = 12;

/** One open mentor on a topic's page. */
export type OpenMentor = {
  id: string;
  slug: string;
  name: string;
  headline: { text: string; lang: Locale } | null;
  place: string;
  places: number;
  photo: string | null;
};

export const openMentor = (
  locale: Locale,
  mentor: Pick<
    Hit,
    | 'id'
    | 'slug'
    | 'display_name'
    | 'headline_en'
    | 'headline_fr'
    | 'city'
    | 'province_code'
    | 'places_open'
    | 'photo_key'
  >,
): OpenMentor => ({
  id: mentor.id,
  slug: mentor.slug,
  name: mentor.display_name,
  headline: inLocale(locale, mentor.headline_en, mentor.headline_fr),
  place: placeWords(mentor.city, mentor.province_code),
  places: mentor.places_open,
  photo: mentor.photo_key,
});

/** What a page shows once it knows who is open now: those it showed stay in their order, others fill the places of those who are not. */
export function corrected(shown: OpenMentor[], stillOpen: ReadonlySet<string>, fresh: OpenMentor[]): OpenMentor[] {
  const now = new Map(fresh.map((one) => [one.id, one]));
  const kept = shown.filter((one) => stillOpen.has(one.id)).map((one) => now.get(one.id) ?? one);
  return [...kept, ...fresh.filter((one) => !kept.some((other) => other.id === one.id))].slice(0, shownAtMost);
}

/** What a build knows of all topics at once: who mentors on each, and which are named together. */
type Index = { mentors: Map<string, Listing[]>; together: Map<string, Map<string, number>> };
const indexes = new WeakMap<SiteData, Index>();

function indexOf(data: SiteData): Index {
  const known = indexes.get(data);
  if (known) return known;
  const index: Index = { mentors: new Map(), together: new Map() };
  for (const mentor of data.mentors) {
    for (const slug of mentor.topics) {
      index.mentors.set(slug, [...(index.mentors.get(slug) ?? []), mentor]);
      const beside = index.together.get(slug) ?? new Map<string, number>();
      for (const other of mentor.topics) if (other !== slug) beside.set(other, (beside.get(other) ?? 0) + 1);
      index.together.set(slug, beside);
    }
  }
  indexes.set(data, index);
  return index;
}

/** Who is open on a topic as the site is built: those whose main topic it is first, then those with most room. */
export function openOn(data: SiteData, slug: string): Listing[] {
  const open = (indexOf(data).mentors.get(slug) ?? []).filter((mentor) => mentor.is_open);
  return open.toSorted(
    (a, b) =>
      Number(b.topics[0] === slug) - Number(a.topics[0] === slug) ||
      b.places_open - a.places_open ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Whether anybody, open or not, mentors on a topic. */
export const isOffered = (data: SiteData, slug: string): boolean => indexOf(data).mentors.has(slug);

/** Topics near one: what its mentors help with too, then its neighbours in the field. */
export function similarTopics(data: SiteData, topic: Topic, most = 6): Topic[] {
  const beside = indexOf(data).together.get(topic.slug) ?? new Map<string, number>();
  return [...data.topics.values()]
    .filter((other) => other.slug !== topic.slug && (beside.has(other.slug) || other.field_slug === topic.field_slug))
    .toSorted(
      (a, b) =>
        (beside.get(b.slug) ?? 0) - (beside.get(a.slug) ?? 0) ||
        Number(b.field_slug === topic.field_slug) - Number(a.field_slug === topic.field_slug) ||
        Math.abs(a.position - topic.position) - Math.abs(b.position - topic.position) ||
        a.position - b.position,
    )
    .slice(0, most);
}
