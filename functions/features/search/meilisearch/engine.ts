import type { MultiSearchQuery } from 'meilisearch';
import type { IndexedMentor } from '../../../../src/features/search/search-index.ts';
import type { Rpc } from '../../../adapters/supabase.ts';
import { Refusal } from '../../../errors.ts';
import { EngineFailed, type SearchEngine, type SearchQuestion } from '../engine.ts';
import type { SearchServer } from '../port.ts';
import { answerOf, nearbyIn, totalOf, type Replies } from './answer.ts';
import { closedPage, hasWishes, nearbyOf, partsOf, refusalOf, type Parts } from './question.ts';
import { rememberReadings } from './readings.ts';

/** Milliseconds after which an engine that is to answer while somebody types has failed. */
export const longestAnswer = 800;
/** Whether there is anything to look for; without a letter or a digit in it, PostgreSQL says that nobody is found. */
const isReadable = ({ query }: SearchQuestion): boolean => query.trim() === '' || /[\p{L}\p{N}]/u.test(query);
/** Milliseconds for which the database's time is taken as known. */
const timeLasts = 60_000;

/**
 * Meilisearch as strangers are answered from it. The database says once a minute what time it is, and reads the
 * queries: one spelling, one set of synonyms and stop words for both engines. `postgres` answers where a place or a wish
 * is named, and where the index finds nobody: it alone finds who is near, who has some of the words, which filter is in
 * the way, and which topics are nearest.
 * Throws EngineFailed when the engine cannot answer in time.
 */
export function meilisearchEngine({
  server,
  service,
  postgres,
  timeout = longestAnswer,
  clock = () => performance.now(),
}: {
  server: Pick<SearchServer, 'names' | 'search' | 'searchTogether'>;
  service: Rpc;
  postgres: Pick<SearchEngine, 'search'>;
  timeout?: number;
  clock?: () => number;
}): SearchEngine {
  const { names } = server;
  const read = rememberReadings(service, clock);
  let known: Promise<{ time: number; at: number }> | undefined;
  let until = 0;

  /** Milliseconds by the database's clock, never this machine's own. */
  async function serverTime(): Promise<number> {
    if (!known || clock() > until) {
      until = clock() + timeLasts;
      known = service<string>('server_time').then((time) => ({ time: Date.parse(time), at: clock() }));
      known.catch(() => (known = undefined));
    }
    const { time, at } = await known;
    return time + (clock() - at);
  }

  /** Whatever keeps the engine from answering has failed it; a refusal of the question has not. */
  async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await work(AbortSignal.timeout(timeout));
    } catch (error) {
      throw error instanceof Refusal ? error : new EngineFailed((error as Error).message, { cause: error });
    }
  }

  async function askParts(parts: Parts, signal: AbortSignal): Promise<Replies> {
    const asked = Object.entries(parts) as [keyof Parts, MultiSearchQuery][];
    const { results } = await server.search({ queries: asked.map(([, query]) => query) }, signal);
    return Object.fromEntries(asked.map(([name], place) => [name, results[place]]));
  }

  /** Hits after the open ones: from what came already, or asked for once the number of the open is known. */
  async function restOf(
    question: SearchQuestion,
    { closed }: Parts,
    found: Replies,
    signal: AbortSignal,
  ): Promise<IndexedMentor[]> {
    if (!closed) return [];
    const start = (question.page - 1) * question.per_page;
    const open = totalOf(found.open);
    const offset = Math.max(0, start - open);
    if (start + question.per_page <= open) return [];
    if (offset === 0) return (found.closed?.hits ?? []) as unknown as IndexedMentor[];
    const { results } = await server.search({ queries: [closedPage(closed, offset, question.per_page)] }, signal);
    return (results[0]?.hits ?? []) as unknown as IndexedMentor[];
  }

  const askIndex = (question: SearchQuestion) =>
    inTime(async (signal) => {
      const code = refusalOf(question);
      if (code) throw new Refusal(code);
      const [now, { words, corrected }] = await Promise.all([serverTime(), read(question.query)]);
      const parts = partsOf(question, { now: Math.floor(now / 1000), words, names });
      const found = await askParts(parts, signal);
      const rest = await restOf(question, parts, found, signal);
      return answerOf(question, found, { now, corrected, rest });
    });

  return {
    async search(question) {
      if (!isReadable(question) || hasWishes(question)) return postgres.search(question);
      const answer = await askIndex(question);
      return answer.total > 0 ? answer : postgres.search(question);
    },
    nearby: (query, locale) =>
      inTime(async (signal) =>
        nearbyIn(await server.searchTogether(nearbyOf(query.slice(0, 300), locale, names), signal), names),
      ),
  };
}
