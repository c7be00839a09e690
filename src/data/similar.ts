import { rank } from '../domain/matching/suggest.ts';
import type { ReadWants } from '../domain/matching/wants.ts';
import type { SiteData } from './build.ts';
import type { Alternatives, Suggested } from './suggestions.ts';
import type { Listing } from './types.ts';

const few = 3;
/** How many are ranked for one page. */
const looked = 60;

type Open = { all: Listing[]; on: Map<string, Listing[]> };
const known = new WeakMap<SiteData, Open>();

/** Who is open, by topic and by field (`field/…`); sorted once a build. */
function openIn(data: SiteData): Open {
  const before = known.get(data);
  if (before) return before;
  const open: Open = { all: data.mentors.filter((one) => one.is_open), on: new Map() };
  for (const mentor of open.all)
    for (const key of keysOf(data, mentor))
      open.on
        .set(key, open.on.get(key) ?? [])
        .get(key)!
        .push(mentor);
  known.set(data, open);
  return open;
}

/**
 * So many of these lists at the most, each of them once and never the mentor: one of each list in turn, from a place in
 * it that is this mentor’s own, so that not all pages name the same three. It looks no further than it must, for there are thousands of pages.
 */
function around(mentor: Listing, lists: Listing[][], most: number): Listing[] {
  const found = new Set<Listing>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let step = 0; step < longest && found.size < most; step += 1) {
    for (const list of lists) {
      const one = list[(placeOf(mentor) + step) % list.length]!;
      if (step < list.length && one.id !== mentor.id && found.size < most) found.add(one);
    }
  }
  return [...found];
}

/** The same number for the same mentor in every build and every thread. */
const placeOf = (mentor: Listing): number => Number.parseInt(mentor.id.slice(-6), 16);

const fieldsOf = (data: SiteData, topics: string[]): string[] => [
  ...new Set(topics.map((slug) => data.topics.get(slug)!.field_slug)),
];
const keysOf = (data: SiteData, { topics }: Listing): string[] => [
  ...topics,
  ...fieldsOf(data, topics).map((field) => `field/${field}`),
];

/** Three open mentors in the place of one who is full as the site is built: what a page says before, or without, its script. The living answer is open_mentors_like(). */
export function similarAtBuild(data: SiteData, mentor: Listing): Alternatives {
  const fields = fieldsOf(data, mentor.topics);
  const wants: ReadWants = {
    goal: '',
    topics: mentor.topics,
    goal_topics: [],
    languages: [],
    province_code: null,
    time_zone: null,
    formats: [],
    durations: [],
    budget: 'any',
  };
  const open = openIn(data);
  const near = around(
    mentor,
    keysOf(data, mentor).map((key) => open.on.get(key) ?? []),
    looked,
  );
  const others =
    near.length < few
      ? [...new Set([...near, ...around(mentor, [open.all], near.length + few)])].slice(0, near.length + few)
      : near;
  const facts = others.map((one): Suggested => ({
    id: one.id,
    slug: one.slug,
    display_name: one.display_name,
    headline_en: one.headline_en,
    headline_fr: one.headline_fr,
    city: one.city,
    province_code: one.province_code,
    time_zone: one.time_zone,
    topics: one.topics,
    languages: one.languages,
    formats: one.formats,
    durations: one.durations,
    pricing: one.pricing,
    price_cents: one.price_cents,
    places_open: one.places_open,
    max_active: one.max_active,
    reply_hours: one.reply_hours,
    reply_sample: one.reply_sample,
    photo_key: one.photo_key,
    says: [],
    hours_apart: null,
    rested: 0,
    near: one.topics.some((slug) => mentor.topics.includes(slug))
      ? []
      : fieldsOf(data, one.topics).filter((field) => fields.includes(field)),
  }));
  const mentors = rank(wants, facts).slice(0, few);
  const nearFields = new Set(mentors.flatMap((one) => one.near));
  return {
    mentors,
    wants,
    topic: mentor.topics[0] ?? null,
    names: Object.fromEntries(
      [
        ...mentor.topics.map((slug) => [slug, data.topics.get(slug)!] as const),
        ...data.fields
          .filter((field) => nearFields.has(field.slug))
          .map((field) => [`field/${field.slug}`, field] as const),
      ].map(([key, { name_en, name_fr }]) => [key, { name_en, name_fr }]),
    ),
  };
}
