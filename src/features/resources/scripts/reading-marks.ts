import { storedSession } from '../../../core/session/stored-session.ts';

/** Pieces marked as read: on this device for a visitor, in the account for a member. */
const key = 'portage-read';
const database = async () => (await import('../../../core/http/database.ts')).database();

export function readHere(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}
const store = (marks: Set<string>) => localStorage.setItem(key, JSON.stringify([...marks]));
/** Marks that were taken back on this page: newer than any answer that was asked for before. */
const takenBack = new Set<string>();

/** Marks a piece or takes the mark back; what this device knows is right at once, the account follows. */
export async function markRead(piece: string, isRead: boolean): Promise<void> {
  const marks = readHere();
  marks[isRead ? 'add' : 'delete'](piece);
  takenBack[isRead ? 'delete' : 'add'](piece);
  store(marks);
  const me = storedSession()?.user?.id;
  if (!me) return;
  const table = (await database().catch(() => null))?.from('reading_marks');
  if (!table) return;
  if (isRead) await table.upsert({ profile_id: me, piece }, { ignoreDuplicates: true });
  else await table.delete().eq('piece', piece);
}

/** Brings the marks of this device and of the account together; neither loses any, whatever is pressed meanwhile. */
export async function syncRead(): Promise<Set<string>> {
  const me = storedSession()?.user?.id;
  if (!me) return readHere();
  const db = await database();
  const { data } = await db.from('reading_marks').select('piece');
  const here = readHere();
  if (!data) return here;
  const known = new Set(data.map((row) => row.piece));
  const fresh = [...here].filter((piece) => !known.has(piece));
  if (fresh.length > 0)
    await db.from('reading_marks').upsert(
      fresh.map((piece) => ({ profile_id: me, piece })),
      { ignoreDuplicates: true },
    );
  // A mark that was taken back while it was on its way is there now.
  const undone = fresh.filter((piece) => takenBack.has(piece));
  if (undone.length > 0) await db.from('reading_marks').delete().in('piece', undone);
  const all = new Set([...readHere(), ...known].filter((piece) => !takenBack.has(piece)));
  store(all);
  return all;
}
