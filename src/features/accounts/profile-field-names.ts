import { labelled, type FieldNames } from '../../core/ui/ChangedElsewhere.tsx';
import type { Option } from '../../core/ui/FieldFrame.tsx';
import type { Messages } from '../../words.ts';
import type { Profile } from './profile-form.ts';
import { zoneName } from './time-zones.ts';

/** The languages of the site, each in itself. */
export const siteLanguages: Option[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

/** What the page calls each field of a profile. */
export const profileFieldNames = (
  t: Messages['profile'],
  provinces: Option[],
  languages: Option[],
): FieldNames<Profile> => ({
  display_name: { label: t.name },
  full_name: { label: t.fullName },
  phone: { label: t.phone },
  city: { label: t.city },
  about: { label: t.about },
  pronouns: { label: t.pronouns },
  use_initials: { label: t.initials },
  locale: { label: t.locale, nameOf: labelled(siteLanguages) },
  province_code: { label: t.province, nameOf: labelled(provinces) },
  time_zone: { label: t.zone, nameOf: zoneName },
  languages: { label: t.languages, nameOf: labelled(languages) },
});
