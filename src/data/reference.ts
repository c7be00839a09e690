import { PostgrestClient } from '@supabase/postgrest-js';
import { publicEnv } from '../env/public.ts';
import type { Named } from './types.ts';

export type Topic = Named & { slug: string; field_slug: string; position: number; synonyms_en: string[]; synonyms_fr: string[] };
type Place = Named & { code: string; time_zones: string[] };

/** The names that every page needs: topics, their fields, places and languages. */
export type Reference = {
  topics: Map<string, Topic>;
  fields: (Named & { slug: string })[];
  provinces: Map<string, Place>;
  languages: Map<string, Named & { code: string }>;
};

/** The public API as a visitor reads it, from a build or from the process that answers. */
export const publicApi = () => new PostgrestClient(`${publicEnv.supabaseUrl || process.env['PORTAGE_ORIGIN'] || ''}/rest/v1`, { headers: { apikey: publicEnv.supabaseKey } });

/** A whole table, a thousand rows at a time. */
export async function wholeTable<T>(name: string, order: string): Promise<T[]> {
  const rows: T[] = [];
  for (let from = 0; ; from += 1000) {
    const { data, error } = await publicApi().from(name).select('*').order(order).range(from, from + 999);
    if (error) throw new Error(`Reading ${name}: ${error.message}`);
    rows.push(...(data as T[]));
    if (data.length < 1000) return rows;
  }
}

let loaded: Promise<Reference> | undefined;

/** Read on the first call, and again when that failed. */
export const reference = (): Promise<Reference> => (loaded ??= load().catch((error: unknown) => {
  loaded = undefined;
  throw error;
}));

async function load(): Promise<Reference> {
  const [topics, fields, provinces, languages] = await Promise.all([
    wholeTable<Topic>('topics', 'position'), wholeTable<Named & { slug: string }>('topic_fields', 'position'),
    wholeTable<Place>('provinces', 'position'), wholeTable<Named & { code: string }>('languages', 'position'),
  ]);
  const by = <T, K extends keyof T>(rows: T[], key: K) => new Map(rows.map((row) => [row[key] as string, row]));
  return { fields, topics: by(topics, 'slug'), provinces: by(provinces, 'code'), languages: by(languages, 'code') };
}
