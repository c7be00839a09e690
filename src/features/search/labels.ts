import type { FacetName } from './domain/address.ts';

/** What each filter's values are called in the page's language. */
export type Labels = Record<FacetName, Record<string, string>>;

/** The label of one value; what an address says of its own accord stands as it is. */
export const labelOf = (labels: Labels, name: FacetName, value: string): string =>
  Object.hasOwn(labels[name], value) ? labels[name][value]! : value;
