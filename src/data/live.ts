import type { Locale } from '../i18n/locales.ts';
import { featured } from './featured.ts';
import { publicApi, reference } from './reference.ts';
import type { Alternatives } from './suggestions.ts';
import type { Listing } from './types.ts';

/** One published mentor as the database has them now and, for one who is not open, who is; null when there is nobody by that address. */
export async function liveMentor(slug: string): Promise<{ mentor: Listing; similar: Alternatives | null } | null> {
  const { data, error } = await publicApi().from('published_mentors').select('*').eq('slug', slug).maybeSingle();
  if (error) throw new Error(`Reading ${slug}: ${error.message}`);
  const mentor = data as Listing | null;
  if (!mentor || mentor.is_open) return mentor && { mentor, similar: null };
  const { data: similar } = await publicApi().rpc('open_mentors_like', { p_mentor: mentor.id });
  return { mentor, similar: similar as Alternatives | null };
}

/** Three people who are open right now, from different fields and places. */
export async function openNow(locale: Locale): Promise<Listing[]> {
  const { data, error } = await publicApi()
    .from('published_mentors')
    .select('*')
    .eq('is_open', true)
    .order('places_open', { ascending: false })
    .order('id')
    .limit(60);
  if (error) throw new Error(`Reading who is open: ${error.message}`);
  return featured({ ...(await reference()), mentors: data as Listing[] }, locale);
}
