import * as z from 'zod/mini';
import type { LimitedField } from '../../core/domain/limits.ts';
import { base, codes, oneOf, text } from '../../core/form/text-schema.ts';

const optional = (field: string) =>
  z.nullish(z.string({ error: `${field}_unknown` }).check(z.maxLength(64, `${field}_unknown`)));
const clearable = (field: LimitedField) => z.nullish(text(field));

const profileFields = {
  display_name: z.optional(text('display_name')),
  full_name: clearable('full_name'),
  phone: optional('phone'),
  locale: z.optional(oneOf(['en', 'fr'], 'locale')),
  province_code: optional('province'),
  city: clearable('city'),
  time_zone: optional('time_zone'),
  languages: z.nullish(codes('languages', 10)),
  about: clearable('about'),
  pronouns: clearable('pronouns'),
  use_initials: z.optional(z.boolean({ error: 'use_initials_unknown' })),
};

/** A patch of the caller's own profile: a missing or blank key leaves what stands, null takes it away. */
export const saveProfile = z.object({ ...profileFields, base });
/** The same, to fill only what is missing. */
export const fillProfile = z.object(profileFields);
