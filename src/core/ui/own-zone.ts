import { dateAndTime, longDate, shortDate } from '../i18n/dates.ts';
import { pageLocale } from '../i18n/locales.ts';

const ways = { longDate, shortDate, dateAndTime };
export type Way = keyof typeof ways;

/** The moment that is meant: one so many days from now moves on where a page was kept longer than it should be. */
function momentOf({ dateTime, dataset }: HTMLTimeElement): Date {
  const written = new Date(dateTime);
  const fromNow = new Date(Date.now() + Number(dataset['days']) * 86_400_000);
  return fromNow > written ? fromNow : written;
}

/** Says the moments on this page in the reader's own zone; the server wrote them in a zone it knew. */
export function sayInOwnZone(): void {
  for (const one of document.querySelectorAll<HTMLTimeElement>('time[data-way]'))
    one.textContent = ways[one.dataset['way'] as Way](pageLocale(), momentOf(one));
}
