import { storedSession } from './session.ts';

/** Saved and dismissed mentors: on this device for a visitor, in the account for a member. Nobody else is ever told (T10). */
export type Kept = { id: string; slug: string; name: string; kind: 'saved' | 'dismissed' };

const key = 'portage-kept';

/** The database’s client, loaded for members alone: a visitor’s list never leaves this device. */
const database = async () => (await import('./database.ts')).database();

export function keptHere(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

const store = (kept: Kept[]) => localStorage.setItem(key, JSON.stringify(kept.slice(0, 200)));

/** Keeps, hides or forgets a mentor; what this device knows is right at once, the account follows. */
export async function keep(mentor: Omit<Kept, 'kind'>, kind: Kept['kind'] | null): Promise<void> {
  const others = keptHere().filter((one) => one.id !== mentor.id);
  store(kind ? [{ ...mentor, kind }, ...others] : others);
  // Without a connection the account follows when the list is next brought together.
  await import('./follow-saved.ts').then(({ followKept }) => followKept(mentor, kind)).catch(() => {});
}

/** Brings the account's list to this device, and what was kept here before signing in to the account. */
export async function syncKept(): Promise<Kept[]> {
  const me = storedSession()?.user?.id;
  if (!me) return keptHere();
  const db = await database();
  const here = keptHere();
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
      kind: row.kind as Kept['kind'],
    };
  });
  store(kept);
  return kept;
}
