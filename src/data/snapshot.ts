import type { PostgrestClient } from '@supabase/postgrest-js';
import { readNames, type Names } from './name-tables.ts';
import type { Listing } from './types.ts';
import type { TopicFacts } from './waiting.ts';

/** What a build reads of the world: the names of things, who is listed, what waits for whom, and when it was (UTC). */
export type Snapshot = { names: Names; mentors: Listing[]; facts: TopicFacts[]; serverTime: string };

const atOnce = 1000;

/** Every listed mentor by their address. Each reading goes on behind the last one: counting past those before would take longer the further it comes. */
async function everyMentor(api: PostgrestClient): Promise<Listing[]> {
  const mentors: Listing[] = [];
  for (;;) {
    const { data, error } = await api
      .from('published_mentors')
      .select('*')
      .gt('slug', mentors.at(-1)?.slug ?? '')
      .order('slug')
      .limit(atOnce);
    if (error) throw new Error(`Reading published_mentors: ${error.message}`);
    mentors.push(...(data as Listing[]));
    if (data.length < atOnce) return mentors;
  }
}

/** Reads it, as a visitor may. */
export async function takeSnapshot(api: PostgrestClient): Promise<Snapshot> {
  const [names, mentors, time, facts] = await Promise.all([
    readNames(api),
    everyMentor(api),
    api.rpc('server_time'),
    api.rpc('topic_facts'),
  ]);
  if (facts.error) throw new Error(`Reading topic_facts: ${facts.error.message}`);
  return {
    names,
    mentors,
    facts: facts.data as TopicFacts[],
    serverTime: String(time.data ?? new Date().toISOString()),
  };
}
