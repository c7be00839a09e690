import { saveProfile } from '../../src/features/accounts/schema.ts';

/** What a profile says where it is more than a text. */
const said: Record<string, unknown> = {
  display_name: 'Zofia',
  full_name: 'Zofia Quill',
  phone: '+12045550173',
  locale: 'fr',
  province_code: 'QC',
  city: 'Gatineau',
  time_zone: 'America/Halifax',
  languages: ['en', 'fr', 'pl'],
  about: 'I came in 2019.',
  pronouns: 'she/they',
  use_initials: false,
};

/** A profile with something in each field that a form can save; a new field has its own name in it. */
export const fullProfile: Record<string, unknown> = Object.fromEntries(
  Object.keys(saveProfile.shape)
    .filter((field) => field !== 'base')
    .map((field) => [field, said[field] ?? field]),
);
