import type { Locale } from '../i18n/locales.ts';
import { placeWords } from './mentor-words.ts';
import type { Reference, Topic } from './name-tables.ts';
import { inLocale, type Hit } from './types.ts';

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
  const still = shown.filter((one) => stillOpen.has(one.id)).map((one) => now.get(one.id) ?? one);
  return [...still, ...fresh.filter((one) => !still.some((other) => other.id === one.id))].slice(0, shownAtMost);
}

/** Topics near one: what its mentors help with too (`beside`: how many of them), then its neighbours in the field. */
export function similarTopics(data: Reference, topic: Topic, beside: Record<string, number>, most = 6): Topic[] {
  const helpsToo = (other: Topic) => beside[other.slug] ?? 0;
  return [...data.topics.values()]
    .filter((other) => other.slug !== topic.slug && (helpsToo(other) > 0 || other.field_slug === topic.field_slug))
    .toSorted(
      (a, b) =>
        helpsToo(b) - helpsToo(a) ||
        Number(b.field_slug === topic.field_slug) - Number(a.field_slug === topic.field_slug) ||
        Math.abs(a.position - topic.position) - Math.abs(b.position - topic.position) ||
        a.position - b.position,
    )
    .slice(0, most);
}
