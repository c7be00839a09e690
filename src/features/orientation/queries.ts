import type { Track } from './tracks.ts';
import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';

/** Where the caller stands with a track: whether a gate waits for it, and when which version was done last. */
export async function orientationOf(
  track: Track,
): Promise<{ required: boolean; last: { version: string; completed_at: string } | null }> {
  const db = await database();
  const me = storedSession()?.user?.id;
  const [{ data: gate }, own] = await Promise.all([
    db.from('settings').select('value').eq('key', `${track}_orientation_required`).maybeSingle(),
    me
      ? db
          .from('orientation_completions')
          .select('version, completed_at')
          .eq('profile_id', me)
          .eq('track', track)
          .order('completed_at', { ascending: false })
          .limit(1)
          .maybeSingle()
      : null,
  ]);
  return { required: gate?.value === true, last: own?.data ?? null };
}
