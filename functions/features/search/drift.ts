import type { Settings } from 'meilisearch';

/** Settings whose lists mean the same in any order. */
const sets = new Set<string>([
  'displayedAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'stopWords',
  'localizedAttributes',
  'nonSeparatorTokens',
  'disableOnAttributes',
  'disableOnWords',
  'attributePatterns',
  'locales',
]);

/** A value without what does not matter: the order of keys and of sets. */
function plain(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, ''));
    return sets.has(name) ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  // Every value of the synonyms is a set as well.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, plain(one, name === 'synonyms' ? 'stopWords' : key)]),
  );
}

/** Names of the settings in which an index differs from the code; what the code does not name is the engine's own affair. */
export const driftOf = (wanted: Settings, actual: Settings): string[] =>
  Object.keys(wanted).filter((name) => {
    const [mine, theirs] = [wanted[name as keyof Settings], actual[name as keyof Settings]];
    // The engine adds keys of its own to an object, such as typoTolerance; only ours are compared.
    const asked =
      mine !== null &&
      typeof mine === 'object' &&
      !Array.isArray(mine) &&
      name !== 'synonyms' &&
      theirs !== null &&
      typeof theirs === 'object'
        ? Object.fromEntries(Object.keys(mine).map((key) => [key, (theirs as Record<string, unknown>)[key]]))
        : theirs;
    return JSON.stringify(plain(mine, name)) !== JSON.stringify(plain(asked, name));
  });
