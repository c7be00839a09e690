import { rank } from '../domain/matching/suggest.ts';
import type { ReadWants } from '../domain/matching/wants.ts';
import type { SiteData } from './build.ts';
import type { Alternatives, Suggested } from './suggestions.ts';
import type { Listing } from './types.ts';

const few = 3;
/** How many are ranked for one page. */
const looked = 120;
const openByField = new WeakMap<SiteData, Map<string, Listing[]>>();

/** Open mentors by the fields of their topics, sorted once a build. */
function byField(data: SiteData): Map<string, Listing[]> {
  const known = openByField.get(data);
  if (known) return known;
  const fields = new Map<string, Listing[]>();
  for (const mentor of data.mentors.filter((one) => one.is_open)) {
    for (const field of fieldsOf(data, mentor.topics)) fields.set(field, [...(fields.get(field) ?? []), mentor]);
  }
  openByField.set(data, fields);
  return fields;
}

/** The same number for the same mentor in every build and every thread. */
const placeOf = (mentor: Listing): number => Number.parseInt(mentor.id.slice(-6), 16);

const fieldsOf = (data: SiteData, topics: string[]): string[] => [...new Set(topics.map((slug) => data.topics.get(slug)!.field_slug))];

/** Three open mentors in the place of one who is full as the site is built: what a page says before, or without, its script. The living answer is open_mentors_like(). */
export function similarAtBuild(data: SiteData, mentor: Listing): Alternatives {
  const fields = fieldsOf(data, mentor.topics);
  const wants: ReadWants = { goal: '', topics: mentor.topics, goal_topics: [], languages: [], province_code: null, time_zone: null, formats: [], durations: [], budget: 'any' };
  const inField = [...new Set(fields.flatMap((field) => byField(data).get(field) ?? []))].filter((one) => one.id !== mentor.id);
  const others = inField.length >= few ? inField : [...new Set([...inField, ...data.mentors.filter((one) => one.is_open && one.id !== mentor.id)])].slice(0, inField.length + few);
  // Each page begins elsewhere, so that not all of them name the same first three; and it looks no further than it must, for there are thousands of pages.
  const start = placeOf(mentor) % Math.max(others.length, 1);
  const facts = [...others.slice(start), ...others.slice(0, start)].slice(0, looked).map((one): Suggested => ({
    id: one.id, slug: one.slug, display_name: one.display_name, headline_en: one.headline_en, headline_fr: one.headline_fr, city: one.city, province_code: one.province_code, time_zone: one.time_zone,
    topics: one.topics, languages: one.languages, formats: one.formats, durations: one.durations, pricing: one.pricing, price_cents: one.price_cents, places_open: one.places_open, max_active: one.max_active,
    reply_hours: one.reply_hours, reply_sample: one.reply_sample, photo_key: one.photo_key, says: [], hours_apart: null, rested: 0,
    near: one.topics.some((slug) => mentor.topics.includes(slug)) ? [] : fieldsOf(data, one.topics).filter((field) => fields.includes(field)),
  }));
  const mentors = rank(wants, facts).slice(0, few);
  const near = new Set(mentors.flatMap((one) => one.near));
  return {
    mentors, wants, topic: mentor.topics[0] ?? null,
    names: Object.fromEntries([...mentor.topics.map((slug) => [slug, data.topics.get(slug)!] as const), ...data.fields.filter((field) => near.has(field.slug)).map((field) => [`field/${field.slug}`, field] as const)]
      .map(([key, { name_en, name_fr }]) => [key, { name_en, name_fr }])),
  };
}
