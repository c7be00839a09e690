import { dateFormat, listFormat, numberFormat } from './formatters.ts';
import { formats, type Locale } from './locales.ts';

/** The zone of readers of whom a server knows nothing: that of most people here. Say the hour and the zone's name with it. */
export const zoneOfAVisitor = 'America/Toronto';

/** The zone of whoever reads, when none is named: the browser's own, which formatters take by themselves. A server's is nobody's. */
const readersZone = (): string | undefined => (typeof document === 'undefined' ? zoneOfAVisitor : undefined);

/** "Tuesday 8 December", "mardi 8 décembre", in a zone; the reader's own when none is given. */
export function longDate(locale: Locale, moment: string | Date, timeZone = readersZone()): string {
  const parts = dateFormat(formats[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone }).formatToParts(
    new Date(moment),
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const date = part('day') === '1' && locale === 'fr' ? '1er' : part('day');
  return `${part('weekday')} ${date} ${part('month')}`;
}

/** "8 December", "8 décembre". */
export function shortDate(locale: Locale, moment: string | Date, timeZone = readersZone()): string {
  return longDate(locale, moment, timeZone).split(' ').slice(1).join(' ');
}

/** How many days a date is ahead by the calendar of a zone: 0 on the day itself and after it. */
export function daysLeft(deadline: string | Date, now: string | Date, timeZone = readersZone()): number {
  const format = dateFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const [last, today] = [deadline, now].map((moment) => Date.parse(format.format(new Date(moment))));
  return Math.max(0, Math.round((last! - today!) / 86_400_000));
}

/** "8 December 2026", "8 décembre 2026": for what may lie years back. */
export const dateWithYear = (locale: Locale, moment: string | Date, timeZone = readersZone()): string =>
  `${shortDate(locale, moment, timeZone)} ${dateFormat('en-CA', { year: 'numeric', timeZone }).format(new Date(moment))}`;

/** "December 2026", "décembre 2026". */
export const monthAndYear = (locale: Locale, moment: string | Date, timeZone = readersZone()): string =>
  dateFormat(formats[locale], { month: 'long', year: 'numeric', timeZone }).format(new Date(moment));

/** "Tuesday 8 December, 14:05 Central Time": the date, the hour and the zone's name (T16, LF-12). */
export function dateAndTime(locale: Locale, moment: string | Date, timeZone = readersZone()): string {
  const clock = dateFormat(formats[locale], { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone });
  const zone = dateFormat(formats[locale], { timeZoneName: 'longGeneric', timeZone });
  const name = zone.formatToParts(new Date(moment)).find((one) => one.type === 'timeZoneName')?.value ?? '';
  // In French a full hour has no minutes: 13 h.
  const time = clock.format(new Date(moment)).replace(' h 00', ' h').replace(/\s/g, '\u00a0');
  return `${longDate(locale, moment, timeZone)}, ${time}${locale === 'fr' ? ' (' : ', '}${name}${locale === 'fr' ? ')' : ''}`;
}

/** "$60", "60 $": cents as people write them, without cents where there are none. */
export function money(locale: Locale, cents: number, currency = 'CAD'): string {
  return numberFormat(formats[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** "English, French and Tagalog" in the page's language. */
export const list = (locale: Locale, items: string[], type: 'conjunction' | 'disjunction' | 'unit' = 'unit'): string =>
  listFormat(formats[locale], { type, style: type === 'unit' ? 'short' : 'long' }).format(items);
