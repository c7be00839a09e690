import type { Locale } from '../../core/i18n/locales.ts';
import { tracks, trackSlugs } from '../orientation/tracks.ts';
import { everyList, listPath, perPage } from '../mentors/directory.ts';
import { everyMentor } from '../mentors/every-mentor.ts';
import { mentorCounts } from '../mentors/mentor-counts.ts';
import { reference } from '../../core/reference/reference.ts';
import { resources } from '../resources/resources.ts';

// Which pages there are, for a site that is written as files. A server never asks.

const bySlug = (slugs: Iterable<string>) => [...slugs].map((slug) => ({ params: { slug } }));

export const mentorPaths = async () => bySlug((await everyMentor()).map((one) => one.slug));
export const topicPaths = async () => bySlug((await reference()).topics.keys());
export const resourcePaths = async (locale: Locale) => bySlug((await resources(locale)).map((one) => one.slug));
export const trackPaths = (locale: Locale) => bySlug(tracks.map((track) => trackSlugs[track][locale]));

/** Every page of every list. */
export async function listPaths(locale: Locale) {
  const [data, counts] = await Promise.all([reference(), mentorCounts()]);
  const size = {
    all: () => counts.total,
    open: () => counts.open,
    province: (key: string) => counts.provinces[key] ?? 0,
    language: (key: string) => counts.languages[key] ?? 0,
    topic: (key: string) => counts.topics[key] ?? 0,
  };
  return everyList(data).flatMap((list) => {
    const mentors = size[list.kind](list.key);
    if (mentors === 0 && (list.kind === 'language' || list.kind === 'topic')) return [];
    return Array.from({ length: Math.max(1, Math.ceil(mentors / perPage)) }, (_, i) => ({
      params: { list: listPath(data, locale, list, i + 1).slice(4, -1) },
    }));
  });
}
