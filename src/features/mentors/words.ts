import type { Locale } from '../../core/i18n/locales.ts';
import type { Option } from '../../core/ui/FieldFrame.tsx';
import type { Messages } from '../../words.ts';
import type { Province } from '../accounts/time-zones.ts';

/** What the page hands a mentor's form. */
export type MentorFormProps = {
  locale: Locale;
  messages: Pick<Messages, 'mentorForm' | 'mentor' | 'errors' | 'site' | 'profile' | 'photo' | 'pick'>;
  topics: { value: string; label: string; group: string }[];
  versions: { conduct: string };
  /** Today's version of the mentors' orientation, and how long it takes. */
  orientation: { version: string; minutes: number };
  pricesShown: boolean;
  /** In how many days staff usually read a profile. */
  reviewDays: number;
  languages: Option[];
  provinces: Province[];
};
