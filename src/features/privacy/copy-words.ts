import { nameIn } from '../../core/i18n/in-locale.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { reference } from '../../core/reference/reference.ts';
import { words } from '../../words.ts';
import type { CopyWords } from './domain/readable-copy.ts';

/** What the code words in a copy mean, by the field they stand in. */
async function valuesOf(locale: Locale): Promise<CopyWords['values']> {
  const { topics, provinces, languages } = await reference();
  const named = (names: Map<string, Parameters<typeof nameIn>[1]>) =>
    Object.fromEntries([...names].map(([key, name]) => [key, nameIn(locale, name)]));
  const { formats, durations } = words(locale, 'mentor');
  const { status } = words(locale, 'requests');
  const { endReasons } = words(locale, 'mentorship');
  const { sides } = words(locale, 'copy');
  const topic = named(topics);
  return {
    format: formats,
    formats,
    duration: durations,
    durations,
    status,
    end_reason: endReasons,
    decline_reason: words(locale, 'inbox').reasons,
    pricing: words(locale, 'mentorForm').pricing,
    kind: words(locale, 'feedback').kinds,
    side: sides,
    by: sides,
    proposed_by: sides,
    cadence: words(locale, 'agreement').cadences,
    ended_by: sides,
    province_code: named(provinces),
    languages: named(languages),
    topic,
    topic_slug: topic,
    topics: topic,
  };
}

/** Words for the sections and fields of a copy. A field of one's own profile is called as its form calls it, unless the copy has a word of its own. */
export function copyLabels(locale: Locale): Pick<CopyWords, 'sections' | 'fields'> {
  const { sections, fields } = words(locale, 'copy');
  const labels = Object.entries(words(locale, 'profile')).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { sections, fields: { ...Object.fromEntries(labels), ...fields } };
}

/** What a copy is written with. */
export const copyWords = async (locale: Locale): Promise<CopyWords> => ({
  ...words(locale, 'copy'),
  ...copyLabels(locale),
  values: await valuesOf(locale),
});
