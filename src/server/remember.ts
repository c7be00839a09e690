import { onChange, touches } from './changes.ts';

const longestMs = 5 * 60_000;

/**
 * What `load` read, remembered until something with one of the tags changes, five minutes at most.
 * When it cannot be read anew, what was known stays: a database that is away takes no page down.
 */
export function remember<T>(tags: string[], load: () => Promise<T>): () => Promise<T> {
  let known: { value: T; until: number } | null = null;
  let reading: Promise<T> | null = null;
  /** Counts changes, so that what was read before one is not kept after it. */
  let changes = 0;
  onChange((changed) => {
    if (!touches(changed, tags)) return;
    changes += 1;
    reading = null;
    if (known) known.until = 0;
  });

  async function read(): Promise<T> {
    const before = changes;
    try {
      const value = await load();
      known = { value, until: before === changes ? Date.now() + longestMs : 0 };
      return value;
    } catch (error) {
      if (known) return known.value;
      throw error;
    }
  }
  return () => {
    if (known && Date.now() < known.until) return Promise.resolve(known.value);
    const mine = (reading ??= read());
    mine.then(
      () => reading === mine && (reading = null),
      () => reading === mine && (reading = null),
    );
    return mine;
  };
}
