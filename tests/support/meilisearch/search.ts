import type { Settings } from 'meilisearch';
import { refuse } from './errors.ts';
import { filterOf } from './filter.ts';
import type { Doc, Index, Store } from './store.ts';
import { slips, wordsOf } from './words.ts';

export type Query = {
  q?: string | null;
  offset?: number;
  limit?: number;
  page?: number;
  hitsPerPage?: number;
  filter?: unknown;
  facets?: string[];
  sort?: string[];
  matchingStrategy?: string;
  attributesToRetrieve?: string[];
  attributesToSearchOn?: string[];
  showRankingScore?: boolean;
  locales?: string[];
};
type Found = { doc: Doc; words: number; typo: number; attribute: number };

const known = new Set([
  'q',
  'offset',
  'limit',
  'page',
  'hitsPerPage',
  'filter',
  'facets',
  'sort',
  'matchingStrategy',
  'attributesToRetrieve',
  'attributesToSearchOn',
  'showRankingScore',
  'locales',
  'indexUid',
  'federationOptions',
  'attributesToHighlight',
  'attributesToCrop',
]);

/** Typos allowed in a word of the query. */
function allowed(word: string, settings: Settings): number {
  const { enabled, disableOnNumbers, disableOnWords, minWordSizeForTypos } = settings.typoTolerance ?? {};
  if (enabled === false || (disableOnNumbers && /^\d+$/.test(word)) || disableOnWords?.includes(word)) return 0;
  return word.length >= (minWordSizeForTypos?.twoTypos ?? 9)
    ? 2
    : word.length >= (minWordSizeForTypos?.oneTypo ?? 5)
      ? 1
      : 0;
}

type Way = { typo: number; attribute: number };
type Hits = Map<string, Way>;
const isBetter = (one: Way, other: Way | undefined) =>
  !other || one.typo < other.typo || (one.typo === other.typo && one.attribute < other.attribute);
const keepBest = (hits: Hits, id: string, way: Way) => void (isBetter(way, hits.get(id)) && hits.set(id, way));

/** Whether an attribute, by its place among those that are searched, is one that a query asks for; all are by default. */
type IsAsked = (attribute: number) => boolean;
function askedIn({ settings }: Index, { attributesToSearchOn: asked }: Query): IsAsked {
  if (!asked) return () => true;
  const names = settings.searchableAttributes ?? [];
  for (const name of asked)
    if (!names.includes(name))
      refuse(
        400,
        'invalid_search_attributes_to_search_on',
        `Invalid value at \`.attributesToSearchOn\`: Attribute \`${name}\` is not searchable.`,
      );
  return (attribute) => asked.includes(names[attribute] ?? '');
}

/** Documents that have a word, one that begins so, or one that is nearly so. */
function wordHits(store: Store, index: Index, isAsked: IsAsked, word: string, isPrefix: boolean): Hits {
  const { settings } = index;
  const hits: Hits = new Map();
  const most = allowed(word, settings);
  const names = settings.searchableAttributes ?? [];
  for (const [known, places] of store.postings(index)) {
    const typo = known === word || (isPrefix && known.startsWith(word)) ? 0 : most > 0 ? slips(word, known, most) : 1;
    if (typo > most) continue;
    for (const [id, attributes] of places) {
      const attribute =
        typo === 0
          ? attributes.find(isAsked)
          : attributes
              .filter(isAsked)
              .find((one) => !settings.typoTolerance?.disableOnAttributes?.includes(names[one] ?? ''));
      if (attribute !== undefined) keepBest(hits, id, { typo, attribute });
    }
  }
  return hits;
}

/** Documents that have a phrase, its words one after another in one attribute. */
function phraseHits(store: Store, index: Index, isAsked: IsAsked, phrase: string[]): Hits {
  const hits: Hits = new Map();
  for (const id of store
    .postings(index)
    .get(phrase[0] ?? '')
    ?.keys() ?? []) {
    let attribute = -1;
    for (const text of store.wordsIn(index, id).values()) {
      attribute += 1;
      if (isAsked(attribute) && text.some((_, at) => phrase.every((word, n) => text[at + n] === word)))
        keepBest(hits, id, { typo: 0, attribute });
    }
  }
  return hits;
}

/** One thing that is asked for: a phrase, which stood in quotes and is matched as it is, or a word. */
type Term = { words: string[]; isPhrase: boolean; isPrefix: boolean };

