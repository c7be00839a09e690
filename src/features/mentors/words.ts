import type { Locale } from '../../core/i18n/locales.ts';
import type { Messages } from '../../words.ts';

/** What the page hands a mentor's form. */
export type MentorFormProps = {
  locale: Locale;
  messages: Pick<Messages, 'mentorForm' | 'mentor' | 'errors' | 'site' | 'profile' | 'photo'>;
  topics: { value: string; label: string; group: string }[];
  versions: { conduct: string };
  /** Today's version of the mentors' orientation, and how long it takes. */
  orientation: { version: string; minutes: number };
  pricesShown: boolean;
};
