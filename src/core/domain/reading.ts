/** Words that an adult reads in a minute, on a phone, in a second language. */
const wordsAMinute = 180;

/** Whole minutes a text takes to read, never less than one. */
export const minutesToRead = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length / wordsAMinute));
