import type { ClientDirective } from 'astro';
import { storedSession } from './session.ts';

/** client:member: an island that only a member needs. It starts for who is signed in here; a visitor keeps its HTML and loads nothing. */
const member: ClientDirective = (load) => {
  if (storedSession()) void load().then((start) => start());
};
export default member;
