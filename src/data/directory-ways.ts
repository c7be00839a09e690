import { dateAndTime, zoneOfAVisitor } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SiteData } from './build.ts';
import { directoryOf, listPath, type List } from './directory.ts';
import { nameIn } from './types.ts';

type Way = { list: List; href: string; name: string };
/** What every page of the directory says the same: the ways to other lists, and when all of them were made. */
type Ways = { groups: { title: 'byPlace' | 'byLanguage'; rows: Way[] }[]; made: string };
const known = new WeakMap<SiteData, Partial<Record<Locale, Ways>>>();

/** Places by name, languages with most mentors first; worked out once a build and language. */
export function waysOf(data: SiteData, locale: Locale): Ways {
  const mine = known.get(data) ?? {};
  known.set(data, mine);
  const rows = (kind: 'province' | 'language'): Way[] =>
    [...directoryOf(data).values()]
      .filter((list) => list.kind === kind)
      .map((list) => ({
        list,
        href: listPath(data, locale, list),
        name: nameIn(locale, (kind === 'province' ? data.provinces : data.languages).get(list.key)!),
      }))
      .sort(
        (a, b) =>
          (kind === 'language' ? b.list.mentors.length - a.list.mentors.length : 0) ||
          a.name.localeCompare(b.name, locale),
      );
  return (mine[locale] ??= {
    groups: [
      { title: 'byPlace', rows: rows('province') },
      { title: 'byLanguage', rows: rows('language') },
    ],
    made: dateAndTime(locale, data.serverTime, zoneOfAVisitor),
  });
}
