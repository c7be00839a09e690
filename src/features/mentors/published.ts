import type { Locale } from '../../core/i18n/locales.ts';
import { ask, publicApi, serviceApi } from '../../server/api.ts';
import { featured } from './featured.ts';
import { reference } from '../../core/reference/reference.ts';
import type { Alternatives } from '../suggestions/types.ts';
import type { Listing } from './types.ts';

/** A published mentor as their page shows them; `now` is the database's time. */
type Profile = {
  mentor: Listing;
  /** Who is open in the place of a mentor who is not. */ similar: Alternatives | null;
  /** Who else helps with the same, beside a mentor who is open. */ beside: Listing[];
  now: string;
};

/** One published mentor and who else is open; null when there is nobody by that address. */
async function mentorAt(slug: string): Promise<Profile | null> {
  const found = await ask<(Listing & { server_time: string }) | null>('listing', { p_slug: slug });
  if (!found) return null;
  const { server_time: now, ...mentor } = found;
  const one = { p_mentor: mentor.id };
  return mentor.is_open
    ? { mentor, similar: null, beside: await ask<Listing[]>('mentors_beside', one), now }
    : { mentor, similar: await ask<Alternatives>('open_mentors_like', one), beside: [], now };
}

/** What became of an address that nobody is listed under. */
export async function formerAddress(slug: string): Promise<{ moved_to: string } | { gone: true } | null> {
  const { data, error } = await serviceApi().rpc('former_address', { p_slug: slug });
  if (error) throw new Error(`Reading former_address: ${error.message}`);
  return data as { moved_to: string } | { gone: true } | null;
}

/** A few people who are open right now, from different fields and places. */
export async function openNow(locale: Locale, most: number): Promise<Listing[]> {
  const { data, error } = await publicApi()
    .from('published_mentors')
    .select('*')
    .eq('is_open', true)
    .order('places_open', { ascending: false })
    .order('id')
    .limit(60);
  if (error) throw new Error(`Reading who is open: ${error.message}`);
  return featured(await reference(), data as Listing[], locale, most);
}

/** One page of a list of mentors: mentors_page(). */
export type MentorsPage = { total: number; open: number; mentors: Listing[]; server_time: string };
export const mentorsPage = (kind: string, key: string, page: number, perPage: number): Promise<MentorsPage> =>
  ask('mentors_page', { p_kind: kind, p_key: key, p_page: page, p_per_page: perPage });

/** What stands at a profile's address: a mentor, the way to their new address, or that they are gone; null for nobody, ever. */
export const whoIsAt = async (slug: string) => (await mentorAt(slug)) ?? (await formerAddress(slug));
