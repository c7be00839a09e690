import type { PostgrestClient } from '@supabase/postgrest-js';
import type { Named } from '../core/i18n/in-locale.ts';

export type Topic = Named & {
  slug: string;
  field_slug: string;
  position: number;
  synonyms_en: string[];
  synonyms_fr: string[];
};
type Place = Named & { code: string; time_zones: string[] };

/** The names that every page needs: topics, their fields, places and languages. */
export type Reference = {
  topics: Map<string, Topic>;
  fields: (Named & { slug: string })[];
  provinces: Map<string, Place>;
  languages: Map<string, Named & { code: string }>;
};

/** The names that every page needs, as rows of their tables. */
export type Names = {
  topics: Topic[];
  fields: (Named & { slug: string })[];
  provinces: Place[];
  languages: (Named & { code: string })[];
};

/** Reads the names, as a visitor may. */
export async function readNames(api: PostgrestClient): Promise<Names> {
  const table = async <T>(name: 'topics' | 'topic_fields' | 'provinces' | 'languages'): Promise<T[]> => {
    const { data, error } = await api.from(name).select('*').order('position');
    if (error) throw new Error(`Reading ${name}: ${error.message}`);
    return data as T[];
  };
  const [topics, fields, provinces, languages] = await Promise.all([
    table<Topic>('topics'),
    table<Names['fields'][number]>('topic_fields'),
    table<Place>('provinces'),
    table<Names['languages'][number]>('languages'),
  ]);
  return { topics, fields, provinces, languages };
}

export function byName({ topics, fields, provinces, languages }: Names): Reference {
  const by = <T, K extends keyof T>(rows: T[], key: K) => new Map(rows.map((row) => [row[key] as string, row]));
  return { fields, topics: by(topics, 'slug'), provinces: by(provinces, 'code'), languages: by(languages, 'code') };
}
