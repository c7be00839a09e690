import { randomUUID } from 'node:crypto';
import { SearchPause, SearchTaskFailed, type SearchDeps, type SearchDocument, type SearchServer } from './port.ts';

type Entity = 'mentor' | 'topic';
type Change = { entity: Entity; id: string; version: number; attempt: number };

/** Seconds that a batch may take, all in all; nothing is sent when more than half of them are gone. */
const leaseSeconds = 120;
const batch = 500;

const indexOf = (server: SearchServer, entity: Entity) =>
  entity === 'mentor' ? server.names.mentors : server.names.topics;

/**
 * Brings one batch of changes to the index: reads each entity anew, puts what is published,
 * removes what is not, and marks a change as known once the engine has done its task.
 * What an engine refuses is tried one by one, so that one bad document holds nobody back.
 * Throws SearchPause when the engine does not answer or wants patience. Returns how many are done.
 */
export async function syncBatch(deps: SearchDeps): Promise<number> {
  const { supabase, server, log } = deps;
  const rpc = supabase.asService;
  const claim = randomUUID();
  const changes = await rpc<Change[]>('claim_search_changes', {
    p_claim: claim,
    p_most: batch,
    p_lease_seconds: leaseSeconds,
  });
  if (changes.length === 0) return 0;
  const began = Date.now();

  async function send(some: Change[]): Promise<void> {
    const [{ entity }] = some as [Change];
    const ids = some.map((one) => one.id);
    const documents = await rpc<SearchDocument[]>('search_documents', { p_entity: entity, p_ids: ids });
    const found = new Set(documents.map((one) => one.id));
    const gone = ids.filter((id) => !found.has(id));
    // Past its lease, somebody newer may be at work: what was read here could overtake them.
    if (Date.now() - began > leaseSeconds * 500) throw new SearchPause('the lease is nearly over', 1);
    if (gone.length > 0) await server.remove(indexOf(server, entity), gone);
    if (documents.length > 0) await server.put(indexOf(server, entity), documents);
    await rpc('finish_search_changes', {
      p_claim: claim,
      p_done: some.map(({ id, version }) => ({ entity, id, version })),
    });
  }

  let done = 0;
  try {
    for (const entity of ['mentor', 'topic'] as const) {
      const mine = changes.filter((one) => one.entity === entity);
      if (mine.length === 0) continue;
      done += await sendOrSplit(mine, send, async (one, error) => {
        await rpc('fail_search_changes', {
          p_claim: claim,
          p_failed: [{ entity, id: one.id }],
          p_error: error.message,
        });
        log('warn', 'search change refused', { entity, id: one.id, attempt: one.attempt, error: error.message });
      });
    }
  } catch (error) {
    await rpc('release_search_changes', { p_claim: claim });
    throw error;
  }
  return done;
}

/** Sends all at once, and where the engine refuses, halves of it, down to the one that is bad. */
async function sendOrSplit(
  some: Change[],
  send: (some: Change[]) => Promise<void>,
  refused: (one: Change, error: Error) => Promise<void>,
): Promise<number> {
  try {
    await send(some);
    return some.length;
  } catch (error) {
    if (!(error instanceof SearchTaskFailed)) throw error;
    if (some.length === 1) {
      await refused(some[0]!, error);
      return 0;
    }
    const half = Math.ceil(some.length / 2);
    return (
      (await sendOrSplit(some.slice(0, half), send, refused)) + (await sendOrSplit(some.slice(half), send, refused))
    );
  }
}
