import { Refusal } from '../../errors.ts';
import type { Breaker } from './breaker.ts';
import type { SearchEngine } from './engine.ts';

/** Asks the first engine while it answers, and the second one the same question when it does not. Whoever searches notices nothing. */
export function withFallback(first: SearchEngine, second: SearchEngine, breaker: Breaker): SearchEngine {
  async function ask<T>(work: (engine: SearchEngine) => Promise<T>): Promise<T> {
    if (!breaker.mayTry()) return work(second);
    try {
      const answer = await work(first);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (error instanceof Refusal) {
        breaker.succeeded();
        throw error;
      }
      breaker.failed();
      return work(second);
    }
  }
  return {
    search: (question) => ask((engine) => engine.search(question)),
    nearby: (query, locale) => ask((engine) => engine.nearby(query, locale)),
  };
}
