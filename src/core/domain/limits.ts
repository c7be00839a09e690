/** Lengths of texts, in characters: least and most. The same numbers stand in the database's functions and constraints. */
export const limits = {
  goal: [10, 600],
  wish: [0, 600],
  background: [10, 1000],
  why: [10, 600],
  question: [5, 1000],
  reply: [1, 1000],
  note: [0, 1000],
  report_note: [0, 2000],
  reason: [3, 1000],
  resolution: [3, 1000],
  display_name: [1, 60],
  full_name: [0, 120],
  city: [0, 80],
  about: [0, 1000],
  pronouns: [0, 40],
  headline_en: [0, 120],
  headline_fr: [0, 120],
  bio_en: [0, 2000],
  bio_fr: [0, 2000],
  bio: [80, 2000],
  helps_en: [0, 120],
  helps_fr: [0, 120],
  own_skills: [2, 60],
  feedback: [3, 2000],
  story: [40, 600],
  title_en: [3, 120],
  title_fr: [3, 120],
  about_en: [10, 600],
  about_fr: [10, 600],
} as const satisfies Record<string, readonly [number, number]>;

/** Names, headlines, places and titles: one line, and no address of the web in it. */
export const lineFields: ReadonlySet<string> = new Set<LimitedField>([
  'display_name',
  'full_name',
  'city',
  'pronouns',
  'headline_en',
  'headline_fr',
  'helps_en',
  'helps_fr',
  'own_skills',
  'title_en',
  'title_fr',
]);

export type LimitedField = keyof typeof limits;

export const limitOf = (field: string): readonly [number, number] | undefined =>
  Object.hasOwn(limits, field) ? limits[field as LimitedField] : undefined;
