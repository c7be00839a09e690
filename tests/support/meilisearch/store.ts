import { createHmac } from 'node:crypto';
import type { Settings, Task, TaskType } from 'meilisearch';
import { errorBody, Refused } from './errors.ts';
import { wordsOf } from './words.ts';

export type Doc = { [attribute: string]: unknown };
/** Which documents have a word, in which of their attributes. */
export type Postings = Map<string, Map<string, number[]>>;
export type Index = {
  uid: string;
  primaryKey: string;
  createdAt: string;
  updatedAt: string;
  settings: Settings;
  docs: Map<string, Doc>;
  read: Map<string, Map<string, string[]>>;
  postings: Postings | null;
};
export type Key = {
  uid: string;
  key: string;
  name: string | null;
  description: string;
  actions: string[];
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
};

/** What an index answers where nothing was set. */
const defaults: Settings = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  foreignKeys: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
};
const sorted = new Set(['sortableAttributes', 'stopWords', 'nonSeparatorTokens', 'separatorTokens', 'dictionary']);

const now = () => new Date().toISOString();

/** The state behind the stand-in: indexes, keys, and tasks that are done one after another, each a moment after it was asked for. */
export function openStore(options: { masterKey: string; taskMs: number }) {
  const indexes = new Map<string, Index>();
  const keys = new Map<string, Key>();
  const tasks: Task[] = [];
  const work: (() => void)[] = [];
  let poison: ((doc: Doc) => boolean) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let paused = false;

  const fresh = (uid: string, primaryKey: string): Index => ({
    uid,
    primaryKey,
    createdAt: now(),
    updatedAt: now(),
    settings: structuredClone(defaults),
    docs: new Map(),
    read: new Map(),
    postings: null,
  });
  const existing = (uid: string): Index =>
    indexes.get(uid) ??
    (() => {
      throw new Refused(404, 'index_not_found', `Index \`${uid}\` not found.`);
    })();
  const orNew = (uid: string, primaryKey = 'id') =>
    indexes.get(uid) ?? indexes.set(uid, fresh(uid, primaryKey)).get(uid)!;

  function next() {
    if (timer || paused || work.length === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      work.shift()?.();
      next();
    }, options.taskMs);
  }
  /** Takes a task: the answer comes at once, the deed later and in turn. */
  function enqueue(type: TaskType, indexUid: string | null, deed: () => Task['details']) {
    const task: Task = {
      uid: tasks.length,
      batchUid: null,
      indexUid,
      status: 'enqueued',
      type,
      canceledBy: null,
      error: null,
      duration: null,
      enqueuedAt: now(),
      startedAt: null,
      finishedAt: null,
    };
    tasks.push(task);
    work.push(() => {
      task.startedAt = now();
      try {
        const details = deed();
        if (details) task.details = details;
        task.status = 'succeeded';
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        task.status = 'failed';
        task.error = errorBody(error);
      }
      task.finishedAt = now();
      task.duration = `PT${options.taskMs / 1000}S`;
    });
    next();
    return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt: task.enqueuedAt };
  }

  /** Words of each searchable attribute, read once a document. */
  function wordsIn(index: Index, id: string): Map<string, string[]> {
    const known = index.read.get(id);
    if (known) return known;
    const doc = index.docs.get(id)!;
    const names = index.settings.searchableAttributes?.includes('*')
      ? Object.keys(doc)
      : (index.settings.searchableAttributes ?? []);
    const made = new Map(
      names.map((name) => [
        name,
        wordsOf(
          [doc[name]]
            .flat(2)
            .filter((one) => one !== null && one !== undefined)
            .join(' . '),
          index.settings.nonSeparatorTokens ?? [],
        ),
      ]),
    );
    index.read.set(id, made);
    return made;
  }

  /** The words of all documents, read again after a change. */
  function postings(index: Index): Postings {
    if (index.postings) return index.postings;
    const made: Postings = new Map();
    for (const id of index.docs.keys()) {
      [...wordsIn(index, id).values()].forEach((words, attribute) => {
        for (const word of new Set(words)) {
          const places = made.get(word) ?? made.set(word, new Map()).get(word)!;
          places.set(id, [...(places.get(id) ?? []), attribute]);
        }
      });
    }
    return (index.postings = made);
  }

  return {
    indexes,
    keys,
    tasks,
    existing,
    wordsIn,
    postings,
    createIndex: (uid: string, primaryKey: string) =>
      enqueue('indexCreation', uid, () => {
        if (indexes.has(uid)) throw new Refused(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
        indexes.set(uid, fresh(uid, primaryKey));
        return { primaryKey };
      }),
    deleteIndex: (uid: string) =>
      enqueue('indexDeletion', uid, () => {
        const deletedDocuments = existing(uid).docs.size;
        indexes.delete(uid);
        return { deletedDocuments };
      }),
    swap: (swaps: { indexes: [string, string] }[]) =>
      enqueue('indexSwap', null, () => {
        for (const {
          indexes: [a, b],
        } of swaps) {
          const [one, other] = [existing(a), existing(b)];
          indexes.set(a, { ...other, uid: a });
          indexes.set(b, { ...one, uid: b });
        }
        return { swaps: swaps.map((one) => ({ ...one, rename: false })) };
      }),
    updateSettings: (uid: string, given: Settings) =>
      enqueue('settingsUpdate', uid, () => {
        const index = orNew(uid);
        for (const [name, value] of Object.entries(given) as [keyof Settings, unknown][]) {
          const fallback = defaults[name];
          const merged =
            value === null
              ? fallback
              : value && typeof value === 'object' && !Array.isArray(value) && name !== 'synonyms'
                ? { ...(index.settings[name] as object), ...value }
                : value;
          Object.assign(index.settings, {
            [name]: Array.isArray(merged) && sorted.has(name) ? merged.toSorted() : structuredClone(merged),
          });
        }
        index.read.clear();
        index.postings = null;
        return given;
      }),
    put: (uid: string, docs: Doc[], primaryKey: string | undefined) =>
      enqueue('documentAdditionOrUpdate', uid, () => {
        const index = orNew(uid, primaryKey);
        for (const doc of docs) {
          const id = doc[index.primaryKey];
          if (id === undefined)
            throw new Refused(400, 'missing_document_id', `Document doesn't have a \`${index.primaryKey}\` attribute.`);
          if (!/^[\w-]{1,511}$/.test(String(id)) || poison?.(doc))
            throw new Refused(400, 'invalid_document_id', `Document identifier \`${String(id)}\` is invalid.`);
        }
        for (const doc of docs) {
          index.docs.set(String(doc[index.primaryKey]), doc);
          index.read.delete(String(doc[index.primaryKey]));
        }
        index.postings = null;
        index.updatedAt = now();
        return { receivedDocuments: docs.length, indexedDocuments: docs.length };
      }),
    remove: (uid: string, ids: string[]) =>
      enqueue('documentDeletion', uid, () => {
        const index = existing(uid);
        let deletedDocuments = 0;
        for (const id of ids) {
          if (index.docs.delete(String(id))) deletedDocuments += 1;
          index.read.delete(String(id));
        }
        index.postings = null;
        return { providedIds: ids.length, deletedDocuments };
      }),
    addKey(given: Partial<Key>): Key {
      const uid = given.uid ?? crypto.randomUUID();
      if (keys.has(uid))
        throw new Refused(
          409,
          'api_key_already_exists',
          `\`uid\` field value \`${uid}\` is already an existing API key.`,
        );
      const made: Key = {
        uid,
        key: createHmac('sha256', options.masterKey).update(uid).digest('hex'),
        name: given.name ?? null,
        description: given.description ?? '',
        actions: given.actions ?? [],
        indexes: given.indexes ?? [],
        expiresAt: given.expiresAt ?? null,
        createdAt: now(),
        updatedAt: now(),
      };
      keys.set(uid, made);
      return made;
    },
    /** Documents that the engine refuses, for tests of one bad among many. */
    refuseDocuments: (which: ((doc: Doc) => boolean) | null) => void (poison = which),
    /** Holds tasks back, as a busy engine does. */
    pauseTasks(on: boolean) {
      paused = on;
      next();
    },
    close: () => clearTimeout(timer),
  };
}

export type Store = ReturnType<typeof openStore>;
