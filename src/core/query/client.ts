import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { Answer } from '../http/api.ts';

/** What was asked for and refused, with the code words of the answer. */
export class Refused extends Error {
  readonly answer: Extract<Answer<never>, { ok: false }>;
  constructor(answer: Extract<Answer<never>, { ok: false }>) {
    super(answer.code);
    this.answer = answer;
  }
}

/** The value of an answer, for a query: what was refused is thrown. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new Refused(given);
}

/** The answer of a database query that failed without a code word: nobody was reached. */
export const notReached = () =>
  new Refused({ ok: false, code: 'offline', errors: [{ code: 'offline', field: null }], retryAfter: null });

/**
 * One client a page, shared by its islands. What was fetched stays as it is until the member does something that
 * changes it: nothing is asked for again because a window came back, and without a connection a query fails at once.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

// A check box whose state stands in the cache has to change in the same moment as it is pressed, not a moment later.
notifyManager.setScheduler((notify) => notify());

/** Asks again for what an action changed; done when the page has it. */
export const askAgain = (...queryKey: string[]): Promise<void> => queryClient.invalidateQueries({ queryKey });
