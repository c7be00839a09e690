import { fold } from '../../../../src/core/domain/fold.ts';
import type { Cell } from './cell.ts';

/** Beginnings that no other month shares, in either language, accents off. */
const months = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];
const monthOf = (word: string): number =>
  months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;

const now = new Set([
  'now',
  'immediately',
  'asap',
  'right away',
  'any time',
  'anytime',
  'maintenant',
  'des maintenant',
  'immediatement',
  'tout de suite',
  'des que possible',
  'en tout temps',
]);

/** YYYY-MM-DD of a day that exists, between 2000 and 2099. */
function day(year: number, month: number, date: number): string | null {
  const whole = year < 100 ? 2000 + year : year;
  const at = new Date(Date.UTC(whole, month - 1, date));
  return whole >= 2000 && whole < 2100 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
    ? at.toISOString().slice(0, 10)
    : null;
}

const answer = (found: string | null): Cell<string | null> =>
  found ? { value: found } : { problem: 'date_impossible' };

/** A day as people type it, in either language. Null means "from now on". */
export function readDate(text: string): Cell<string | null> {
  const folded = fold(text);
  if (now.has(folded)) return { value: null };

  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return answer(day(Number(iso[1]), Number(iso[2]), Number(iso[3])));

  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d.*)?$/.exec(text);
  if (figures) {
    const [one, two, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])] as const;
    const readings = [...new Set([day(year, two, one), day(year, one, two)].filter((found) => found !== null))];
    return readings.length > 1
      ? { problem: 'date_ambiguous', suggestion: readings.join(' / ') }
      : answer(readings[0] ?? null);
  }

  // "1er mars 2026", "March 1, 2026", "lundi 2 mars 2026", "mars 2026": a month in words leaves no doubt.
  const words = folded.split(' ').filter((word) => !/^(?:le|the|of|de|a|from|on|des|du)$/.test(word));
  const month = words.map(monthOf).find((found) => found > 0);
  if (month) {
    const year = words.find((word) => /^20\d\d$/.test(word));
    const date = words.find((word) => /^\d{1,2}(?:er|st|nd|rd|th|e)?$/.test(word));
    const date1 = date ? Number.parseInt(date, 10) : 1;
    return year ? answer(day(Number(year), month, date1)) : { problem: 'date_no_year' };
  }

  // What a spreadsheet keeps behind a date: days since the end of 1899.
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
    return { problem: 'date_unreadable', ...(/^20/.test(at) ? { suggestion: at } : {}) };
  }
  return { problem: 'date_unreadable' };
}