/** What a query asks for. Its last word may go on, unless a space or a quote ends it. */
function termsOf(q: string, settings: Settings): Term[] {
  const stop = new Set(settings.stopWords ?? []);
  const read = (text: string) => wordsOf(text, settings.nonSeparatorTokens ?? []);
  const terms = [...q.matchAll(/"([^"]*)"|[^"]+/g)].flatMap(([text, phrase]): Term[] =>
    phrase === undefined
      ? read(text).map((word) => ({ words: [word], isPhrase: false, isPrefix: false }))
      : [{ words: read(phrase), isPhrase: true, isPrefix: false }],
  );
  const last = terms.at(-1);
  if (last && !last.isPhrase && !/[\s"]$/.test(q)) last.isPrefix = true;
  return terms.slice(0, 10).filter(({ words, isPhrase }) => words.length > 0 && (isPhrase || !stop.has(words[0]!)));
}

/** How each document answers all of the terms. */
function answers(store: Store, index: Index, isAsked: IsAsked, terms: Term[]): Hits {
  const [first, ...rest] = terms.map(({ words, isPhrase, isPrefix }) =>
    isPhrase ? phraseHits(store, index, isAsked, words) : wordHits(store, index, isAsked, words[0]!, isPrefix),
  );
  return rest.reduce((sum, hits) => {
    const both: Hits = new Map();
    for (const [id, one] of sum) {
      const other = hits.get(id);
      if (other) both.set(id, { typo: one.typo + other.typo, attribute: one.attribute + other.attribute });
    }
    return both;
  }, first!);
}

function find(store: Store, index: Index, query: Query): Found[] {
  const { settings } = index;
  const terms = termsOf(query.q ?? '', settings);
  const isAllowed = filterOf(query.filter, settings);
  const isAsked = askedIn(index, query);
  const docs = [...index.docs].filter(([, doc]) => isAllowed(doc));
  if (terms.length === 0) return docs.map(([, doc]) => ({ doc, words: 0, typo: 0, attribute: 0 }));
  const matched = (asked: Term[]): Found[] => {
    const hits = answers(store, index, isAsked, asked);
    return docs.flatMap(([id, doc]) => (hits.has(id) ? [{ doc, words: asked.length, ...hits.get(id)! }] : []));
  };
  const found = matched(terms);
  if (query.matchingStrategy === 'all') return found;
  const seen = new Set(found.map((one) => one.doc));
  const rare =
    query.matchingStrategy === 'frequency'
      ? terms.toSorted((a, b) => matched([a]).length - matched([b]).length)
      : terms;
  for (let kept = terms.length - 1; kept > 0; kept -= 1) {
    for (const one of matched(terms.filter((term) => rare.slice(0, kept).includes(term))))
      if (!seen.has(one.doc) && seen.add(one.doc)) found.push(one);
  }
  return found;
}

function compare(a: unknown, b: unknown, descending: boolean): number {
  // Who lacks the attribute comes last either way.
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return ((a as number) < (b as number) ? -1 : 1) * (descending ? -1 : 1);
}

function ordered(found: Found[], index: Index, query: Query): Found[] {
  for (const sort of query.sort ?? []) {
    if (!index.settings.sortableAttributes?.includes(sort.split(':')[0]!))
      refuse(400, 'invalid_search_sort', `Attribute \`${sort.split(':')[0]}\` is not sortable.`);
  }
  const rules = (index.settings.rankingRules ?? []).flatMap((rule) => (rule === 'sort' ? (query.sort ?? []) : [rule]));
  const by = (rule: string) => {
    if (rule === 'words') return (a: Found, b: Found) => b.words - a.words;
    if (rule === 'typo') return (a: Found, b: Found) => a.typo - b.typo;
    if (rule === 'attributeRank') return (a: Found, b: Found) => a.attribute - b.attribute;
    const [attribute, way] = rule.split(':');
    return way ? (a: Found, b: Found) => compare(a.doc[attribute!], b.doc[attribute!], way === 'desc') : () => 0;
  };
  const orders = rules.map(by);
  return found.toSorted((a, b) => orders.reduce((sum, order) => sum || order(a, b), 0));
}

/** One search as /indexes/{uid}/search and each part of /multi-search answer it. */
export function searchIndex(store: Store, uid: string, query: Query) {
  const index = store.existing(uid);
  for (const name of Object.keys(query)) if (!known.has(name)) refuse(400, 'bad_request', `Unknown field \`${name}\``);
  const { settings } = index;
  const hits = ordered(find(store, index, query), index, query);
  const most = settings.pagination?.maxTotalHits ?? 1000;
  const counted = (name: string) => {
    const counts: Record<string, number> = {};
    for (const { doc } of hits)
      for (const value of new Set([doc[name]].flat()))
        if (value !== null && value !== undefined) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    return Object.fromEntries(
      Object.entries(counts)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, settings.faceting?.maxValuesPerFacet ?? 100),
    );
  };
  const isFilterable = (name: string) =>
    (settings.filterableAttributes ?? []).some((one) =>
      typeof one === 'string' ? one === name : one.attributePatterns.includes(name),
    );
  const shown = (one: Found): Doc => {
    const names = settings.displayedAttributes?.includes('*')
      ? Object.keys(one.doc)
      : (settings.displayedAttributes ?? []);
    const wanted =
      query.attributesToRetrieve && !query.attributesToRetrieve.includes('*')
        ? names.filter((name) => query.attributesToRetrieve!.includes(name))
        : names;
    return {
      ...Object.fromEntries(wanted.filter((name) => name in one.doc).map((name) => [name, one.doc[name]])),
      ...(query.showRankingScore ? { _rankingScore: score(one) } : {}),
    };
  };
  const finite = query.page !== undefined || query.hitsPerPage !== undefined;
  const limit = finite ? (query.hitsPerPage ?? 20) : (query.limit ?? 20);
  const offset = finite ? ((query.page ?? 1) - 1) * limit : (query.offset ?? 0);
  const total = Math.min(hits.length, most);
  return {
    indexUid: uid,
    hits: hits.slice(offset, Math.min(offset + limit, most)).map(shown),
    found: hits,
    query: query.q ?? '',
    processingTimeMs: 1,
    ...(finite
      ? {
          page: query.page ?? 1,
          hitsPerPage: limit,
          totalPages: Math.ceil(total / Math.max(limit, 1)),
          totalHits: total,
        }
      : { limit, offset, estimatedTotalHits: total }),
    ...(query.facets
      ? {
          facetDistribution: Object.fromEntries(query.facets.filter(isFilterable).map((name) => [name, counted(name)])),
          facetStats: {},
        }
      : {}),
  };
}

