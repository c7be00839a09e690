import { zoneName } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { words } from '../i18n/translate.ts';
import type { Reference } from './name-tables.ts';
import { nameIn, type Named } from './types.ts';

/** What each filter's values are called in the page's language; the languages and time zones are those that somebody has. */
export function searchLabels(
  locale: Locale,
  data: Reference,
  { languages, zones }: { languages: Iterable<string>; zones: Iterable<string> },
) {
  const named = (rows: Iterable<[string, Named]>) =>
    Object.fromEntries([...rows].map(([key, row]) => [key, nameIn(locale, row)]));
  const mentor = words(locale, 'mentor');
  const spoken = new Set(languages);
  return {
    topic: named(data.topics),
    language: named([...data.languages].filter(([code]) => spoken.has(code))),
    province: named(data.provinces),
    format: mentor.formats,
    duration: mentor.durations,
    cost: words(locale, 'search').costs,
    time_zone: Object.fromEntries([...new Set(zones)].map((zone) => [zone, zoneName(locale, zone)])),
  };
}
