/** The fields of a first request as a form posts them; each is a text, and `''` where it was left empty. */
export const askFields = [
  'id',
  'mentor',
  'goal',
  'background',
  'why',
  'duration',
  'format',
  'topic',
  'use_initials',
  'display_name',
  'email',
  'orientation',
  'time_zone',
] as const;
export type AskFields = Record<(typeof askFields)[number], string>;
