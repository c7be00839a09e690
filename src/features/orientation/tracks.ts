import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';

/** The three tracks of the orientation (TD-11), in the order in which they are offered. */
export const tracks = ['mentee', 'mentor', 'manager'] as const;
export type Track = (typeof tracks)[number];

/** The last part of a track's address. */
export const trackSlugs: Record<Track, Record<Locale, string>> = {
  mentee: { en: 'mentees', fr: 'personnes-accompagnees' },
  mentor: { en: 'mentors', fr: 'mentors' },
  manager: { en: 'managers', fr: 'gestionnaires' },
};

/** The track at an address; none for any other word. */
export const trackAt = (locale: Locale, slug: string): Track | undefined =>
  tracks.find((track) => trackSlugs[track][locale] === slug);

/** `/fr/orientation/mentors/`; `next` is where to go on afterwards. */
export const trackPath = (locale: Locale, track: Track, next?: string): string =>
  path(locale, 'orientationTrack', trackSlugs[track][locale], next ? { next } : undefined);
