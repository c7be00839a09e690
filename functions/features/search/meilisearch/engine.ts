import type { MultiSearchQuery } from 'meilisearch';
import type { IndexedMentor } from '../../../../src/features/search/search-index.ts';
import { Refusal } from '../../../errors.ts';
import { EngineFailed, type SearchEngine, type SearchQuestion } from '../engine.ts';
import type { SearchServer } from '../port.ts';
import { answerOf, nearbyIn, totalOf, type Replies } from './answer.ts';
import {
  closedPage,
  nearbyOf,
  partsOf,
  plainWords,
  refusalOf,
  wordParts,
  type Circumstances,
  type Parts,
} from './question.ts';

/** Milliseconds after which an engine that is to answer while somebody types has failed. */
export const longestAnswer = 800;
/** Milliseconds for which the database's time is taken as known. */
const timeLasts = 60_000;

/**
 * Meilisearch as strangers are answered from it. The database says once a minute what time it is; the rest is between
 * the two. Throws EngineFailed when the engine cannot answer in time.
 */
export function meilisearchEngine({
  server,
  serverTime,
  timeout = longestAnswer,
  clock = () => performance.now(),
}: {
  server: Pick<SearchServer, 'names' | 'search' | 'searchTogether'>;
  serverTime: () => Promise<string>;
  timeout?: number;
  clock?: () => number;
}): SearchEngine {
  const { names } = server;
  let known: Promise<{ time: number; at: number }> | undefined;
  let until = 0;

  /** The time by the database's clock, never this machine's own. */
  async function circumstances(): Promise<Circumstances & { milliseconds: number }> {
    if (!known || clock() > until) {
      until = clock() + timeLasts;
      known = serverTime().then((time) => ({ time: Date.parse(time), at: clock() }));
      known.catch(() => (known = undefined));
    }
    const { time, at } = await known;
    const milliseconds = time + (clock() - at);
    return { now: Math.floor(milliseconds / 1000), milliseconds, names };
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
    parts: Parts,
    found: Replies,
    signal: AbortSignal,
  ): Promise<IndexedMentor[]> {
    if (question.open_only) return [];
    const start = (question.page - 1) * question.per_page;
    const open = totalOf(found.open);
    const offset = Math.max(0, start - open);
    if (start + question.per_page <= open) return [];
    if (offset === 0) return (found.closed?.hits ?? []) as unknown as IndexedMentor[];
    const { results } = await server.search({ queries: [closedPage(parts, offset, question.per_page)] }, signal);
    return (results[0]?.hits ?? []) as unknown as IndexedMentor[];
  }

  /** The words of a query that anybody is found by, the rarest first; what nobody knows would hide the rest. */
  async function knownWords(query: string, at: Circumstances, signal: AbortSignal): Promise<string> {
    const queries = wordParts(query, at);
    const { results } = await server.search({ queries }, signal);
    const counted = queries
      .map(({ q }, place) => ({ q, total: totalOf(results[place]) }))
      .filter((one) => one.total > 0);
    return counted
      .sort((a, b) => a.total - b.total)
      .map((one) => one.q)
      .join(' ');
  }

  return {
    search: (question) =>
      inTime(async (signal) => {
        const code = refusalOf(question);
        if (code) throw new Refusal(code);
        const at = await circumstances();
        let relaxed = false;
        let parts = partsOf(question, at);
        let found = await askParts(parts, signal);
        const anybody = found.everyone ? totalOf(found.everyone) : totalOf(found.open) + totalOf(found.closed);
        if (anybody === 0 && plainWords(question.query).split(/\s+/).length > 1) {
          relaxed = true;
          const query = await knownWords(question.query, at, signal);
          // An empty query would find everybody.
          if (query) {
            parts = partsOf({ ...question, query }, at, relaxed);
            found = { ...(await askParts(parts, signal)), topics: found.topics };
          }
        }
        const rest = await restOf(question, parts, found, signal);
        return answerOf(question, found, { now: at.milliseconds, relaxed, rest });
      }),
    nearby: (query, locale) =>
      inTime(async (signal) =>
        nearbyIn(await server.searchTogether(nearbyOf(query.slice(0, 300), locale, names), signal), names),
      ),
  };
}
