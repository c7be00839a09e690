import type { Locale } from '../../core/i18n/locales.ts';
import type { Reference } from '../../server/name-tables.ts';
import type { Listing } from './types.ts';

/**
 * The first of these people with words in the page's language, those with a face and from other fields and provinces
 * than the ones before them first: the first screen should look like the country. At most `most`.
 */
export function featured(data: Reference, mentors: Listing[], locale: Locale, most: number): Listing[] {
  const fieldOf = (mentor: Listing) => data.topics.get(mentor.topics[0] ?? '')?.field_slug;
  const shown: Listing[] = [];
  const others: Listing[] = [];
  const withWords = mentors.filter((one) => (locale === 'fr' ? one.bio_fr : one.bio_en));
  for (const mentor of withWords.toSorted((a, b) => Number(b.photo_key !== null) - Number(a.photo_key !== null))) {
    const isOther = shown.every(
      (one) => fieldOf(one) !== fieldOf(mentor) && one.province_code !== mentor.province_code,
    );
    (isOther ? shown : others).push(mentor);
  }
  return [...shown, ...others].slice(0, most);
}
