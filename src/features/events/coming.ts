import { publicApi } from '../../server/api.ts';

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

/** What is coming up, the next first. */
export async function comingEvents(): Promise<Event[]> {
  const now = await publicApi().rpc('server_time');
  const events = await publicApi()
    .from('events')
    .select('id, title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, for_orientation, url')
    .gt('starts_at', String(now.data))
    .order('starts_at')
    .limit(50);
  const failed = now.error ?? events.error;
  if (failed) throw new Error(`Reading events: ${failed.message}`);
  return events.data as Event[];
}
