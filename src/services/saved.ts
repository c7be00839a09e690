import { pageLocale } from '../i18n/locales.ts';
import { keepPages } from './kept-pages.ts';
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

/** Makes a list that of this device. */
export const storeKept = (kept: Kept[]) => localStorage.setItem(key, JSON.stringify(kept.slice(0, 200)));

/** The page of a saved mentor opens without a connection too. */
async function keepPageOf(slug: string): Promise<void> {
  const { path } = await import('../i18n/paths.ts');
  await keepPages([path(pageLocale(), 'mentor', slug)]);
}

/** Keeps, hides or forgets a mentor; what this device knows is right at once, the account follows. */
export async function keep(mentor: Omit<Kept, 'kind'>, kind: Kept['kind'] | null): Promise<void> {
  const others = keptHere().filter((one) => one.id !== mentor.id);
  storeKept(kind ? [{ ...mentor, kind }, ...others] : others);
  if (kind === 'saved' && mentor.slug) void keepPageOf(mentor.slug).catch(() => {});
  const me = storedSession()?.user?.id;
  if (!me) return;
  // Without a line the account follows when the list is next brought together.
  const table = (await database().catch(() => null))?.from('saved_mentors');
  if (!table) return;
  if (kind) await table.upsert({ profile_id: me, mentor_id: mentor.id, kind });
  else await table.delete().eq('mentor_id', mentor.id);
}
