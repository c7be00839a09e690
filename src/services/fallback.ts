import type { Answer } from './api.ts';
import type { Breaker } from './breaker.ts';
import type { SearchEngine } from './search-engine.ts';

/** Thrown by an engine that cannot answer: too late, 5xx, a key that has ended. A refusal of the question is an answer. */
export class EngineFailed extends Error {}

/** Asks the first engine while it answers, and the second one the same question when it does not. The page notices nothing. */
export function withFallback(load: () => Promise<SearchEngine>, second: SearchEngine, breaker: Breaker): SearchEngine {
  let first: Promise<SearchEngine> | undefined;
  async function ask<T>(work: (engine: SearchEngine) => Promise<Answer<T>>, signal?: AbortSignal): Promise<Answer<T>> {
    if (!breaker.mayTry()) return work(second);
    try {
      const answer = await work(await (first ??= load()));
      breaker.succeeded();
      return answer;
    } catch {
      if (signal?.aborted) breaker.abandoned();
      else breaker.failed();
      // A script that could not be loaded is asked for again.
      void first?.catch(() => (first = undefined));
      return work(second);
    }
  }
  return {
    search: (question, signal) => ask((engine) => engine.search(question, signal), signal),
    suggest: (query, locale, options) => ask((engine) => engine.suggest(query, locale, options), options?.signal),
  };
}
