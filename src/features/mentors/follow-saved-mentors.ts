import { pageLocale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { keepPages } from '../../core/session/pages-on-device.ts';
import { storedSession } from '../../core/session/stored-session.ts';

type Marked = (mentor: { id: string; slug: string }, kind: 'saved' | 'dismissed' | null) => Promise<void>;

let before: Promise<void> = Promise.resolve();

/**
 * What follows when a mentor is kept here: their page opens without a connection too, and a member's account knows. One
 * after the other: a mark that is taken back at once must not arrive before the mark.
 */
export const followMarked: Marked = (mentor, kind) => {
  const mine = before.then(() => follow(mentor, kind));
  before = mine.catch(() => {});
  return mine;
};

const follow: Marked = async (mentor, kind) => {
  if (kind === 'saved' && mentor.slug) void keepPages([path(pageLocale(), 'mentor', mentor.slug)]).catch(() => {});
  const me = storedSession()?.user?.id;
  if (!me) return;
  // The database's client, loaded for members alone: a visitor's list never leaves this device.
  const { database } = await import('../../core/http/database.ts');
  const table = (await database()).from('saved_mentors');
  if (kind) await table.upsert({ profile_id: me, mentor_id: mentor.id, kind });
  else await table.delete().eq('mentor_id', mentor.id);
};
