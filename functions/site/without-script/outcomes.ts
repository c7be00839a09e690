/** How long an answer is remembered, in milliseconds, and how many of them. */
const remembered = 15 * 60_000;
const most = 500;

/** Runs what a key stands for once: whoever posts the same again, at the same time or after, gets the same answer. What failed may be tried again. */
export function once<T>() {
  const known = new Map<string, { at: number; answer: Promise<T> }>();
  const ask = (key: string, run: () => Promise<T>): Promise<T> => {
    const now = Date.now();
    for (const [old, { at }] of known) if (known.size > most || now - at > remembered) known.delete(old);
    const before = known.get(key);
    if (before) return before.answer;
    const answer = run();
    known.set(key, { at: now, answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
  return Object.assign(ask, { has: (key: string): boolean => known.has(key) });
}
