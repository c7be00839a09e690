import { publicApi, reference, wholeTable, type Reference } from './reference.ts';
import type { Listing } from './types.ts';
import type { TopicFacts } from './waiting.ts';

export type { Topic } from './reference.ts';

/** Everything a build reads, once, through the same public API that browsers use. */
export type SiteData = Reference & { mentors: Listing[]; facts: Map<string, TopicFacts>; serverTime: string };

let loaded: Promise<SiteData> | undefined;

/** The data of this build; read on the first call. */
export const siteData = (): Promise<SiteData> => (loaded ??= load());

async function load(): Promise<SiteData> {
  const [names, mentors, time, facts] = await Promise.all([reference(), wholeTable<Listing>('published_mentors', 'slug'), publicApi().rpc('server_time'), publicApi().rpc('topic_facts')]);
  if (facts.error) throw new Error(`Reading topic_facts: ${facts.error.message}`);
  return { ...names, mentors, facts: new Map((facts.data as TopicFacts[]).map((row) => [row.topic_slug, row])), serverTime: String(time.data ?? new Date().toISOString()) };
}