/** Between 0 and 1, the more words, the fewer typos and the earlier the attribute, the higher. */
const score = (one: Found) =>
  Math.round(1e6 * (one.words === 0 ? 1 : 1 / (1 + 0.2 * one.typo + (0.05 * one.attribute) / one.words))) / 1e6;

/** Several searches as one list, the best score times its weight first. */
export function federated(
  store: Store,
  federation: { limit?: number; offset?: number },
  queries: (Query & { indexUid: string; federationOptions?: { weight?: number } })[],
) {
  const all = queries
    .flatMap(({ indexUid, federationOptions, ...query }, queriesPosition) => {
      for (const name of ['limit', 'offset', 'page', 'hitsPerPage'] as const)
        if (query[name] !== undefined)
          refuse(
            400,
            'invalid_multi_search_query_pagination',
            `Inside \`.queries[${queriesPosition}]\`: Using pagination options is not allowed in federated queries.`,
          );
      if (query.facets)
        refuse(
          400,
          'invalid_multi_search_query_facets',
          `Inside \`.queries[${queriesPosition}]\`: Using facet options is not allowed in federated queries.`,
        );
      const answer = searchIndex(store, indexUid, { ...query, limit: 1000 });
      return answer.found.map((one, place) => ({
        hit: answer.hits[place]!,
        weighted: score(one) * (federationOptions?.weight ?? 1),
        indexUid,
        queriesPosition,
      }));
    })
    .filter((one) => one.hit);
  const best = all.toSorted((a, b) => b.weighted - a.weighted);
  const { offset = 0, limit = 20 } = federation;
  return {
    hits: best.slice(offset, offset + limit).map(({ hit, weighted, indexUid, queriesPosition }) => ({
      ...hit,
      _federation: { indexUid, queriesPosition, weightedRankingScore: weighted },
    })),
    processingTimeMs: 1,
    limit,
    offset,
    estimatedTotalHits: best.length,
  };
}
