import type { Messages } from '../../words.ts';

type Audience = keyof Messages['resources']['audiences'];

/** For whom a guide is, as one phrase with one capital. */
export const audienceWords = (t: Messages['resources'], audience: Audience[]): string =>
  audience
    .map((who, i) =>
      i === 0 ? t.audiences[who] : t.audiences[who].charAt(0).toLowerCase() + t.audiences[who].slice(1),
    )
    .join(', ');
