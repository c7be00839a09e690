import type { Locale } from '../../core/i18n/locales.ts';
import { publicApi } from '../../server/api.ts';

/** A story that may be shown: published_stories(). */
export type Story = {
  key: string;
  words: string;
  locale: Locale;
  side: 'mentee' | 'mentor';
  province_code: string | null;
  name: string | null;
};
/** Stories that may be shown. */
export async function publishedStories(): Promise<Story[]> {
  const { data, error } = await publicApi().rpc('published_stories');
  if (error) throw new Error(`Reading stories: ${error.message}`);
  return data as Story[];
}
