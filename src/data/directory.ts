import { fold } from '../domain/search/resources.ts';
import type { Locale } from '../i18n/locales.ts';
import { path, type Page } from '../i18n/paths.ts';
import type { SiteData } from './build.ts';
import { nameIn, type Listing } from './types.ts';

/** Mentors on one page of a list. */
export const perPage = 24;

/** What a list holds: everyone, who is open, or those of one place, language or topic. */
export type Kind = 'all' | 'open' | 'province' | 'language' | 'topic';
/** One list of the directory, in the order of its pages. `key` is the code or slug of the place, language or topic. */
export type List = { kind: Kind; key: string; mentors: Listing[]; open: number };
/** One page of a list; the first is 1. */
export type ListPage = { list: List; page: number; pages: number };

const directories = new WeakMap<SiteData, Map<string, List>>();

/** A whole number that looks like chance and is the same for the same words. */
function lot(words: string): number {
  let sum = 2_166_136_261;
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ words.charCodeAt(i), 16_777_619);
  sum = Math.imul(sum ^ (sum >>> 15), 2_246_822_519);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/**
 * Open ones first, on a topic those whose main topic it is; among equals a lot decides, drawn anew
 * for each list and each day: nobody stands first everywhere, and within one build nobody moves.
 */
function inOrder(kind: Kind, key: string, mentors: Listing[], day: string): Listing[] {
  const rank = (one: Listing) => (one.is_open ? 0 : 2) + (kind === 'topic' && one.topics[0] !== key ? 1 : 0);
  return mentors
    .map((one) => ({ one, rank: rank(one), lot: lot(`${day} ${kind} ${key} ${one.id}`) }))
    .sort((a, b) => a.rank - b.rank || a.lot - b.lot || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}

/** Every list of a build, grouped and sorted once. Places stand in it even with nobody there; languages and topics only with somebody. */
export function directoryOf(data: SiteData): Map<string, List> {
  const known = directories.get(data);
  if (known) return known;
  const grouped = new Map<string, { kind: Kind; key: string; mentors: Listing[] }>();
  const put = (kind: Kind, key: string, mentor?: Listing) => {
    const name = `${kind}/${key}`;
    const group = grouped.get(name) ?? { kind, key, mentors: [] };
    if (mentor) group.mentors.push(mentor);
    grouped.set(name, group);
  };
  put('all', '');
  put('open', '');
  for (const code of data.provinces.keys()) put('province', code);
  for (const mentor of data.mentors) {
    put('all', '', mentor);
    if (mentor.is_open) put('open', '', mentor);
    put('province', mentor.province_code, mentor);
    for (const code of new Set(mentor.languages)) put('language', code, mentor);
    for (const slug of new Set(mentor.topics)) put('topic', slug, mentor);
  }
  const day = data.serverTime.slice(0, 10);
  const lists = new Map(
    [...grouped].map(([name, { kind, key, mentors }]) => [
      name,
      { kind, key, mentors: inOrder(kind, key, mentors, day), open: mentors.filter((one) => one.is_open).length },
    ]),
  );
  directories.set(data, lists);
  return lists;
}

export const listOf = (data: SiteData, kind: Kind, key = ''): List | undefined =>
  directoryOf(data).get(`${kind}/${key}`);
export const pagesOf = (list: List): number => Math.max(1, Math.ceil(list.mentors.length / perPage));
export const mentorsOn = ({ list, page }: Pick<ListPage, 'list' | 'page'>): Listing[] =>
  list.mentors.slice((page - 1) * perPage, page * perPage);

/** A name as it stands in an address: "Île-du-Prince-Édouard" is ile-du-prince-edouard. */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const between = { province: { en: 'in', fr: 'lieu' }, language: { en: 'language', fr: 'langue' } } as const;

/** Where a page of a list lives: the page's name and what follows it in the address. */
export function placeOf(
  data: SiteData,
  locale: Locale,
  { kind, key }: Pick<List, 'kind' | 'key'>,
  page = 1,
): { page: Page; slug: string | undefined } {
  const number = page > 1 ? [String(page)] : [];
  const slug = (...parts: string[]) => parts.join('/') || undefined;
  if (kind === 'all') return { page: 'mentors', slug: page > 1 ? `page/${page}` : undefined };
  if (kind === 'open') return { page: 'open', slug: slug(...number) };
  if (kind === 'topic') return { page: 'topic', slug: slug(key, 'mentors', ...number) };
  const row = (kind === 'province' ? data.provinces : data.languages).get(key)!;
  return { page: 'mentors', slug: slug(between[kind][locale], slugOf(nameIn(locale, row)), ...number) };
}

/** The address of a page of a list. */
export function listPath(data: SiteData, locale: Locale, list: Pick<List, 'kind' | 'key'>, page = 1): string {
  const place = placeOf(data, locale, list, page);
  return path(locale, place.page, place.slug);
}

/** Every page of every list in one language, by its address after the language. */
export const directoryPages = (data: SiteData, locale: Locale): { address: string; props: ListPage }[] =>
  [...directoryOf(data).values()].flatMap((list) => {
    const pages = pagesOf(list);
    return Array.from({ length: pages }, (_, i) => ({
      address: listPath(data, locale, list, i + 1).slice(4, -1),
      props: { list, page: i + 1, pages },
    }));
  });

const byAddress = new WeakMap<SiteData, Partial<Record<Locale, Map<string, ListPage>>>>();

/** The same by address; worked out once a build and language. */
export function listPages(data: SiteData, locale: Locale): Map<string, ListPage> {
  const mine = byAddress.get(data) ?? {};
  byAddress.set(data, mine);
  return (mine[locale] ??= new Map(directoryPages(data, locale).map(({ address, props }) => [address, props])));
}
