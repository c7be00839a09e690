import type { Rpc } from '../../../adapters/supabase.ts';
import type { Reading } from './question.ts';

/** Milliseconds for which a reading stands, and how many are kept: a search is asked again with each filter and page. */
const lasts = 60_000;
const most = 2_000;

/**
 * Has the database read queries, and remembers what it read for a minute. A query in which a typo was mended is read
 * anew each time: somebody may have come whose name it is.
 */
export function rememberReadings(service: Rpc, clock: () => number): (query: string) => Promise<Reading> {
  const known = new Map<string, Reading>();
  let until = 0;
  return async (query) => {
    if (clock() > until || known.size >= most) {
      known.clear();
      until = clock() + lasts;
    }
    const before = known.get(query);
    if (before) return before;
    const reading = await service<Reading>('read_search', { p_query: query });
    if (reading.corrected === null) known.set(query, reading);
    return reading;
  };
}
