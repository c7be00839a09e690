import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Ways to count or write a day by the clock of the machine that happens to run the code. */
const machineDays =
  /\.(get|set)(Date|Day|Month|FullYear|Hours)\(|\.toLocale(Date|Time)String\(|\.to(Date|Time)String\(|toISOString\(\)\.slice\(0, ?10\)|new Intl\.DateTimeFormat\(/;
const sessionDays =
  /\b(current_date|localtimestamp|localtime)\b|::date\b|date_trunc\('(day|week|month|year)'|to_char\(/i;

/** Where it is right, and why. */
const known: Record<string, string> = {
  'src/core/i18n/formatters.ts': 'makes the formatters of dates.ts, which decides on the zone',
  'src/features/offline/scripts/connection.ts': 'a browser tells its own reader when a page was kept',
  'src/features/resources/pages/Resource.astro':
    'a date of review is a calendar date and written in UTC, as it was read',
  'src/features/site/sitemap.ts': 'the same day, as search engines are told it',
  'functions/features/import/cells/date.ts': 'a date as it was typed, in UTC throughout',
  'supabase/schemas/120_jobs.sql': 'the hour of the night is a setting in UTC, and no person reads it',
  'supabase/schemas/430_mail.sql': 'reads a date as it was typed',
};

const lines = (pattern: string, wrong: RegExp) =>
  globSync(pattern, { exclude: ['**/*.test.ts', '**/database.types.ts'] }).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        wrong.test(line) && !/at time zone|timeZone[:,]/.test(line) && !known[file]
          ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`]
          : [],
      ),
  );

describe('A day', () => {
  it('is nowhere counted or written by the zone of the machine', () => {
    expect(lines('{src,functions}/**/*.{ts,tsx,astro}', machineDays)).toEqual([]);
  });

  it('is nowhere counted by the zone of a database session', () => {
    expect(lines('{supabase,functions}/**/*.{sql,ts}', sessionDays)).toEqual([]);
  });

  it('that is right as it is still stands where it is named', () => {
    for (const file of Object.keys(known))
      expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`${machineDays.source}|${sessionDays.source}`));
  });
});
