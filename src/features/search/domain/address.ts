/** What results can be narrowed by; each counts as if its own filter were off. */
export type FacetName = 'topic' | 'language' | 'province' | 'format' | 'duration' | 'cost' | 'time_zone';

/** What a search asks for; it lives in the address, so that reload, Back and a shared link find it again (T04). */
export type Search = {
  query: string;
  filters: Record<FacetName, string[]>;
  /** Facts that the words name and are not to be read as filters, by their keys. */
  not: string[];
  openOnly: boolean;
  sort: 'best' | 'soonest' | 'newest';
  page: number;
};

export const facetNames: FacetName[] = ['topic', 'language', 'province', 'format', 'duration', 'cost', 'time_zone'];
export const sorts = ['best', 'soonest', 'newest'] as const;

const noFilters = (): Search['filters'] => ({
  topic: [],
  language: [],
  province: [],
  format: [],
  duration: [],
  cost: [],
  time_zone: [],
});
export const emptySearch = (): Search => ({
  query: '',
  filters: noFilters(),
  not: [],
  openOnly: true,
  sort: 'best',
  page: 1,
});

/** A search as the database keeps it. */
export type Question = {
  query?: string;
  filters?: Partial<Record<FacetName, string[]>>;
  open_only?: boolean;
  sort?: Search['sort'];
};

export const toQuestion = ({ query, filters, openOnly, sort }: Search): Question => ({
  query: query.trim(),
  open_only: openOnly,
  sort,
  filters: Object.fromEntries(
    facetNames.filter((name) => filters[name].length > 0).map((name) => [name, filters[name].toSorted()]),
  ),
});

export const fromQuestion = (question: Question): Search => ({
  ...emptySearch(),
  query: question.query ?? '',
  filters: { ...noFilters(), ...question.filters },
  openOnly: question.open_only ?? true,
  sort: question.sort ?? 'best',
});

/** Reads an address; what it does not understand is left out, never an error. */
export function fromUrl(search: string): Search {
  const params = new URLSearchParams(search);
  const sort = sorts.find((one) => one === params.get('sort')) ?? 'best';
  const page = Number(params.get('page') ?? 1);
  const several = (name: string) =>
    [...new Set(params.getAll(name).filter((value) => value.length <= 60))].slice(0, 30);
  return {
    query: (params.get('q') ?? '').slice(0, 200),
    filters: Object.fromEntries(facetNames.map((name) => [name, several(name)])) as Search['filters'],
    not: several('not'),
    // The form says “all” first and takes it back by its switch: the last word counts.
    openOnly: params.getAll('open').at(-1) !== 'all',
    sort,
    page: Number.isInteger(page) && page >= 1 && page <= 50 ? page : 1,
  };
}

/** The shortest address of a search: defaults are left out. */
export function toUrl(search: Search): string {
  const params = new URLSearchParams();
  if (search.query.trim()) params.set('q', search.query.trim());
  for (const name of facetNames) for (const value of search.filters[name]) params.append(name, value);
  for (const fact of search.not) params.append('not', fact);
  if (!search.openOnly) params.set('open', 'all');
  if (search.sort !== 'best') params.set('sort', search.sort);
  if (search.page > 1) params.set('page', String(search.page));
  const text = params.toString();
  return text ? `?${text}` : '';
}
