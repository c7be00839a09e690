import { zoneName } from '../../core/i18n/zone-name.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { words } from '../../words.ts';
import type { Reference } from '../../server/name-tables.ts';
import { nameIn, type Named } from '../../core/i18n/in-locale.ts';

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
