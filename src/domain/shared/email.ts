/** Whether a text could be an e-mail address; only a code that arrives proves it. */
export const looksLikeEmail = (email: string): boolean => email.length <= 254 && /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/.test(email.trim());
