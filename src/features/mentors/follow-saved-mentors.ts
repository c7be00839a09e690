import { pageLocale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { keepPages } from '../../core/session/pages-on-device.ts';
import { storedSession } from '../../core/session/stored-session.ts';

/** What follows when a mentor is kept here: their page opens without a connection too, and a member's account knows. */
export async function followMarked(
  mentor: { id: string; slug: string },
  kind: 'saved' | 'dismissed' | null,
): Promise<void> {
  if (kind === 'saved' && mentor.slug) void keepPages([path(pageLocale(), 'mentor', mentor.slug)]).catch(() => {});
  const me = storedSession()?.user?.id;
  if (!me) return;
  // The database's client, loaded for members alone: a visitor's list never leaves this device.
  const { database } = await import('../../core/http/database.ts');
  const table = (await database()).from('saved_mentors');
  if (kind) await table.upsert({ profile_id: me, mentor_id: mentor.id, kind });
  else await table.delete().eq('mentor_id', mentor.id);
}
