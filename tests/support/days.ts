import type { TestDatabase } from './database.ts';

/** The date so many days from Portage's today where a member lives, as a person writes it: YYYY-MM-DD. */
export const dateFor = async (test: TestDatabase, member: string, count: number): Promise<string> =>
  (
    await test.db.query<{ date: string }>(
      `select ((private.now() at time zone time_zone)::date + $2::integer)::text as date from public.profiles where id = $1`,
      [member, count],
    )
  )[0]!.date;

/** The date of a moment in a zone: YYYY-MM-DD. */
export const dateIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
