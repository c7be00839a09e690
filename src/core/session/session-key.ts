/** Where auth-js keeps the session in this browser. */
export const storageKey = 'portage-session';
