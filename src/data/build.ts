import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { publicApi, reference, wholeTable, type Reference } from './reference.ts';
import type { Listing } from './types.ts';
import type { TopicFacts } from './waiting.ts';

export type { Topic } from './reference.ts';

/** Everything a build reads, once, through the same public API that browsers use. */
export type SiteData = Reference & { mentors: Listing[]; facts: Map<string, TopicFacts>; serverTime: string };

let loaded: Promise<SiteData> | undefined;

/** The data of this build; read on the first call. */
export const siteData = (): Promise<SiteData> => (loaded ??= load());

let bySlug: Promise<Map<string, Listing>> | undefined;

/** The mentors of this build by their address. */
export const mentorsBySlug = (): Promise<Map<string, Listing>> => (bySlug ??= siteData().then(({ mentors }) => new Map(mentors.map((mentor) => [mentor.slug, mentor]))));

type Snapshot = Pick<SiteData, 'mentors' | 'serverTime'> & { facts: TopicFacts[] };

/** Where a build that is shared among threads keeps what the first of them read, so that all of them build from the same. */
const snapshot = (): string => process.env['PORTAGE_SNAPSHOT'] ?? '';

async function load(): Promise<SiteData> {
  const [names, read] = await Promise.all([reference(), existsSync(snapshot()) ? (JSON.parse(readFileSync(snapshot(), 'utf8')) as Snapshot) : ask()]);
  if (snapshot() && !existsSync(snapshot())) writeFileSync(snapshot(), JSON.stringify(read));
  return { ...names, ...read, facts: new Map(read.facts.map((row) => [row.topic_slug, row])) };
}

async function ask(): Promise<Snapshot> {
  const [mentors, time, facts] = await Promise.all([wholeTable<Listing>('published_mentors', 'slug'), publicApi().rpc('server_time'), publicApi().rpc('topic_facts')]);
  if (facts.error) throw new Error(`Reading topic_facts: ${facts.error.message}`);
  return { mentors, facts: facts.data as TopicFacts[], serverTime: String(time.data ?? new Date().toISOString()) };
}
