import { dateFormat } from './formatters.ts';
import { formats, type Locale } from './locales.ts';

/** Cities of zones where the name of the zone does not say them as people do, the largest first. */
const cities: Record<string, Record<Locale, string>> = {
  'America/St_Johns': { en: 'St. John’s', fr: 'St. John’s' },
  'America/Toronto': { en: 'Toronto, Montréal', fr: 'Montréal, Toronto' },
  'America/Regina': { en: 'Regina, Saskatoon', fr: 'Regina, Saskatoon' },
  'America/Edmonton': { en: 'Calgary, Edmonton', fr: 'Calgary, Edmonton' },
};

/** "Toronto, Montréal (Eastern Time)": a zone by its cities and the name that people use. */
export function zoneName(locale: Locale, timeZone: string): string {
  const city = cities[timeZone]?.[locale] ?? timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  const name =
    dateFormat(formats[locale], { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts()
      .find((part) => part.type === 'timeZoneName')?.value ?? '';
  return `${city} (${name.replace(/ \(.+\)$/, '')})`;
}
