import { database } from '../../core/http/database.ts';
import { markedHere, storeMarked, type MarkedMentor } from './saved-mentors.ts';
import { storedSession } from '../../core/session/stored-session.ts';

/** Brings the account's list to this device, and what was kept here before signing in to the account. */
export async function syncMarked(): Promise<MarkedMentor[]> {
  const me = storedSession()?.user?.id;
  if (!me) return markedHere();
  const db = await database();
  const here = markedHere();
  if (here.length > 0) {
    await db.from('saved_mentors').upsert(
      here.map((one) => ({ profile_id: me, mentor_id: one.id, kind: one.kind })),
      { ignoreDuplicates: true },
    );
  }
  const { data } = await db.from('saved_mentors').select('mentor_id, kind');
  if (!data) return here;
  const { data: listed } = await db
    .from('published_mentors')
    .select('id, slug, display_name')
    .in(
      'id',
      data.map((row) => row.mentor_id),
    );
  const kept = data.map((row) => {
    const mentor = listed?.find((one) => one.id === row.mentor_id);
    return {
      id: row.mentor_id,
      slug: mentor?.slug ?? '',
      name: mentor?.display_name ?? '',
      kind: row.kind as MarkedMentor['kind'],
    };
  });
  storeMarked(kept);
  return kept;
}
