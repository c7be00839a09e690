import { getEntry, type CollectionEntry } from 'astro:content';
import { minutesToRead } from '../../core/domain/reading.ts';
import { otherLocale, type Locale } from '../../core/i18n/locales.ts';
import type { Track } from './tracks.ts';
import { withRules } from '../../core/reference/rules.ts';

/** One track of the orientation in one language, as it is built. */
export type Orientation = CollectionEntry<'orientation'>['data'] & {
  track: Track;
  minutes: number;
  entry: CollectionEntry<'orientation'>;
};

/** Nobody is asked for more than this before they may begin (MM-01). */
const mostMinutes = 20;

/** A track with its reading time, checks of understanding included. One without its twin in the same version, or too long, fails the build. */
export async function orientation(locale: Locale, track: Track): Promise<Orientation> {
  const [entry, twin] = await Promise.all([
    getEntry('orientation', `${locale}/${track}`),
    getEntry('orientation', `${otherLocale(locale)}/${track}`),
  ]);
  if (!entry || !twin) throw new Error(`The orientation ${track} is missing in one language.`);
  if (entry.data.version !== twin.data.version)
    throw new Error(`The orientation ${track} has two versions: ${entry.data.version} and ${twin.data.version}.`);
  const questions = entry.data.checks.map((one) => [one.question, ...one.answers, one.why].join(' ')).join(' ');
  const minutes = minutesToRead(`${entry.body ?? ''} ${questions}`);
  if (minutes > mostMinutes)
    throw new Error(`The orientation ${entry.id} takes ${minutes} minutes to read; ${mostMinutes} is the most.`);
  const checks = await Promise.all(entry.data.checks.map(async (one) => ({ ...one, why: await withRules(one.why) })));
  return { ...entry.data, checks, track, minutes, entry };
}
