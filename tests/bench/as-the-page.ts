import { emptySearch } from '../../src/features/search/domain/address.ts';
import { filtersOf, preferencesOf, readSearch } from '../../src/features/search/domain/reading.ts';
import { lexiconOf } from '../../src/features/search/domain/sentence/lexicon.ts';
import type { Names } from '../../src/server/name-tables.ts';
import type { TestDatabase } from '../support/database.ts';

/**
 * Asks an engine what the search page would ask it for some words; ten ids, the best first. Without a language nobody
 * is preferred for theirs.
 */
export async function askAsThePage(
  test: TestDatabase,
  search: (question: object) => Promise<{ hits: { id: string }[] }>,
) {
  const table = async <T>(name: string) => (await test.db.query(`select * from public.${name}`)) as T[];
  const lexicon = lexiconOf({
    languages: await table<Names['languages'][number]>('languages'),
    provinces: await table<Names['provinces'][number]>('provinces'),
    topics: await table<Names['topics'][number]>('topics'),
  });
  return async (query: string, locale?: string): Promise<string[]> => {
    const { search: asked, reading } = readSearch({ ...emptySearch(), query }, lexicon);
    const { languages, ...prefer } = preferencesOf(reading, locale ?? '');
    const { hits } = await search({
      query: reading.rest,
      filters: filtersOf(asked, reading),
      prefer: locale ? { ...prefer, languages } : prefer,
      per_page: 10,
    });
    return hits.map(({ id }) => id);
  };
}
