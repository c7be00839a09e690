import { PostgrestClient } from '@supabase/postgrest-js';
import { publicEnv } from '../env/public.ts';
import type { Listing, Named } from './types.ts';
import type { TopicFacts } from './waiting.ts';

export type Topic = Named & { slug: string; field_slug: string; position: number; synonyms_en: string[]; synonyms_fr: string[] };
type Place = Named & { code: string; time_zones: string[] };

/** Everything a build reads, once, through the same public API that browsers use. */
export type SiteData = {
  mentors: Listing[];
  topics: Map<string, Topic>;
  fields: (Named & { slug: string })[];
  provinces: Map<string, Place>;
  languages: Map<string, Named & { code: string }>;
  facts: Map<string, TopicFacts>;
  serverTime: string;
};

let loaded: Promise<SiteData> | undefined;

/** The data of this build; read on the first call. */
export const siteData = (): Promise<SiteData> => (loaded ??= load());

async function load(): Promise<SiteData> {
  const base = publicEnv.supabaseUrl || process.env['PORTAGE_ORIGIN'] || '';
  const client = new PostgrestClient(`${base}/rest/v1`, { headers: { apikey: publicEnv.supabaseKey } });
  const table = async <T>(name: string, order: string): Promise<T[]> => {
    const rows: T[] = [];
    for (let from = 0; ; from += 1000) {
      const { data, error } = await client.from(name).select('*').order(order).range(from, from + 999);
      if (error) throw new Error(`Reading ${name}: ${error.message}`);
      rows.push(...(data as T[]));
      if (data.length < 1000) return rows;
    }
  };
  const [mentors, topics, fields, provinces, languages] = await Promise.all([
    table<Listing>('published_mentors', 'slug'),
    table<Topic>('topics', 'position'),
    table<Named & { slug: string }>('topic_fields', 'position'),
    table<Place>('provinces', 'position'),
    table<Named & { code: string }>('languages', 'position'),
  ]);
  const [{ data: serverTime }, { data: facts, error }] = await Promise.all([client.rpc('server_time'), client.rpc('topic_facts')]);
  if (error) throw new Error(`Reading topic_facts: ${error.message}`);
  return {
    mentors,
    fields,
    topics: new Map(topics.map((row) => [row.slug, row])),
    provinces: new Map(provinces.map((row) => [row.code, row])),
    languages: new Map(languages.map((row) => [row.code, row])),
    facts: new Map((facts as TopicFacts[]).map((row) => [row.topic_slug, row])),
    serverTime: String(serverTime ?? new Date().toISOString()),
  };
}
