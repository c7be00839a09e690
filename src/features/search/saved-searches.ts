import type { Question } from './domain/address.ts';
import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';

export type SavedSearch = { id: string; name: string; question: Question; mails: boolean };

const columns = 'id, name, question, mails';

/** Keeps a search for the member who is signed in; one that is kept already stays as it is. Null: it was not kept; a code says why. */
export async function saveSearch(search: Omit<SavedSearch, 'id'>): Promise<{ saved: SavedSearch } | { code: string }> {
  const me = storedSession()?.user?.id;
  if (!me) return { code: 'sign_in_required' };
  const table = (await database()).from('saved_searches');
  const { data, error } = await table
    .insert({ profile_id: me, ...search })
    .select(columns)
    .single();
  if (data) return { saved: data as SavedSearch };
  if (error.code !== '23505') return { code: error.message };
  const { data: all } = await table.select(columns);
  const same = (all as SavedSearch[] | null)?.find(
    (one) => JSON.stringify(sorted(one.question)) === JSON.stringify(sorted(search.question)),
  );
  return same ? { saved: same } : { code: error.message };
}

/** The member's saved searches, the newest first. Null when they cannot be read. */
export async function savedSearches(): Promise<SavedSearch[] | null> {
  const { data } = await (
    await database()
  )
    .from('saved_searches')
    .select(columns)
    .order('created_at', { ascending: false });
  return data as SavedSearch[] | null;
}

/** Turns the weekly e-mail of one search on or off. */
export const mailSearch = async (id: string, mails: boolean): Promise<boolean> =>
  !(await (await database()).from('saved_searches').update({ mails }).eq('id', id)).error;

export const forgetSearch = async (id: string): Promise<boolean> =>
  !(await (await database()).from('saved_searches').delete().eq('id', id)).error;

/** JSON keeps no order of keys; two spellings of one question are one. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => a.localeCompare(b))
            .map(([key, one]) => [key, sorted(one)]),
        )
      : value;
