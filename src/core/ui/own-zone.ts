import { dateAndTime, longDate, shortDate } from '../i18n/dates.ts';
import { pageLocale } from '../i18n/locales.ts';

const ways = { longDate, shortDate, dateAndTime };
export type Way = keyof typeof ways;

/** Says the moments on this page in the reader's own zone; the server wrote them in a zone it knew. */
export function sayInOwnZone(): void {
  for (const one of document.querySelectorAll<HTMLTimeElement>('time[data-way]'))
    one.textContent = ways[one.dataset['way'] as Way](pageLocale(), one.dateTime);
}
