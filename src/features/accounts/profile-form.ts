/** One's own profile as the form holds it: blank where nothing was said. */
export type Profile = {
  display_name: string;
  full_name: string;
  phone: string;
  locale: string;
  province_code: string;
  city: string;
  time_zone: string;
  languages: string[];
  about: string;
  pronouns: string;
  use_initials: boolean;
};

/** As it is stored: null where nothing was said. */
export type StoredProfile = { [Field in keyof Profile]: Profile[Field] | null };

/** A form filled from what is stored, as far as it is. */
export const asForm = (stored: Partial<StoredProfile>): Profile => ({
  display_name: stored.display_name ?? '',
  full_name: stored.full_name ?? '',
  phone: stored.phone ?? '',
  locale: stored.locale ?? 'en',
  province_code: stored.province_code ?? '',
  city: stored.city ?? '',
  time_zone: stored.time_zone ?? '',
  languages: stored.languages ?? [],
  about: stored.about ?? '',
  pronouns: stored.pronouns ?? '',
  use_initials: stored.use_initials ?? true,
});
