import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTaskPromise,
} from 'meilisearch';
import { indexNames, type IndexNames } from '../../src/features/search/search-index.ts';
import { SearchPause, SearchTaskFailed, type SearchDocument, type SearchServer } from '../features/search/port.ts';

/** Milliseconds for one answer, and for one task to be done: together less than a claim's lease. */
const longestRequest = 10_000;
const longestTask = 30_000;
/** Said with every task: the client forgets its default where it makes an index. */
const patience = { timeout: longestTask, interval: 25 };

/** Meilisearch by its address and a key that may do everything; the official client under our port. */
export function connectMeilisearch(options: { url: string; key: string; names?: IndexNames }): SearchServer {
  const client = new Meilisearch({
    host: options.url,
    apiKey: options.key,
    timeout: longestRequest,
    // Compressed answers leave in small pieces, and each search waits 40 ms for the network to acknowledge them.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });

  /** Waits for a task to its end; any end but success is a failure. */
  const done = (task: () => EnqueuedTaskPromise) =>
    asking(async () => {
      const ended = await task().waitTask(patience);
      if (ended.status !== 'succeeded')
        throw new SearchTaskFailed(
          `${ended.type} ${ended.status}: ${ended.error?.code ?? ''} ${ended.error?.message ?? ''}`.trim(),
        );
    });

  return {
    names: options.names ?? indexNames,
    isHealthy: () => client.isHealthy(),
    settings: (index) => asking(() => client.index(index).getSettings().catch(unless('index_not_found', null))),
    applySettings: (index, settings) => done(() => client.index(index).updateSettings(settings)),
    createIndex: (index) => done(() => client.createIndex(index, { primaryKey: 'id' })),
    dropIndex: (index) =>
      asking(async () => {
        const ended = await client.deleteIndex(index).waitTask(patience);
        if (ended.status !== 'succeeded' && ended.error?.code !== 'index_not_found')
          throw new SearchTaskFailed(`indexDeletion: ${ended.error?.code}`);
      }),
    swap: (pairs) => done(() => client.swapIndexes(pairs.map((indexes) => ({ indexes, rename: false })))),
    put: (index, documents) =>
      done(() => client.index<SearchDocument>(index).addDocuments(documents, { primaryKey: 'id' })),
    remove: (index, ids) => done(() => client.index(index).deleteDocuments(ids)),
    count: (index) => asking(async () => (await client.index(index).getStats()).numberOfDocuments),
    documents: (index, offset, limit) =>
      asking(async () => (await client.index<SearchDocument>(index).getDocuments({ offset, limit })).results),
    search: (params, signal) => asking(() => client.multiSearch(params, signal ? { signal } : {})),
    searchTogether: (params, signal) => asking(() => client.multiSearch(params, signal ? { signal } : {})),
  };
}

const unless =
  <T>(code: string, value: T) =>
  (error: unknown): T => {
    if (error instanceof MeilisearchApiError && error.cause?.code === code) return value;
    throw error;
  };

/** Tells an engine that wants to be left alone from one that refuses what it was sent. */
async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MeilisearchRequestError || error instanceof MeilisearchTaskTimeOutError)
      throw new SearchPause(error.message, null);
    if (error instanceof MeilisearchApiError) {
      const { status, headers } = error.response;
      if (status === 429 || status >= 500)
        throw new SearchPause(
          `${status} ${error.cause?.code ?? ''}`.trim(),
          Number(headers.get('retry-after')) || null,
        );
      throw new Error(`${error.cause?.code ?? status}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
