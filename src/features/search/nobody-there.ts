import { fill } from '../../core/i18n/translate.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { words } from '../../words.ts';
import type { Hit } from '../mentors/types.ts';
import { placeOf } from './domain/sentence/places.ts';
import type { Reading } from './domain/sentence/types.ts';

/** Says that nobody is in the place that the words name, and who follows is the nearest; null where somebody is. */
export function nobodyThere(
  locale: Locale,
  { facts }: Pick<Reading, 'facts'>,
  hits: Pick<Hit, 'city' | 'province_code'>[],
): string | null {
  const named = facts.filter(({ kind }) => kind === 'place').flatMap(({ value }) => placeOf(value) ?? []);
  const cities = named.filter(({ city }) => city !== undefined);
  const places = cities.length > 0 ? cities : named;
  const isThere = (hit: (typeof hits)[number]) =>
    places.some(({ city, provinces }) => (city ? hit.city === city : provinces.includes(hit.province_code)));
  const [place] = places;
  if (!place || hits.length === 0 || hits.some(isThere)) return null;
  const t = words(locale, 'search');
  const [kind, name = ''] = place.id.split('/');
  const where =
    kind === 'city'
      ? fill(t.inCity, { city: name })
      : kind === 'province'
        ? (words(locale, 'directory').places as Record<string, string>)[name]
        : (t.inRegions as Record<string, string>)[name];
  return fill(t.nobodyThere, { place: where! });
}
