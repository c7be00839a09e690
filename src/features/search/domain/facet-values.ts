import type { FacetName } from './address.ts';

export type FacetValue = { value: string; label: string; count: number; isChosen: boolean };

/** Filters whose values have an order of their own, as their labels stand: one meeting before three months. */
const ordered: ReadonlySet<FacetName> = new Set(['format', 'duration', 'cost']);

/** One collator for each language: a new one for each comparison is what takes a phone’s time. */
const collators = new Map<string, Intl.Collator>();
function byName(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, known);
  return known;
}

/**
 * What one filter offers, in the order it is shown: what is chosen first, then what most mentors have, then by name.
 * A value without a label is left out: nobody could read it.
 */
export function facetValues(
  locale: string,
  name: FacetName,
  labels: Record<string, string>,
  counts: Record<string, number>,
  chosen: readonly string[],
): FacetValue[] {
  const places = Object.keys(labels);
  return [...new Set([...chosen, ...Object.keys(counts)])]
    .filter((value) => Object.hasOwn(labels, value))
    .map((value) => ({ value, label: labels[value]!, count: counts[value] ?? 0, isChosen: chosen.includes(value) }))
    .sort((a, b) =>
      ordered.has(name)
        ? places.indexOf(a.value) - places.indexOf(b.value)
        : Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || byName(locale).compare(a.label, b.label),
    );
}
