import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import { indexNames, type IndexedMentor, type IndexNames } from '../../data/search-index.ts';
import type { Answer } from '../api.ts';
import { EngineFailed } from '../fallback.ts';
import type { SearchEngine, SearchQuestion } from '../search-engine.ts';
import { answerOf, suggestedIn, totalOf, type Replies } from './answer.ts';
import {
  boxOf,
  closedPage,
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
const timeLasts = 300_000;
const fewOfEach = 5;

/**
 * Meilisearch, asked by a visitor's browser itself with a key that may only search. The database says
 * once what time it is; the rest is between the two. Throws EngineFailed when the engine cannot answer.
 */
export function meilisearchEngine(options: {
  url: string;
  key: string;
  serverTime: () => Promise<Answer<string>>;
  names?: IndexNames;
  timeout?: number;
  clock?: () => number;
}): SearchEngine {
  const { names = indexNames, timeout = longestAnswer, clock = () => performance.now() } = options;
  const client = new Meilisearch({ host: options.url, apiKey: options.key });
  let known: Promise<{ time: number; at: number }> | undefined;
  let until = 0;

  /** The time by the database's clock, never the visitor's own. */
  async function circumstances(): Promise<Circumstances & { milliseconds: number }> {
    if (!known || clock() > until) {
      until = clock() + timeLasts;
      known = options.serverTime().then((answer) => {
        if (!answer.ok) throw new EngineFailed(answer.code);
        return { time: Date.parse(answer.value), at: clock() };
      });
      known.catch(() => (known = undefined));
    }
    const { time, at } = await known;
    const milliseconds = time + (clock() - at);
    return { now: Math.floor(milliseconds / 1000), milliseconds, names };
  }

  async function send<T>(work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const late = AbortSignal.timeout(timeout);
    try {
      return await work(signal ? AbortSignal.any([signal, late]) : late);
    } catch (error) {
      throw new EngineFailed((error as Error).message, { cause: error });
    }
  }

  async function askParts(parts: Parts, signal?: AbortSignal): Promise<Replies> {
    const asked = Object.entries(parts) as [keyof Parts, MultiSearchQuery][];
    const { results } = await send(
      (aborted) => client.multiSearch({ queries: asked.map(([, query]) => query) }, { signal: aborted }),
      signal,
    );
    return Object.fromEntries(asked.map(([name], place) => [name, results[place]]));
  }

  /** Hits after the open ones: from what came already, or asked for once the number of the open is known. */
  async function restOf(
    question: SearchQuestion,
    parts: Parts,
    found: Replies,
    signal?: AbortSignal,
  ): Promise<IndexedMentor[]> {
    if (question.open_only) return [];
    const start = (question.page - 1) * question.per_page;
    const open = totalOf(found.open);
    const offset = Math.max(0, start - open);
    if (start + question.per_page <= open) return [];
    if (offset === 0) return (found.closed?.hits ?? []) as unknown as IndexedMentor[];
    const { results } = await send(
      (aborted) => client.multiSearch({ queries: [closedPage(parts, offset, question.per_page)] }, { signal: aborted }),
      signal,
    );
    return (results[0]?.hits ?? []) as unknown as IndexedMentor[];
  }

  /** The words of a query that anybody is found by, the rarest first; what nobody knows would hide the rest. */
  async function knownWords(query: string, at: Circumstances, signal?: AbortSignal): Promise<string> {
    const queries = wordParts(query, at);
    const { results } = await send((aborted) => client.multiSearch({ queries }, { signal: aborted }), signal);
    const counted = queries
      .map(({ q }, place) => ({ q, total: totalOf(results[place]) }))
      .filter((one) => one.total > 0);
    return counted
      .sort((a, b) => a.total - b.total)
      .map((one) => one.q)
      .join(' ');
  }

  return {
    async search(question, signal) {
      const code = refusalOf(question);
      if (code) return { ok: false, code, errors: [{ code, field: null }], retryAfter: null };
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
      return {
        ok: true,
        value: answerOf(question, found, {
          now: at.milliseconds,
          relaxed,
          rest: await restOf(question, parts, found, signal),
        }),
      };
    },
    async suggest(query, locale, { mentors = true, signal } = {}) {
      const at = await circumstances();
      const found = await send(
        (aborted) =>
          client.multiSearch(boxOf(query.slice(0, 300), { ...at, locale, mentors, fewOfEach }), { signal: aborted }),
        signal,
      );
      return { ok: true, value: suggestedIn(found as never, names, at.milliseconds, fewOfEach) };
    },
  };
}
