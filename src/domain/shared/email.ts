/** Whether a text could be an e-mail address; only a code that arrives proves it. */
export const looksLikeEmail = (email: string): boolean => normalEmail(email) !== null;

/**
 * The one normal form of an address, by which mailboxes are compared and counted: trimmed, full-width
 * letters made plain, lower case. Null for what cannot be one, comments in parentheses too.
 */
export function normalEmail(text: string): string | null {
  const email = text.trim().normalize('NFKC').toLowerCase();
  return email.length <= 254 && /^[^@\s()]+@[^@\s()]+\.[^@\s()]{2,}$/.test(email) ? email : null;
}
