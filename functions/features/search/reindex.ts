import { setTimeout as sleep } from 'node:timers/promises';
import { allDocuments } from './documents.ts';
import { driftOf } from './drift.ts';
import type { Reading } from './meilisearch/question.ts';
import { SearchPause, type SearchDeps, type SearchDocument } from './port.ts';
import { allSettings, mentorSettings } from './settings.ts';
import { makeMissing } from './setup.ts';

/** Seconds for which the sync stands still while the new index takes over; renewed before each step. */
const holdSeconds = 60;

/** Words that a new index must answer before it takes over: titles in both languages, a place, a typo, a short form, nothing at all. */
const samples = [
  '',
  'accountant',
  'comptable',
  'nurse',
  'infirmière',
  'electrician',
  'Québec',
  'acountant',
  'CPA',
  'entrevue',
];

type Options = {
  say?: (line: string) => void;
  checkpoint?: (step: 'filled' | 'held' | 'verified' | 'swapped') => void | Promise<void>;
  pageSize?: number;
};

/**
 * Builds the indexes anew beside the old ones, verifies them, and swaps them in one step, while
 * people search and mentors change. What changes meanwhile reaches the old index as always and
 * is replayed into the new one; for the last moments the sync stands still, so that nothing
 * reaches an index that is about to go. Throws, and changes nothing, when the new index is wrong.
 */
export async function reindexSearch(
  deps: SearchDeps,
  { say = () => {}, checkpoint = () => {}, pageSize = 500 }: Options = {},
): Promise<{ mentors: number; topics: number; replayed: number }> {
  const { supabase, server } = deps;
  const rpc = supabase.asService;
  const { names } = server;
  const next = { mentors: `${names.mentors}_next`, topics: `${names.topics}_next` };

  // The old ones must exist to be swapped; on the first run they are new and empty. Those that exist keep their settings to the end.
  await makeMissing(deps);
  for (const [index, settings] of Object.entries(allSettings(next))) {
    await patiently(() => server.dropIndex(index));
    await patiently(() => server.createIndex(index));
    await patiently(() => server.applySettings(index, settings));
  }

  let mark = await rpc<string>('search_mark');
  const filled = { mentor: 0, topic: 0 };
  for (const entity of ['mentor', 'topic'] as const) {
    for await (const page of allDocuments(supabase, entity, pageSize)) {
      await patiently(() => server.put(entity === 'mentor' ? next.mentors : next.topics, page));
      filled[entity] += page.length;
      say(`  ${filled[entity]} ${entity}s`);
    }
  }
  await checkpoint('filled');

  /** Brings what changed since the mark to the new index, and moves the mark. */
  async function replay(): Promise<number> {
    const from = mark;
    mark = await rpc<string>('search_mark');
    const changed = await rpc<{ entity: 'mentor' | 'topic'; id: string }[]>('search_changes_since', { p_mark: from });
    for (const entity of ['mentor', 'topic'] as const) {
      const ids = changed.filter((one) => one.entity === entity).map((one) => one.id);
      for (let at = 0; at < ids.length; at += pageSize) await bring(entity, ids.slice(at, at + pageSize));
    }
    return changed.length;
  }
  async function bring(entity: 'mentor' | 'topic', ids: string[]) {
    const index = entity === 'mentor' ? next.mentors : next.topics;
    const documents = await rpc<SearchDocument[]>('search_documents', { p_entity: entity, p_ids: ids });
    const gone = ids.filter((id) => !documents.some((doc) => doc.id === id));
    if (gone.length > 0) await patiently(() => server.remove(index, gone));
    if (documents.length > 0) await patiently(() => server.put(index, documents));
  }

  let replayed = await replay();
  try {
    await rpc('hold_search_sync', { p_seconds: holdSeconds });
    await underWayIsOver();
    await checkpoint('held');
    replayed += await replay();
    say(`Replayed ${replayed} changes.`);
    await verify();
    await checkpoint('verified');
    // The hold is renewed, so that it cannot end between here and the swap.
    await rpc('hold_search_sync', { p_seconds: holdSeconds });
    await server.swap([
      [names.mentors, next.mentors],
      [names.topics, next.topics],
    ]);
    await checkpoint('swapped');
  } finally {
    await rpc('hold_search_sync', { p_seconds: 0 });
  }
  const counted = { mentors: await server.count(names.mentors), topics: await server.count(names.topics), replayed };
  for (const index of Object.values(next)) await patiently(() => server.dropIndex(index));
  say(`The new index is in use: ${counted.mentors} mentors, ${counted.topics} topics.`);
  return counted;

  /** Batches that were claimed before the hold reach the old index; only then does what they brought count as replayed. */
  async function underWayIsOver() {
    for (let waited = 0; ; waited += 1) {
      const { claimed } = await rpc<{ claimed: number }>('search_changes_state');
      if (claimed === 0) return;
      if (waited > 1200) throw new Error('A sync that is under way does not end.');
      if (waited % 200 === 199) await rpc('hold_search_sync', { p_seconds: holdSeconds });
      await sleep(100);
    }
  }

  /** Counts, settings and ten sample searches of the new index, against the database and against itself. */
  async function verify() {
    const wanted = { mentor: 0, topic: 0 };
    for (const entity of ['mentor', 'topic'] as const)
      for await (const page of allDocuments(supabase, entity, pageSize)) wanted[entity] += page.length;
    const changedSince = (await rpc<unknown[]>('search_changes_since', { p_mark: mark })).length;
    const counts = { mentor: await server.count(next.mentors), topic: await server.count(next.topics) };
    for (const entity of ['mentor', 'topic'] as const) {
      if (Math.abs(counts[entity] - wanted[entity]) > changedSince)
        throw new Error(`The new index has ${counts[entity]} ${entity}s and the database ${wanted[entity]}.`);
    }
    const drift = driftOf(mentorSettings(), (await server.settings(next.mentors)) ?? {});
    if (drift.length > 0) throw new Error(`The new index did not take its settings: ${drift.join(', ')}.`);
    const read = await Promise.all(samples.map((query) => rpc<Reading>('read_search', { p_query: query })));
    const ask = async (index: string) =>
      (
        await server.search({
          queries: read.map(({ words }) => ({ indexUid: index, q: words, limit: 1, matchingStrategy: 'all' })),
        })
      ).results.map((one) => one.hits.length);
    const [before, after] = [await ask(names.mentors), await ask(next.mentors)];
    const lost = samples.filter((_, i) => before[i]! > 0 && after[i] === 0);
    if (wanted.mentor > 0 && after[0] === 0) lost.push('');
    if (lost.length > 0)
      throw new Error(`The new index finds nobody for: ${lost.map((one) => `“${one}”`).join(', ')}.`);
    say(`Verified ${counts.mentor} mentors, ${counts.topic} topics and ${samples.length} sample searches.`);
  }
}

/** Waits and asks again where the engine wants patience; gives up after ten times. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SearchPause) || tries >= 10) throw error;
      await sleep(1000 * (error.seconds ?? Math.min(30, 2 ** tries)));
    }
  }
}
