import { fold } from '../../../core/domain/fold.ts';

/** A piece to read as a search box knows it. text: folded words of title, summary and headings. */
export type FoundResource = { slug: string; title: string; summary: string; minutes: number; text: string };

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2);

/** The pieces in which every word of the query begins some word, those that say it in the title first. */
export function findResources(index: FoundResource[], query: string, most: number): FoundResource[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const begins = (text: string[], word: string) => text.some((one) => one.startsWith(word));
  return index
    .filter((one) => asked.every((word) => begins(one.text.split(' '), word)))
    .map((one) => ({ one, titled: asked.filter((word) => begins(wordsOf(one.title), word)).length }))
    .toSorted((a, b) => b.titled - a.titled)
    .slice(0, most)
    .map(({ one }) => one);
}

/** What the box searches in: each word once. */
export const searchText = (...texts: string[]): string => [...new Set(texts.flatMap(wordsOf))].join(' ');
