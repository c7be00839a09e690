import { getCollection, type CollectionEntry } from 'astro:content';
import { minutesToRead } from '../../core/domain/reading.ts';
import type { WaitingPiece } from './domain/while-waiting.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { otherLocale } from '../../core/i18n/locales.ts';

/** One piece to read, in one language. */
export type Resource = CollectionEntry<'resources'>['data'] & {
  slug: string;
  twin: string;
  minutes: number;
  entry: CollectionEntry<'resources'>;
};

const slugOf = (entry: CollectionEntry<'resources'>): string => entry.id.split('/')[1]!;

let all: Promise<Record<Locale, Resource[]>> | undefined;

/** Every piece in both languages, in reading order; one without its twin fails the build. */
async function load(): Promise<Record<Locale, Resource[]>> {
  const entries = await getCollection('resources');
  const of = (locale: Locale) => entries.filter((entry) => entry.id.startsWith(`${locale}/`));
  const inOrder = (locale: Locale): Resource[] =>
    of(locale)
      .map((entry) => {
        const twin = of(otherLocale(locale)).find((other) => other.data.pair === entry.data.pair);
        if (!twin) throw new Error(`The resource ${entry.id} has no twin in ${otherLocale(locale)}.`);
        return {
          ...entry.data,
          slug: slugOf(entry),
          twin: slugOf(twin),
          minutes: minutesToRead(entry.body ?? ''),
          entry,
        };
      })
      .toSorted((a, b) => a.order - b.order || a.pair.localeCompare(b.pair));
  return { en: inOrder('en'), fr: inOrder('fr') };
}

export const resources = async (locale: Locale): Promise<Resource[]> => (await (all ??= load()))[locale];

/** What comes with time: pieces with the day after a yes on which they are released. */
export const schedule = async (locale: Locale) =>
  (await resources(locale))
    .flatMap(({ slug, title, after_match_days: after }) => (after === undefined ? [] : [{ slug, title, after }]))
    .toSorted((a, b) => a.after - b.after);

/** What may be read while an answer is awaited: the pieces for mentees, and for everybody. */
export const waitingPieces = async (locale: Locale): Promise<WaitingPiece[]> =>
  (await resources(locale))
    .filter(({ audience }) => audience.includes('mentee'))
    .map(({ slug, pair, title, minutes, topics }) => ({ slug, pair, title, minutes, topics }));
