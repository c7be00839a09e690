import { allDocuments } from './documents.ts';
import type { SearchDeps, SearchDocument } from './port.ts';
import { setupDrift } from './setup.ts';

/** One text for a document, whatever order its keys came in. */
const textOf = (doc: SearchDocument) => JSON.stringify(Object.entries(doc).sort(([a], [b]) => (a < b ? -1 : 1)));

export type Difference = { missing: string[]; stale: string[]; extra: string[] };

/** What the index lacks, has wrong, or has too much of, against the database. */
export async function differences({ supabase, server }: SearchDeps, entity: 'mentor' | 'topic'): Promise<Difference> {
  const index = entity === 'mentor' ? server.names.mentors : server.names.topics;
  const held = new Map<string, string>();
  for (let offset = 0, got = 500; got === 500; offset += got) {
    const page = await server.documents(index, offset, 500);
    got = page.length;
    for (const doc of page) held.set(doc.id, textOf(doc));
  }
  const found: Difference = { missing: [], stale: [], extra: [] };
  for await (const page of allDocuments(supabase, entity)) {
    for (const doc of page) {
      const theirs = held.get(doc.id);
      if (theirs === undefined) found.missing.push(doc.id);
      else if (theirs !== textOf(doc)) found.stale.push(doc.id);
      held.delete(doc.id);
    }
  }
  found.extra = [...held.keys()];
  return found;
}

/**
 * Compares the whole index with the database, has repaired what differs by bringing it to the
 * index once more, and says what it found. Changes under way look like differences; to send
 * them again does no harm. Returns the drift of the settings, '' when there is none.
 */
export async function compareSearch(deps: SearchDeps): Promise<string> {
  const counts: Record<string, number> = {};
  for (const entity of ['mentor', 'topic'] as const) {
    const { missing, stale, extra } = await differences(deps, entity);
    const ids = [...missing, ...stale, ...extra];
    if (ids.length > 0) await deps.supabase.asService('requeue_search_changes', { p_entity: entity, p_ids: ids });
    Object.assign(counts, {
      [`${entity}_missing`]: missing.length,
      [`${entity}_stale`]: stale.length,
      [`${entity}_extra`]: extra.length,
    });
  }
  const drift = await setupDrift(deps);
  const isSame = Object.values(counts).every((count) => count === 0) && drift === '';
  deps.log(isSame ? 'info' : 'warn', 'search index compared', { ...counts, settings: drift });
  return drift;
}
