import { formats, type Locale } from '../../../src/core/i18n/locales.ts';
import { fill } from '../../../src/core/i18n/translate.ts';
import type { Fatal } from './fatal.ts';
import { oneLine, tidy } from './fold.ts';
import type { Located } from './row.ts';
import type { Report } from './run.ts';
import { isError, wordsFor } from './words.ts';

/** A cell's text on one line of the report, short, and with nothing that a terminal would obey. */
const shown = (text: string): string => {
  const line = [...oneLine(tidy(text))];
  return line.length > 60 ? `${line.slice(0, 59).join('')}…` : line.join('');
};

export function sayFatal(fatal: Fatal, locale: Locale): string {
  const columns = (fatal.columns ?? []).map(shown).filter(Boolean);
  return fill(wordsFor(locale).fatal[fatal.code], {
    value: shown(fatal.value ?? ''),
    columns: columns.slice(0, 40).join(', ') + (columns.length > 40 ? '…' : ''),
    line: fatal.line ?? '',
    column: fatal.column ?? '',
  });
}

/** "error  row 14, Phone: ... Try ..." */
export function sayRemark(remark: Located, unit: 'row' | 'item', locale: Locale): string {
  const words = wordsFor(locale);
  const text: string = words.remarks[remark.code];
  const value = remark.value === undefined ? '' : fill(words.value, { value: shown(remark.value) });
  const suggestion = shown(remark.suggestion ?? '');
  const place =
    remark.row === null
      ? words.whole
      : fill(words[unit], { row: remark.row }) + (remark.column ? `, ${shown(remark.column)}` : '');
  const hint = suggestion && !text.includes('{suggestion}') ? ` ${fill(words.tryThis, { suggestion })}` : '';
  const colon = locale === 'fr' ? ' :' : ':';
  return `${(isError(remark.code) ? words.error : words.note).padEnd(7)} ${place}${colon} ${fill(text, { value, suggestion })}${hint}`;
}

export function saySummary(report: Report, locale: Locale): string[] {
  const words = wordsFor(locale);
  const numbers = [
    report.created,
    report.updated,
    report.unchanged,
    report.members,
    ...(report.send ? [report.mailed] : []),
    report.errors,
    report.noted,
  ];
  const names = [
    words.summary.created,
    words.summary.updated,
    words.summary.unchanged,
    words.summary.members,
    ...(report.send ? [words.summary.mailed] : []),
    words.summary.errors,
    words.summary.noted,
  ];
  const shownNumbers = numbers.map((number) => number.toLocaleString(formats[locale]));
  const width = Math.max(...shownNumbers.map((number) => number.length));
  return [
    report.dryRun ? words.dryRun : words.done,
    ...shownNumbers.map((number, i) => `  ${number.padStart(width)}  ${names[i]}`),
    words.nobodyPublished,
  ];
}
