import { labelled, type FieldNames } from '../../core/ui/field-names.ts';
import { shownPhone } from '../../core/domain/phone.ts';
import { zoneName } from '../../core/i18n/zone-name.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import type { Option } from '../../core/ui/FieldFrame.tsx';
import type { Messages } from '../../words.ts';

/** What a browser reads of one's own profile, a list a table. */
export const profileColumns =
  'display_name, locale, province_code, city, time_zone, languages, about, pronouns, use_initials';
export const contactColumns = 'full_name, phone';

/** The form of one's own profile where nothing was said yet. */
const blank = {
  display_name: '',
  full_name: '',
  phone: '',
  locale: 'en',
  province_code: '',
  city: '',
  time_zone: '',
  languages: [] as string[],
  about: '',
  pronouns: '',
  use_initials: true,
};
export type Profile = typeof blank;

/** As it is stored: null where nothing was said. */
export type StoredProfile = { [Field in keyof Profile]: Profile[Field] | null };

/** A form filled from what is stored, as far as it is. */
export const asForm = (stored: Partial<StoredProfile>): Profile => ({
  ...blank,
  ...Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null)),
});

/** The fields that an error can name: the province's code is its field. */
export const profileFields = Object.keys(blank).map((field) => (field === 'province_code' ? 'province' : field));

/** The languages of the site, each in itself. */
export const siteLanguages: Option[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

/** What the page calls each field of a profile. */
export const profileFieldNames = (
  locale: Locale,
  t: Messages['profile'],
  provinces: Option[],
  languages: Option[],
): FieldNames<Profile> => ({
  display_name: { label: t.name },
  full_name: { label: t.fullName },
  phone: { label: t.phone, nameOf: shownPhone },
  city: { label: t.city },
  about: { label: t.about },
  pronouns: { label: t.pronouns },
  use_initials: { label: t.initials },
  locale: { label: t.locale, nameOf: labelled(siteLanguages) },
  province_code: { label: t.province, nameOf: labelled(provinces) },
  time_zone: { label: t.zone, nameOf: (zone) => zoneName(locale, zone) },
  languages: { label: t.languages, nameOf: labelled(languages) },
});
