import type { SearchEngine } from './search-engine.ts';

/**
 * One engine for visitors and another for members. Whom a member does not find, because somebody
 * blocked them, the database leaves out by itself: a browser that was to do it would have to be told who.
 */
export function byWho(visitors: SearchEngine, members: SearchEngine, isMember: () => boolean): SearchEngine {
  const mine = () => (isMember() ? members : visitors);
  return {
    search: (question, signal) => mine().search(question, signal),
    suggest: (query, locale, options) => mine().suggest(query, locale, options),
  };
}
