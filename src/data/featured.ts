import type { SiteData } from './build.ts';
import type { Reference } from './name-tables.ts';
import type { Listing } from './types.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the home page says of today: how many are open, how long an answer usually takes, how many languages. */
export function homeFacts(data: SiteData) {
  const open = data.mentors.filter((mentor) => mentor.is_open);
  const hours = open
    .map((mentor) => mentor.reply_hours)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const languages = new Set(open.flatMap((mentor) => mentor.languages));
  return {
    open,
    /** Median days to an answer; null below five mentors, for a few answers say nothing. */
    usualDays: hours.length >= 5 ? Math.max(1, Math.round(hours[Math.floor(hours.length / 2)]! / 24)) : null,
    otherLanguages: [...languages].filter((code) => code !== 'en' && code !== 'fr').length,
  };
}

/** Three open people from different fields and provinces, with words in the page's language: the first screen should look like the country. */
export function featured(data: Reference & Pick<SiteData, 'mentors'>, locale: Locale): Listing[] {
  const fieldOf = (mentor: Listing) => data.topics.get(mentor.topics[0] ?? '')?.field_slug;
  const kept: Listing[] = [];
  const candidates = data.mentors
    .filter((mentor) => mentor.is_open && (locale === 'fr' ? mentor.bio_fr : mentor.bio_en))
    .toSorted((a, b) => b.places_open - a.places_open || a.id.localeCompare(b.id));
  for (const mentor of candidates) {
    if (kept.length === 3) break;
    if (kept.every((one) => fieldOf(one) !== fieldOf(mentor) && one.province_code !== mentor.province_code))
      kept.push(mentor);
  }
  return kept;
}
