/** Decides whether an engine that failed may be asked again. */
export type Breaker = {
  /** True when it may be asked now; after a pause, one caller tries for all. */
  mayTry(): boolean;
  succeeded(): void;
  failed(): void;
};

/**
 * Open after one failure: a person who types must not wait for the same silence with every
 * letter. Tries again after `pause` milliseconds, and after each further failure waits twice
 * as long, `longest` at the most. `now` is the clock, in milliseconds.
 */
export function makeBreaker({
  now,
  pause = 15_000,
  longest = 300_000,
}: {
  now: () => number;
  pause?: number;
  longest?: number;
}): Breaker {
  let failures = 0;
  let closedFrom = 0;
  let isTrying = false;
  return {
    mayTry() {
      if (failures === 0) return true;
      if (now() < closedFrom || isTrying) return false;
      isTrying = true;
      return true;
    },
    succeeded() {
      failures = 0;
      isTrying = false;
    },
    failed() {
      // Several that were under way fail together: that is one failure.
      if (failures > 0 && !isTrying) return;
      closedFrom = now() + Math.min(longest, pause * 2 ** failures);
      failures += 1;
      isTrying = false;
    },
  };
}
