import { pagesConfig } from '../core/env/server.ts';
import { serviceApi } from './api.ts';

/** `*` is everything. */
type Listener = (tags: ReadonlySet<string>) => void;
type Answer = { cursor: string; changes: [id: number, tag: string][] };

const everyMs = 250;
/** The database forgets changes after half an hour: who heard nothing for so long forgets all it keeps. */
const rememberedMs = 25 * 60_000;

const listeners = new Set<Listener>();
let cursor: string | null = null;
let heardAt = 0;
let seen = new Set<number>();
let isFollowing = false;
let isHeard = false;

/** Whether the last question was answered. While it is not, nobody can know what has changed. */
export const databaseAnswers = (): boolean => isHeard;

function tell(tags: string[]): void {
  const changed = new Set(tags);
  if (changed.size > 0) for (const listener of listeners) listener(changed);
}

async function follow(): Promise<void> {
  try {
    const { data, error } = await serviceApi()
      .rpc('page_changes', { p_since: cursor })
      .abortSignal(AbortSignal.timeout(5000));
    if (error) throw new Error(error.message);
    const answer = data as Answer;
    const isOtherDatabase = cursor !== null && BigInt(answer.cursor) < BigInt(cursor);
    const isLate = cursor === null || Date.now() - heardAt > rememberedMs;
    if (isLate || isOtherDatabase) tell(['*']);
    else tell(answer.changes.filter(([id]) => !seen.has(id)).map(([, tag]) => tag));
    seen = new Set(answer.changes.map(([id]) => id));
    cursor = answer.cursor;
    heardAt = Date.now();
    isHeard = true;
  } catch {
    isHeard = false;
  }
  setTimeout(() => void follow(), everyMs).unref();
}

/**
 * Calls `listener` with the tags of what has changed in the database, within a second of the change. Each process
 * asks for itself (page_changes), so that any number of them on one database show the same.
 */
export function onChange(listener: Listener): void {
  listeners.add(listener);
  const config = pagesConfig();
  if (isFollowing || !config || config.isExport) return;
  isFollowing = true;
  void follow();
}

/** Whether something with one of these tags has changed. */
export const touches = (changed: ReadonlySet<string>, tags: readonly string[]): boolean =>
  changed.has('*') || tags.some((tag) => changed.has(tag));
