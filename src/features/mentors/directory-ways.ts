import type { Locale } from '../../core/i18n/locales.ts';
import { listPath, type List } from './directory.ts';
import type { MentorCounts } from './mentor-counts.ts';
import type { Reference } from '../../server/name-tables.ts';
import { nameIn } from '../../core/i18n/in-locale.ts';

type Way = { list: List; href: string; name: string; count: number };

/** What every page of the directory leads to: places by name, and languages that somebody speaks, those with most mentors first. */
export function waysOf(
  data: Reference,
  counts: MentorCounts,
  locale: Locale,
): { title: 'byPlace' | 'byLanguage'; rows: Way[] }[] {
  const rows = (kind: 'province' | 'language'): Way[] =>
    [...(kind === 'province' ? data.provinces : data.languages)].map(([key, row]) => ({
      list: { kind, key },
      href: listPath(data, locale, { kind, key }),
      name: nameIn(locale, row),
      count: (kind === 'province' ? counts.provinces : counts.languages)[key] ?? 0,
    }));
  const byName = (a: Way, b: Way) => a.name.localeCompare(b.name, locale);
  return [
    { title: 'byPlace', rows: rows('province').sort(byName) },
    {
      title: 'byLanguage',
      rows: rows('language')
        .filter((way) => way.count > 0)
        .sort((a, b) => b.count - a.count || byName(a, b)),
    },
  ];
}
