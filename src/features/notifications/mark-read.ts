import { database } from '../../core/http/database.ts';
import { refreshHome } from '../../core/session/member-home.ts';

/** Marks notices as read, all of them or those about some requests that were just seen, and has the header's mark follow. */
export async function markRead(requests?: string[]): Promise<void> {
  const unread = (await database())
    .from('notifications')
    .update({ read_at: new Date().toISOString() })
    .is('read_at', null);
  await (requests ? unread.in('request_id', requests) : unread);
  await refreshHome();
}
