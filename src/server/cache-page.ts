import type { AstroGlobal } from 'astro';

/**
 * Lets this page be kept until something with one of the tags changes, and so many seconds at the most; after that it
 * is renewed behind the next reader. Every page shows names and numbers of rules, so those are always among its tags.
 */
export function cachePage({ cache }: Pick<AstroGlobal, 'cache'>, tags: string[] = [], seconds = 300): void {
  cache.set({ maxAge: seconds, swr: 600, tags: ['settings', 'topics', ...tags] });
}
