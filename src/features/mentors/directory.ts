import { fold } from '../../core/domain/fold.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path, type Page } from '../../core/i18n/paths.ts';
import type { Reference } from '../../server/name-tables.ts';
import { nameIn } from '../../core/i18n/in-locale.ts';

/** Mentors on one page of a list. */
export const perPage = 24;

/** What a list holds: everyone, who is open, or those of one place, language or topic. */
export type Kind = 'all' | 'open' | 'province' | 'language' | 'topic';
/** One list of the directory. `key` is the code or slug of the place, language or topic. */
export type List = { kind: Kind; key: string };

/** A name as it stands in an address: "Île-du-Prince-Édouard" is ile-du-prince-edouard. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const between = { province: { en: 'in', fr: 'lieu' }, language: { en: 'language', fr: 'langue' } } as const;

/** Where a page of a list lives: the page's name and what follows it in the address. */
export function placeOf(
  data: Reference,
  locale: Locale,
  { kind, key }: List,
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
export function listPath(data: Reference, locale: Locale, list: List, page = 1): string {
  const place = placeOf(data, locale, list, page);
  return path(locale, place.page, place.slug);
}

/** Every list there can be, whether or not somebody is on it. */
export const everyList = (data: Reference): List[] => [
  { kind: 'all', key: '' },
  { kind: 'open', key: '' },
  ...[...data.provinces.keys()].map((key): List => ({ kind: 'province', key })),
  ...[...data.languages.keys()].map((key): List => ({ kind: 'language', key })),
  ...[...data.topics.keys()].map((key): List => ({ kind: 'topic', key })),
];

const byAddress = new WeakMap<Reference, Partial<Record<Locale, Map<string, List>>>>();

/** The list and page that stand at an address; null when it is not spelt as its own links spell it. */
export function listAt(data: Reference, locale: Locale, address: string): { list: List; page: number } | null {
  const known = byAddress.get(data) ?? {};
  byAddress.set(data, known);
  const lists = (known[locale] ??= new Map(everyList(data).map((list) => [listPath(data, locale, list), list])));
  const page = Number(/\/(\d{1,6})\/$/.exec(address)?.[1] ?? 1);
  const list = lists.get(address) ?? lists.get(address.replace(/(?:page\/)?\d+\/$/, ''));
  return list && listPath(data, locale, list, page) === address ? { list, page } : null;
}
