import { keptSnapshot } from './kept-snapshot.ts';
import { byName, type Reference } from './name-tables.ts';
import { publicApi } from './reference.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Listing } from './types.ts';
import type { TopicFacts } from './waiting.ts';

export type { Topic } from './name-tables.ts';

/** Everything a build reads, once, through the same public API that browsers use. */
export type SiteData = Reference & { mentors: Listing[]; facts: Map<string, TopicFacts>; serverTime: string };

let loaded: Promise<SiteData> | undefined;

/** The data of this build; read on the first call. */
export const siteData = (): Promise<SiteData> => (loaded ??= load());

let bySlug: Promise<Map<string, Listing>> | undefined;

/** The mentors of this build by their address. */
export const mentorsBySlug = (): Promise<Map<string, Listing>> =>
  (bySlug ??= siteData().then(({ mentors }) => new Map(mentors.map((mentor) => [mentor.slug, mentor]))));

async function load(): Promise<SiteData> {
  const { names, mentors, serverTime, facts } = keptSnapshot() ?? (await takeSnapshot(publicApi()));
  return { ...byName(names), mentors, serverTime, facts: new Map(facts.map((row) => [row.topic_slug, row])) };
}
