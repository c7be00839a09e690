import type { Locale } from '../../core/i18n/locales.ts';
import type { Reference } from '../../server/name-tables.ts';
import type { Listing } from './types.ts';

/** Three of these people, from different fields and provinces, with words in the page's language: the first screen should look like the country. */
export function featured(data: Reference, mentors: Listing[], locale: Locale): Listing[] {
  const fieldOf = (mentor: Listing) => data.topics.get(mentor.topics[0] ?? '')?.field_slug;
  const shown: Listing[] = [];
  for (const mentor of mentors.filter((one) => (locale === 'fr' ? one.bio_fr : one.bio_en))) {
    if (shown.length === 3) break;
    if (shown.every((one) => fieldOf(one) !== fieldOf(mentor) && one.province_code !== mentor.province_code))
      shown.push(mentor);
  }
  return shown;
}
