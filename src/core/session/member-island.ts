import type { ClientDirective } from 'astro';
import { sessionCookie } from '../domain/session-cookie.ts';

/**
 * client:member: an island that only a member needs. It starts for who is signed in here; a visitor keeps its HTML and
 * loads nothing. Astro writes this into the page, so it imports next to nothing.
 */
const member: ClientDirective = (load) => {
  if (document.cookie.includes(sessionCookie)) void load().then((start) => start());
};
export default member;
