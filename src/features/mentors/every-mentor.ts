import { publicApi } from '../../server/api.ts';
import type { Listing } from './types.ts';

/** A listed mentor, as far as lists of all of them need to know. */
export type ListedMentor = Pick<
  Listing,
  'slug' | 'indexable' | 'updated_at' | 'topics' | 'languages' | 'province_code' | 'is_open'
>;
const columns = 'slug, indexable, updated_at, topics, languages, province_code, is_open';
const atOnce = 1000;

/** Every listed mentor by their address. Each reading goes on behind the last one: counting past those before would take longer the further it comes. */
export async function everyMentor(): Promise<ListedMentor[]> {
  const mentors: ListedMentor[] = [];
  for (;;) {
    const { data, error } = await publicApi()
      .from('published_mentors')
      .select(columns)
      .gt('slug', mentors.at(-1)?.slug ?? '')
      .order('slug')
      .limit(atOnce);
    if (error) throw new Error(`Reading published_mentors: ${error.message}`);
    mentors.push(...(data as unknown as ListedMentor[]));
    if (data.length < atOnce) return mentors;
  }
}
