import type { Locale } from '../i18n/locales.ts';
import { publicApi } from '../server/api.ts';

/** A story that may be shown: published_stories(). */
export type Story = {
  key: string;
  words: string;
  locale: Locale;
  side: 'mentee' | 'mentor';
  province_code: string | null;
  name: string | null;
};
/** Something that is coming up. starts_at is UTC; time_zone is that of the place. */
export type Event = {
  id: string;
  title_en: string;
  title_fr: string;
  about_en: string;
  about_fr: string;
  starts_at: string;
  minutes: number;
  time_zone: string;
  spoken: 'en' | 'fr' | 'both';
  for_orientation: boolean;
  url: string;
};

/** Stories that may be shown, and what is coming up. */
export async function voices(): Promise<{ stories: Story[]; events: Event[] }> {
  const [stories, now] = await Promise.all([publicApi().rpc('published_stories'), publicApi().rpc('server_time')]);
  const events = await publicApi()
    .from('events')
    .select('id, title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, for_orientation, url')
    .gt('starts_at', String(now.data))
    .order('starts_at')
    .limit(50);
  const failed = stories.error ?? now.error ?? events.error;
  if (failed) throw new Error(`Reading stories and events: ${failed.message}`);
  return { stories: stories.data as Story[], events: events.data as Event[] };
}
