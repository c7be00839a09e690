/** Shortest password, in characters, and longest, in bytes: what comes after is not compared. */
const least = 12;
const most = 72;

/** What is wrong with a password: a code word, or null. */
export function passwordProblem(password: string): 'password_too_short' | 'password_too_long' | null {
  if ([...password].length < least) return 'password_too_short';
  return new TextEncoder().encode(password).length > most ? 'password_too_long' : null;
}
