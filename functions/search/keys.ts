import { createHash } from 'node:crypto';
import type { SearchKey, SearchServer } from './port.ts';

/** Days that a browser's key lives, and how many before its end the next one is made. */
export const keyDays = 180;
const renewDays = 30;
const day = 86_400_000;

const describe = (generation: number) => `Portage search, generation ${generation}`;
const generationOf = (key: SearchKey): number =>
  Number(/^Portage search, generation (\d+)$/.exec(key.description)?.[1] ?? 0);

/** The same generation is the same key wherever it is made: a uuid from the indexes' names and its number. */
function uidOf(indexes: string[], generation: number): string {
  const hex = createHash('sha256')
    .update(`portage-search:${indexes.join(',')}:${generation}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The browser's keys, the newest first; those of others are left alone. */
async function ours(server: SearchServer): Promise<SearchKey[]> {
  const uids = (generation: number) => uidOf(Object.values(server.names), generation);
  const all = await server.keys.list();
  return all
    .filter((one) => generationOf(one) > 0 && one.uid === uids(generationOf(one)))
    .sort((a, b) => generationOf(b) - generationOf(a));
}

/**
 * The key that browsers should use: search only, the two public indexes only, with an end.
 * Makes the first one, and the next when asked to rotate or when the newest is near its end;
 * the one before stays good, so that pages which still carry it go on.
 */
export async function searchKey(
  server: SearchServer,
  options: { now: Date; rotate?: boolean },
): Promise<{ key: SearchKey; isNew: boolean; older: SearchKey[] }> {
  const all = await ours(server);
  const [newest] = all;
  const left = newest?.expiresAt ? Date.parse(newest.expiresAt) - options.now.getTime() : 0;
  if (newest && !options.rotate && left > renewDays * day) return { key: newest, isNew: false, older: all.slice(1) };
  const generation = (newest ? generationOf(newest) : 0) + 1;
  const indexes = Object.values(server.names);
  const key = await server.keys.create({
    uid: uidOf(indexes, generation),
    name: 'Portage search',
    description: describe(generation),
    indexes,
    expiresAt: new Date(options.now.getTime() + keyDays * day),
  });
  return { key, isNew: true, older: all };
}

/** Removes every key but the newest, once that one is in use; refuses before. Returns how many went. */
export async function retireKeys(
  server: SearchServer,
  inUse: string | undefined,
): Promise<number | 'newest_not_in_use'> {
  const [newest, ...older] = await ours(server);
  if (!newest || newest.key !== inUse) return 'newest_not_in_use';
  for (const key of older) await server.keys.remove(key.uid);
  return older.length;
}
