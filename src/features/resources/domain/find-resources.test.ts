import { expect, it } from 'vitest';
import { findResources, searchText, type FoundResource } from './find-resources.ts';

const piece = (slug: string, title: string, summary: string): FoundResource => ({
  slug,
  title,
  summary,
  minutes: 4,
  text: searchText(title, summary),
});
const index = [
  piece('boundaries', 'Boundaries and safety', 'What to do when a meeting feels wrong.'),
  piece('meeting', 'The first meeting', 'An agenda for forty minutes.'),
  piece('metiers', 'Reconnaître un métier réglementé', 'Par province, avec les adresses.'),
];
const found = (query: string) => findResources(index, query, 5).map((one) => one.slug);

it('finds by the beginning of every word, accents aside, the title before the summary', () => {
  expect(found('meet')).toEqual(['meeting', 'boundaries']);
  expect(found('first meeting')).toEqual(['meeting']);
  expect(found('reglemente')).toEqual(['metiers']);
  expect(found('MÉTIER')).toEqual(['metiers']);
});

it('finds nothing for nothing, for signs, and for words that are not there', () => {
  for (const query of ['', ' ', '!?', 'à', 'welding meeting']) expect(found(query)).toEqual([]);
});
