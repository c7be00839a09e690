import type { Locale } from '../../core/i18n/locales.ts';
import type { Messages } from '../../words.ts';
import type { StaffQueue } from './queries.ts';

export type StaffMessages = Pick<
  Messages,
  'staff' | 'errors' | 'site' | 'report' | 'requests' | 'inbox' | 'feedback' | 'stories' | 'events' | 'profile'
>;

/** What every section of the staff page is handed. */
export type SectionProps = {
  locale: Locale;
  messages: StaffMessages;
  topics: Record<string, string>;
  provinces: Record<string, string>;
  languages: Record<string, string>;
  queue: StaffQueue;
  /** Runs one decision; answers with the words of what was wrong, or nothing. */
  decide: (path: string, body: object) => Promise<string>;
};
